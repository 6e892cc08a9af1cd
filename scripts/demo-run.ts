import { rm } from 'node:fs/promises';
import type { Demo } from '../demo/server/index';
import {
  blocksOf,
  insertFirstDraft,
  missingBlocks,
  openTicket,
  readSuggestion,
  reviewOutcome,
  submitReply,
  typeAtEnd,
  waitForSent,
  waitForSuggestion,
} from '../tests/harness/agent';
import type { ChromiumSession } from '../tests/harness/chromium';
import { composerData } from '../tests/harness/panel';
import { artifacts, screenshot } from '../tests/harness/screenshot';
import { printSuggestion } from './demo-print';

interface Job {
  ticketId: number;
  name: string;
  /** Tiers that the default policy allows for it; anything else fails the run. */
  tiers: readonly string[];
  /** What the agent adds before sending. */
  added: string | null;
}

const jobs: readonly Job[] = [
  { ticketId: 48213, name: 'English how-to', tiers: ['L1'], added: null },
  {
    ticketId: 48217,
    name: 'French billing dispute',
    tiers: ['L2', 'L3'],
    added: ' Vous pouvez aussi m’appeler au numéro indiqué sur votre facture.',
  },
  { ticketId: 48221, name: 'Dutch regulated complaint', tiers: ['L2', 'L3'], added: null },
];

function must(condition: boolean, what: string): void {
  if (!condition) throw new Error(what);
}

/**
 * One ticket from opening to the logged outcome. Throws at the first step that did not happen; gives what else was
 * not as it should be, which does not keep the agent from going on.
 */
async function doTicket(session: ChromiumSession, demo: Demo, job: Job): Promise<string[]> {
  const { page } = session;
  const ticket = demo.state.tickets.get(job.ticketId);
  must(ticket !== undefined, `ticket ${job.ticketId} is not in the demo`);
  console.log(`\n━━ #${job.ticketId} ${job.name}: ${ticket?.subject}`);

  const panel = await openTicket(page, demo.ticketUrl(job.ticketId));
  await waitForSuggestion(panel, ticket?.subject ?? '');
  const suggestion = await readSuggestion(panel);
  printSuggestion(suggestion);
  await screenshot(page, `demo-${job.ticketId}-1-suggestion`);
  const wrong = [
    job.tiers.includes(suggestion.tier) ? '' : `tier ${suggestion.tier}, expected ${job.tiers.join(' or ')}`,
    suggestion.reasons.length > 0 ? '' : 'no reason for the tier',
    suggestion.reasons.some(({ quote }) => quote !== '') ? '' : 'no reason quotes the ticket',
    suggestion.passages.length > 0 ? '' : 'no passage found',
  ].filter(Boolean);
  must(
    suggestion.draft.some((block) => block !== ''),
    'an empty draft',
  );

  await insertFirstDraft(panel);
  const inserted = await blocksOf(page, await composerData(page));
  const missing = missingBlocks(suggestion.draft, inserted);
  must(missing.length === 0, `missing in the composer: ${missing.join(' | ')}`);
  console.log(`   inserted   verified in the editor's own model: ${inserted.length} blocks`);
  if (job.added) await typeAtEnd(page, job.added);
  await screenshot(page, `demo-${job.ticketId}-2-inserted`);

  const before = ticket?.comments.length ?? 0;
  await submitReply(page);
  const sent = ticket?.comments.at(-1);
  must((ticket?.comments.length ?? 0) === before + 1 && sent?.public === true, 'the helpdesk got no public reply');
  const unsent = missingBlocks(suggestion.draft, await blocksOf(page, sent?.html ?? ''));
  must(unsent.length === 0, 'the helpdesk got another text');
  console.log(`   detected   ${await waitForSent(panel)}`);
  await screenshot(page, `demo-${job.ticketId}-3-sent`);

  const review = await session.context.newPage();
  try {
    await review.setViewportSize({ width: 1600, height: 950 });
    await review.goto(session.extensionUrl('review.html'));
    const outcome = await reviewOutcome(review, suggestion.recordId);
    must(outcome !== '', 'no outcome on the review page');
    console.log(`   logged     ${outcome} (record ${suggestion.recordId})`);
    await screenshot(review, `demo-${job.ticketId}-4-review`);
  } finally {
    await review.close();
  }
  return wrong;
}

/** The agent's whole job on each ticket, printed step by step. True when every step really happened. */
export async function runTheJob(session: ChromiumSession, demo: Demo): Promise<boolean> {
  await rm(artifacts, { recursive: true, force: true });
  let failed = 0;
  for (const job of jobs) {
    try {
      const wrong = await doTicket(session, demo, job);
      if (wrong.length > 0) throw new Error(wrong.join('; '));
    } catch (error) {
      failed += 1;
      console.log(`   FAILED     ${error instanceof Error ? error.message : error}`);
      await screenshot(session.page, `demo-${job.ticketId}-failed`).catch(() => undefined);
    }
  }
  const errors = session.errors.found();
  for (const error of errors) console.log(`console error (${error.where}): ${error.text}`);
  console.log(`\n${jobs.length - failed} of ${jobs.length} tickets done, ${errors.length} console errors`);
  console.log(`Screenshots: ${artifacts}`);
  return failed === 0 && errors.length === 0;
}
