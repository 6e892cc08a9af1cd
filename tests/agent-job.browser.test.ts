import { afterAll, afterEach, beforeAll, beforeEach, expect, it } from 'vitest';
import { createDemo, type Demo } from '../demo/server/index';
import { violations } from './harness/accessibility';
import {
  blocksOf,
  insertFirstDraft,
  missingBlocks,
  openTicket,
  pressInPanel,
  readSuggestion,
  reviewOutcome,
  submitReply,
  waitForSent,
  waitForSuggestion,
} from './harness/agent';
import { type ChromiumSession, chromeBuild, launchChromium } from './harness/chromium';
import { composerData, undoInComposer } from './harness/panel';
import { addHelpCenter } from './harness/setup';
import { until } from './harness/until';

// The agent's whole job with the built extension, knowledge-only engine.

let demo: Demo;
let session: ChromiumSession;
beforeAll(async () => {
  demo = await createDemo();
  session = await launchChromium({ demo, extensionDir: chromeBuild });
  await addHelpCenter(session, demo.url);
});
beforeEach(() => demo.state.reset());
afterEach(async () => {
  expect(session.errors.found()).toEqual([]);
  session.errors.clear();
  await session.page.goto('about:blank');
});
afterAll(async () => {
  await session?.close();
  await demo?.close();
});

const subjectOf = (id: number) => demo.state.tickets.get(id)?.subject ?? '';
async function suggestionFor(id: number) {
  const panel = await openTicket(session.page, demo.ticketUrl(id));
  await waitForSuggestion(panel, subjectOf(id));
  return { panel, suggestion: await readSuggestion(panel) };
}

it('suggests, inserts, takes out with one undo', async () => {
  const { panel, suggestion } = await suggestionFor(48213);
  expect(suggestion.tier).toBe('L1');
  expect(suggestion.citations[0]).toContain('Move your eSIM to a new phone');
  await insertFirstDraft(panel);
  expect(missingBlocks(suggestion.draft, await blocksOf(session.page, await composerData(session.page)))).toEqual([]);
  await undoInComposer(session.page);
  await until('the composer as it was', async () => (await composerData(session.page)) === '');
});

it('takes a macro of the helpdesk by keys, filled for this customer, and says what it leaves open', async () => {
  const { panel } = await suggestionFor(48213);
  await pressInPanel(panel, 'm');
  const field = panel.getByTestId('macro-search');
  await field.fill('EID');
  await panel.locator('[data-testid="macros"][aria-busy="false"] [data-testid="macro"]').first().waitFor();
  await expect.poll(() => panel.getByTestId('macro').count(), { timeout: 60_000 }).toBe(1);
  await field.press('Enter');
  const card = panel.locator('[data-testid="draft"][data-chosen="true"]').filter({ hasText: 'from a macro' });
  await card.waitFor();
  expect(await card.getByTestId('draft-text').textContent()).toMatch(/^Hi Martha,.*the EID shown under Settings/);
  await card.press('i');
  // The panel says "inserted" of the draft before it still; the composer tells this one.
  await until('the macro in the composer', async () =>
    (await composerData(session.page)).includes('the EID shown under Settings'),
  );
  await undoInComposer(session.page);
});

it('notices the sent reply and logs it, also after the page was loaded again', async () => {
  await suggestionFor(48239);
  await session.page.reload();
  const { panel, suggestion } = await suggestionFor(48239);
  await insertFirstDraft(panel);
  await submitReply(session.page);
  await waitForSent(panel);
  const review = await session.context.newPage();
  await review.goto(session.extensionUrl('review.html'));
  expect(await reviewOutcome(review, suggestion.recordId)).toMatch(/as is/i);
  await review.close();
});

it('shows the hard triggers with the words that led to them', async () => {
  for (const [id, words] of [
    [48217, /médiateur|banque/],
    [48221, /Geschillencommissie|inzage/],
    [48226, /Datenschutz|DSGVO|Anwalt|gespeicherten Daten|fremden/],
    [48234, /account was emptied|SIM/],
  ] as const) {
    const { suggestion } = await suggestionFor(id);
    expect(suggestion.tier, String(id)).not.toBe('L1');
    expect(suggestion.reasons.map((reason) => reason.quote).join(' '), String(id)).toMatch(words);
  }
});

it('has no axe violation in panel, options and review', async () => {
  const { panel } = await suggestionFor(48217);
  expect(await violations(panel)).toEqual([]);
  const page = await session.context.newPage();
  for (const [name, ready] of [
    ['options.html', '[data-testid="source-row"]'],
    ['review.html', '[data-testid="record-row"]'],
  ] as const) {
    await page.goto(session.extensionUrl(name));
    await page.locator(ready).first().waitFor();
    expect(await violations(page), name).toEqual([]);
  }
  await page.close();
});
