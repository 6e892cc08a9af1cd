/** 0..1 as whole percent in the reader's way of writing numbers. */
export function percent(value: number, locale: string): string {
  return new Intl.NumberFormat(locale, { style: 'percent', maximumFractionDigits: 0 }).format(value);
}

/** Two shares as one range that no line break parts, "48% – 74%". */
export function percentRange(low: number, high: number, locale: string): string {
  // Of two that are written alike, `formatRange` makes "~100%".
  if (percent(low, locale) === percent(high, locale)) return percent(low, locale);
  return (
    new Intl.NumberFormat(locale, { style: 'percent', maximumFractionDigits: 0 })
      .formatRange(low, high)
      .replace(/\s/g, '\u00a0')
      // After a dash a line may break, whatever space follows.
      .replace(/[-–—]/g, '$&\u2060')
  );
}

/** A whole number with separators. */
export function whole(value: number, locale: string): string {
  return new Intl.NumberFormat(locale).format(value);
}

/** Milliseconds in the largest unit that keeps two digits: "140 ms", "3.2 sec", "4 min". */
export function duration(ms: number, locale: string): string {
  const [value, unit, digits] =
    ms < 1000 ? parts(ms, 'millisecond', 0) : ms < 60_000 ? parts(ms / 1000, 'second', 1) : long(ms);
  return new Intl.NumberFormat(locale, {
    style: 'unit',
    unit,
    unitDisplay: 'short',
    maximumFractionDigits: digits,
  }).format(value);
}

type Part = readonly [value: number, unit: string, digits: number];

function parts(value: number, unit: string, digits: number): Part {
  return [value, unit, digits];
}

function long(ms: number): Part {
  const minutes = ms / 60_000;
  if (minutes < 120) return [minutes, 'minute', minutes < 10 ? 1 : 0];
  const hours = minutes / 60;
  return hours < 48 ? [hours, 'hour', 0] : [hours / 24, 'day', 0];
}

/** Date and time of day in the reader's zone. */
export function moment(at: number, locale: string): string {
  return new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeStyle: 'medium' }).format(at);
}
