import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compare, numbersPerPage, placesIn, strideOf, VectorPage } from './page';
import { quantise, unit } from './quantise';

const component = fc.double({ min: -1, max: 1, noNaN: true });
const vectors = (length: number) => fc.array(component, { minLength: length, maxLength: length });
const dot = (a: ArrayLike<number>, b: ArrayLike<number>) =>
  Array.from(a).reduce((sum, each, at) => sum + each * (b[at] as number), 0);

describe('quantising', () => {
  it('is off by half a step at most, keeps signs, and gives the same again', () => {
    fc.assert(
      fc.property(fc.array(component, { minLength: 1, maxLength: 400 }), (vector) => {
        const { scale, steps } = quantise(vector);
        const back = Array.from(steps, (step) => step * scale);
        vector.forEach((each, at) => {
          expect(Math.abs(each - (back[at] as number))).toBeLessThanOrEqual(scale / 2 + 1e-6);
          expect(Math.sign(back[at] as number) * Math.sign(each)).toBeGreaterThanOrEqual(0);
        });
        expect(quantise(back).steps).toEqual(steps);
      }),
      { examples: [[[2.7584560270234024e-42, 0]], [[1.57e-162]], [[1e-38, 1e-40]]] },
    );
  });

  it('keeps a cosine within a hundredth', () => {
    fc.assert(
      fc.property(vectors(64), vectors(64), (first, second) => {
        const [a, b] = [unit(first), unit(second)];
        if (!a || !b) return;
        const { scale, steps } = quantise(b);
        expect(Math.abs(dot(a, b) - dot(a, steps) * scale)).toBeLessThan(0.04);
      }),
    );
  });

  it('gives a vector of length 1, and none for what has no direction', () => {
    fc.assert(
      fc.property(fc.array(component, { minLength: 1, maxLength: 50 }), (vector) => {
        const one = unit(vector);
        if (one) expect(dot(one, one)).toBeCloseTo(1, 4);
        else expect(vector.every((each) => each === 0)).toBe(true);
      }),
    );
    expect(unit([0, 0])).toBeNull();
    expect(unit([Number.NaN, 1])).toBeNull();
    expect(unit([Number.POSITIVE_INFINITY, 1])).toBeNull();
    for (const extreme of [Number.MAX_VALUE, 1.57e-162, Number.MIN_VALUE])
      expect([...(unit([extreme, 0]) ?? [])]).toEqual([1, 0]);
  });
});

describe('a page of vectors', () => {
  it('gives back what was put in, whatever was put in and taken out before', () => {
    const step = fc.record({ place: fc.nat({ max: 127 }), vector: fc.option(vectors(6), { nil: null }) });
    fc.assert(
      fc.property(fc.array(step, { maxLength: 60 }), (changes) => {
        const model = new Map<number, number[]>();
        let page = new VectorPage(6);
        for (const { place, vector } of changes) {
          if (vector) {
            page.set(place, quantise(vector));
            model.set(place, vector);
          } else {
            page.delete(place);
            model.delete(place);
          }
          page = new VectorPage(6, page.bytes());
        }
        expect(page.size).toBe(model.size);
        const query = Float32Array.of(1, 2, 3, 4, 5, 6);
        const told = new Map<number, number>();
        compare(page.bytes(), query, (place, likeness) => told.set(place, likeness));
        expect([...told.keys()]).toEqual([...model.keys()].sort((a, b) => a - b));
        expect(placesIn(page.bytes(), 6)).toEqual([...told.keys()]);
        for (const [place, vector] of model) {
          const { scale, steps } = quantise(vector);
          expect(told.get(place)).toBeCloseTo(dot(query, steps) * scale, 4);
        }
      }),
    );
  });

  it('reads bytes of another form as an empty page', () => {
    expect(new VectorPage(6, new Uint8Array(13)).size).toBe(0);
    expect(placesIn(new Uint8Array(13), 6)).toEqual([]);
  });

  it.each([8, 384, 768, 1024, 1536, 3072, 8192])('fits into one record of the database at %i numbers', (dims) => {
    const count = numbersPerPage(dims);
    expect(count * strideOf(dims)).toBeLessThanOrEqual(60_000);
    expect(Math.log2(count) % 1).toBe(0);
    expect(count).toBeGreaterThanOrEqual(4);
  });
});
