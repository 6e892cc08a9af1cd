import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { countOf, impact, rarity, requantise } from './impact';
import {
  append,
  decode,
  decodeNumbers,
  encode,
  encodeNumbers,
  encodeParts,
  type Postings,
  partBytes,
  readHeader,
} from './postings';

const lists = fc.uniqueArray(fc.nat(2 ** 31 - 1), { maxLength: 200 }).chain((numbers) =>
  fc.record({
    numbers: fc.constant(numbers.sort((a, b) => a - b)),
    impacts: fc.array(fc.integer({ min: 1, max: 255 }), { minLength: numbers.length, maxLength: numbers.length }),
  }),
);

const slice = (list: Postings, from: number, to?: number): Postings => ({
  numbers: list.numbers.slice(from, to),
  impacts: list.impacts.slice(from, to),
});

describe('posting lists', () => {
  it('decode to what was encoded', () => {
    fc.assert(
      fc.property(lists, (list) => {
        expect(decode(encode(list))).toEqual(list);
      }),
    );
  });

  it('appended to are the same bytes as encoded at once', () => {
    fc.assert(
      fc.property(lists, fc.nat(200), (list, at) => {
        const joined = append(encode(slice(list, 0, at)), slice(list, at));
        expect(joined).toEqual(encode(list));
      }),
    );
  });

  it('know their count and last number from the head', () => {
    expect(readHeader(encode({ numbers: [3, 900], impacts: [1, 2] }))).toMatchObject({
      count: 2,
      last: 900,
      more: false,
    });
  });

  it('are split below the size browsers store apart', () => {
    const numbers = Array.from({ length: 50_000 }, (_, n) => n * 3);
    const list = { numbers, impacts: numbers.map((n) => (n % 255) + 1) };
    const parts = encodeParts(list);
    expect(parts.length).toBeGreaterThan(1);
    expect(Math.max(...parts.map((part) => part.length))).toBeLessThan(partBytes);
    expect(parts.map((part) => readHeader(part).more)).toEqual(parts.map((_, at) => at < parts.length - 1));
    expect(parts.flatMap((part) => decode(part).numbers)).toEqual(numbers);
  });

  it('refuse a list that is cut off', () => {
    expect(() => readHeader(new Uint8Array([200]))).toThrow(RangeError);
  });

  it('keep sets of deleted numbers', () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.nat(1e9)), (numbers) => {
        expect(decodeNumbers(encodeNumbers(numbers))).toEqual(new Set(numbers));
      }),
    );
  });
});

describe('impacts', () => {
  it('give back the count they were made from', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 12 }),
        fc.integer({ min: 12, max: 2000 }),
        fc.integer({ min: 20, max: 500 }),
        (count, length, pivot) => {
          expect(countOf(impact(count, length, pivot), length, pivot)).toBe(count);
        },
      ),
    );
  });

  it('are the same after a change of the mean length as if made with it', () => {
    expect(requantise(impact(3, 120, 90), 120, 90, 140)).toBe(impact(3, 120, 140));
  });

  it('rise with the count and fall with the length', () => {
    expect(impact(3, 100, 100)).toBeGreaterThan(impact(1, 100, 100));
    expect(impact(1, 300, 100)).toBeLessThan(impact(1, 50, 100));
    expect(rarity(1000, 2)).toBeGreaterThan(rarity(1000, 900));
  });
});
