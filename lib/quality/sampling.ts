import type { Risk, Sample } from './documents/types';
import type { RowFacts } from './log-store';
import { isUnderEscalated } from './tiers';
import { createWallClock } from './zone';

/** What a sample is drawn by; the rest of {@link Sample} comes of it. */
export type SamplePlan = Pick<Sample, 'seed' | 'size' | 'strata' | 'allocation' | 'risks' | 'timeZone'>;

const z95 = 1.959964;

/**
 * How many reviews a wanted error needs: n = n0 / (1 + (n0 - 1) / N) with n0 = z^2 p (1 - p) / e^2 (W. G. Cochran 1977,
 * Sampling Techniques, 4.4), 95 % certain.
 *
 * @param error half of the interval, 0..1: 0.05 for "within 5 points"
 * @param population how many there are to draw from
 * @param share the share expected, 0..1; 0.5 needs most
 */
export function neededFor(error: number, population: number, share = 0.5): number {
  if (!(error > 0) || error >= 1) throw new RangeError(`sample: an error of ${error} cannot be planned for`);
  if (population <= 0) return 0;
  const endless = (z95 * z95 * share * (1 - share)) / (error * error);
  return Math.min(population, Math.ceil(endless / (1 + (endless - 1) / population)));
}

/**
 * Where a record stands in a drawing, 0..1, by seed and id alone: the same seed draws the same records again, and those
 * that were logged since push none of them about (FNV-1a, mixed as in MurmurHash3).
 */
export function lot(seed: string, id: string): number {
  let hash = 0x811c9dc5;
  for (const char of `${seed}\u0000${id}`) {
    hash ^= char.codePointAt(0) ?? 0;
    hash = Math.imul(hash, 0x01000193);
  }
  hash ^= hash >>> 16;
  hash = Math.imul(hash, 0x85ebca6b);
  hash ^= hash >>> 13;
  hash = Math.imul(hash, 0xc2b2ae35);
  hash ^= hash >>> 16;
  return (hash >>> 0) / 4_294_967_296;
}

/**
 * How many of each stratum: n_h = (N_h / N) x n (domain.md section 2 [Q26]), rounded so that the sum is n (largest
 * remainder); `quota` gives each stratum the same number, as far as it has them.
 */
export function allocate(
  sizes: ReadonlyMap<string, number>,
  size: number,
  allocation: Sample['allocation'],
): Map<string, number> {
  const total = [...sizes.values()].reduce((sum, count) => sum + count, 0);
  const wanted = Math.min(size, total);
  if (allocation === 'quota') {
    const each = sizes.size === 0 ? 0 : Math.floor(wanted / sizes.size);
    // What does not divide goes round, one each: five of seven strata still are five.
    let over = wanted - each * sizes.size;
    const byName = [...sizes].sort(([a], [b]) => (a < b ? -1 : 1));
    return new Map(
      byName.map(([name, count]) => {
        const more = over > 0 && count > each ? 1 : 0;
        over -= more;
        return [name, Math.min(each + more, count)];
      }),
    );
  }
  const exact = [...sizes].map(([name, count]) => ({ name, share: total === 0 ? 0 : (count / total) * wanted }));
  const given = new Map(exact.map(({ name, share }) => [name, Math.floor(share)]));
  let left = wanted - [...given.values()].reduce((sum, count) => sum + count, 0);
  const byRest = exact.sort((a, b) => (b.share % 1) - (a.share % 1) || (a.name < b.name ? -1 : 1));
  for (const { name } of byRest) {
    if (left === 0) break;
    given.set(name, (given.get(name) ?? 0) + 1);
    left -= 1;
  }
  return given;
}

/**
 * Draws a sample: the random part by strata, then the risk-based picks beside it. `why` names the stratum or the risk;
 * figures may rest on the random part alone, since risks are looked for.
 */
