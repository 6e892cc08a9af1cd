import { escaped } from './grid-image';
import type { PlotImage } from './plot-image';

export interface Bar {
  label: string;
  value: number;
  /** A line across the bar's place, e.g. the usual value; null for none. */
  usual: number | null;
  marked: boolean;
}

const size = { bar: 28, gap: 6, height: 200, top: 56, left: 20 };
const font = 'font-family="system-ui, sans-serif"';

/** Bars as an SVG file in the light scheme: value above, label below, the usual value as a line. Pure. */
export function barsImage(title: string, bars: readonly Bar[]): PlotImage {
  const most = Math.max(1, ...bars.map(({ value, usual }) => Math.max(value, usual ?? 0)));
  const width = size.left * 2 + bars.length * (size.bar + size.gap);
  const height = size.top + size.height + 44;
  const floor = size.top + size.height;
  const parts = bars.map(({ label, value, usual, marked }, at) => {
    const x = size.left + at * (size.bar + size.gap);
    const tall = (value / most) * size.height;
    const middle = x + size.bar / 2;
    const line = floor - ((usual ?? 0) / most) * size.height;
    return [
      `<rect x="${x}" y="${floor - tall}" width="${size.bar}" height="${tall}" fill="${marked ? '#a5211a' : '#3450c4'}"/>`,
      value > 0 ? words(middle, floor - tall - 4, String(value), marked ? '#a5211a' : '#1a212d') : '',
      usual === null ? '' : `<rect x="${x - 2}" y="${line - 1}" width="${size.bar + 4}" height="2" fill="#868fa1"/>`,
      words(middle, floor + 18, label, '#545d6e'),
    ].join('');
  });
  const head = `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" role="img">`;
  const name = `<title>${escaped(title)}</title><rect width="100%" height="100%" fill="#ffffff"/><text x="${size.left}" y="28" ${font} font-size="15" font-weight="600" fill="#1a212d">${escaped(title)}</text>`;
  return { svg: `${head}${name}${parts.join('')}</svg>`, width, height };
}

function words(x: number, y: number, text: string, color: string): string {
  return `<text x="${x}" y="${y}" ${font} font-size="10" text-anchor="middle" fill="${color}">${escaped(text)}</text>`;
}
