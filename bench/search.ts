import { once } from 'node:events';
import { createReadStream, createWriteStream } from 'node:fs';
import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Bench } from './run';
import { askAll } from './search/asking';
import { startChromium } from './search/cdp';
import { type CorpusTicket, growCorpus, growTickets, type Seed, seedOfDemo, seedOfFolder } from './search/corpus';
import { bundle, makeExtension } from './search/extensions';
import { type KeptSubject, openKept } from './search/kept';
import { build, inTime, openSubject } from './search/measure';
import { printTables, report } from './search/report';

const words = (name: string, usual: string) => (process.env[name] ?? usual).split(' ').filter(Boolean);
const counts = words('SIDEDESK_BENCH_PASSAGES', '10000 50000 100000').map(Number);
const engines = words('SIDEDESK_BENCH_ENGINES', 'sidedesk minisearch orama flexsearch sqlite');
/** `build` and `ask` apart: only the second has to run on a machine that does nothing else. */
const steps = words('SIDEDESK_BENCH_STEPS', 'build ask');
const kept = process.env.SIDEDESK_BENCH_FOLDER;
/** A browser ends a worker's event after five minutes (https://developer.chrome.com/docs/extensions/develop/concepts/service-workers/lifecycle). */
const longestBuildMs = 290_000;
const warmTickets = 60;
const ticketWords = 200;
/** Asked while it is indexed: more often than a team's agents open tickets. */
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

const profileOf = (folder: string, { name, count }: KeptSubject) => join(folder, `${name}-${count}-profile`);

/** Indexes the corpus in a browser of its own; what fails or takes too long is said. */
async function buildSubject(
  folder: string,
  subject: KeptSubject,
  corpus: string,
  asked: { tickets: readonly CorpusTicket[]; everyMs: number } | null,
): Promise<void> {
  const browser = startChromium(profileOf(folder, subject), [subject.extension.dir]);
  try {
    const page = await openSubject(browser, subject.extension);
    const built = await inTime(build(page, corpus, subject.count, asked), longestBuildMs);
    Object.assign(subject.figures, built, { disk: await page.diskUsage() });
    console.error(`${subject.name} ${subject.count}: built in ${(built.buildMs / 1000).toFixed(1)} s`);
  } catch (error) {
    subject.failed = `building: ${error instanceof Error ? error.message : String(error)}`;
    console.error(`${subject.name} ${subject.count}: ${subject.failed}`);
  } finally {
    await browser.close();
  }
}

/**
 * Knowledge search beside other engines, each in the worker of an extension of its own in Chromium, on the same passages
 * and tickets. Cold: the worker is stopped by the browser's own command (`ServiceWorker.stopAllWorkers`, waited for until
 * the browser lists it no more), then a page of the extension asks, and the time runs until the ten texts are there.
 * With SIDEDESK_BENCH_FOLDER what is built and measured is kept there, and the next run goes on where one ended.
 */
export const run: Bench = async ({ data }) => {
  const folder = kept ?? (await mkdtemp(join(tmpdir(), 'sidedesk-bench-')));
  await mkdir(folder, { recursive: true });
  const known = openKept(folder);
  const seed = data === null ? seedOfDemo(join(import.meta.dirname, '../demo/knowledge/en')) : seedOfFolder(data);
  const tickets = growTickets(seed, warmTickets, ticketWords);
  const { server, origin } = await serveFolder(folder);
  // Ours a second time, with questions all the while: what indexing holds up is seen, without slowing the first.
  const all = [...engines, ...(engines.includes('sidedesk') ? ['sidedesk-asked'] : [])];
  try {
    for (const count of counts) {
      const file = `${count}.jsonl`;
      known.kept.texts[count] ??= await writeCorpus(join(folder, file), seed, count);
      known.save();
      for (const name of steps.includes('build') ? all : []) {
        if (known.kept.subjects.some((each) => each.name === name && each.count === count)) continue;
        const extension = await makeExtension(folder, `${name}-${count}`, name.replace('-asked', ''));
        const none = { buildMs: 0, perSecond: 0, asked: [], held: [], cold: [], unanswered: 0, warm: [], warmPage: [] };
        const subject = { name, count, extension, figures: { ...none, memory: null, disk: 0, index: null } };
        const asked = name.endsWith('-asked') ? { tickets, everyMs: questionEveryMs } : null;
        await rm(profileOf(folder, subject), { recursive: true, force: true });
        await buildSubject(folder, subject, `${origin}/${file}`, asked);
        known.kept.subjects.push(subject);
        known.save();
      }
      if (!steps.includes('ask')) continue;
      const mine = known.kept.subjects.filter((each) => each.count === count && engines.includes(each.name));
      if (mine.every(({ figures, failed }) => failed || figures.warm.length > 0)) continue;
      for (const { extension } of mine) await bundle(extension, true);
      await askAll(mine, tickets, (subject) => profileOf(folder, subject), known.save);
      known.save();
    }
    printTables(known.kept);
    return report(known.kept);
  } finally {
    server.close();
    if (!kept) await rm(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
  }
};