export function draw(rows: readonly RowFacts[], plan: SamplePlan): Sample['picks'] {
  const strata = new Map<string, RowFacts[]>();
  const clock = createWallClock(plan.timeZone);
  for (const row of rows) {
    const name = nameOf(row, plan, clock);
    const known = strata.get(name);
    if (known) known.push(row);
    else strata.set(name, [row]);
  }
  const counts = allocate(new Map([...strata].map(([name, list]) => [name, list.length])), plan.size, plan.allocation);
  const picks: Sample['picks'] = [];
  for (const [name, list] of strata) {
    for (const row of byLot(list, plan.seed).slice(0, counts.get(name) ?? 0)) picks.push({ record: row.id, why: name });
  }
  const taken = new Set(picks.map(({ record }) => record));
  for (const { risk, count } of plan.risks) {
    const test = isRisk(risk, rows);
    const found = byLot(
      rows.filter((row) => !taken.has(row.id) && test(row)),
      `${plan.seed}|${risk}`,
    ).slice(0, count);
    for (const { id } of found) {
      taken.add(id);
      picks.push({ record: id, why: `risk:${risk}` });
    }
  }
  return picks;
}

/**
 * The record that takes a pick's place: the next by lot of the same stratum or risk, so that a sample stays what it was
 * drawn as; null when there is none left.
 * @param why the pick's stratum or risk
 * @param taken what was drawn or put in before
 */
export function nextPick(
  rows: readonly RowFacts[],
  plan: SamplePlan,
  why: string,
  taken: ReadonlySet<string>,
): string | null {
  const clock = createWallClock(plan.timeZone);
  const risk = plan.risks.find((one) => `risk:${one.risk}` === why)?.risk;
  const test = risk ? isRisk(risk, rows) : (row: RowFacts) => nameOf(row, plan, clock) === why;
  const left = rows.filter((row) => !taken.has(row.id) && test(row));
  return byLot(left, risk ? `${plan.seed}|${risk}` : plan.seed)[0]?.id ?? null;
}

/** The stratum of a row, as it stands on its pick. */
function nameOf(row: RowFacts, plan: SamplePlan, clock: ReturnType<typeof createWallClock>): string {
  const parts = plan.strata.map((by) => stratumOf[by](row, (at) => clock(at).hour));
  return (parts.join(' · ') || 'all').slice(0, 100);
}

function byLot(rows: readonly RowFacts[], seed: string): RowFacts[] {
  return rows
    .map((row) => ({ row, at: lot(seed, row.id) }))
    .sort((a, b) => a.at - b.at || (a.row.id < b.row.id ? -1 : 1))
    .map(({ row }) => row);
}

const stratumOf: Record<Sample['strata'][number], (row: RowFacts, hourOf: (at: number) => number) => string> = {
  language: (row) => row.language,
  tier: (row) => row.suggestedTier,
  source: (row) => (row.fit === 'none' || row.articles.length === 0 ? 'no-source' : 'source'),
  outcome: (row) => row.status,
  shift: (row, hourOf) => shiftOf(hourOf(row.shownAt)),
  account: (row) => row.account,
};

/** Early from 6, late from 14, night from 22 o'clock, in the team's own time. */
function shiftOf(hour: number): string {
  if (hour < 6 || hour >= 22) return 'night';
  return hour < 14 ? 'early' : 'late';
}

/** The test for a risk-based pick (domain.md section 2 [Q8][Q23]); an outlier has a longer thread than 95 % of the others. */
export function isRisk(risk: Risk, rows: readonly RowFacts[]): (row: RowFacts) => boolean {
  switch (risk) {
    case 'under-escalation':
      return (row) => row.finalTier !== null && isUnderEscalated(row.suggestedTier, row.finalTier);
    case 'unsupported-fact':
      return (row) => row.unsupported;
    case 'heavy-edit':
      return (row) => row.status === 'heavy-edit' || row.status === 'not-used';
    case 'complaint':
      return (row) =>
        row.signals.some((signal) => signal === 'regulated' || signal === 'legal' || signal === 'negative-trend');
    case 'churn':
      return (row) => row.signals.includes('churn');
    case 'rubber-stamp':
      return (row) => row.rubberStamp === true;
    case 'outlier': {
      const bound = longThread(rows);
      return (row) => (row.messages ?? 0) > bound;
    }
  }
}

function longThread(rows: readonly RowFacts[]): number {
  const lengths = Float64Array.from(rows, (row) => row.messages ?? 0).sort();
  return lengths[Math.floor(0.95 * (lengths.length - 1))] ?? 0;
}
