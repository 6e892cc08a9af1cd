import { type Browser, startChromium } from './cdp';
import type { CorpusTicket } from './corpus';
import type { KeptSubject } from './kept';
import { ask, inTime, openSubject, reopen, size } from './measure';
import type { BenchPage } from './page';
import { percentile } from './report';

const coldRounds = Number(process.env.SIDEDESK_BENCH_ROUNDS ?? 10);
/** Questions before the warm ones are counted. */
const warmUp = 5;
/** One that never answers is not asked again. */
const mostUnanswered = 3;
/** One that is far behind anyway does not hold the others up. */
const longestWarmMs = 40_000;

interface Running {
  subject: KeptSubject;
  browser: Browser;
  page: BenchPage;
  /** Bytes of a worker that has only started. */
  empty: number;
}

async function start(subject: KeptSubject, profile: string): Promise<Running> {
  const browser = startChromium(profile, [subject.extension.dir]);
  const page = await openSubject(browser, subject.extension);
  // SQLite's memory is its page worker's and not read here.
  const reads = subject.extension.engine !== 'sqlite';
  if (reads) await page.evaluate(`ask({ do: 'ping' })`);
  return { subject, browser, page, empty: reads ? await page.workerMemory() : 0 };
}

async function askCold(running: Running, round: number, ticket: CorpusTicket | undefined): Promise<void> {
  const { subject, browser } = running;
  const { cold, unanswered } = subject.figures;
  if (cold.length + unanswered > round || (cold.length === 0 && unanswered >= mostUnanswered)) return;
  try {
    running.page = await reopen(browser, subject.extension, running.page);
    subject.figures.cold.push((await ask(running.page, ticket)).page);
  } catch (error) {
    // A worker that loads for too long is ended by the browser before it answers.
    if (subject.extension.engine === 'sidedesk') throw error;
    subject.figures.unanswered += 1;
  }
}

async function askWarm({ subject, page, empty }: Running, tickets: readonly CorpusTicket[]): Promise<void> {
  const { figures, name, extension } = subject;
  if (figures.warm.length > 0) return;
  for (const ticket of tickets.slice(0, warmUp)) await ask(page, ticket);
  const until = Date.now() + longestWarmMs;
  const asked: { ms: number; page: number }[] = [];
  for (const ticket of tickets) {
    asked.push(await ask(page, ticket));
    if (Date.now() > until) break;
  }
  figures.warm = asked.map(({ ms }) => ms);
  figures.warmPage = asked.map((each) => each.page);
  if (extension.engine !== 'sqlite') figures.memory = (await page.workerMemory()) - empty;
  if (extension.engine === 'sidedesk') figures.index = await size(page);
  figures.disk = await page.diskUsage();
  console.error(`${name} ${subject.count}: warm p95 ${percentile(figures.warm, 0.95).toFixed(1)} ms`);
}

/**
 * Asks all that were built with so many passages, in turns: cold, the worker stopped before each, then warm. Saved after
 * every round, so that a run that was cut off goes on where it stopped.
 */
export async function askAll(
  subjects: readonly KeptSubject[],
  tickets: readonly CorpusTicket[],
  profileOf: (subject: KeptSubject) => string,
  save: () => void,
): Promise<void> {
  const running: Running[] = [];
  try {
    for (const subject of subjects) if (!subject.failed) running.push(await start(subject, profileOf(subject)));
    for (let round = 0; round < coldRounds; round += 1) {
      for (const each of running) await askCold(each, round, tickets[round]);
      save();
      console.error(`cold round ${round + 1} of ${coldRounds}`);
    }
    for (const each of running) {
      if (each.subject.figures.cold.length === 0) each.subject.failed = 'no cold question was answered';
      else await askWarm(each, tickets);
      save();
    }
  } finally {
    for (const { browser } of running) await inTime(browser.close(), 20_000).catch(() => undefined);
  }
}
