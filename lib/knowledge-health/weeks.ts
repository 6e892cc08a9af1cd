const dayMs = 24 * 60 * 60 * 1000;
const weekMs = 7 * dayMs;
// 1 January 1970 was a Thursday; weeks begin on Monday (ISO 8601), in UTC, so that one record counts in one week everywhere.
const firstMonday = 4 * dayMs;

/** The week a moment lies in, counted from 5 January 1970. @param at milliseconds since 1970 */
export function weekOf(at: number): number {
  return Math.floor((at - firstMonday) / weekMs);
}

/** The first moment of a week, in milliseconds since 1970. */
export function weekStart(week: number): number {
  return week * weekMs + firstMonday;
}

/** First and last week of a window that ends now; the first is whole. */
export function weeksOf(days: number, now: number): { from: number; to: number } {
  const to = weekOf(now);
  return { from: to - Math.round(days / 7) + 1, to };
}
