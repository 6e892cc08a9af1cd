import { signalSchema, type Tier } from '../lib/triage/decision';
import { tiers } from '../lib/triage/signals/evidence';
import { share } from './input';

/** One row as decided. */
export interface Judged {
  lang: string;
  truth: Tier;
  said: Tier;
  confidence: number;
  trueSignals: readonly string[];
  saidSignals: readonly string[];
}

const BINS = 10;

/** Rows by true tier, columns by said tier. */
export function confusion(rows: readonly Judged[]): number[][] {
  return tiers.map((truth) =>
    tiers.map((said) => rows.filter((row) => row.truth === truth && row.said === said).length),
  );
}

/** Mean of the F1 of the tiers that occur in truth or answer; 0 for no rows. */
export function macroF1(rows: readonly Judged[]): number {
  const scores: number[] = [];
  for (const tier of tiers) {
    const both = rows.filter((row) => row.truth === tier && row.said === tier).length;
    const either = rows.filter((row) => row.truth === tier).length + rows.filter((row) => row.said === tier).length;
    if (either > 0) scores.push((2 * both) / either);
  }
  return scores.length === 0 ? 0 : Math.round((scores.reduce((a, b) => a + b, 0) / scores.length) * 10_000) / 10_000;
}

/** Expected calibration error over ten equal bins of confidence (Guo et al. 2017), with the bins. */
export function calibration(rows: readonly Judged[]) {
  const bins = Array.from({ length: BINS }, (_, index) => {
    const inside = rows.filter(({ confidence }) => Math.min(BINS - 1, Math.floor(confidence * BINS)) === index);
    const right = inside.filter((row) => row.truth === row.said).length;
    const confidence = inside.reduce((sum, row) => sum + row.confidence, 0);
    return { from: index / BINS, to: (index + 1) / BINS, n: inside.length, right, confidence };
  }).filter((bin) => bin.n > 0);
  const gap = bins.reduce((sum, bin) => sum + Math.abs(bin.right - bin.confidence), 0);
  return {
    ece: share(gap, rows.length),
    bins: bins.map(({ from, to, n, right, confidence }) => ({
      from,
      to,
      n,
      accuracy: share(right, n),
      confidence: share(confidence, n),
    })),
  };
}

/** Precision and recall of every signal that occurs in truth or answer. */
export function signalFigures(rows: readonly Judged[]) {
  const names = new Set([...rows.flatMap((row) => row.trueSignals), ...signalSchema.options]);
  names.delete('none');
  const figures: Record<string, { precision: number | null; recall: number | null; n: number }> = {};
  for (const name of names) {
    const real = rows.filter((row) => row.trueSignals.includes(name));
    const said = rows.filter((row) => row.saidSignals.includes(name));
    const both = real.filter((row) => row.saidSignals.includes(name)).length;
    if (real.length + said.length === 0) continue;
    figures[name] = { precision: share(both, said.length), recall: share(both, real.length), n: real.length };
  }
  return figures;
}

/** The shares that the product's bounds are about. */
export function tierFigures(rows: readonly Judged[]) {
  const step = (row: Judged) => tiers.indexOf(row.said) - tiers.indexOf(row.truth);
  const high = rows.filter((row) => row.truth === 'L3');
  return {
    accuracy: share(rows.filter((row) => step(row) === 0).length, rows.length),
    macroF1: macroF1(rows),
    withinOneTier: share(rows.filter((row) => Math.abs(step(row)) <= 1).length, rows.length),
    l3AsL1: share(high.filter((row) => row.said === 'L1').length, high.length),
    underEscalation: share(rows.filter((row) => step(row) < 0).length, rows.length),
  };
}
