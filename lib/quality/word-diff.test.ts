import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { wordDiff } from './word-diff';

const text = fc
  .array(fc.constantFrom('router', 'red', 'the', ',', '.', ' ', '  ', '\n', 'é'), { maxLength: 40 })
  .map((words) => words.join(''));
const side = (parts: ReturnType<typeof wordDiff>, kind: 'removed' | 'added') =>
  parts?.map((part) => (part.kind === 'same' || part.kind === kind ? part.text : '')).join('');

describe('wordDiff', () => {
  it('gives back both texts', () => {
    fc.assert(
      fc.property(text, text, (before, after) => {
        const parts = wordDiff(before, after);
        expect(side(parts, 'removed')).toBe(before);
        expect(side(parts, 'added')).toBe(after);
      }),
    );
  });

  it('joins neighbouring changes of words', () => {
    expect(wordDiff('Wait two minutes now.', 'Wait five seconds now.')).toEqual([
      { kind: 'same', text: 'Wait ' },
      { kind: 'removed', text: 'two minutes' },
      { kind: 'added', text: 'five seconds' },
      { kind: 'same', text: ' now.' },
    ]);
  });
});

it('joins changes over a word that both sentences share, and leaves blanks at their end alone', () => {
  expect(
    wordDiff(
      'Tell us the code and we will book a technician. Bye',
      'There is an outage now, I will write again when it ends. Bye',
    ),
  ).toEqual([
    { kind: 'removed', text: 'Tell us the code and we will book a technician' },
    { kind: 'added', text: 'There is an outage now, I will write again when it ends' },
    { kind: 'same', text: '. Bye' },
  ]);
  expect(wordDiff('wait thirty seconds and go', 'wait one full minute and go')?.slice(1, 3)).toEqual([
    { kind: 'removed', text: 'thirty seconds' },
    { kind: 'added', text: 'one full minute' },
  ]);
});
