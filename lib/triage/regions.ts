import { languageSchema } from '../ticket/page-ticket';
import * as z from '../zod';
import { type BusinessCalendar, type Day, dayAfter, isBusinessDay, startOfDay, wallClockOf } from './calendar';

const clockTime = z.string().regex(/^(?:[01]\d|2[0-3]):[0-5]\d$|^24:00$/, 'needs hours and minutes such as 09:00');
const isoDay = z
  .string()
  .regex(/^\d{4}-\d{2}-\d{2}$/, 'needs a day such as 2026-12-24')
  .refine((day) => !Number.isNaN(Date.parse(`${day}T00:00:00Z`)), 'is no day of the calendar');

function isTimeZone(name: string): boolean {
  try {
    return new Intl.DateTimeFormat('en', { timeZone: name }) !== null;
  } catch {
    return false;
  }
}

/** Where and when a part of the team works. */
export const regionSchema = z
  .object({
    id: z.string().regex(/^[a-z0-9-]{1,40}$/, 'small letters, digits and hyphens'),
    name: z.string().trim().min(1).max(100),
    timeZone: z.string().max(60).refine(isTimeZone, 'is no time zone; write it as Europe/Brussels'),
    /** Weekdays without business, 0 = Sunday. */
    closedDays: z.array(z.number().int().min(0).max(6)).max(6, 'leave at least one day open'),
    opens: clockTime,
    closes: clockTime,
    /** Closed on the euro payment system's closing days (ECB, TARGET calendar). */
    bankHolidays: z.boolean(),
    holidays: z.array(z.object({ date: isoDay, name: z.string().trim().max(100) })).max(400),
    /** Tickets of these brands or languages belong here; brands are looked at first. Empty: as the first region says. */
    brands: z.array(z.string().trim().min(1).max(200)).max(100),
    languages: z.array(languageSchema).max(8),
  })
  .refine(({ opens, closes }) => opens < closes, { message: 'closes: must be later than opens', path: ['closes'] });
export type Region = z.infer<typeof regionSchema>;

/** The region whose hours count for a ticket: by brand, then by language, then the first. */
export function regionOf(
  regions: readonly Region[],
  ticket: { brand: string | null; language: Region['languages'][number] },
): Region | null {
  const brand = ticket.brand?.trim().toLowerCase();
  const byBrand = brand ? regions.find(({ brands }) => brands.some((name) => name.toLowerCase() === brand)) : undefined;
  const byLanguage = regions.find(({ languages }) => languages.includes(ticket.language));
  return byBrand ?? byLanguage ?? regions[0] ?? null;
}

export function calendarOf(region: Region): BusinessCalendar {
  return {
    timeZone: region.timeZone,
    weekend: region.closedDays,
    holidays: region.holidays.map(({ date }) => date),
    bankHolidays: region.bankHolidays,
  };
}

const minute = 60_000;
/** Eleven years: a region that is closed nearly always must not make a search endless. */
const mostDays = 4000;

function minutesOf(time: string): number {
  const [hours = 0, minutes = 0] = time.split(':').map(Number);
  return hours * 60 + minutes;
}

/** Open time of one day, milliseconds since the epoch; null when closed. A change of the clocks shifts the far end. */
function openTime(day: Day, region: Region, calendar: BusinessCalendar): { from: number; to: number } | null {
  if (!isBusinessDay(day, calendar)) return null;
  return {
    from: startOfDay(day, calendar.timeZone, minutesOf(region.opens)),
    to: startOfDay(day, calendar.timeZone, minutesOf(region.closes)),
  };
}

/** When `hours` business hours have passed since `from`; `from` itself for none. */
export function businessHoursAfter(from: number, hours: number, region: Region): number {
  const calendar = calendarOf(region);
  let left = hours * 60 * minute;
  if (left <= 0) return from;
  let day = wallClockOf(from, calendar.timeZone);
  for (let step = 0; step < mostDays; step += 1, day = dayAfter(day)) {
    const open = openTime(day, region, calendar);
    if (!open || open.to <= from) continue;
    const start = Math.max(open.from, from);
    if (open.to - start >= left) return start + left;
    left -= open.to - start;
  }
  return from + left;
}

/** Business hours between two moments, 0 when `to` is not later. */
export function businessHoursBetween(from: number, to: number, region: Region): number {
  const calendar = calendarOf(region);
  let sum = 0;
  let day = wallClockOf(from, calendar.timeZone);
  for (let step = 0; step < mostDays; step += 1, day = dayAfter(day)) {
    if (startOfDay(day, calendar.timeZone, 0) >= to) break;
    const open = openTime(day, region, calendar);
    if (open) sum += Math.max(0, Math.min(open.to, to) - Math.max(open.from, from));
  }
  return sum / (60 * minute);
}
