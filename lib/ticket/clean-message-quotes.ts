import { attributionAt, borderAt, headerBlockAt } from './clean-message-headers';

const quoted = /^\s*(?:[A-Z]{1,3})?>/;
/** A line of dashes, underscores, stars and the like, of any length. */
export const borderLine = /^\s*([-_=*#~+·•ᐧ])(?:\s?\1)*\s*$/u;

/** What stays when forwarded mails are the message: the first message of a ticket quotes no history of that ticket. */
export interface QuoteOptions {
  keepForwarded: boolean;
}

/**
 * Cuts quoted history from a mail's lines. Marks of the mail program decide (copied headers, "On ... wrote:", `>`).
 * Text above a mark is the reply. Where nothing stands above, the reply stands below or between; then only the mark
 * and the quote at the top go. Quotes between own lines stay, since answers refer to them.
 */
export function cutQuotes(lines: readonly string[], options: QuoteOptions): string[] {
  const kept: string[] = [];
  let own = false;
  let quoteAtTop = false;
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
    const header = border === null && headerBlockAt(lines, at);
    if (border !== null || header) {
      if (!own || (options.keepForwarded && (border === 'forwarded' || header))) return [...kept, ...lines.slice(at)];
      return kept;
    }
    const attribution = attributionAt(lines, at);
    if (attribution) {
      const below = lines.slice(at + attribution.length).find((next) => next.trim() !== '');
      const marked = below === undefined || quoted.test(below);
      if (own && !marked && attribution.strong) return kept;
      if (marked || !own) {
        quoteAtTop ||= !own;
        at += attribution.length - 1;
        continue;
      }
    }
    own ||= !isWrappedQuote(lines, at);
    kept.push(line);
  }
  return kept;
}

/** Takes quotes, empty lines and border lines off the end. */
export function cutTrailingQuotes(lines: readonly string[]): string[] {
  let end = lines.length;
  while (end > 0) {
    const line = lines[end - 1] ?? '';
    const off = line.trim() === '' || quoted.test(line) || borderLine.test(line) || isWrappedQuote(lines, end - 1);
    if (!off) break;
    end -= 1;
  }
  return lines.slice(0, end);
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

/** True when a line is the author's own: neither empty, quoted nor a border. */
export function isOwnLine(line: string): boolean {
  return line.trim() !== '' && !quoted.test(line) && !borderLine.test(line);
}
