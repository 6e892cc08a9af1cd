import { attributionAt, borderAt, headerBlockAt, titleAboveHeader } from './clean-message-headers';

const quoted = /^\s*(?:[A-Z]{1,3})?>/;
/** A line of dashes, underscores, stars and the like, of any length. */
export const borderLine = /^\s*(?:([_=*#~+·•ᐧ])(?:\s?\1)*|[-‐–—]+(?:\s?[-‐–—]+)*)\s*$/u;

/** What stays when forwarded mails are the message: the first message of a ticket quotes no history of that ticket. */
export interface QuoteOptions {
  keepForwarded: boolean;
}

/** What stays of a mail, and whether a mark of the mail program introduced a quote in it. */
export interface CutLines {
  lines: string[];
  attributed: boolean;
}

/**
 * Cuts quoted history from a mail's lines. Marks of the mail program decide (copied headers, "On ... wrote:", `>`).
 * Text above a mark is the reply. Where nothing stands above, the reply stands below or between; then only the mark
 * and the quote at the top go. Quotes between own lines stay, since answers refer to them.
 */
export function cutQuotes(lines: readonly string[], options: QuoteOptions): CutLines {
  const kept: string[] = [];
  let own = false;
  let quoteAtTop = false;
  let attributed = false;
  for (let at = 0; at < lines.length; at += 1) {
    const line = lines[at] ?? '';
    if (quoted.test(line)) {
      const inTop = quoteAtTop && !own;
      if (!inTop) kept.push(line);
      continue;
    }
    if (line.trim() === '' || borderLine.test(line)) {
      kept.push(line);
      continue;
    }
    const border = borderAt(line);
    const header = border === null && (headerBlockAt(lines, at) || titleAboveHeader(lines, at));
    if (border !== null || header) {
      if (!own || (options.keepForwarded && (border === 'forwarded' || header))) {
        return { lines: [...kept, ...lines.slice(at)], attributed: true };
      }
      return { lines: kept, attributed: true };
    }
    const attribution = attributionAt(lines, at);
    if (attribution) {
      const below = lines.slice(at + attribution.length).find((next) => next.trim() !== '');
      const marked = below === undefined || quoted.test(below);
      if (own && !marked && attribution.strong) return { lines: kept, attributed: true };
      if (marked || (!own && attribution.strong)) {
        attributed = true;
        quoteAtTop ||= !own;
        at += attribution.length - 1;
        continue;
      }
    }
    own ||= !isWrappedQuote(lines, at);
    kept.push(line);
  }
  return { lines: kept, attributed };
}

/**
 * Takes quotes, empty lines and border lines off the end. A quote that no mail program introduced stays below a line
 * of the author's that ends in a colon: "It says:", then the message marked with `>`.
 */
export function cutTrailingQuotes({ lines, attributed }: CutLines): string[] {
  let end = lines.length;
  while (end > 0) {
    const line = lines[end - 1] ?? '';
    const off = line.trim() === '' || quoted.test(line) || borderLine.test(line) || isWrappedQuote(lines, end - 1);
    if (!off) break;
    end -= 1;
  }
  const below = lines.slice(end);
  const cited = /[:：]\s*$/.test(lines[end - 1] ?? '') && !attributed && below.some((line) => quoted.test(line));
  return cited && !quotesMail(below) ? [...lines] : lines.slice(0, end);
}

/** A quoted line that a mail program broke in two: long, no full stop, and the quote goes on below. */
function isWrappedQuote(lines: readonly string[], at: number): boolean {
  const above = lines[at - 1] ?? '';
  return (
    quoted.test(above) &&
    above.length >= 65 &&
    !/[.!?:;]\s*$/.test(above) &&
    quoted.test(lines[at + 1] ?? '') &&
    /^\p{Ll}/u.test(lines[at] ?? '')
  );
}

function quotesMail(lines: readonly string[]): boolean {
  const bare = lines.map((line) => line.replace(/^[\s>]+/, ''));
  return bare.some((_, at) => attributionAt(bare, at) !== null || headerBlockAt(bare, at) || borderAt(bare[at] ?? ''));
}

/** True when a line is the author's own: neither empty, quoted nor a border. */
export function isOwnLine(line: string): boolean {
  return line.trim() !== '' && !quoted.test(line) && !borderLine.test(line);
}
