import { rm } from 'node:fs/promises';
import type { Frame, Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { makePdf } from '../components/options/files/fixtures/pdf';
import { type AnyPageSite, cases, createAnyPageSite, crmHost } from './harness/any-page';
import { type FirefoxSession, firefoxBuild, launchFirefox, panelIn } from './harness/firefox';
import { withHostPermissions } from './harness/granted';
import { ownHost } from './harness/own-domain';
import { until } from './harness/until';

// Firefox on pages that the manifest does not name: a helpdesk under a company's own name, and any page. No driver
// presses its toolbar button or reaches its background; a panel that is open elsewhere asks for the same.

interface Runtime {
  runtime: { sendMessage(message: unknown): Promise<unknown> };
  tabs: { query(about: object): Promise<{ id?: number }[]> };
}

let site: AnyPageSite;
let session: FirefoxSession;
let granted: string;
let options: Page;

const byTestId = (id: string) => `[data-testid="${id}"]`;
const press = (target: Page | Frame, id: string) =>
  target.evaluate((css) => document.querySelector<HTMLElement>(css)?.click(), byTestId(id));
const textOf = (panel: Frame, id: string) =>
  panel.$eval(byTestId(id), (element) => element.textContent ?? '').catch(() => '');
const ask = (panel: Frame, name: string, input: object) =>
  panel.evaluate((message) => (globalThis as unknown as { browser: Runtime }).browser.runtime.sendMessage(message), {
    name,
    input,
    callId: crypto.randomUUID(),
  });

/** The panel with a finished suggestion for this ticket. */
async function suggested(page: Page, subject: string): Promise<Frame> {
  const panel = await panelIn(page);
  await until(subject, async () => (await textOf(panel, 'ticket-subject')) === subject, 60_000);
  await until('its draft', async () => (await textOf(panel, 'draft-text')) !== '', 60_000);
  return panel;
}

beforeAll(async () => {
  site = await createAnyPageSite();
  granted = await withHostPermissions(firefoxBuild, [`https://${crmHost}/*`, `https://${ownHost}/*`]);
  session = await launchFirefox({ demo: site, extensionDir: granted });
  await session.page.goto('https://brightline.zendesk.com/agent/tickets/48213');
  const panel = await session.panel();
  await (await panel.waitForSelector(byTestId('add-help-center'), { timeout: 60_000 }))?.click();
  await panel.waitForSelector(byTestId('passage'), { timeout: 90_000 });
  await ask(panel, 'panel.open', { page: 'options' });
  options = await until('the options page', async () => {
    for (const page of await session.browser.pages()) {
      const address = await page.evaluate(() => location.href).catch(() => '');
      if (address.endsWith('/options.html')) return page;
    }
    return null;
  });
});
afterAll(async () => {
  await session?.close();
  await site?.close();
  await rm(granted, { recursive: true, force: true });
});

it('runs a helpdesk under a company’s own name from when it is added until it is removed', async () => {
  const ticket = `https://${ownHost}/agent/tickets/48213`;
  const page = await session.browser.newPage();
  await page.goto(ticket);
  const field = await options.waitForSelector(byTestId('add-helpdesk-address'), { timeout: 60_000 });
  await options.bringToFront();
  await field?.type(ticket);
  await (await options.$(byTestId('add-helpdesk')))?.click();
  await options.waitForSelector(`${byTestId('helpdesk-row')}[data-permitted="true"]`, { timeout: 60_000 });
  await press(options, 'helpdesk-start');
  const panel = await suggested(page, site.state.tickets.get(48213)?.subject ?? '');
  await page.bringToFront();
  await press(panel, 'insert-draft');
  await panel.waitForSelector('[data-testid="outcome"][data-outcome="inserted"]', { timeout: 60_000 });

  // Registered: the next page has it without a start, and none has it after the removal.
  await page.reload();
  await suggested(page, site.state.tickets.get(48213)?.subject ?? '');
  await options.bringToFront();
  await options.evaluate(
    (name) => document.querySelector<HTMLElement>(`[aria-label="${name}"]`)?.click(),
    `Remove ${ownHost}`,
  );
  await (await options.waitForSelector(byTestId('helpdesk-remove-yes')))?.click();
  await until('the end of the panel', async () => (await page.$('sidedesk-dock')) === null);
  await page.close();
});

it('reads any page when asked, inserts into the field with the focus, and into no other case', async () => {
  const page = await session.browser.newPage();
  await page.goto(site.caseUrl(7));
  await page.click('#rich');
  expect(await page.$('sidedesk-dock')).toBeNull();
  const tabId = await options.evaluate(async (url) => {
    const { tabs } = (globalThis as unknown as { browser: Runtime }).browser;
    return (await tabs.query({ url }))[0]?.id;
  }, `https://${crmHost}/*`);
  await ask(await session.panel(), 'panel.reread', { tabId });
  const panel = await suggested(page, cases[7].title);
  expect(await textOf(panel, 'ticket-source')).toContain('Read from this page');
  await press(panel, 'insert-draft');
  const rich = () => page.$eval('#rich', (element) => element.innerHTML);
  await until('the draft in the box', async () => (await rich()).includes('<li>'));
  await page.$eval('#rich', (element) => {
    element.innerHTML = '';
  });
  await page.click('#next');
  await until('the changed page', () => panel.$('[data-code="read-changed-page"]'));
  expect(await panel.$(byTestId('insert-draft'))).toBeNull();
  expect(await rich()).toBe('');
});

it('reads files that are chosen in the options, a PDF by a worker of that page', async () => {
  await options.bringToFront();
  const pdf = makePdf([
    [
      [50, 780, 20, 'Gadget manual'],
      [50, 740, 11, 'Hold the kraken switch for nine seconds until it hums.'],
    ],
  ]);
  await options.evaluate(
    (bytes) => {
      const input = document.querySelector<HTMLInputElement>('[data-testid="add-files"]');
      const list = new DataTransfer();
      list.items.add(new File([Uint8Array.from(bytes)], 'manual.pdf'));
      if (!input) throw new Error('no file field');
      input.files = list.files;
      input.dispatchEvent(new Event('change', { bubbles: true }));
    },
    [...pdf],
  );
  const preview = await options.waitForSelector(byTestId('source-preview'), { timeout: 60_000 });
  expect(await preview?.evaluate((element) => element.textContent)).toContain('Hold the kraken switch');
});
