/** Which days count as business days, and in which time zone a day ends. */
export interface BusinessCalendar {
  /** IANA name. */
  timeZone: string;
  /** Weekdays without business, 0 = Sunday. */
  weekend: readonly number[];
  /** Further closed days, `YYYY-MM-DD`. */
  holidays: readonly string[];
  /** Closed on the TARGET closing days too; true when left out. */
  bankHolidays?: boolean;
}

/** A day of the calendar, without a time. */
export interface Day {
  year: number;
  /** 1 to 12. */
  month: number;
  day: number;
}

const DAY_MS = 86_400_000;

const asUtc = ({ year, month, day }: Day) => Date.UTC(year, month - 1, day);
const fromUtc = (time: number): Day => {
  const date = new Date(time);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
};
const iso = (day: Day) => new Date(asUtc(day)).toISOString().slice(0, 10);

/** Easter Sunday of a year in the Gregorian calendar (Meeus/Jones/Butcher). */
function easter(year: number): number {
  const a = year % 19;
  const b = Math.floor(year / 100);
  const c = year % 100;
  const d = Math.floor(b / 4);
  const f = Math.floor((b + 8) / 25);
  const g = Math.floor((b - f + 1) / 3);
  const h = (19 * a + b - d - g + 15) % 30;
  const i = Math.floor(c / 4);
  const l = (32 + 2 * (b % 4) + 2 * i - h - (c % 4)) % 7;
  const m = Math.floor((a + 11 * h + 22 * l) / 451);
  const month = Math.floor((h + l - 7 * m + 114) / 31);
  return Date.UTC(year, month - 1, ((h + l - 7 * m + 114) % 31) + 1);
}

/**
 * Closing days of the euro payment system T2, the calendar European banks share: 1 January, Good Friday, Easter Monday,
 * 1 May, 25 and 26 December (ECB, TARGET closing days). National holidays are the admin's to add.
 */
export function isBankHoliday(year: number, month: number, day: number): boolean {
  const fixed = [101, 501, 1225, 1226].includes(month * 100 + day);
  const fromEaster = (Date.UTC(year, month - 1, day) - easter(year)) / DAY_MS;
  return fixed || fromEaster === -2 || fromEaster === 1;
}

/** The default: Central European time, Saturday and Sunday closed, bank holidays closed. */
export const defaultCalendar: BusinessCalendar = { timeZone: 'Europe/Brussels', weekend: [0, 6], holidays: [] };

/** True when there is business on that day. */
export function isBusinessDay(day: Day, calendar: BusinessCalendar): boolean {
  return !(
    calendar.weekend.includes(new Date(asUtc(day)).getUTCDay()) ||
    calendar.holidays.includes(iso(day)) ||
    (calendar.bankHolidays !== false && isBankHoliday(day.year, day.month, day.day))
  );
}

const formats = new Map<string, Intl.DateTimeFormat>();

// Making one takes 50 times as long as using it.
function zoneFormat(timeZone: string): Intl.DateTimeFormat {
  const known = formats.get(timeZone);
  if (known) return known;
  const made = newFormat(timeZone);
  if (formats.size < 50) formats.set(timeZone, made);
  return made;
}

function newFormat(timeZone: string): Intl.DateTimeFormat {
  return new Intl.DateTimeFormat('en-GB', {
    timeZone,
    hourCycle: 'h23',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    minute: 'numeric',
    second: 'numeric',
  });
}

function wallClock(time: number, format: Intl.DateTimeFormat): { day: Day; offset: number } {
  const parts = format.formatToParts(new Date(time));
  const value = (type: string) => Number(parts.find((part) => part.type === type)?.value ?? 0);
  const day = { year: value('year'), month: value('month'), day: value('day') };
  const wall = asUtc(day) + ((value('hour') * 60 + value('minute')) * 60 + value('second')) * 1000;
  return { day, offset: wall - Math.floor(time / 1000) * 1000 };
}

/** The day of a moment in a time zone. */
export function wallClockOf(time: number, timeZone: string): Day {
  return wallClock(time, zoneFormat(timeZone)).day;
}

export function dayAfter(day: Day): Day {
  return fromUtc(asUtc(day) + DAY_MS);
}

/** The moment so many minutes into a day of a time zone, milliseconds since the epoch. */
export function startOfDay(day: Day, timeZone: string, minutes: number): number {
  const format = zoneFormat(timeZone);
  const wall = asUtc(day) + minutes * 60_000;
  const guess = wall - wallClock(wall, format).offset;
  return wall - wallClock(guess, format).offset;
}

/** The last second of a day in the calendar's time zone, milliseconds since the epoch. */
function endOfDay(day: Day, format: Intl.DateTimeFormat): number {
  const wall = asUtc(day) + DAY_MS - 1000;
  const guess = wall - wallClock(wall, format).offset;
  // Once more with the offset at the guess itself: the clocks may change that very day.
  return wall - wallClock(guess, format).offset;
}

/** The end of the `count`-th business day after the day of `from`; with 0, of that day or the next business day. */
export function businessDaysAfter(from: number, count: number, calendar: BusinessCalendar = defaultCalendar): number {
  const format = zoneFormat(calendar.timeZone);
  let day = wallClock(from, format).day;
  let left = count;
  for (let step = 0; step < 4000; step += 1) {
    if (left === 0 && isBusinessDay(day, calendar)) break;
    day = fromUtc(asUtc(day) + DAY_MS);
    if (left > 0 && isBusinessDay(day, calendar)) left -= 1;
  }
  return endOfDay(day, format);
}

/**
 * The end of the same day of the month, `count` months later; of the month's last day when it has no such day; moved to
 * the next business day when closed (Regulation (EEC, Euratom) No 1182/71, Art. 3(2)(c) and 3(4)).
 */
export function monthsAfter(from: number, count: number, calendar: BusinessCalendar = defaultCalendar): number {
  const format = zoneFormat(calendar.timeZone);
  const start = wallClock(from, format).day;
  const first = fromUtc(Date.UTC(start.year, start.month - 1 + count, 1));
  const last = new Date(Date.UTC(first.year, first.month, 0)).getUTCDate();
  let day: Day = { ...first, day: Math.min(start.day, last) };
  while (!isBusinessDay(day, calendar)) day = fromUtc(asUtc(day) + DAY_MS);
  return endOfDay(day, format);
}
