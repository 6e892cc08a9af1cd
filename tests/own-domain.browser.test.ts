import { rm } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { violations } from './harness/accessibility';
import { insertFirstDraft, waitForSuggestion } from './harness/agent';
import { type ChromiumSession, chromeBuild, launchChromium } from './harness/chromium';
import { withHostPermissions } from './harness/granted';
import { createOwnDomainSite, type OwnDomainSite, ownHost } from './harness/own-domain';
import { composerData, findPanel } from './harness/panel';
import { screenshot } from './harness/screenshot';
import { addHelpCenter } from './harness/setup';
import { until } from './harness/until';
import { killWorker } from './harness/worker';

// A helpdesk under a company's own name: added on the options page, run by a script registered at run time.

let site: OwnDomainSite;
let session: ChromiumSession;
let granted: string;
let options: Page;

const dockIn = (page: Page) => page.locator('sidedesk-dock');
const subjectOf = (id: number) => site.state.tickets.get(id)?.subject ?? '';

beforeAll(async () => {
  site = await createOwnDomainSite();
  granted = await withHostPermissions(chromeBuild, [`https://${ownHost}/*`]);
  session = await launchChromium({ demo: site, extensionDir: granted });
  await addHelpCenter(session, 'https://brightline.zendesk.com');
  options = await session.context.newPage();
  await options.goto(session.extensionUrl('options.html'));
});
afterAll(async () => {
  await session?.close();
  await site?.close();
  await rm(granted, { recursive: true, force: true });
});

describe('a helpdesk under a company name', () => {
  it('has no script before it is added', async () => {
    await session.page.goto(site.ticketUrl(48213));
    await session.page.getByText(subjectOf(48213)).first().waitFor();
    await session.page.waitForTimeout(1500);
    expect(await dockIn(session.page).count()).toBe(0);
  });

  it('is added by a ticket address, is recognised by it, and starts in the tab that was open', async () => {
    await options.bringToFront();
    await options.getByTestId('add-helpdesk-address').fill(site.ticketUrl(48213));
    expect(await options.getByTestId('add-helpdesk-kind').inputValue()).toBe('zendesk');
    await options.getByTestId('add-helpdesk').click();
    const row = options.getByTestId('helpdesk-row');
    await row.waitFor();
    expect(await row.getAttribute('data-origin')).toBe(`https://${ownHost}`);
    expect(await row.getAttribute('data-permitted')).toBe('true');
    await options.getByTestId('helpdesk-start').click();
    await options.getByTestId('helpdesk-waiting').waitFor({ state: 'detached' });
    await session.page.bringToFront();
    await waitForSuggestion(await findPanel(session.page), subjectOf(48213));
  });

  it('does the main job there: suggestion, insertion, also with a worker that has just started', async () => {
    const page = await session.context.newPage();
    await page.goto(site.ticketUrl(48213));
    const panel = await findPanel(page);
    await waitForSuggestion(panel, subjectOf(48213));
    await killWorker(session);
    await insertFirstDraft(panel);
    expect(await composerData(page)).toContain('<ol>');
    await killWorker(session);
    await page.goto(site.ticketUrl(48261));
    await waitForSuggestion(await findPanel(page), subjectOf(48261));
    await page.close();
  });

  it('runs on the agents pages of that host and nowhere else', async () => {
    const page = await session.context.newPage();
    await page.goto(`https://${ownHost}/hc/en-us`);
    await page.waitForTimeout(1500);
    expect(await dockIn(page).count()).toBe(0);
    await page.close();
  });

  it('shows the panel where only willing documents may be framed', async () => {
    const page = await session.context.newPage();
    await page.goto(site.ticketUrl(48213, { isolated: true }));
    await waitForSuggestion(await findPanel(page), subjectOf(48213));
    await page.close();
  });
});

describe('a page of somebody else', () => {
  it('cannot load the panel by its lasting address', async () => {
    const page = await session.context.newPage();
    await page.goto(site.foreignUrl(session.extensionUrl('sidepanel.html?tab=1')));
    await until('the refused frame', async () => page.frames()[1]?.url().startsWith('chrome-error:'));
    await page.close();
  });

  it('sees an empty frame on a host where it can load it, and with the address of a session', async () => {
    const address = await dockIn(session.page).locator('iframe').getAttribute('src');
    expect(address).toMatch(/^chrome-extension:\/\/[0-9a-f-]{36}\/sidepanel\.html/);
    for (const url of [
      site.foreignUrl(session.extensionUrl('sidepanel.html?tab=1'), 'evil.zendesk.com'),
      site.foreignUrl(address ?? ''),
    ]) {
      const page = await session.context.newPage();
      await page.goto(url);
      const frame = await findPanel(page);
      await frame.waitForLoadState('load');
      await page.waitForTimeout(2500);
      expect(await frame.locator('#root').innerHTML()).toBe('');
      await page.close();
    }
  });
});

describe('the end of it', () => {
  it('shows its section without a violation', async () => {
    await options.bringToFront();
    await options.reload();
    await options.getByTestId('helpdesk-row').waitFor();
    expect(await violations(options)).toEqual([]);
    await screenshot(options, 'options-helpdesks');
  });

  it('takes the panels out of open tabs at once and unregisters the script', async () => {
    await options.getByRole('button', { name: `Remove ${ownHost}` }).click();
    await options.getByTestId('helpdesk-remove-yes').click();
    await options.getByTestId('helpdesk-row').waitFor({ state: 'detached' });
    await dockIn(session.page).waitFor({ state: 'detached' });
    expect(await session.page.evaluate(() => document.documentElement.getAttribute('style'))).toBeNull();
    await session.page.reload();
    await session.page.getByText(subjectOf(48213)).first().waitFor();
    await session.page.waitForTimeout(1500);
    expect(await dockIn(session.page).count()).toBe(0);
  });
});

describe('two options tabs', () => {
  const open = async () => {
    const page = await session.context.newPage();
    await page.goto(session.extensionUrl('options.html'));
    await page.getByLabel('Signature under every draft').waitFor();
    return page;
  };
  const signature = (page: Page) => page.getByLabel('Signature under every draft');
  const save = (page: Page) => page.locator('#drafting').getByRole('button', { name: 'Save' }).click();

  it('show each other’s saves, keep what is being typed, and ask where both changed one field', async () => {
    const [one, other] = [await open(), await open()];
    await signature(one).fill('The night desk');
    await other.getByTestId('draft-ahead').click();
    await save(other);
    const ahead = () => one.getByTestId('draft-ahead').isChecked();
    await until('the other tab’s switch', async () => !(await ahead()));
    expect(await signature(one).inputValue()).toBe('The night desk');
    await save(one);
    await until('the saved signature', async () => (await signature(other).inputValue()) === 'The night desk');
    expect(await other.getByTestId('draft-ahead').isChecked()).toBe(false);

    await signature(one).fill('Ours');
    await signature(other).fill('Theirs');
    await killWorker(session);
    await save(other);
    const clash = one.getByTestId('clash');
    await clash.waitFor();
    expect(await clash.textContent()).toMatch(/Ours.*Theirs/);
    await one.setViewportSize({ width: 1100, height: 800 });
    await clash.scrollIntoViewIfNeeded();
    expect(await violations(one)).toEqual([]);
    await screenshot(one, 'settings-clash');
    await one.emulateMedia({ colorScheme: 'dark' });
    await screenshot(one, 'settings-clash-dark');
    await one.getByTestId('clash-take').click();
    expect(await signature(one).inputValue()).toBe('Theirs');
    await one.close();
    await other.close();
  }, 120_000);
});
