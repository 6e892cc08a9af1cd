import { once } from 'node:events';
import { createReadStream, createWriteStream } from 'node:fs';
import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Bench } from './run';
import { startChromium } from './search/cdp';
import { growCorpus, growTickets, type Seed, seedOfDemo, seedOfFolder } from './search/corpus';
import { makeExtension } from './search/extensions';
import { ask, build, type Figures, openSubject, reopen, type Subject, size } from './search/measure';
import { percentile, printTable, report } from './search/report';

const passages = Number(process.env.SIDEDESK_BENCH_PASSAGES ?? 50_000);
const rivals = (process.env.SIDEDESK_BENCH_ENGINES ?? 'minisearch orama flexsearch sqlite').split(' ').filter(Boolean);
const coldRounds = 10;
const warmTickets = 60;
const ticketWords = 200;
const questionEveryMs = 150;

/** Writes a corpus to a file; gives the bytes of its texts. */
async function writeCorpus(file: string, seed: Seed, count: number): Promise<number> {
  const stream = createWriteStream(file);
  let bytes = 0;
  for (const article of growCorpus(seed, count)) {
    bytes += article.sections.reduce((sum, { text }) => sum + Buffer.byteLength(text), 0);
    if (!stream.write(`${JSON.stringify(article)}\n`)) await once(stream, 'drain');
  }
  stream.end();
  await once(stream, 'finish');
  return bytes;
}

async function serveFolder(folder: string) {
  const server = createServer((request, response) => {
    response.setHeader('access-control-allow-origin', '*');
    createReadStream(join(folder, request.url ?? '')).pipe(response);
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return { server, origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}` };
}

/**
 * Knowledge search beside other engines, each in the worker of an extension of its own in one Chromium, on the same
 * passages and tickets. Cold: the worker is stopped by the browser's own command (`ServiceWorker.stopAllWorkers`, waited
 * for until it reports `stopped`), then a page of the extension asks, and the time runs until the ten texts are there.
 */
export const run: Bench = async ({ data }) => {
  const folder = await mkdtemp(join(tmpdir(), 'sidedesk-bench-'));
  const profile = join(folder, 'profile');
  await mkdir(profile);
  const seed = data === null ? seedOfDemo(join(import.meta.dirname, '../demo/knowledge/en')) : seedOfFolder(data);
  const { server, origin } = await serveFolder(folder);
  const subjects: Subject[] = [];
  const texts = new Map<number, number>();
  for (const [name, engine, count] of [
    ['sidedesk', 'sidedesk', passages],
    ['twice as much', 'sidedesk', 2 * passages],
    ...rivals.map((rival): [string, string, number] => [rival, rival, passages]),
  ] as const) {
    if (!texts.has(count)) texts.set(count, await writeCorpus(join(folder, `${count}.jsonl`), seed, count));
    const made = await makeExtension(folder, name, engine);
    subjects.push({ ...made, name, count, corpus: `${origin}/${count}.jsonl` });
  }
  const text = texts.get(passages) ?? 0;
  console.log(`${passages} passages of ${(text / 1e6).toFixed(1)} MB, tickets of ${ticketWords} words`);
  const start = () =>
    startChromium(
      profile,
      subjects.map(({ dir }) => dir),
    );
  const tickets = growTickets(seed, warmTickets, ticketWords);
  const figures = new Map<string, Figures>();
  let browser = start();
  try {
    for (const subject of subjects) {
      const page = await openSubject(browser, subject);
      // Ours is asked all the while, so that what indexing holds up is seen.
      const asked = subject.name === 'sidedesk' ? { tickets, everyMs: questionEveryMs } : null;
      const built = await build(page, subject, asked);
      figures.set(subject.name, {
        ...built,
        cold: [],
        unanswered: 0,
        warm: [],
        memory: Number.NaN,
        disk: await page.diskUsage(),
      });
      console.error(`${subject.name}: built in ${(built.buildMs / 1000).toFixed(1)} s`);
      await page.close();
    }
    await browser.close();
    browser = start();
    const pages = new Map(
      await Promise.all(subjects.map(async (each) => [each, await openSubject(browser, each)] as const)),
    );
    for (let round = 0; round < coldRounds; round += 1) {
      for (const subject of subjects) {
        const page = await reopen(browser, subject, pages.get(subject));
        pages.set(subject, page);
        const own = figures.get(subject.name);
        try {
          own?.cold.push((await ask(page, tickets[round])).page);
        } catch (error) {
          // A worker that loads for too long is ended by the browser before it answers.
          if (subject.engine === 'sidedesk') throw error;
          if (own) own.unanswered += 1;
        }
      }
    }
    for (const [subject, page] of pages) {
      const own = figures.get(subject.name);
      if (!own || own.cold.length === 0) continue;
      for (const ticket of tickets) await ask(page, ticket);
      for (const ticket of tickets) own.warm.push((await ask(page, ticket)).ms);
      // SQLite's memory is its page worker's and not read here.
      if (subject.engine !== 'sqlite') own.memory = await page.workerMemory();
      console.error(`${subject.name}: warm p95 ${percentile(own.warm, 0.95).toFixed(1)} ms`);
    }
    const ours = subjects[0] as Subject;
    const base = await reopen(browser, ours, pages.get(ours));
    await base.evaluate(`ask({ do: 'ping' })`);
    const emptyWorker = await base.workerMemory();
    const index = await size(base);
    printTable(subjects, figures, emptyWorker);
    return report(figures, { emptyWorker, index, text, passages });
  } finally {
    await browser.close();
    server.close();
    await rm(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
  }
};
