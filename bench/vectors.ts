import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Bench } from './run';
import { startChromium } from './search/cdp';
import { makeExtension } from './search/extensions';
import { openSubject } from './search/measure';

const counts = (process.env.SIDEDESK_BENCH_VECTORS ?? '10000 50000').split(' ').map(Number);
const dims = Number(process.env.SIDEDESK_BENCH_DIMS ?? 384);
const warmTimes = 20;
const coldTimes = 5;

const at = (sorted: number[], share: number) =>
  sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? 0;
const sort = (values: number[]) => values.toSorted((a, b) => a - b);

/** Milliseconds in which a query is compared with every stored vector, in a worker just started and a warm one; its memory. */
export const run: Bench = async () => {
  const figures: Record<string, number> = {};
  for (const count of counts) {
    const folder = await mkdtemp(join(tmpdir(), 'sidedesk-vectors-'));
    try {
      const subject = await makeExtension(folder, `vectors ${count}`, 'vectors');
      const browser = startChromium(join(folder, 'profile'), [subject.dir]);
      try {
        const page = await openSubject(browser, subject);
        const tell = <T>(what: string) => page.evaluate<T>(`ask({ do: '${what}', count: ${count}, dims: ${dims} })`);
        await tell('ping');
        const empty = await page.workerMemory();
        await tell('fill');
        const warm: number[] = [];
        const cold: number[] = [];
        let seen = 0;
        for (let time = 0; time < warmTimes; time += 1) {
          const answer = await tell<{ ms: number; seen: number }>('ask');
          warm.push(answer.ms);
          seen = answer.seen;
        }
        const held = (await page.workerMemory()) - empty;
        for (let time = 0; time < coldTimes; time += 1) {
          await page.stopWorker();
          cold.push(
            await page.evaluate<number>(`(async () => {
              const started = performance.now();
              await ask({ do: 'ask', count: ${count}, dims: ${dims} });
              return performance.now() - started;
            })()`),
          );
        }
        if (seen !== count) throw new Error(`${seen} of ${count} vectors were compared`);
        const [p50, p95] = [at(sort(warm), 0.5), at(sort(warm), 0.95)];
        const coldMs = at(sort(cold), 0.5);
        const megabytes = held / 1e6;
        const disk = (await page.diskUsage()) / 1e6;
        console.log(
          `${count} vectors of ${dims}: warm ${p50.toFixed(0)} / ${p95.toFixed(0)} ms, worker just started ${coldMs.toFixed(0)} ms, ${megabytes.toFixed(1)} MB held, ${disk.toFixed(0)} MB on disk`,
        );
        Object.assign(figures, {
          [`warmP50_${count}`]: p50,
          [`warmP95_${count}`]: p95,
          [`cold_${count}`]: coldMs,
          [`heldMB_${count}`]: megabytes,
        });
      } finally {
        await browser.close();
      }
    } finally {
      await rm(folder, { recursive: true, force: true });
    }
  }
  return figures;
};
