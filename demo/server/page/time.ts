const steps: [Intl.RelativeTimeFormatUnit, number][] = [
  ['day', 86_400_000],
  ['hour', 3_600_000],
  ['minute', 60_000],
];
const relative = new Intl.RelativeTimeFormat('en', { numeric: 'auto' });
const absolute = new Intl.DateTimeFormat('en-GB', {
  day: 'numeric',
  month: 'short',
  hour: '2-digit',
  minute: '2-digit',
});

/** `2 hours ago`, from an ISO time. */
export function ago(iso: string): string {
  const passed = Date.parse(iso) - Date.now();
  const step = steps.find(([, size]) => Math.abs(passed) >= size);
  return step ? relative.format(Math.round(passed / step[1]), step[0]) : 'just now';
}

/** `22 Nov, 14:05`, from an ISO time. */
export function moment(iso: string): string {
  return absolute.format(new Date(iso));
}

/** First letters of the first and last word of a name. */
export function initials(name: string): string {
  const words = name.split(/\s+/).filter(Boolean);
  return ((words[0]?.[0] ?? '') + (words.length > 1 ? (words.at(-1)?.[0] ?? '') : '')).toUpperCase();
}
