import type { Browser } from './cdp';
import type { CorpusTicket } from './corpus';
import type { BenchExtension } from './extensions';
import { type BenchPage, openPage } from './page';

export interface Built {
  buildMs: number;
  perSecond: number;
  /** What questions took while it was built, milliseconds seen from the page: the wait for the worker included. */
  asked: number[];
  /** Of that, the wait until its message was taken and the database had begun with it. */
  held: number[];
}

export interface Figures extends Built {
  /** Milliseconds seen from the page, the worker stopped before. */
  cold: number[];
  /** Cold questions that the browser ended the worker over, or that took too long. */
  unanswered: number;
  /** Milliseconds in the worker, and seen from the page. */
  warm: number[];
  warmPage: number[];
  /** Bytes the worker holds after the warm questions, beyond a worker that has only started; null where it is not read. */
  memory: number | null;
  /** Bytes of the origin on the disk, passages included. */
  disk: number;
  /** Bytes of the index alone, where the engine can tell. */
  index: number | null;
}

/** The engine seen from a page of its extension. SQLite's worker is the page's own, see engines/sqlite.ts. */
const asker = (engine: string) =>
  engine === 'sqlite'
    ? `const waiting = new Map();
       let id = 0;
       globalThis.ask = (message) => new Promise((resolve) => {
         if (!globalThis.own) {
           globalThis.own = new Worker('worker.js', { type: 'module' });
           own.onmessage = ({ data }) => { waiting.get(data.id)(data.answer); waiting.delete(data.id); };
           own.onerror = ({ message }) => { for (const answer of waiting.values()) answer({ error: message }); };
         }
         waiting.set(++id, resolve);
         own.postMessage({ id, message });
       })`
    : 'globalThis.ask = (message) => chrome.runtime.sendMessage(message)';

export async function openSubject(browser: Browser, subject: BenchExtension): Promise<BenchPage> {
  const page = await openPage(browser, `chrome-extension://${subject.id}/page.html`);
  await page.evaluate(`(() => { ${asker(subject.engine)} })()`);
  return page;
}

/** A page whose worker is stopped: by the browser's command, or with its page where the worker is the page's. */
export async function reopen(
  browser: Browser,
  subject: BenchExtension,
  page: BenchPage | undefined,
): Promise<BenchPage> {
  if (page && subject.engine !== 'sqlite') {
    await page.stopWorker();
    return page;
  }
  await page?.close();
  return openSubject(browser, subject);
}

const longestAnswerMs = 30_000;

/** Rejects with `not finished in … s` where the work takes longer. */
export async function inTime<T>(work: Promise<T>, ms: number): Promise<T> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error(`not finished in ${ms / 1000} s`)), ms);
  });
  // What comes after the limit is of no use, a late failure neither.
  work.catch(() => {});
  return Promise.race([work, late]).finally(() => clearTimeout(timer));
}

function checked<T>(value: T | { error: string }): T {
  if (typeof value === 'object' && value !== null && 'error' in value) throw new Error(value.error);
  return value;
}

interface Asked {
  /** Milliseconds seen from the page. */
  page: number;
  /** And in the worker, from the message on. */
  ms: number;
  found: number;
}

/** One question. Throws when nothing is found, or nothing is answered in time. */
export async function ask(page: BenchPage, ticket: CorpusTicket | undefined): Promise<Asked> {
  const asked = checked(
    await inTime(
      page.evaluate<Asked | { error: string }>(`(async () => {
        const started = performance.now();
        const answer = await ask({ do: 'ask', ticket: ${JSON.stringify(ticket)} });
        return { ...answer, page: performance.now() - started };
      })()`),
      longestAnswerMs,
    ),
  );
  if (asked.found === 0) throw new Error('nothing found');
  return asked;
}

/** Builds the index in the worker, and asks meanwhile where questions are given. */
export async function build(
  page: BenchPage,
  corpus: string,
  count: number,
  questions: { tickets: readonly CorpusTicket[]; everyMs: number } | null,
): Promise<Built> {
  const { buildMs, asked, held } = await page.evaluate<{
    buildMs: number | { error: string };
    asked: number[];
    held: number[];
  }>(`(async () => {
    const questions = ${JSON.stringify(questions)};
    // A message wakes the worker and keeps it.
    const beat = setInterval(() => ask({ do: 'ping' }), 10000);
    const asked = [];
    const held = [];
    let done = false;
    // A worker that has just started opens its database first: what that takes is measured by the cold questions.
    if (questions) await ask({ do: 'ask', ticket: questions.tickets[0] });
    const asking = (async () => {
      for (let at = 0; questions && !done; at += 1) {
        await new Promise((resolve) => setTimeout(resolve, questions.everyMs));
        const started = performance.now();
        const ticket = questions.tickets[at % questions.tickets.length];
        const answer = await ask({ do: 'ask', ticket, sentAt: performance.timeOrigin + started });
        if (done) break;
        asked.push(performance.now() - started);
        held.push(answer.held);
      }
    })();
    const buildMs = await ask({ do: 'build', corpus: '${corpus}' });
    done = true;
    clearInterval(beat);
    await asking;
    return { buildMs, asked, held };
  })()`);
  const ms = checked(buildMs);
  return { buildMs: ms, perSecond: (1000 * count) / ms, asked, held };
}

/** Bytes of the index's records and keys, without the passages. */
export async function size(page: BenchPage): Promise<number> {
  return checked(await page.evaluate<number | { error: string }>(`ask({ do: 'size' })`));
}
