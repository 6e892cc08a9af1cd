import type { Finding } from './types';

/** Finds values that are known beforehand, such as the requester's name and its parts. */
export function knownValues(known: readonly { type: Finding['type']; value: string }[]): {
  find(text: string): Finding[];
} {
  const wanted = known
    .map(({ type, value }) => ({ type, value: value.trim() }))
    .filter(({ value }) => value.length > 1);
  const patterns = wanted.map(({ type, value }) => ({
    type,
    key: value.toLowerCase(),
    pattern: new RegExp(`(?<![\\p{L}\\p{N}])${escapePattern(value)}(?![\\p{L}\\p{N}])`, 'giu'),
  }));
  return {
    find: (text) =>
      patterns.flatMap(({ type, key, pattern }) =>
        [...text.matchAll(pattern)].map((match) => ({
          type,
          start: match.index,
          end: match.index + match[0].length,
          confidence: 0.95,
          key,
        })),
      ),
  };
}

function escapePattern(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replace(/\s+/g, '\\s+');
}
