import type { Figures, Subject } from './measure';

export function percentile(values: readonly number[], p: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.max(0, Math.ceil(p * sorted.length) - 1))] ?? Number.NaN;
}

const ms = (value: number) => (Number.isNaN(value) ? '-' : value.toFixed(value < 100 ? 1 : 0));
const mb = (bytes: number) => (Number.isNaN(bytes) ? '-' : (bytes / 1e6).toFixed(1));

/** One line an engine. Memory is what the worker holds beyond a worker that has only started. */
export function printTable(subjects: readonly Subject[], figures: ReadonlyMap<string, Figures>, empty: number): void {
  const head = [
    'engine',
    'passages',
    'cold p50',
    'cold p95',
    'warm p50',
    'warm p95',
    'memory MB',
    'disk MB',
    'built/s',
  ];
  const rows = subjects.map(({ name, count }) => {
    const own = figures.get(name);
    if (!own) return [name];
    const { cold, warm, memory, disk, perSecond } = own;
    const times = [percentile(cold, 0.5), percentile(cold, 0.95), percentile(warm, 0.5), percentile(warm, 0.95)];
    return [name, String(count), ...times.map(ms), mb(memory - empty), mb(disk), perSecond.toFixed(0)];
  });
  const widths = head.map((_, at) => Math.max(...[head, ...rows].map((row) => row[at]?.length ?? 0)));
  const silent = subjects.flatMap(({ name }) => {
    const count = figures.get(name)?.unanswered ?? 0;
    return count > 0 ? [`${name}: ${count} cold questions unanswered, its worker was ended while loading`] : [];
  });
  for (const row of [head, ...rows]) {
    console.log(
      row.map((cell, at) => (at === 0 ? cell.padEnd(widths[at] ?? 0) : cell.padStart(widths[at] ?? 0))).join('  '),
    );
  }
  for (const line of silent) console.log(line);
}

export interface Sizes {
  emptyWorker: number;
  index: number;
  text: number;
  passages: number;
}

/** Ours against the others, printed and as figures. Milliseconds, megabytes, ratios. */
export function report(all: ReadonlyMap<string, Figures>, { emptyWorker, index, text }: Sizes): Record<string, number> {
  const figures: Record<string, number> = {};
  for (const [name, { cold, warm, memory, disk, perSecond }] of all) {
    const prefix = name === 'twice as much' ? 'sidedeskTwice' : name;
    figures[`${prefix}ColdP50Ms`] = percentile(cold, 0.5);
    figures[`${prefix}WarmP50Ms`] = percentile(warm, 0.5);
    figures[`${prefix}WarmP95Ms`] = percentile(warm, 0.95);
    if (!Number.isNaN(memory)) figures[`${prefix}MemoryMb`] = (memory - emptyWorker) / 1e6;
    figures[`${prefix}DiskMb`] = disk / 1e6;
    figures[`${prefix}PassagesPerSecond`] = perSecond;
  }
  const of = (name: string, figure: string) => figures[`${name}${figure}`] ?? Number.NaN;
  figures.indexOverText = index / text;
  figures.coldTwiceOverOnce = of('sidedeskTwice', 'ColdP50Ms') / of('sidedesk', 'ColdP50Ms');
  const asked = all.get('sidedesk')?.asked ?? [];
  figures.askedWhileIndexingP50Ms = percentile(asked, 0.5);
  figures.askedWhileIndexingP95Ms = percentile(asked, 0.95);
  figures.askedWhileIndexingMaxMs = Math.max(...asked);
  console.log(`index ${mb(index)} MB, text ${mb(text)} MB: ${figures.indexOverText.toFixed(2)} of the text`);
  console.log(`twice the passages: cold ${figures.coldTwiceOverOnce.toFixed(2)} times`);
  console.log(
    `asked while indexing (${asked.length} times): p50 ${ms(figures.askedWhileIndexingP50Ms)}, p95 ${ms(figures.askedWhileIndexingP95Ms)}, longest ${ms(figures.askedWhileIndexingMaxMs)} ms`,
  );
  for (const rival of ['minisearch', 'orama', 'flexsearch', 'sqlite'].filter((name) => all.has(name))) {
    figures[`coldAheadOf_${rival}`] = of(rival, 'ColdP50Ms') / of('sidedesk', 'ColdP50Ms');
    figures[`warmAheadOf_${rival}`] = of(rival, 'WarmP95Ms') / of('sidedesk', 'WarmP95Ms');
    console.log(
      `ahead of ${rival}: cold ${figures[`coldAheadOf_${rival}`]?.toFixed(1)} times, warm p95 ${figures[`warmAheadOf_${rival}`]?.toFixed(1)} times`,
    );
  }
  return Object.fromEntries(Object.entries(figures).map(([name, value]) => [name, Math.round(value * 100) / 100]));
}
