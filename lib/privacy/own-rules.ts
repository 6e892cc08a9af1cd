import { isTestCard } from './checks/test-cards';
import { matchesOf } from './matches';
import { type MaskRules, patternFault } from './rules-schema';
import type { Finding, PiiType } from './types';

export interface OwnFinder {
  /** What the admin's patterns find in a text. */
  find(text: string): Finding[];
  /** Tells of a recogniser's finding in this text whether it stands within an exception. */
  excepted(text: string): (finding: Finding) => boolean;
}

/** An admin's word is surer than any guess, and less sure than what looks like a placeholder. */
const confidence = 1.5;
/** Lifting these would let out what a log refuses to keep. */
const neverExcepted: ReadonlySet<PiiType> = new Set(['EMAIL', 'IBAN', 'SECRET', 'TEXT']);

const sources: Readonly<Record<string, string>> = { '#': '\\p{Nd}', '@': '\\p{L}', '*': '[\\p{L}\\p{N}]{1,40}' };

function sourceOf(pattern: string): string {
  return [...pattern.trim().replace(/\s+/g, ' ')]
    .map((sign) => sources[sign] ?? (sign === ' ' ? '[\\s\\u00a0-]?' : sign.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&')))
    .join('');
}

/** Longest first, so that of two which begin alike the one that says more wins. */
function anyOf(patterns: readonly string[]): RegExp | null {
  const usable = patterns.filter((pattern) => patternFault(pattern) === null);
  if (usable.length === 0) return null;
  const source = [...usable].sort((a, b) => b.length - a.length).map(sourceOf);
  return new RegExp(`(?<![\\p{L}\\p{N}])(?:${source.join('|')})(?![\\p{L}\\p{N}])`, 'giu');
}

/** Compiles an admin's rules once for many texts. A pattern that is not right is passed over. */
export function ownFinder({ patterns, exceptions }: MaskRules): OwnFinder {
  const wanted = anyOf(patterns);
  const spared = anyOf(exceptions);
  return {
    find(text) {
      if (!wanted) return [];
      const found = matchesOf(text, wanted).map((match): Finding => {
        const key = match[0].replace(/[\s\u00a0-]/g, '').toLowerCase();
        return { type: 'CUSTOM', start: match.index, end: match.index + match[0].length, confidence, key };
      });
      const isExcepted = this.excepted(text);
      return found.filter((finding) => !isExcepted(finding));
    },
    excepted(text) {
      if (!spared) return () => false;
      const ranges = matchesOf(text, spared).map((match) => [match.index, match.index + match[0].length] as const);
      return ({ type, start, end }) => {
        if (neverExcepted.has(type)) return false;
        if (type === 'CARD' && !isTestCard(text.slice(start, end).replace(/\D/g, ''))) return false;
        // In order and apart: only the last one that begins at or before the finding can hold it.
        let [low, high] = [0, ranges.length];
        while (low < high) {
          const middle = (low + high) >> 1;
          if ((ranges[middle]?.[0] ?? 0) <= start) low = middle + 1;
          else high = middle;
        }
        return end <= (ranges[low - 1]?.[1] ?? -1);
      };
    },
  };
}
