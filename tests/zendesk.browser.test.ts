import type { CDPSession } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { createDemo, type Demo } from '../demo/server/index';
import {
  insertFirstDraft,
  openTicket,
  pressInPanel,
  readSuggestion,
  reviewOutcome,
  submitReply,
  visiblePane,
  waitForSent,
  waitForSuggestion,
} from './harness/agent';
import { type ChromiumSession, chromeBuild, launchChromium } from './harness/chromium';
import { composerData, findPanel, undoInComposer } from './harness/panel';
import { addHelpCenter } from './harness/setup';
import { until } from './harness/until';
import { killWorker } from './harness/worker';

// The agent's job on the built extension in a real Chromium; every test leaves the console clean.

let demo: Demo;
let session: ChromiumSession;
/** Lines the browser itself prints for an HTTP error that a test asked for. */
let expected: RegExp[] = [];
const subjectOf = (id: number) => demo.state.tickets.get(id)?.subject ?? '';
const suggest = async (id: number) => {
  const panel = await openTicket(session.page, demo.ticketUrl(id));
  await waitForSuggestion(panel, subjectOf(id));
  return panel;
};

beforeAll(async () => {
  demo = await createDemo();
  session = await launchChromium({ demo, extensionDir: chromeBuild });
  await addHelpCenter(session, 'brightline.zendesk.com');
});
beforeEach(async () => {
  expected = [];
  demo.state.reset();
  // Each test starts with nothing remembered, as an agent's first look at the ticket does.
  await (await session.worker()).evaluate('chrome.storage.session.clear()');
  await killWorker(session);
});
afterEach(async () => {
  await session.page.goto('about:blank');
  expect(session.errors.found(expected)).toEqual([]);
  session.errors.clear();
});
afterAll(async () => {
  await session?.close();
  await demo?.close();
});

