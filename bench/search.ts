import { once } from 'node:events';
import { createReadStream, createWriteStream } from 'node:fs';
import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Bench } from './run';
import { type Browser, startChromium } from './search/cdp';
import { type CorpusTicket, growCorpus, growTickets, type Seed, seedOfDemo, seedOfFolder } from './search/corpus';
import { type BenchExtension, makeExtension } from './search/extensions';
import { type BenchPage, openPage } from './search/page';

const passages = Number(process.env.SIDEDESK_BENCH_PASSAGES ?? 50_000);
const coldRounds = 12;
const ticketWords = 200;

function percentile(values: readonly number[], p: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.max(0, Math.ceil(p * sorted.length) - 1))] ?? Number.NaN;
}

async function writeCorpus(folder: string, seed: Seed, count: number): Promise<number> {
  const file = createWriteStream(join(folder, `${count}.jsonl`));
  let bytes = 0;
  for (const article of growCorpus(seed, count)) {
    bytes += article.sections.reduce((sum, { text }) => sum + Buffer.byteLength(text), 0);
    if (!file.write(`${JSON.stringify(article)}\n`)) await once(file, 'drain');
  }
  file.end();
  await once(file, 'finish');
  return bytes;
}

interface Subject extends BenchExtension {
  corpus: string;
}

/** The engine seen from a page of its extension. SQLite's worker is the page's own, see engines/sqlite.ts. */
const asker = (engine: string) =>
  engine === 'sqlite'
    ? `globalThis.ask = (message) => new Promise((resolve) => {
         globalThis.own ??= new Worker('worker.js', { type: 'module' });
         own.onmessage = ({ data }) => resolve(data);
         own.postMessage(message);
       })`
    : 'globalThis.ask = (message) => chrome.runtime.sendMessage(message)';

async function openSubject(browser: Browser, subject: Subject): Promise<BenchPage> {
  const page = await openPage(browser, `chrome-extension://${subject.id}/page.html`);
  await page.evaluate(`(() => { ${asker(subject.engine)} })()`);
  return page;
}

const failed = (value: unknown): value is { error: string } =>
  typeof value === 'object' && value !== null && 'error' in value;

async function build(page: BenchPage, subject: Subject): Promise<number> {
  const ms = await page.evaluate<number | { error: string }>(`(async () => {
    const beat = setInterval(() => ask({ do: 'ping' }), 10000);
    const built = await ask({ do: 'build', corpus: '${subject.corpus}' });
    clearInterval(beat);
    return built;
  })()`);
  if (failed(ms)) throw new Error(`${subject.name}: ${ms.error}`);
  return ms;
}

interface Asked {
  /** Milliseconds seen from the page. */
  page: number;
  /** And in the worker, from the message on. */
  ms: number;
  found: number;
}

async function ask(page: BenchPage, ticket: CorpusTicket): Promise<Asked> {
  const asked = await page.evaluate<Asked | { error: string }>(`(async () => {
    const started = performance.now();
    const answer = await ask({ do: 'ask', ticket: ${JSON.stringify(ticket)} });
    return { ...answer, page: performance.now() - started };
  })()`);
  if (failed(asked)) throw new Error(asked.error);
  if (asked.found === 0) throw new Error('nothing found');
  return asked;
}

export const run: Bench = async ({ data }) => {
  const folder = await mkdtemp(join(tmpdir(), 'sidedesk-bench-'));
  const seed = data === null ? seedOfDemo(join(import.meta.dirname, '../demo/knowledge/en')) : seedOfFolder(data);
  const text = await writeCorpus(folder, seed, passages);
  const server = createServer((request, response) => {
    response.setHeader('access-control-allow-origin', '*');
    createReadStream(join(folder, request.url ?? '')).pipe(response);
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const corpus = `http://127.0.0.1:${(server.address() as AddressInfo).port}/${passages}.jsonl`;
  const names = (process.env.SIDEDESK_BENCH_ENGINES ?? 'sidedesk minisearch orama flexsearch sqlite').split(' ');
  const subjects: Subject[] = [];
  for (const name of names) subjects.push({ ...(await makeExtension(folder, name, name)), corpus });
  const profile = join(folder, 'profile');
  await mkdir(profile);
  const tickets = growTickets(seed, 60, ticketWords);
  const figures: Record<string, number> = {};
  try {
    let browser = startChromium(
      profile,
      subjects.map(({ dir }) => dir),
    );
    for (const subject of subjects) {
      const page = await openSubject(browser, subject);
      const ms = await build(page, subject);
      console.log(subject.name, Math.round(ms), 'ms build', Math.round((1000 * passages) / ms), 'passages/s');
      await page.close();
    }
    await browser.close();
    browser = startChromium(
      profile,
      subjects.map(({ dir }) => dir),
    );
    const cold = new Map<string, number[]>(names.map((name) => [name, []]));
    const pages = new Map<string, BenchPage>();
    for (const subject of subjects) pages.set(subject.name, await openSubject(browser, subject));
    for (let round = 0; round < coldRounds; round += 1) {
      for (const subject of subjects) {
        let page = pages.get(subject.name) as BenchPage;
        if (subject.engine === 'sqlite') {
          await page.close();
          page = await openSubject(browser, subject);
          pages.set(subject.name, page);
        } else await page.stopWorker();
        cold.get(subject.name)?.push((await ask(page, tickets[round] as CorpusTicket)).page);
      }
    }
    for (const subject of subjects) {
      const page = pages.get(subject.name) as BenchPage;
      const warm: number[] = [];
      for (const ticket of tickets) await ask(page, ticket);
      for (const ticket of tickets) warm.push((await ask(page, ticket)).ms);
      const memory = subject.engine === 'sqlite' ? 0 : await page.workerMemory();
      console.log(
        subject.name.padEnd(12),
        'cold',
        percentile(cold.get(subject.name) ?? [], 0.5).toFixed(1),
        'p95',
        percentile(cold.get(subject.name) ?? [], 0.95).toFixed(1),
        'warm',
        percentile(warm, 0.5).toFixed(1),
        percentile(warm, 0.95).toFixed(1),
        'memory MB',
        (memory / 1e6).toFixed(1),
      );
    }
    await browser.close();
    console.log('text', text);
  } finally {
    server.close();
    if (!process.env.KEEP) await rm(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
  }
  return figures;
};
