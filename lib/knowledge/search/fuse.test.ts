import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fuse } from './fuse';

const list = fc.uniqueArray(fc.constantFrom(...'abcdefghijklmnop'), { maxLength: 12 });
const ids = (lists: readonly (readonly string[])[]) => fuse(lists).map(({ id }) => id);

describe('reciprocal rank fusion', () => {
  it('holds what the lists hold, each once, best first', () => {
    fc.assert(
      fc.property(fc.array(list, { maxLength: 4 }), (lists) => {
        const fused = fuse(lists);
        expect(new Set(fused.map(({ id }) => id))).toEqual(new Set(lists.flat()));
        expect(fused.length).toBe(new Set(lists.flat()).size);
        expect(fused.map(({ score }) => score)).toEqual(fused.map(({ score }) => score).sort((a, b) => b - a));
      }),
    );
  });

  it('keeps one list as it is, also beside an empty one or itself', () => {
    fc.assert(
      fc.property(list, (one) => {
        expect(ids([one])).toEqual(one);
        expect(ids([one, []])).toEqual(one);
        expect(ids([one, one])).toEqual(one);
      }),
    );
  });

  it('puts first what both put first, and never below what stands lower in both', () => {
    fc.assert(
      fc.property(list, list, (a, b) => {
        const order = ids([a, b]);
        if (a[0] !== undefined && a[0] === b[0]) expect(order[0]).toBe(a[0]);
        for (const x of a.filter((id) => b.includes(id)))
          for (const y of a.filter((id) => b.includes(id)))
            if (a.indexOf(x) < a.indexOf(y) && b.indexOf(x) < b.indexOf(y))
              expect(order.indexOf(x)).toBeLessThan(order.indexOf(y));
      }),
    );
  });

  it('depends on the order of lists only where scores are equal', () => {
    fc.assert(
      fc.property(list, list, (a, b) => {
        const scores = (lists: string[][]) => new Map(fuse(lists).map(({ id, score }) => [id, score.toFixed(12)]));
        expect(scores([a, b])).toEqual(scores([b, a]));
      }),
    );
  });

  it('gives the figures of the formula', () => {
    expect(fuse([['x', 'y'], ['y']])).toEqual([
      { id: 'y', score: 1 / 62 + 1 / 61 },
      { id: 'x', score: 1 / 61 },
    ]);
  });

  it('keeps the first list’s order where the second weighs nothing', () => {
    fc.assert(
      fc.property(list, list, (a, b) => {
        expect(
          fuse([a, b], { weights: [1, 0] })
            .map(({ id }) => id)
            .filter((id) => a.includes(id)),
        ).toEqual(a);
      }),
    );
  });
});
