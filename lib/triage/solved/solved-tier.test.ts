import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { defaultPolicy } from '../default-policy';
import { type SolvedFacts, solvedTier, tierNamed } from './solved-tier';

const tiers = defaultPolicy.tiers;
const nothing: SolvedFacts = { team: '', labels: [], fields: [], escalated: false };
const of = (facts: Partial<SolvedFacts>) => solvedTier({ ...nothing, ...facts }, tiers);

describe('a tier in a name', () => {
  it.each([
    ['l2', 'L2'],
    ['escalated_l3', 'L3'],
    ['tier_2', 'L2'],
    ['Tier 1 Support', 'L1'],
    ['support-level-3', 'L3'],
    ['2nd line', 'L2'],
    ['3rd Level Support', 'L3'],
    ['2. Linie', 'L2'],
    ['Second-Level', 'L2'],
    ['Zweite Linie', 'L2'],
    ['Stufe 3', 'L3'],
    ['Niveau 2', 'L2'],
    ['2e ligne', 'L2'],
    ['deuxième niveau', 'L2'],
    ['tweede lijn', 'L2'],
    ['segunda línea', 'L2'],
    ['Livello 3', 'L3'],
    ['terceira linha', 'L3'],
  ])('%s is %s', (name, tier) => expect(tierNamed(name)).toBe(tier));

  it.each(['line_2', 'html2', 'l20', 'level', 'Billing', 'model 3', 'second address', '2', 'url3', 'firmware_4_2', ''])(
    '%j is none',
    (name) => expect(tierNamed(name)).toBeNull(),
  );

  it('holds for any text, and in no time', () => {
    fc.assert(fc.property(fc.string({ maxLength: 500 }), (text) => [null, 'L1', 'L2', 'L3'].includes(tierNamed(text))));
  });
});

describe('the tier that solved a ticket', () => {
  it('is that of the team or the tier’s name in the policy', () => {
    const [first, second, third] = tiers;
    expect(of({ team: (second?.team ?? '').toUpperCase() })).toEqual({ tier: 'L2', by: 'team' });
    expect(of({ team: third?.name ?? '' })).toEqual({ tier: 'L3', by: 'team' });
    expect(of({ team: first?.team ?? '' })).toEqual({ tier: 'L1', by: 'team' });
    expect(of({ team: 'Parcel desk' })).toBeNull();
  });

  it('is none for a team that two tiers share', () => {
    const shared = tiers.map((tier) => ({ ...tier, team: 'Support' }));
    expect(solvedTier({ ...nothing, team: 'support' }, shared)).toBeNull();
  });

  it('is rather what a field says, then a label, then a hand-over, then the team', () => {
    const facts: SolvedFacts = {
      team: 'Tier 1',
      labels: ['l1', 'tier_2'],
      fields: [{ name: 'Support tier', value: '3' }],
      escalated: true,
    };
    expect(of(facts)).toEqual({ tier: 'L3', by: 'field' });
    expect(of({ ...facts, fields: [{ name: 'Floor', value: '3' }] })).toEqual({ tier: 'L2', by: 'label' });
    expect(of({ ...facts, fields: [], labels: ['gateway'] })).toEqual({ tier: 'L3', by: 'link' });
    expect(of({ ...facts, fields: [], labels: [], escalated: false })).toEqual({ tier: 'L1', by: 'team' });
  });
});
