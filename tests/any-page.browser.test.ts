import { rm } from 'node:fs/promises';
import type { Frame, Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { violations } from './harness/accessibility';
import { insertFirstDraft, pressInPanel, readSuggestion, waitForSent, waitForSuggestion } from './harness/agent';
import { type AnyPageSite, cases, createAnyPageSite, crmHost } from './harness/any-page';
import { type ChromiumSession, chromeBuild, launchChromium } from './harness/chromium';
import { withHostPermissions } from './harness/granted';
import { findPanel } from './harness/panel';
import { pressToolbarButton, toolbarButton } from './harness/press-button';
import { screenshot } from './harness/screenshot';
import { addHelpCenter } from './harness/setup';
import { until } from './harness/until';

// A page without an adapter, read when the agent asks for it.

let site: AnyPageSite;
let session: ChromiumSession;
let granted: string;
let page: Page;

const dock = () => page.locator('sidedesk-dock');
const subject = (number: keyof typeof cases) => cases[number].title;
const problemIn = (panel: Frame, code: string) => panel.locator(`[data-testid="problem"][data-code="${code}"]`);

/** Opens a case, puts the caret into a field of it and presses the toolbar button. */
async function openCase(number: keyof typeof cases, field = '#plain'): Promise<Frame> {
  await page.goto(site.caseUrl(number));
  await page.click(field);
  await pressToolbarButton(session, page);
  const panel = await findPanel(page);
  await waitForSuggestion(panel, subject(number));
  return panel;
}

/** Selects the words of an element with the mouse's result. */
const select = (selector: string) =>
  page.evaluate((css) => {
    const element = document.querySelector(css);
    if (element) document.getSelection()?.selectAllChildren(element);
  }, selector);

beforeAll(async () => {
  site = await createAnyPageSite();
  // Stands for the leave that a real click gives for the page it is made on.
  granted = await withHostPermissions(chromeBuild, [`https://${crmHost}/*`]);
  session = await launchChromium({ demo: site, extensionDir: granted });
  await addHelpCenter(session, 'https://brightline.zendesk.com');
  page = session.page;
});
beforeEach(() => page.bringToFront());
afterAll(async () => {
  await session?.close();
  await site?.close();
  await rm(granted, { recursive: true, force: true });
});

describe('any page', () => {
  it('has nothing of ours in it before the button is pressed', async () => {
    await page.goto(site.caseUrl(7));
    await page.waitForTimeout(1500);
    expect(await dock().count()).toBe(0);
  });

  it('is read on the press: what is visible and readable, under its heading, said to be no whole thread', async () => {
    const panel = await openCase(7);
    const { subject: shown, passages } = await readSuggestion(panel);
    expect(shown).toBe(subject(7));
    expect(passages[0]?.title).toMatch(/eSIM/i);
    expect(await panel.getByTestId('ticket-source').textContent()).toContain('Read from this page');
    expect(await violations(panel)).toEqual([]);
    await screenshot(page, 'any-page');
  });

  it('gets the draft into the field that had the focus, and sees it sent', async () => {
    const panel = await openCase(7);
    await insertFirstDraft(panel);
    const value = await page.inputValue('#plain');
    expect(value.split('\n').filter(Boolean).length).toBeGreaterThan(2);
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('plain');
    await page.click('#send');
    expect(await waitForSent(panel)).not.toBe('');
  });

  it('gets the draft into an editable box with its list, and closes and opens by the button', async () => {
    const panel = await openCase(7, '#rich');
    // The same words as before: the panel still shows that this suggestion was sent.
    await panel.getByTestId('insert-draft').first().click();
    await until('the draft in the box', async () => (await page.innerHTML('#rich')).includes('<li>'));
    await pressToolbarButton(session, page);
    await dock().locator('iframe').waitFor({ state: 'hidden' });
    await pressToolbarButton(session, page);
    await dock().locator('iframe').waitFor({ state: 'visible' });
  });

  it('refuses an internal note, and asks for a field where none had the focus', async () => {
    const panel = await openCase(7, '#note');
    await panel.getByTestId('insert-draft').first().click();
    await problemIn(panel, 'insert-wrong-channel').waitFor();
    await page.goto(site.caseUrl(7));
    await pressToolbarButton(session, page);
    const other = await findPanel(page);
    await waitForSuggestion(other, subject(7));
    await other.getByTestId('insert-draft').first().click();
    await problemIn(other, 'insert-no-composer').waitFor();
    expect(await page.textContent('#note')).toBe('');
  });
});

describe('a page that changes under the same address', () => {
  it('is another ticket: nothing is shown for it or written into it, the left draft can be copied, and back is back', async () => {
    const panel = await openCase(7);
    const draft = panel.getByTestId('insert-draft').first();
    await page.click('#next');
    await problemIn(panel, 'read-changed-page').waitFor();
    expect(await draft.count()).toBe(0);
    expect(await page.inputValue('#plain')).toBe('');
    await panel.getByTestId('copy-left').waitFor();
    await screenshot(page, 'any-page-changed');
    await page.click('#next');
    await waitForSuggestion(panel, subject(7));
    expect(await page.inputValue('#plain')).toBe('');
  });

  it('is read anew by a press, as the other ticket', async () => {
    const panel = await openCase(7);
    await page.click('#next');
    await problemIn(panel, 'read-changed-page').waitFor();
    await panel.getByTestId('read-page').click();
    await waitForSuggestion(panel, subject(8));
    await page.click('#plain');
    await insertFirstDraft(panel);
    expect(await page.inputValue('#plain')).not.toBe('');
  });
});

describe('a selection', () => {
  it('is read instead of the page, by the button in the panel, by its key and by the toolbar button', async () => {
    const panel = await openCase(7);
    await panel.getByTestId('use-selection').click();
    await problemIn(panel, 'read-no-selection').waitFor();
    await select('#words p:nth-child(2)');
    await panel.getByTestId('use-selection').click();
    const source = panel.getByTestId('ticket-source');
    await until('the selection', async () => (await source.textContent())?.includes('what you selected'));
    await waitForSuggestion(panel, subject(7));
    const record = () => panel.getByTestId('record-id').getAttribute('data-record-id');
    // Each reading is waited for: a press that comes before the last words are read would find nothing new to read.
    const otherThan = (last: string | null) =>
      until('another reading', async () => {
        const id = await record();
        return id !== last && id !== '' ? id : null;
      });
    const first = await record();
    await select('#words p:nth-child(1)');
    await pressInPanel(panel, 'u');
    const second = await otherThan(first);
    await select('#words');
    await pressToolbarButton(session, page);
    await otherThan(second);
    await dock().locator('iframe').waitFor({ state: 'visible' });
  });

  it('makes the ticket from the start when there is one', async () => {
    await page.goto(site.caseUrl(8));
    await select('#words p:nth-child(1)');
    await pressToolbarButton(session, page);
    const panel = await findPanel(page);
    await waitForSuggestion(panel, subject(8));
    expect(await panel.getByTestId('ticket-source').textContent()).toContain('what you selected');
  });
});

describe('a page that cannot be read', () => {
  it('says so in the panel when it has no words', async () => {
    await page.goto(site.url('/empty'));
    await pressToolbarButton(session, page);
    await problemIn(await findPanel(page), 'read-empty-page').waitFor();
  });

  it.each(['chrome://version/', 'file.pdf'])('%s: says so on the button, and in the side panel', async (address) => {
    await page.goto(address.includes(':') ? address : site.url(`/${address}`)).catch(() => undefined);
    await pressToolbarButton(session, page);
    const shown = await until('the badge', async () => {
      const button = await toolbarButton(session, page);
      return button.badge === '!' ? button : null;
    });
    expect(shown.title).toContain('cannot read this page');
    expect(await dock().count()).toBe(0);
  });
});
