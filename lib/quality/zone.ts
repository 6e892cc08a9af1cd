/** What a clock on the wall of `timeZone` (IANA) shows at a moment. */
export interface WallClock {
  year: number;
  month: number;
  day: number;
  hour: number;
}

const quarterMs = 15 * 60 * 1000;

/**
 * Reads wall clocks of one zone. Every zone's offset changes on a quarter of an hour, so a quarter is looked up once:
 * asking Intl for each of 200,000 moments took seconds.
 */
export function createWallClock(timeZone: string): (at: number) => WallClock {
  const format = new Intl.DateTimeFormat('en-US', {
    ...{ timeZone, hourCycle: 'h23', era: 'short' },
    ...{ year: 'numeric', month: 'numeric', day: 'numeric', hour: 'numeric' },
  });
  const known = new Map<number, WallClock>();
  return (at) => {
    const quarter = Math.floor(at / quarterMs);
    const found = known.get(quarter);
    if (found) return found;
    const parts = Object.fromEntries(format.formatToParts(quarter * quarterMs).map(({ type, value }) => [type, value]));
    const clock = {
      year: parts.era === 'BC' ? 1 - Number(parts.year) : Number(parts.year),
      month: Number(parts.month),
      day: Number(parts.day),
      hour: Number(parts.hour),
    };
    known.set(quarter, clock);
    return clock;
  };
}

/** ISO 8601 week of a wall clock's date, `2026-W05`: a week is the dates Monday to Sunday, whatever their hours count. */
export function isoWeek({ year, month, day }: Pick<WallClock, 'year' | 'month' | 'day'>): string {
  // Dates only, so UTC serves as a calendar without clock changes.
  const date = new Date(Date.UTC(year, month - 1, day));
  date.setUTCFullYear(year);
  const weekday = (date.getUTCDay() + 6) % 7;
  date.setUTCDate(date.getUTCDate() - weekday + 3);
  const thursdayYear = date.getUTCFullYear();
  const firstThursday = new Date(Date.UTC(thursdayYear, 0, 4));
  const offset = (firstThursday.getUTCDay() + 6) % 7;
  const week = 1 + Math.round((date.getTime() - firstThursday.getTime() + (offset - 3) * dayMs) / (7 * dayMs));
  return `${thursdayYear}-W${String(week).padStart(2, '0')}`;
}

const dayMs = 86_400_000;

/** The first and the last moment of an ISO week in a zone, milliseconds since 1970; 167 or 169 hours when clocks change. */
export function weekRange(week: string, timeZone: string): { from: number; to: number } {
  const [year = 0, number = 1] = week.split('-W').map(Number);
  const fourth = new Date(Date.UTC(year, 0, 4));
  const monday = fourth.getTime() - ((fourth.getUTCDay() + 6) % 7) * dayMs + (number - 1) * 7 * dayMs;
  return { from: midnight(monday, timeZone), to: midnight(monday + 7 * dayMs, timeZone) - 1 };
}

/** The ISO week so many weeks later, or earlier for a negative number. */
export function shiftWeek(week: string, by: number): string {
  const [year = 0, number = 1] = week.split('-W').map(Number);
  // The Thursday names the year of its week.
  const fourth = new Date(Date.UTC(year, 0, 4));
  const date = new Date(
    fourth.getTime() - ((fourth.getUTCDay() + 6) % 7) * dayMs + ((number - 1 + by) * 7 + 3) * dayMs,
  );
  return isoWeek({ year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() });
}

/** The moment at which the date of `utcDate` (midnight UTC) begins in a zone. */
function midnight(utcDate: number, timeZone: string): number {
  const clock = createWallClock(timeZone);
  const isOnOrAfter = (at: number) => {
    const { year, month, day } = clock(at);
    return Date.UTC(year, month - 1, day) >= utcDate;
  };
  // Offsets reach from -12 to +14 hours; the first quarter of an hour that bears the date, by halving.
  let low = Math.floor((utcDate - 15 * 3_600_000) / quarterMs);
  let high = Math.ceil((utcDate + 13 * 3_600_000) / quarterMs);
  while (low + 1 < high) {
    const middle = Math.floor((low + high) / 2);
    if (isOnOrAfter(middle * quarterMs)) high = middle;
    else low = middle;
  }
  return high * quarterMs;
}
