import { describe, expect, it } from 'vitest';
import { createTurns } from './turns';

const later = () => new Promise<void>((resolve) => setTimeout(resolve, 5));

describe('turns', () => {
  it('write one at a time, and not while a query runs', async () => {
    const turns = createTurns();
    const said: string[] = [];
    const work = (name: string) => async () => {
      said.push(`${name} begins`);
      await later();
      said.push(`${name} ends`);
    };
    await Promise.all([turns.query(work('query')), turns.write(work('first')), turns.write(work('second'))]);
    expect(said).toEqual([
      ...['query begins', 'query ends', 'first begins', 'first ends', 'second begins', 'second ends'],
    ]);
  });

  it('go on after a write that failed, and tell its failure', async () => {
    const turns = createTurns();
    const failed = turns.write(() => Promise.reject(new Error('full')));
    const next = turns.write(async () => 'written');
    await expect(failed).rejects.toThrow('full');
    expect(await next).toBe('written');
  });
});
