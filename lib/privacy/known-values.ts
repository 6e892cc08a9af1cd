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
}

interface Wanted {
  type: PiiType;
  key: string;
  pattern: RegExp;
  confidence: number;
}

const shortestPart = 3;

/** Whole values are found in any case; parts of names of three letters and more only as written. */
export function knownValues(known: readonly KnownValue[]): KnownValues {
  const wanted = new Map<string, Wanted>();
  const want = (type: PiiType, value: string, key: string, flags: string, confidence: number) => {
    const id = `${type}|${value}`;
    if (wanted.has(id)) return;
    const words = value.split(/\s+/).map(escapePattern).join('\\s+');
    wanted.set(id, {
      type,
      key,
      confidence,
      pattern: new RegExp(`(?<![\\p{L}\\p{N}])${words}(?![\\p{L}\\p{N}])`, flags),
    });
  };
  const add = ({ type, value }: KnownValue) => {
    const whole = value.trim();
    const key = whole.toLowerCase();
    if (whole.length < 2 || !/[\p{L}\p{N}]/u.test(whole)) return;
    want(type, whole, key, 'giu', 0.95);
    if (type !== 'NAME') return;
    for (const part of whole.split(/\s+/)) {
      if (part.length >= shortestPart && /^\p{Lu}\p{L}/u.test(part) && !notNames.has(part))
        want(type, part, key, 'gu', 0.35);
    }
  };
  known.forEach(add);
  return {
    add,
    find: (text) =>
      [...wanted.values()].flatMap(({ type, key, pattern, confidence }) =>
        [...text.matchAll(pattern)].map((match) => ({
          type,
          start: match.index,
          end: match.index + match[0].length,
          confidence,
          key,
        })),
      ),
  };
}

function escapePattern(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&');
}
