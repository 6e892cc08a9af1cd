import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { lengthByte, lengthOf } from './bm25';
import { encodeTerm, findEntries, hashOf, readBucket, writeEntry } from './bucket';
import { ByteReader, ByteWriter, seal, unseal } from './bytes';
import { decodeNumbers, encodeNumbers, encodeRuns, Places } from './numbers';
import { eachPosting, encodeList, type Postings } from './postings';

const postings = fc
  .uniqueArray(fc.tuple(fc.nat(3_000_000), fc.integer({ min: 1, max: 255 })), { selector: ([place]) => place })
  .map((pairs): Postings => {
    const sorted = pairs.sort((a, b) => a[0] - b[0]);
    return { places: sorted.map(([place]) => place), counts: sorted.map(([, count]) => count) };
  });

function decode(bytes: Uint8Array): Postings {
  const found: Postings = { places: [], counts: [] };
  eachPosting(bytes, (place, count) => {
    found.places.push(place);
    found.counts.push(count);
  });
  return found;
}

describe('posting lists', () => {
  it('come back as they were written, whole or in parts', () => {
    fc.assert(
      fc.property(postings, fc.nat(200), (list, cut) => {
        expect(decode(encodeList(list))).toEqual(list);
        const at = Math.min(cut, list.places.length);
        const parts = [decode(encodeList(list, 0, at)), decode(encodeList(list, at))];
        expect(parts.flatMap(({ places }) => places)).toEqual(list.places);
        expect(parts.flatMap(({ counts }) => counts)).toEqual(list.counts);
      }),
    );
  });

  it('take about two bytes a posting where they are dense', () => {
    const dense = { places: Array.from({ length: 1000 }, (_, at) => at * 3), counts: Array(1000).fill(2) };
    expect(encodeList(dense)).toHaveLength(2000);
  });
});

describe('buckets', () => {
  const terms = fc.uniqueArray(fc.string({ minLength: 1, maxLength: 40, unit: 'grapheme' }), { maxLength: 40 });

  it('give the entries asked for and no others, whatever the letters', () => {
    fc.assert(
      fc.property(terms, fc.nat(40), (all, known) => {
        const writer = new ByteWriter();
        const stored = all.slice(0, known);
        const entry = (at: number) =>
          at % 3 === 0
            ? { held: 70_000 + at, list: { first: 0x4000 + at, parts: 2 } }
            : { held: at, list: Uint8Array.of(1, at, 200) };
        stored.forEach((term, at) => {
          writeEntry(writer, term, entry(at));
        });
        const bytes = writer.done();
        const wanted = all.map((term) => ({ term, bytes: encodeTerm(term) }));
        expect([...findEntries(bytes, wanted)]).toEqual(stored.map((term, at) => [term, entry(at)]));
        expect(readBucket(bytes)).toEqual(stored.map((term, at) => ({ term, hash: hashOf(term), ...entry(at) })));
      }),
    );
  });

  it('spread terms that differ little', () => {
    const buckets = new Set(Array.from({ length: 1000 }, (_, at) => hashOf(`error${at}`) >>> 24));
    expect(buckets.size).toBeGreaterThan(240);
  });
});

describe('sealed records', () => {
  const bytes = fc.uint8Array({ maxLength: 300 });

  it('are read back as written, and not at all when a byte changed or is missing', () => {
    fc.assert(
      fc.property(bytes, fc.nat(), fc.integer({ min: 1, max: 255 }), (payload, where, change) => {
        const sealed = seal(payload);
        expect(unseal(sealed)).toEqual(payload);
        const spoilt = sealed.slice();
        const at = where % spoilt.length;
        spoilt[at] = (spoilt[at] ?? 0) ^ change;
        expect(unseal(spoilt)).toBeNull();
        expect(unseal(sealed.subarray(0, sealed.length - 1))).toBeNull();
      }),
    );
  });

  it('are not what another program may have stored', () => {
    for (const other of [undefined, null, 'text', {}, [], new Uint8Array(3)]) expect(unseal(other)).toBeNull();
  });
});

describe('numbers', () => {
  const numbers = fc.uniqueArray(fc.nat(5_000_000), { maxLength: 200 });
  const runs = fc.array(fc.tuple(fc.nat(50), fc.integer({ min: 1, max: 30 })), { maxLength: 30 }).map((gaps) => {
    let end = 0;
    return gaps.map(([gap, count]) => {
      const first = end + gap;
      end = first + count;
      return { first, count };
    });
  });

  it('come back in order', () => {
    fc.assert(
      fc.property(numbers, (list) => {
        expect(decodeNumbers(encodeNumbers(list))).toEqual([...list].sort((a, b) => a - b));
      }),
    );
  });

  it('have places in a segment and back', () => {
    fc.assert(
      fc.property(runs, fc.array(fc.nat(2500)), (list, others) => {
        const all = list.flatMap(({ first, count }) => Array.from({ length: count }, (_, at) => first + at));
        const places = new Places(encodeRuns(list));
        expect(places.count).toBe(all.length);
        expect([...places.numbers()]).toEqual(all);
        expect(all.map((_, place) => places.numberAt(place))).toEqual(all);
        const asked = [...new Set(others)].sort((a, b) => a - b);
        const held = asked.filter((n) => all.includes(n));
        expect(places.placesOf(asked)).toEqual(held.map((n) => all.indexOf(n)));
      }),
    );
  });

  it('cut off are an error, not a wrong answer', () => {
    expect(() => new ByteReader(Uint8Array.of(200)).varint()).toThrow(RangeError);
    expect(() => new ByteReader(Uint8Array.of(5, 1)).text()).toThrow(RangeError);
  });
});

it('lengths in a byte are right to about two percent', () => {
  for (const length of [1, 2, 7, 40, 150, 400, 3000, 65_000]) {
    expect(Math.abs(lengthOf(lengthByte(length)) / length - 1)).toBeLessThan(0.03);
  }
});
