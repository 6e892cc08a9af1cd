import { describe, expect, it } from 'vitest';
import { defaultPolicy } from './default-policy';
import { diffPolicies } from './policy-diff';
import { policyFileText, readPolicyFile } from './policy-file';

const own = {
  id: 'gadget',
  title: 'Gadgets go up.',
  source: '',
  effect: { minimum: 'L2', signals: [], order: 1 },
  phrases: { en: 'purple gadget' },
  examples: [
    { lang: 'en', text: 'purple gadget', match: true },
    { lang: 'en', text: 'green gadget', match: false },
  ],
};
const file = (change: object) => JSON.stringify({ ...defaultPolicy, ...change });

describe('a policy file', () => {
  it('is read back as it was written', () => {
    expect(readPolicyFile(policyFileText(defaultPolicy))).toEqual({ ok: true, policy: defaultPolicy });
  });

  it.each([
    ['no JSON', '{"form": 2,', ''],
    ['a list', '[]', ''],
    ['a later form', file({ form: 9 }), 'form'],
    ['two tiers', file({ tiers: defaultPolicy.tiers.slice(0, 2) }), 'tiers'],
    [
      'a tier without a name',
      file({ tiers: defaultPolicy.tiers.map((tier) => ({ ...tier, name: '' })) }),
      'tiers.0.name',
    ],
    [
      'an unknown time zone',
      file({ regions: [{ ...defaultPolicy.regions[0], timeZone: 'Mars' }] }),
      'regions.0.timeZone',
    ],
    [
      'a rule of an unknown tier',
      file({ rules: { off: [], own: [{ ...own, effect: { ...own.effect, minimum: 'L9' } }] } }),
      'rules.own.0.effect.minimum',
    ],
    [
      'an unreadable phrase',
      file({ rules: { off: [], own: [{ ...own, phrases: { en: '(a' } }] } }),
      'rules.own.0 (gadget)',
    ],
    ['a half filled matrix', file({ matrix: { ...defaultPolicy.matrix, user: { low: 'low' } } }), 'matrix.user.medium'],
  ])('with %s is refused and the field named', (_, text, field) => {
    const read = readPolicyFile(text);
    expect(read.ok).toBe(false);
    if (!read.ok) expect(read.faults.map((fault) => fault.field)).toContain(field);
  });

  it('that is far too long is refused unread', () => {
    expect(readPolicyFile(`"${'x'.repeat(4_000_000)}"`).ok).toBe(false);
  });
});

describe('the difference of two policies', () => {
  it('is nothing for the same', () => expect(diffPolicies(defaultPolicy, defaultPolicy)).toEqual([]));

  it('names what changed, came and went', () => {
    const after = {
      ...defaultPolicy,
      version: 'x',
      tiers: defaultPolicy.tiers.map((tier) => (tier.tier === 'L2' ? { ...tier, team: 'Desk' } : tier)),
      clocks: defaultPolicy.clocks.slice(1),
      rules: { off: ['churn'], own: [] },
      incident: { count: 6, hours: 4 },
    };
    const changes = diffPolicies(defaultPolicy, after);
    expect(changes).toContainEqual({ path: ['tiers', 'L2', 'team'], before: 'Second line', after: 'Desk' });
    expect(changes).toContainEqual({ path: ['rules', 'off'], before: '', after: 'churn' });
    expect(changes).toContainEqual({ path: ['incident', 'count'], before: '4', after: '6' });
    expect(changes).toContainEqual({ path: ['clocks', 'psd2-73-refund', 'amount'], before: '1', after: null });
  });
});
