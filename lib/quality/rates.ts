/** A share with the number it rests on and its 95 % Wilson interval; `rate`, `low`, `high` are null when `of` is 0. */
export interface Rate {
  count: number;
  of: number;
  rate: number | null;
  low: number | null;
  high: number | null;
}

/** Middle and ninth tenth of `n` values, null when there is none (domain.md section 1: medians and P90 beside means). */
export interface Spread {
  n: number;
  median: number | null;
  p90: number | null;
}

const z95 = 1.959964;

/**
 * Wilson score interval for `count` of `of` (E. B. Wilson 1927, JASA 22:209), 0..1; `z` 1.96 for 95 %.
 * Honest for small samples and for shares near 0 and 1, where the plain interval is not.
 */
export function wilson(count: number, of: number, z = z95): { low: number; high: number } {
  if (!(of > 0) || count < 0 || count > of) throw new RangeError(`wilson: ${count} of ${of}`);
  const share = count / of;
  const spread = z * Math.sqrt((share * (1 - share)) / of + (z * z) / (4 * of * of));
  const middle = share + (z * z) / (2 * of);
  const scale = 1 + (z * z) / of;
  return { low: Math.max(0, (middle - spread) / scale), high: Math.min(1, (middle + spread) / scale) };
}

/** `count / of` with its interval. */
export function rate(count: number, of: number): Rate {
  if (of === 0) return { count, of, rate: null, low: null, high: null };
  return { count, of, rate: count / of, ...wilson(count, of) };
}

/** Median and P90 by linear interpolation between the nearest ranks (R's type 7). */
export function spread(values: readonly number[]): Spread {
  const sorted = Float64Array.from(values).sort();
  return { n: sorted.length, median: quantile(sorted, 0.5), p90: quantile(sorted, 0.9) };
}

function quantile(sorted: Float64Array, share: number): number | null {
  const place = (sorted.length - 1) * share;
  const below = sorted[Math.floor(place)];
  const above = sorted[Math.ceil(place)];
  if (below === undefined || above === undefined) return null;
  return below + (above - below) * (place - Math.floor(place));
}