describe('the main job', () => {
  it('suggests, inserts, sees the reply sent and logs it, all by keyboard', async () => {
    const { page } = session;
    const panel = await suggest(48213);
    const suggestion = await readSuggestion(panel);
    expect(suggestion.tier).toBe('L1');
    expect(suggestion.citations[0]).toContain('Move your eSIM');
    await pressInPanel(panel, 'i');
    await panel.locator('[data-testid="outcome"][data-outcome="inserted"]').waitFor();
    const data = await composerData(page);
    expect(data).toContain('<ol>');
    expect(data).toMatch(/<a [^>]*href="https:\/\/brightline\.zendesk\.com\/hc\/en-us\/articles\//);
    expect(data).not.toContain('[1]');
    await page.keyboard.type('!');
    expect(await composerData(page), 'the focus is in the composer').not.toBe(data);
    await submitReply(page);
    expect(await waitForSent(panel)).toMatch(/sent/i);
    await page.goto(session.extensionUrl('review.html'));
    expect(await reviewOutcome(page, suggestion.recordId)).not.toBe('');
  });

  it('takes an inserted draft out with one undo and asks before it touches written text', async () => {
    const { page } = session;
    const panel = await suggest(48213);
    await insertFirstDraft(panel);
    await undoInComposer(page);
    await until('the composer as it was', async () => (await composerData(page)) === '');
    await page.locator(`${visiblePane} [data-test-id="omnicomposer-rich-text-ckeditor"]`).click();
    await page.keyboard.type('My own words');
    await panel.getByTestId('insert-draft').first().click();
    await panel.getByTestId('insert-confirm').waitFor();
    expect(await composerData(page)).toBe('<p>My own words</p>');
    await panel.getByTestId('insert-replace').click();
    await until('the replaced draft', async () => !(await composerData(page)).includes('My own words'));
    await undoInComposer(page);
    await until('the composer as it was', async () => (await composerData(page)) === '<p>My own words</p>');
  });

  it('writes plain text into the composer of a live conversation', async () => {
    const panel = await suggest(48245);
    await insertFirstDraft(panel);
    const data = await composerData(session.page);
    expect(data).not.toMatch(/<(ol|ul|a) /);
    expect(data.length).toBeGreaterThan(40);
  });

  it('makes a new suggestion when the customer writes again', async () => {
    const panel = await suggest(48213);
    const first = (await readSuggestion(panel)).recordId;
    await session.page.evaluate(async () => {
      const body = JSON.stringify({ text: 'Also: I was charged twice for my invoice this month.' });
      await fetch('/demo/tickets/48213/messages', {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body,
      });
    });
    await until('another record', async () => {
      const id = await panel.getByTestId('record-id').getAttribute('data-record-id');
      return id !== null && id !== '' && id !== first;
    });
    await waitForSuggestion(panel, subjectOf(48213));
    expect((await readSuggestion(panel)).passages.some(({ title }) => title.includes('charged twice'))).toBe(true);
  });
});

describe('never the wrong ticket', () => {
  it('refuses a draft of another ticket although the panel asks for it', async () => {
    const { page } = session;
    const panel = await suggest(48213);
    const input = await panel.evaluate(() => {
      const root = document.querySelector('[data-testid="record-id"]');
      return { recordId: root?.getAttribute('data-record-id') ?? '' };
    });
    await page.locator('[data-test-id="header-tab"][data-entity-id="48217"]').click();
    await waitForSuggestion(panel, subjectOf(48217));
    const answer = await panel.evaluate(async (recordId) => {
      const ref = { helpdesk: 'zendesk', account: 'brightline.zendesk.com', id: '48213' };
      const runtime = (
        globalThis as unknown as { chrome: { runtime: { sendMessage(message: unknown): Promise<unknown> } } }
      ).chrome.runtime;
      return runtime.sendMessage({
        name: 'panel.insert',
        input: { recordId, draftId: 'x', ref, tabId: null, mode: 'replace', text: 'WRONG' },
      });
    }, input.recordId);
    expect(JSON.stringify(answer)).toContain('insert-other-ticket');
    expect(await composerData(page)).toBe('');
  });

  it('refuses to write a reply into an internal note', async () => {
    const { page } = session;
    const panel = await suggest(48213);
    await page.locator(`${visiblePane} [data-test-id="omnichannel-channel-switcher-button"]`).click();
    await page.locator('[data-test-id="omnichannel-channel-switcher-menuitem-internal"]').click();
    await panel.getByTestId('insert-draft').first().click();
    await panel.getByTestId('problem').first().waitFor();
    expect(await composerData(page)).toBe('');
  });
});

describe('a helpdesk that does not answer as it should', () => {
  it.each([
    ['401', { status: 401 }],
    ['403', { status: 403 }],
    ['429', { status: 429, retryAfter: 30, body: 'text' as const }],
    ['500', { status: 500 }],
    ['HTML instead of JSON', { status: 200, body: 'html' as const }],
  ])('%s: reads the page instead, says so, and still suggests', async (_name, fault) => {
    expected = [/Failed to load resource/];
    demo.state.faults.push({ path: '/api/v2/tickets/*', ...fault });
    const panel = await suggest(48213);
    await panel.getByTestId('notice').first().waitFor();
    const suggestion = await readSuggestion(panel);
    expect(suggestion.passages[0]?.title).toContain('Move your eSIM');
    await insertFirstDraft(panel);
    expect(await composerData(session.page)).toContain('eSIM');
  });

  it('names a changed layout and offers what still works', async () => {
    expected = [/Failed to load resource/];
    demo.state.faults.push({ path: '/api/v2/tickets/*', status: 500 });
    demo.state.page = { ...demo.state.page, layout: 'changed' };
    await session.page.goto(demo.ticketUrl(48213));
    const panel = await findPanel(session.page);
    await panel.getByTestId('problem').first().waitFor();
    expect(await panel.getByTestId('problem').first().textContent()).toContain('looks different');
    expect(await panel.getByTestId('draft').count()).toBe(0);
  });

  it('works under a strict content security policy and COEP', async () => {
    demo.state.page = { ...demo.state.page, coep: true, csp: "frame-src 'none'; object-src 'none'; base-uri 'none'" };
    const panel = await suggest(48213);
    await insertFirstDraft(panel);
    expect(await composerData(session.page)).toContain('eSIM');
  });
});

describe('an extension that is reloaded under an open page', () => {
  /** Listeners in the page's window and document that come from the extension's own world. */
  async function listeners(cdp: CDPSession, world: number): Promise<number> {
    let count = 0;
    for (const expression of ['window', 'document', 'navigation']) {
      const { result } = await cdp.send('Runtime.evaluate', { expression, contextId: world });
      const found = await cdp.send('DOMDebugger.getEventListeners', { objectId: result.objectId ?? '' });
      count += found.listeners.length;
    }
    return count;
  }

  it('leaves nothing in it: the script stops, its one element goes, nothing of it listens', async () => {
    const { page } = session;
    const cdp = await session.context.newCDPSession(page);
    let world = 0;
    cdp.on('Runtime.executionContextCreated', ({ context }) => {
      if (context.origin.includes(session.extensionId)) world = context.id;
    });
    await cdp.send('Runtime.enable');
    await suggest(48213);
    const ours = () => page.locator('sidedesk-dock');
    expect(await ours().count()).toBe(1);
    expect(await page.evaluate(() => document.documentElement.style.marginRight)).not.toBe('');
    expect(await listeners(cdp, world)).toBeGreaterThan(5);
    // The last of this file: the extension's worker and its open pages end here.
    await (await session.worker()).evaluate('chrome.runtime.reload()').catch(() => undefined);
    await ours().waitFor({ state: 'detached' });
    expect(
      await page.evaluate(() => [document.documentElement, document.body].map((one) => one.getAttribute('style'))),
    ).toEqual([null, null]);
    expect(await listeners(cdp, world)).toBe(0);
    await page.locator(`${visiblePane} [data-test-id="omnicomposer-rich-text-ckeditor"]`).click();
    await page.keyboard.type('Written after the update');
    expect(await composerData(page)).toContain('Written after the update');
  });
});
