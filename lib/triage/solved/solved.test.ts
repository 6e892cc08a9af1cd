import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bareMessage, bareTicket } from '../bare-ticket';
import { createTriage } from '../decide';
import type { Tier } from '../decision';
import { defaultPolicy } from '../default-policy';
import { tiers } from '../signals/evidence';
import { type SolvedTicket, solvedReasons, withSolved } from './solved';

const one = (tier: Tier, similarity: number, team = ''): SolvedTicket => ({
  ticketKey: `zendesk|acme.zendesk.com|${tier}${similarity}${team}`,
  url: 'https://acme.zendesk.com/agent/tickets/1',
  subject: 'Gateway drops lamps',
  tier,
  by: 'team',
  team,
  at: 1,
  similarity,
});
const ticketOf = (text: string) =>
  bareTicket({
    ref: { helpdesk: 'zendesk', account: 'acme.zendesk.com', id: '9' },
    language: 'en',
    messages: [bareMessage('m', text)],
  });
const triage = createTriage();
const decide = (text: string, solved: SolvedTicket[] = []) =>
  triage.decide(ticketOf(text), defaultPolicy, 0, { solved });

describe('solved tickets of the helpdesk’s own search', () => {
  it('move the chances a little towards their tier, and one alone does not', () => {
    const given = [0.5, 0.4, 0.1] as const;
    expect(withSolved(given, [one('L2', 0.9)])).toEqual(given);
    const [l1, l2] = withSolved(given, [one('L2', 0.4), one('L2', 0.5)]);
    expect(l2).toBeGreaterThan(l1);
    expect(l2).toBeLessThan(0.7);
  });

  it('never outweigh what is plain', () => {
    const [l1] = withSolved([0.9, 0.08, 0.02], [one('L3', 1), one('L3', 1), one('L3', 1), one('L3', 1), one('L3', 1)]);
    expect(l1).toBeGreaterThan(0.5);
  });

  it('keep chances chances, whatever they are', () => {
    const solved = fc.array(fc.tuple(fc.constantFrom(...tiers), fc.double({ min: 0, max: 1, noNaN: true })), {
      maxLength: 10,
    });
    fc.assert(
      fc.property(solved, fc.tuple(fc.nat(1000), fc.nat(1000), fc.nat(1000)), (list, [a, b, c]) => {
        const all = a + b + c + 3;
        const mixed = withSolved(
          [(a + 1) / all, (b + 1) / all, (c + 1) / all],
          list.map(([tier, similarity]) => one(tier, similarity)),
        );
        expect(mixed.reduce((sum, chance) => sum + chance, 0)).toBeCloseTo(1, 6);
        expect(mixed.every((chance) => chance > 0)).toBe(true);
      }),
    );
  });

  it('never lower the floor of a rule', () => {
    const text = 'Somebody has stolen my card and paid 400 euros with it, I did not do this';
    const alone = decide(text);
    expect(alone.minimum).not.toBe('L1');
    const with5 = decide(text, [one('L1', 1), one('L1', 0.9), one('L1', 0.8), one('L1', 0.7), one('L1', 0.6)]);
    expect(tiers.indexOf(with5.tier)).toBeGreaterThanOrEqual(tiers.indexOf(alone.minimum));
  });

  it('are one reason with its weight, naming the team', () => {
    const { reasons } = decide('The app crashes since the update to version 4.2', [
      one('L2', 0.6, 'Second line'),
      one('L2', 0.5, 'Second line'),
      one('L1', 0.2),
    ]);
    const reason = reasons.find(({ id }) => id === 'solved');
    expect(reason).toMatchObject({
      kind: 'similar',
      tier: 'L2',
      text: '2 of 3 similar solved tickets were answered by Second line (L2).',
    });
    expect(reason?.weight).toBeGreaterThan(0);
    expect(reason?.weight).toBeLessThan(1);
  });

  it('are named by the policy’s team where the helpdesk names several', () => {
    const [reason] = solvedReasons([one('L3', 0.5, 'Core'), one('L3', 0.4, 'Network')], () => 'Third line');
    expect(reason?.text).toBe('2 of 2 similar solved tickets were answered by Third line (L3).');
    expect(solvedReasons([one('L3', 0.5)], () => '')).toEqual([]);
  });
});
