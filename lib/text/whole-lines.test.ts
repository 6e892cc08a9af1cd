import fc from 'fast-check';
import { expect, it } from 'vitest';
import { wholeLines } from './whole-lines';

it.each([
  ['start', 'one two\nthree four', 12, 'one two'],
  ['end', 'one two\nthree four', 14, 'three four'],
  ['start', 'One two. Three four five', 14, 'One two.'],
  ['end', 'One two. Three four five.', 20, 'Three four five.'],
  ['start', 'one two three', 9, 'one two'],
  ['end', 'one two three', 9, 'two three'],
  ['start', 'one two', 20, 'one two'],
  ['start', 'onetwothree', 4, 'onet'],
  ['end', 'onetwothree', 4, 'hree'],
] as const)('cuts from the %s: %j at %i', (from, text, most, cut) => {
  expect(wholeLines(text, most, from)).toBe(cut);
});

it('gives a piece of the text that is no longer than asked for', () => {
  const texts = fc.array(fc.constantFrom('a', 'bc', ' ', '\n', '. ', '1234 5678'), { maxLength: 40 });
  fc.assert(
    fc.property(texts, fc.integer({ min: 1, max: 60 }), fc.constantFrom('start', 'end'), (parts, most, from) => {
      const text = parts.join('');
      const cut = wholeLines(text, most, from as 'start' | 'end');
      expect(cut.length).toBeLessThanOrEqual(most);
      expect(text).toContain(cut);
    }),
  );
});
