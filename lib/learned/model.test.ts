import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createFeatures } from './features';
import { createModel, readWeights, telling, writeWeights } from './model';
import { createMeanings } from './vocabulary';

const weights = (of: Record<string, number>, bias = -1) => ({ bias, of: new Map(Object.entries(of)) });

describe('the written form of weights', () => {
  it('is read as it was written, but for steps and for what weighs nothing', () => {
    const given = {
      money: weights({ refun: 3.1, 'full refun': 1.55, a_b: -3.1, 'x y': 0.01 }),
      other: weights({ b: 1 }, 2),
    };
    const read = readWeights(writeWeights(given));
    expect([...read.keys()]).toEqual(['money', 'other']);
    expect(read.get('money')?.bias).toBe(-1);
    expect([...(read.get('money')?.of.keys() ?? [])]).toEqual(['refun', 'full refun', 'a_b']);
    expect(read.get('money')?.of.get('full refun')).toBeCloseTo(1.55, 0);
    expect(read.get('money')?.of.get('a_b')).toBeCloseTo(-3.1, 1);
  });

  it.each(['12 a,b', '= x 0 0', '= x 1 0.5\nmany a'])('refuses what it cannot read: %j', (text) => {
    expect(() => readWeights(text)).toThrow('not a line of weights');
  });

  it('survives any text written by it', () => {
    const words = fc.dictionary(
      fc.stringMatching(/^[a-z@_&+]{1,8}( [a-z]{1,5})?$/),
      fc.double({ min: -5, max: 5, noNaN: true }),
    );
    fc.assert(
      fc.property(words, (of) => {
        const once = writeWeights({ one: weights(of) });
        expect(writeWeights(Object.fromEntries(readWeights(once))).split('\n').length).toBeGreaterThan(0);
        for (const feature of readWeights(once).get('one')?.of.keys() ?? []) expect(of).toHaveProperty([feature]);
      }),
    );
  });
});

describe('a model', () => {
  const model = createModel(weights({ refun: 4, promi: 2, thank: -4 }));
  const read = (...features: string[]) => model.read(new Set(features));

  it('scores what it knows, and less in a longer piece', () => {
    expect(model.score(read('refun'))).toBeGreaterThan(0);
    expect(model.score(read('thank', 'refun'))).toBe(-1);
    expect(model.score(read('refun', 'a', 'b', 'c'))).toBeLessThan(model.score(read('refun')));
  });

  it('counts a feature of two neighbours once', () => {
    const sum = model.score(read('refun', 'a'), read('refun', 'b')) + 1;
    expect(sum).toBeCloseTo(4 / 5 ** 0.4, 6);
  });

  it('says which words spoke', () =>
    expect(telling(read('promi', 'refun', 'thank', 'x'), 5)).toEqual(['refun', 'promi']));
});

describe('the features of a piece', () => {
  const meanings = createMeanings({ money: 'refund~ erstatt~', promise: 'promise versprich', all: 're~' });
  const features = createFeatures(meanings);

  it('finds the meanings of a word: as it stands, and by its longest beginning', () => {
    expect(meanings('refunded')).toEqual(['money']);
    expect(meanings('result')).toEqual(['all']);
    expect(meanings('promise')).toEqual(['promise']);
    expect(meanings('promised')).toEqual([]);
  });

  it('names words, neighbours and meanings', () => {
    const found = features('promise a full refund: see ![x](https://a.example/x.png) or https://b.example');
    for (const name of [
      'promi',
      '^ promi',
      'a full',
      'promi_full',
      '@money',
      '@promise money',
      '@money&promise',
      '%image',
      '%link',
    ])
      expect([...found]).toContain(name);
  });

  it('gives two languages the meanings that they share', () => {
    const shared = (text: string) => [...features(text)].filter((name) => name.startsWith('@'));
    expect(shared('promise refund')).toEqual(shared('versprich erstattung'));
  });

  it('is total, and names hold no comma and no line break', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme-ascii', maxLength: 80 }), (text) => {
        for (const name of features(text)) expect(name).not.toMatch(/[,\n`\\]/);
      }),
      { numRuns: 30 },
    );
  });
});
