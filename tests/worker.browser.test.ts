import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { insertFirstDraft, openTicket, waitForSuggestion } from './harness/agent';
import { wholeLog } from './harness/ask-core';
import { answerOf, draftRequests, longAnswer } from './harness/model';
import { type ModelDesk, modelDrafts, phase, startModelDesk, textOf } from './harness/model-desk';
import { composerData } from './harness/panel';
import { until } from './harness/until';
import { killWorker } from './harness/worker';

// The browser stops the worker whenever it likes. What the agent saw stays, and the log is neither short nor doubled.

let desk: ModelDesk;
const esim = 48213;
const dispute = 48217;
const complaint = 48221;
const logOf = async (id: number) => (await wholeLog(desk.session)).filter(({ record }) => record.ref.id === String(id));
const subjectOf = (id: number) => desk.demo.state.tickets.get(id)?.subject ?? '';

beforeAll(async () => {
  desk = await startModelDesk();
});
beforeEach(() => desk.reset());
afterEach(async () => {
  await desk.session.page.goto('about:blank');
  expect(desk.session.errors.found()).toEqual([]);
  desk.session.errors.clear();
});
afterAll(() => desk?.close());

describe('a worker that is stopped', () => {
  it('in the middle of a model’s stream: the panel keeps what it has, says so, and gets the whole draft', async () => {
    // Half a minute long, so that the worker goes in the middle of it however slow the machine is.
    const answer = { content: answerOf(longAnswer('Open the app.')) };
    desk.mock.on({}, answer, { streamingProfile: { ttft: 300, tps: 1 } });
    const panel = await desk.open(esim);
    const quoted = panel.locator('[data-testid="draft"][data-status="ready"]').first();
    await quoted.waitFor({ timeout: 60_000 });
    const quotedText = await textOf(quoted.getByTestId('draft-text'));
    await until('words of the model', async () => (await modelDrafts(panel).count()) > 0, 60_000);
    // Shown for a second by now: the record is in the log before the worker goes.
    await until('the record', async () => (await logOf(esim)).length === 1);
    const recordId = await panel.getByTestId('record-id').getAttribute('data-record-id');
    desk.mock.clearFixtures();
    desk.mock.on({}, answer, { streamingProfile: { ttft: 300, tps: 12 } });
    await killWorker(desk.session);

    await panel.locator('[data-testid="notice"][data-code="restarted"]').waitFor({ timeout: 60_000 });
    expect(await panel.getByTestId('draft').first().getByTestId('draft-text').textContent()).toBe(quotedText);
    await phase(panel, 'done');
    expect(await modelDrafts(panel).count()).toBe(1);
    expect(await textOf(modelDrafts(panel).first())).toContain('Kind regards');
    expect(draftRequests(desk.mock)).toBe(2);
    expect(await panel.getByTestId('record-id').getAttribute('data-record-id')).toBe(recordId);

    const [entry, ...others] = await until('both drafts in the log', async () => {
      const entries = await logOf(esim);
      return entries[0]?.events.some((event) => event.type === 'drafted') && entries;
    });
    expect(others).toEqual([]);
    const drafted = entry?.events.flatMap((event) => (event.type === 'drafted' ? [event.draft] : [])) ?? [];
    const all = [...(entry?.record.drafts ?? []), ...drafted];
    expect(all.map(({ by }) => by).sort()).toEqual(['desk-1', 'knowledge']);
  });

  it('while nothing happens: ticket change, search and insertion go on', async () => {
    desk.mock.on({}, { content: answerOf('Short. [1]') });
    const { page } = desk.session;
    const panel = await desk.open(esim);
    await phase(panel, 'done');
    await killWorker(desk.session);
    // At once: the panel may not even have noticed.
    await insertFirstDraft(panel);
    expect(await composerData(page)).toContain('Move your eSIM');

    await killWorker(desk.session);
    await panel.getByTestId('knowledge-search').fill('roaming');
    await panel.getByTestId('knowledge-search').press('Enter');
    await panel.getByTestId('passage').filter({ hasText: /roam/i }).first().waitFor({ timeout: 60_000 });

    await killWorker(desk.session);
    await page.locator(`[data-test-id="header-tab"][data-entity-id="${dispute}"]`).click();
    await waitForSuggestion(panel, subjectOf(dispute));
    await insertFirstDraft(panel);
    expect(await logOf(dispute)).toHaveLength(1);
  });

  it('with two tabs open: each gets its own ticket back, and the same ticket in both', async () => {
    desk.mock.on({}, { content: answerOf('Short. [1]') });
    const first = await desk.open(esim);
    const other = await desk.session.context.newPage();
    try {
      const second = await desk.open(complaint, other);
      await Promise.all([phase(first, 'done'), phase(second, 'done')]);
      await killWorker(desk.session);
      for (const [panel, id] of [
        [first, esim],
        [second, complaint],
      ] as const) {
        await waitForSuggestion(panel, subjectOf(id));
        expect(await textOf(panel.getByTestId('ticket-subject'))).toContain(subjectOf(id));
      }
      const again = await openTicket(other, desk.demo.ticketUrl(esim));
      await waitForSuggestion(again, subjectOf(esim));
      await other.bringToFront();
      await insertFirstDraft(again);
      // The other tab shows what happened, and its own composer is untouched.
      await first.locator('[data-testid="outcome"][data-outcome="inserted"]').waitFor({ timeout: 60_000 });
      expect(await composerData(desk.session.page)).toBe('');
      expect(await logOf(esim)).toSatisfy((entries: unknown[]) => entries.length > 0);
    } finally {
      await other.close();
    }
  });
});
