const hourMs = 3_600_000;
const weekMs = 7 * 24 * hourMs;

/** Tickets of one hour beside what that hour usually brings. */
export interface HourVolume {
  /** Begin of the hour, milliseconds since 1970. */
  at: number;
  count: number;
  /** Median of the same hour and weekday in past weeks; null while no past week is known. */
  usual: number | null;
  spike: boolean;
}

export interface VolumeOptions {
  /** How many hours back, the running one included. */
  hours?: number;
  /** How many past weeks are compared. */
  weeks?: number;
}

/** Fewer tickets than this are never a spike: one more than usual at night would be one. */
const leastOfSpike = 4;
/** Standard deviations of a count (its square root, for a Poisson process) above the usual that make a spike. */
const deviations = 3;

const median = (values: readonly number[]): number => {
  const sorted = values.toSorted((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  return sorted.length % 2 === 1 ? (sorted[middle] ?? 0) : ((sorted[middle - 1] ?? 0) + (sorted[middle] ?? 0)) / 2;
};

/**
 * Volume hour by hour, oldest first, beside the same hour of the same weekday in past weeks. The median of those weeks, so
 * that an incident of last month does not hide one of today; a spike is at least 4 tickets and more than the usual plus
 * three times its square root. Hours are compared in steps of exactly one week: where the clocks changed between, the
 * neighbouring hour is compared.
 * @param times When tickets came, milliseconds since 1970, in any order.
 */
export function volumeByHour(
  times: Iterable<number>,
  now: number,
  { hours = 24, weeks = 4 }: VolumeOptions = {},
): HourVolume[] {
  const counts = new Map<number, number>();
  let first = Number.POSITIVE_INFINITY;
  for (const time of times) {
    const hour = Math.floor(time / hourMs);
    counts.set(hour, (counts.get(hour) ?? 0) + 1);
    first = Math.min(first, time);
  }
  const last = Math.floor(now / hourMs);
  return Array.from({ length: hours }, (_, index) => {
    const hour = last - hours + 1 + index;
    const at = hour * hourMs;
    const past = Array.from({ length: weeks }, (_, week) => at - (week + 1) * weekMs).filter((time) => time >= first);
    const usual = past.length === 0 ? null : median(past.map((time) => counts.get(time / hourMs) ?? 0));
    const count = counts.get(hour) ?? 0;
    const spike = usual !== null && count >= leastOfSpike && count > usual + deviations * Math.sqrt(Math.max(usual, 1));
    return { at, count, usual, spike };
  });
}

/** How far back the times must reach for `volumeByHour`, milliseconds. */
export const volumeReach = (hours = 24, weeks = 4): number => hours * hourMs + weeks * weekMs;
