import { expect, it } from 'vitest';
import { countFacts } from './fact-sentences';
import { exampleHit } from './fixtures/example';

const cited = [{ hit: exampleHit({ text: 'Open the menu. It takes up to 15 minutes and costs 5 euros.' }) }];

it('counts sentences that state a fact, never the numbers of a list or of citations', () => {
  const text =
    'Hello,\n\n1. Open the menu.\n2. Wait: it takes up to 15 minutes. [1]\n  3) Close it. [2]\n\nKind regards';
  expect(countFacts(text, cited, 'en')).toEqual({ stated: 1, grounded: 1 });
});

it('counts a fact that stands nowhere as stated and not grounded', () => {
  expect(countFacts('It costs 5 euros. It takes 20 minutes.', cited, 'en')).toEqual({ stated: 2, grounded: 1 });
});
