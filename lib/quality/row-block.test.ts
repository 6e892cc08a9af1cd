import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { foldRow } from './fold';
import type { RowFacts } from './log-store';
import { factsOf, packRows, placeOf, unpackRows, withoutRows, withRows } from './row-block';
import { sampleRecord } from './sample-entry';
import { mayHold, packTexts, rowsHolding, unpackTexts } from './text-block';

const base = factsOf(foldRow({ record: sampleRecord('r'), events: [] }));
const row: fc.Arbitrary<RowFacts> = fc
  .record({
    id: fc.uuid(),
    shownAt: fc.integer({ min: 1, max: 86_399_999 }),
    status: fc.constantFrom('shown' as const, 'as-is' as const, 'dismissed' as const),
    finalTier: fc.constantFrom(null, 'L1' as const, 'L3' as const),
    rubberStamp: fc.constantFrom(null, true, false),
    helpful: fc.constantFrom(null, true, false),
    editDistance: fc.option(fc.double({ min: 0, max: 1, noNaN: true })),
    brand: fc.option(fc.string({ minLength: 1 })),
    articles: fc.array(
      fc.string({ minLength: 1 }).filter((title) => !title.includes('\u0001')),
      { maxLength: 3 },
    ),
    signals: fc.constantFrom<RowFacts['signals']>([], ['churn'], ['fraud', 'legal']),
  })
  .map((change) => ({ ...base, ...change }));

describe('a block of rows', () => {
  it('gives back what was packed', () => {
    fc.assert(
      fc.property(fc.array(row), (rows) => {
        expect(unpackRows(packRows(0, rows))).toEqual(rows);
      }),
    );
  });

  it('holds each row once, newest first, whatever is written again or taken out', () => {
    fc.assert(
      fc.property(fc.uniqueArray(row, { selector: ({ id }) => id, minLength: 1 }), fc.nat(), (rows, n) => {
        const written = rows.map((one) => ({ id: one.id, row: one, text: `word-${one.id}` }));
        const day = withRows(0, withRows(0, null, written), written.slice(0, 2));
        const listed = unpackRows(day.block);
        expect(listed.map(({ id }) => id).sort()).toEqual(rows.map(({ id }) => id).sort());
        expect(listed.map(({ shownAt }) => -shownAt)).toEqual(
          rows.map(({ shownAt }) => -shownAt).sort((a, b) => a - b),
        );
        const gone = rows[n % rows.length]?.id ?? '';
        const left = withoutRows(day, new Set([gone]));
        expect(left ? unpackRows(left.block) : []).toHaveLength(rows.length - 1);
        if (left) expect(mayHold(left.text, [`word-${gone}`])).toBe(false);
      }),
    );
  });

  it('is the day of the moment, clocks before 1970 and far ahead included', () => {
    expect(placeOf(0) + 0).toBe(0);
    expect(placeOf(86_400_000)).toBe(-1);
    expect(placeOf(-1)).toBe(1);
    expect(placeOf(1e15)).toBeLessThan(-1e6);
  });
});

describe('the words of a block', () => {
  const text = fc
    .array(fc.stringMatching(/^[a-c]{1,4}$/), { maxLength: 6 })
    .map((words) => [...new Set(words)].join(' '));

  it('come back, and find what a look at each text finds', () => {
    fc.assert(
      fc.property(
        fc.array(text),
        fc.array(fc.stringMatching(/^[a-c]{1,3}$/), { minLength: 1, maxLength: 2 }),
        (texts, wanted) => {
          const { text: words, postings } = packTexts(0, texts);
          const sorted = (one: string) => one.split(' ').sort().join(' ');
          expect(unpackTexts(words, postings, texts.length).map(sorted)).toEqual(texts.map(sorted));
          const expected = texts.flatMap((one, at) => (wanted.every((word) => one.includes(word)) ? [at] : []));
          expect([...rowsHolding(words, postings, wanted)].sort((a, b) => a - b)).toEqual(expected);
          if (expected.length > 0) expect(mayHold(words, wanted)).toBe(true);
        },
      ),
    );
  });
});
