import { matchesOf } from './matches';
import { notNames } from './recognisers/name-words';
import type { Finding, PiiType } from './types';

/** A value known beforehand, e.g. the requester's name as the helpdesk gives it. */
export interface KnownValue {
  type: PiiType;
  value: string;
}

/** Values that are hidden wherever they stand: those given, and names found in earlier texts of the ticket. */
export interface KnownValues {
  add(known: KnownValue): void;
  find(text: string): Finding[];
  /** Whose name a single word is part of, however short: the key of the first such name, or null. */
  keyOfPart(word: string): string | null;
}

interface Wanted {
  type: PiiType;
  key: string;
  /** A whole value counts in any case, a part of a name only as written. */
  whole: boolean;
}

const shortestPart = 3;

/** Whole values are found in any case; parts of names of three letters and more only as written. */
export function knownValues(known: readonly KnownValue[]): KnownValues {
  const wanted = new Map<string, Wanted>();
  const wholeOf = new Map<string, string>();
  // One pattern for all, made when first needed after a change: compiling one per name cost 4 ms on a long thread.
  let pattern: RegExp | null = null;
  const want = (value: string, entry: Wanted) => {
    const id = spaced(value);
    const before = wanted.get(id);
    if (before?.whole || (before && !entry.whole)) return;
    wanted.set(id, entry);
    pattern = null;
  };
  const add = ({ type, value }: KnownValue) => {
    const whole = value.trim();
    const key = whole.toLowerCase();
    if (whole.length < 2 || !/[\p{L}\p{N}]/u.test(whole)) return;
    want(key, { type, key, whole: true });
    if (type !== 'NAME') return;
    for (const part of whole.split(/\s+/)) {
      if (part !== whole && !wholeOf.has(part.toLowerCase())) wholeOf.set(part.toLowerCase(), key);
      if (part.length >= shortestPart && /^\p{Lu}\p{L}/u.test(part) && !notNames.has(part))
        want(part, { type, key, whole: false });
    }
  };
  known.forEach(add);
  return {
    add,
    keyOfPart: (word) => wholeOf.get(word.toLowerCase()) ?? null,
    find(text) {
      if (wanted.size === 0) return [];
      pattern ??= anyOf([...wanted.keys()]);
      const found: Finding[] = [];
      for (const match of matchesOf(text, pattern)) {
        const value = spaced(match[0]);
        const entry = wanted.get(value) ?? wanted.get(value.toLowerCase());
        if (!entry) continue;
        const confidence = entry.whole ? 0.95 : 0.35;
        found.push({
          type: entry.type,
          start: match.index,
          end: match.index + match[0].length,
          confidence,
          key: entry.key,
        });
      }
      return found;
    },
  };
}

function spaced(value: string): string {
  return value.replace(/\s+/g, ' ');
}

/** Longest first, so that a whole name wins over its parts. */
function anyOf(values: readonly string[]): RegExp {
  const patterns = [...values]
    .sort((a, b) => b.length - a.length)
    .map((value) => value.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&').replace(/ /g, '\\s+'));
  return new RegExp(`(?<![\\p{L}\\p{N}])(?:${patterns.join('|')})(?![\\p{L}\\p{N}])`, 'giu');
}
