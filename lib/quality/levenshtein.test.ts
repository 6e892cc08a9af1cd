import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { levenshtein } from './levenshtein';

/** The textbook recurrence, slow and plain. */
function textbook(left: string, right: string): number {
  const a = [...left];
  const b = [...right];
  let previous = b.map((_, index) => index + 1);
  previous.unshift(0);
  for (const [row, point] of a.entries()) {
    const next = [row + 1];
    for (const [column, other] of b.entries()) {
      const substituted = (previous[column] ?? 0) + (point === other ? 0 : 1);
      next.push(Math.min((next[column] ?? 0) + 1, (previous[column + 1] ?? 0) + 1, substituted));
    }
    previous = next;
  }
  return previous[b.length] ?? 0;
}

// Few letters make many partial matches; over 64 characters cross two block borders.
const text = fc.string({ unit: fc.constantFrom('a', 'b', 'é', '😀'), maxLength: 140 });

describe('levenshtein', () => {
  it.each([
    ['', '', 0],
    ['', 'abc', 3],
    ['kitten', 'sitting', 3],
    ['flaw', 'lawn', 2],
    ['😀', '😃', 1],
    ['a'.repeat(32), 'b'.repeat(33), 33],
  ])('%j to %j is %i', (left, right, distance) => expect(levenshtein(left, right)).toBe(distance));

  it('is the textbook recurrence', () => {
    fc.assert(fc.property(text, text, (a, b) => levenshtein(a, b) === textbook(a, b)));
  });

  it('is symmetric, and nought for equal texts only', () => {
    fc.assert(
      fc.property(text, text, (a, b) => {
        expect(levenshtein(a, b)).toBe(levenshtein(b, a));
        expect(levenshtein(a, b) === 0).toBe(a === b);
      }),
    );
  });

  it('keeps the triangle', () => {
    fc.assert(fc.property(text, text, text, (a, b, c) => levenshtein(a, c) <= levenshtein(a, b) + levenshtein(b, c)));
  });

  it('takes long texts', () => {
    const long = 'Please restart the router. '.repeat(2200);
    expect(levenshtein(long, long.replace('restart', 'RESTART'))).toBe(7);
  });
});
