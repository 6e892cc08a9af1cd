/** A run of text as a PDF draws it, in points from the bottom left of its page. */
export interface PdfRun {
  text: string;
  x: number;
  y: number;
  /** Height of its letters. */
  size: number;
  width: number;
}

interface Line {
  text: string;
  y: number;
  size: number;
  page: number;
}

/** Says in the HTML where a page of the PDF begins; `htmlBlocks` reads it. */
export const pageMark = (page: number): string => `sidedesk page ${page}`;
export const pageMarkForm = /^\s*sidedesk page (\d{1,5})\s*$/;

/** Smaller letters are not meant to be read. */
const leastSize = 3;
/** A heading's letters are so much larger than the text's. */
const headingRatio = 1.12;
const longestHeading = 150;
const mostLevels = 4;
/** Headers and footers stand on this share of the pages, at the top or the bottom. */
const repeated = 0.5;

const roundSize = (size: number): number => Math.round(size * 2) / 2;

/** The runs of a page as lines, in the order in which the PDF draws them. */
function linesOf(runs: readonly PdfRun[], page: number): Line[] {
  const lines: Line[] = [];
  let end = 0;
  for (const run of runs) {
    if (run.size > 0 && run.size < leastSize) continue;
    const line = lines.at(-1);
    const size = run.size || line?.size || 0;
    if (line && Math.abs(line.y - run.y) <= Math.max(1, size * 0.5) && run.x >= end - size * 2) {
      const gap = run.x - end > size * 0.2 && !/\s$/.test(line.text) && !/^\s/.test(run.text);
      line.text += gap ? ` ${run.text}` : run.text;
      line.size = Math.max(line.size, run.text.trim() === '' ? 0 : size);
    } else if (run.text.trim() !== '') lines.push({ text: run.text, y: run.y, size, page });
    else continue;
    end = run.x + run.width;
  }
  return lines.map((line) => ({ ...line, text: line.text.replace(/\s+/g, ' ').trim(), size: roundSize(line.size) }));
}

/** Takes out what stands at the edge of many pages: running titles and page numbers. */
function withoutEdges(pages: Line[][]): Line[][] {
  if (pages.length < 3) return pages;
  const form = (line: Line) => line.text.replace(/\d+/g, '#').toLowerCase();
  const counts = new Map<string, number>();
  const edges = (lines: Line[]) => [...new Set([...lines.slice(0, 2), ...lines.slice(-2)])];
  for (const lines of pages)
    for (const key of new Set(edges(lines).map(form))) counts.set(key, (counts.get(key) ?? 0) + 1);
  const furniture = (line: Line) => (counts.get(form(line)) ?? 0) >= Math.max(3, pages.length * repeated);
  return pages.map((lines) => {
    const edge = new Set(edges(lines).filter(furniture));
    return lines.filter((line) => !edge.has(line));
  });
}

/** The size most letters have. */
function bodySize(lines: readonly Line[]): number {
  const letters = new Map<number, number>();
  for (const { size, text } of lines) letters.set(size, (letters.get(size) ?? 0) + text.length);
  return [...letters].sort((a, b) => b[1] - a[1])[0]?.[0] ?? 0;
}

const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

/** The next line behind what there is: a word cut by a hyphen becomes whole. */
function joined(text: string, next: string): string {
  return /\p{L}-$/u.test(text) && /^\p{Ll}/u.test(next) ? text.slice(0, -1) + next : `${text} ${next}`;
}

const bullet = /^[•‣▪◦●○■–·*-]\s+/;
const numbered = /^(\d{1,3})[.)]\s+/;

/**
 * The text of a PDF as HTML: headings by the size of their letters, lists by their marks, paragraphs by the distance of
 * lines, and a comment where a page begins. Null when there is no text, as in scanned papers.
 * @param pages the runs of each page as drawn
 * @param lang of the document as it says, e.g. `de-DE`; empty when it does not
 */
export function pdfHtml(pages: readonly (readonly PdfRun[])[], lang: string): string | null {
  const read = withoutEdges(pages.map((runs, at) => linesOf(runs, at + 1)));
  const all = read.flat();
  if (!all.some(({ text }) => /\p{L}{2}/u.test(text))) return null;
  const body = bodySize(all);
  const isLarge = (line: Line) =>
    line.size >= body * headingRatio && line.text.length <= longestHeading && /\p{L}/u.test(line.text);
  const sizes = [...new Set(all.filter(isLarge).map(({ size }) => size))].sort((a, b) => b - a);
  const parts: string[] = [];
  for (const [at, lines] of read.entries()) {
    if (lines.length === 0) continue;
    parts.push(
      `<!--${pageMark(at + 1)}-->`,
      ...pageParts(lines, (line) => (isLarge(line) ? sizes.indexOf(line.size) : -1)),
    );
  }
  const attribute = /^[a-z]{2,3}(?:-[a-z0-9]+)*$/i.test(lang) ? ` lang="${lang}"` : '';
  return `<html${attribute}><body>\n${parts.join('\n')}\n</body></html>`;
}

/** The usual distance of two lines of a paragraph: the smallest common one. */
function usualGap(lines: readonly Line[]): number {
  const gaps = lines.slice(1).flatMap((line, at) => {
    const gap = (lines[at]?.y ?? 0) - line.y;
    return gap > 0 && line.size === lines[at]?.size ? [gap] : [];
  });
  return gaps.sort((a, b) => a - b)[Math.floor(gaps.length / 4)] ?? 0;
}

function pageParts(lines: readonly Line[], levelOf: (line: Line) => number): string[] {
  const usual = usualGap(lines);
  const parts: { tag: string; text: string; start?: number }[] = [];
  let before: Line | null = null;
  for (const line of lines) {
    const level = levelOf(line);
    const last = parts.at(-1);
    const gap = before === null ? Number.POSITIVE_INFINITY : before.y - line.y;
    const near = gap > 0 && gap <= Math.max(usual * 1.35, line.size * 1.6);
    const number = numbered.exec(line.text);
    if (level >= 0) {
      const tag = `h${Math.min(mostLevels, level + 1)}`;
      if (last?.tag === tag && near) last.text = joined(last.text, line.text);
      else parts.push({ tag, text: line.text });
    } else if (bullet.test(line.text)) parts.push({ tag: 'ul', text: line.text.replace(bullet, '') });
    else if (number) parts.push({ tag: 'ol', text: line.text.replace(numbered, ''), start: Number(number[1]) });
    else if (last && near && /^(?:p|ul|ol)$/.test(last.tag)) last.text = joined(last.text, line.text);
    else parts.push({ tag: 'p', text: line.text });
    before = line;
  }
  return listsJoined(parts);
}

function listsJoined(parts: readonly { tag: string; text: string; start?: number }[]): string[] {
  const html: string[] = [];
  for (const [at, { tag, text, start }] of parts.entries()) {
    if (!/^[uo]l$/.test(tag)) {
      html.push(`<${tag}>${escaped(text)}</${tag}>`);
      continue;
    }
    const opens = parts[at - 1]?.tag !== tag;
    const closes = parts[at + 1]?.tag !== tag;
    const from = start !== undefined && start !== 1 ? ` start="${start}"` : '';
    html.push(`${opens ? `<${tag}${from}>` : ''}<li>${escaped(text)}</li>${closes ? `</${tag}>` : ''}`);
  }
  return html;
}
