const steps: readonly [Intl.RelativeTimeFormatUnit, number][] = [
  ['year', 365.25 * 24 * 3600],
  ['month', 30.44 * 24 * 3600],
  ['week', 7 * 24 * 3600],
  ['day', 24 * 3600],
  ['hour', 3600],
  ['minute', 60],
];

/**
 * A moment as people say it, "3 weeks ago" or "in 2 days".
 * @param at and @param now milliseconds since 1970
 * @param locale BCP 47
 */
export function relativeTime(at: number, now: number, locale: string): string {
  const seconds = (at - now) / 1000;
  const format = new Intl.RelativeTimeFormat(locale, { numeric: 'auto' });
  for (const [unit, size] of steps) {
    // A little before the full unit, so that 59.7 minutes is an hour and not "60 minutes".
    if (Math.abs(seconds / size) >= 0.98) return format.format(Math.round(seconds / size), unit);
  }
  return format.format(0, 'second');
}
