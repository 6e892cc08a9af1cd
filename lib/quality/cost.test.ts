import { expect, it } from 'vitest';
import { costOf } from './cost';

const spend = { engine: 'm', prompt: 3_000_000, cached: 1_000_000, completion: 500_000, accepted: 4 };
const price = { engine: 'm', prompt: 2, cached: 0.5, completion: 8 };

it('counts fresh, cached and written tokens by their prices', () => {
  expect(costOf(spend, [price])).toBe(2 * 2 + 0.5 + 4);
  expect(costOf(spend, [{ ...price, cached: null }])).toBe(3 * 2 + 4);
  expect(costOf(spend, [{ ...price, cached: 0 }])).toBe(2 * 2 + 4);
  expect(costOf({ ...spend, cached: 9_000_000 }, [price])).toBe(3 * 0.5 + 4);
  expect(costOf(spend, [{ ...price, engine: 'other' }])).toBeNull();
});
