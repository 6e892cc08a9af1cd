import type { Kept, KeptSubject } from './kept';

export function percentile(values: readonly number[], p: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.max(0, Math.ceil(p * sorted.length) - 1))] ?? Number.NaN;
}

const ms = (value: number) => (Number.isNaN(value) ? '-' : value.toFixed(value < 100 ? 1 : 0));
const mb = (bytes: number | null) => (bytes === null ? '-' : (bytes / 1e6).toFixed(1));

const head = ['engine', 'cold p50', 'cold p95', 'warm p50', 'warm p95', 'memory MB', 'disk MB', 'built/s'];

function rowOf({ name, failed, figures }: KeptSubject): string[] {
  const { cold, warm, memory, disk, perSecond } = figures;
  const times = [percentile(cold, 0.5), percentile(cold, 0.95), percentile(warm, 0.5), percentile(warm, 0.95)];
  const row = [name, ...times.map(ms), mb(memory), mb(disk), perSecond > 0 ? perSecond.toFixed(0) : '-'];
  return failed ? [...row, failed] : row;
}

function print(rows: readonly string[][]): void {
  const widths = head.map((_, at) => Math.max(...rows.map((row) => row[at]?.length ?? 0)));
  for (const row of rows) {
    const cells = row.map((cell, at) => (at === 0 ? cell.padEnd(widths[at] ?? 0) : cell.padStart(widths[at] ?? 0)));
    console.log(cells.join('  '));
  }
}

const sizesOf = ({ subjects }: Kept) => [...new Set(subjects.map(({ count }) => count))].sort((a, b) => a - b);

/** A table for each number of passages. Memory is what the worker holds beyond a worker that has only started. */
export function printTables(kept: Kept): void {
  for (const count of sizesOf(kept)) {
    const own = kept.subjects.filter((each) => each.count === count && !each.name.endsWith('-asked'));
    console.log(`\n${count} passages, ${mb(kept.texts[count] ?? null)} MB of text`);
    print([head, ...own.map(rowOf)]);
    for (const { name, figures } of own) {
      if (figures.unanswered > 0)
        console.log(`${name}: ${figures.unanswered} cold questions unanswered, its worker ended while loading`);
    }
  }
  console.log('');
}

const rivals = ['minisearch', 'orama', 'flexsearch', 'sqlite'];

/** Ours against the others, printed and as figures `name` + passages in thousands + what: milliseconds, megabytes, ratios. */
export function report(kept: Kept): Record<string, number> {
  const all: Record<string, number> = {};
  const found = (name: string, count: number) =>
    kept.subjects.find((each) => each.name === name && each.count === count)?.figures;
  let before: number | null = null;
  for (const count of sizesOf(kept)) {
    const k = `${Math.round(count / 1000)}k`;
    for (const { name, figures, count: own } of kept.subjects) {
      if (own !== count || figures.warm.length === 0) continue;
      all[`${name}${k}ColdP50Ms`] = percentile(figures.cold, 0.5);
      all[`${name}${k}ColdP95Ms`] = percentile(figures.cold, 0.95);
      all[`${name}${k}WarmP50Ms`] = percentile(figures.warm, 0.5);
      all[`${name}${k}WarmP95Ms`] = percentile(figures.warm, 0.95);
      if (figures.memory !== null) all[`${name}${k}MemoryMb`] = figures.memory / 1e6;
      all[`${name}${k}DiskMb`] = figures.disk / 1e6;
      all[`${name}${k}PassagesPerSecond`] = figures.perSecond;
    }
    const ours = found('sidedesk', count);
    if (ours && ours.warm.length > 0) {
      const cold = percentile(ours.cold, 0.5);
      const text = kept.texts[count] ?? Number.NaN;
      all[`indexOverText${k}`] = (ours.index ?? Number.NaN) / text;
      console.log(`${k}: index ${mb(ours.index)} MB, ${all[`indexOverText${k}`]?.toFixed(2)} of the text`);
      if (before !== null) {
        all[`cold${k}OverSmaller`] = cold / before;
        console.log(`${k}: cold ${(cold / before).toFixed(2)} times that of the size before`);
      }
      before = cold;
      for (const rival of rivals) {
        const theirs = found(rival, count);
        if (!theirs || theirs.cold.length === 0) continue;
        const coldAhead = percentile(theirs.cold, 0.5) / cold;
        const warmAhead = percentile(theirs.warm, 0.95) / percentile(ours.warm, 0.95);
        all[`cold${k}AheadOf_${rival}`] = coldAhead;
        if (!Number.isNaN(warmAhead)) all[`warm${k}AheadOf_${rival}`] = warmAhead;
        console.log(
          `${k}: ahead of ${rival}: cold ${coldAhead.toFixed(1)} times, warm p95 ${warmAhead.toFixed(1)} times`,
        );
      }
    }
    const { asked = [], held = [], perSecond = 0 } = found('sidedesk-asked', count) ?? {};
    if (asked.length === 0) continue;
    const idle = percentile(ours?.warmPage ?? [], 0.5);
    for (const [what, p] of Object.entries({ P50: 0.5, P95: 0.95, Max: 1 })) {
      all[`askedWhileIndexing${k}${what}Ms`] = percentile(asked, p);
      all[`heldUpWhileIndexing${k}${what}Ms`] = percentile(held, p);
    }
    console.log(
      `${k}: held up by indexing before its first read: p50 ${ms(percentile(held, 0.5))}, p95 ${ms(percentile(held, 0.95))}, longest ${ms(percentile(held, 1))} ms`,
    );
    console.log(
      `${k}: asked while indexing (${asked.length} times, ${perSecond.toFixed(0)} passages/s): p50 ${ms(percentile(asked, 0.5))}, p95 ${ms(percentile(asked, 0.95))}, longest ${ms(Math.max(...asked))} ms seen from the page; warm and idle p50 ${ms(idle)} ms`,
    );
  }
  return Object.fromEntries(Object.entries(all).map(([name, value]) => [name, Math.round(value * 100) / 100]));
}
