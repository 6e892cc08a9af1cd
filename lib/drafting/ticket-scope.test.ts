import { describe, expect, it } from 'vitest';
import { findKnowledge, type Search, scopeOf } from './find-knowledge';
import { exampleResult, exampleTicket } from './fixtures/example';

describe('the scope of a ticket', () => {
  it('is its brand, and its tier with those below', () => {
    expect(scopeOf({ brand: 'Lumen' }, 'L1')).toEqual({ brand: 'Lumen', tiers: ['L1'] });
    expect(scopeOf({ brand: null }, 'L2')).toEqual({ tiers: ['L1', 'L2'] });
    expect(scopeOf({ brand: '' }, 'L3')).toEqual({ tiers: ['L1', 'L2', 'L3'] });
  });

  it('goes with every search for it, that by the agent’s instruction too, in its language', async () => {
    const asked: Parameters<Search>[0][] = [];
    const search: Search = async (query) => {
      asked.push(query);
      return exampleResult();
    };
    const ticket = exampleTicket({ brand: 'Lumen', language: 'fr' });
    const scope = scopeOf(ticket, 'L2');
    await findKnowledge({ ticket, instruction: 'eSIM', limit: 3, scope, instructionFirst: false }, search);
    expect(asked.map(({ scope }) => scope)).toEqual([scope, scope]);
    expect(asked[0]?.lang).toBe('fr');
  });
});
