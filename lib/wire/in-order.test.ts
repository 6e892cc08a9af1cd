import { expect, it } from 'vitest';
import { createInOrder } from './in-order';

it('gives answers out in the order of asking, for each key alone, whatever fails in between', async () => {
  const order = createInOrder();
  const heard: string[] = [];
  const later = (ms: number, what: string) =>
    new Promise<string>((resolve, reject) => setTimeout(() => (what === 'bad' ? reject(what) : resolve(what)), ms));
  const hear = (what: string) => void heard.push(what);
  await Promise.all([
    order.keep('a', later(30, 'first')).then(hear),
    order.keep('a', later(1, 'bad')).catch(hear),
    order.keep('a', later(5, 'third')).then(hear),
    order.keep('b', later(1, 'other')).then(hear),
  ]);
  expect(heard).toEqual(['other', 'first', 'bad', 'third']);
});
