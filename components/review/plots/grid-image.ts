import type { PlotImage } from './plot-image';

export interface GridCell {
  text: string;
  /** Colours as `#rrggbb`. */
  fill: string;
  color: string;
}

const cell = { width: 130, height: 54, gap: 4 };
const left = 150;
const top = 74;
const font = 'font-family="system-ui, sans-serif"';

/** A table in colours as an SVG file: a name for each row and column, a number in each cell. Pure. */
export function gridImage(
  title: string,
  columns: readonly string[],
  rows: readonly { name: string; cells: readonly GridCell[] }[],
): PlotImage {
  const width = left + columns.length * (cell.width + cell.gap) + 12;
  const height = top + rows.length * (cell.height + cell.gap) + 12;
  const xOf = (column: number) => left + column * (cell.width + cell.gap);
  const parts = [
    `<title>${escaped(title)}</title><rect width="100%" height="100%" fill="#ffffff"/>`,
    `<text x="12" y="28" ${font} font-size="15" font-weight="600" fill="#1a212d">${escaped(title)}</text>`,
    ...columns.map((name, at) => label(xOf(at) + cell.width / 2, top - 10, name, 'middle')),
    ...rows.flatMap(({ name, cells }, row) => {
      const y = top + row * (cell.height + cell.gap);
      return [
        label(left - 12, y + cell.height / 2 + 4, name, 'end'),
        ...cells.map(
          ({ text, fill, color }, column) =>
            `<rect x="${xOf(column)}" y="${y}" width="${cell.width}" height="${cell.height}" rx="6" fill="${fill}"/>` +
            `<text x="${xOf(column) + cell.width / 2}" y="${y + cell.height / 2 + 6}" ${font} font-size="16" text-anchor="middle" fill="${color}">${escaped(text)}</text>`,
        ),
      ];
    }),
  ];
  const head = `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" role="img">`;
  return { svg: `${head}${parts.join('')}</svg>`, width, height };
}

function label(x: number, y: number, text: string, anchor: 'middle' | 'end'): string {
  return `<text x="${x}" y="${y}" ${font} font-size="12" text-anchor="${anchor}" fill="#545d6e">${escaped(text)}</text>`;
}

/** A text as it may stand in SVG. */
export function escaped(text: string): string {
  return text.replace(/[&<>"]/g, (sign) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;' })[sign] ?? '&quot;');
}
