import { describe, expect, it } from 'vitest';
import { decide, rulesOf } from './decide';
import { defaultPolicy } from './default-policy';
import { type TierPolicy, tierPolicySchema } from './policy-schema';
import { upgradePolicy } from './policy-upgrade';
import type { Rule } from './rules/schema';
import { testMessage, testTicket } from './test-ticket';

const NOW = Date.parse('2026-11-05T14:00:00Z');
const own: Rule = {
  id: 'bank-outage',
  title: 'The bank link is down.',
  source: 'House practice',
  effect: {
    minimum: 'L2',
    signals: ['outage'],
    priority: 'urgent',
    banner: 'Known incident: see the status page.',
    order: 10,
  },
  phrases: { en: 'bank link' },
  examples: [
    { lang: 'en', text: 'The bank link is down', match: true },
    { lang: 'en', text: 'My bank', match: false },
  ],
};
const withRules = (rules: Partial<TierPolicy['rules']>): TierPolicy => ({
  ...defaultPolicy,
  rules: { ...defaultPolicy.rules, ...rules },
});
const rule = (given: Partial<Rule>): TierPolicy => withRules({ own: [{ ...own, phrases: {}, ...given }] });

describe("a policy's own rules", () => {
  it('are added, replace shipped ones of their id, and switch shipped ones off', () => {
    const decision = decide(testTicket('Is the bank link broken?', { language: 'en' }), withRules({ own: [own] }), NOW);
    expect(decision).toMatchObject({
      minimum: 'L2',
      priority: { value: 'urgent' },
      banners: [{ ruleId: 'bank-outage', text: 'Known incident: see the status page.' }],
    });
    const court = testTicket('I will take you to court.', { language: 'en' });
    expect(decide(court, defaultPolicy, NOW).minimum).not.toBe('L1');
    expect(decide(court, withRules({ off: ['legal-threat'] }), NOW).minimum).toBe('L1');
    expect(
      rulesOf({ off: [], own: [{ ...own, id: 'legal-threat' }] }).filter(({ id }) => id === 'legal-threat'),
    ).toHaveLength(1);
  });

  const waiting = testTicket([testMessage('Where is my order?', { at: '2026-11-05T09:00:00Z' })], {
    tags: ['VIP-gold'],
    priority: 'High',
    brand: 'Brightline Pro',
    channel: 'web',
    requester: { id: null, name: 'Ana', email: 'ana@mail.acme.example', locale: null },
    language: 'en',
  });
  it.each([
    ['a tag', { tags: ['vip-*'] }, 'tag "VIP-gold"'],
    ['a priority', { priority: ['high'] }, 'priority "High"'],
    ['a brand', { brand: ['brightline pro'] }, 'brand "Brightline Pro"'],
    ['a channel', { channel: ['web' as const] }, 'channel "web"'],
    ['a domain', { requesterDomain: ['acme.example'] }, 'requester at mail.acme.example'],
    ['a wait', { waitingHours: 5 }, 'waits 5 business hours'],
    ['a share of the target', { slaShare: 1 }, '% of the respond target'],
  ])('hold by %s and say so', (_, fields, words) => {
    const [reason] = decide(waiting, rule({ fields }), NOW).reasons;
    expect(reason).toMatchObject({ kind: 'field', id: 'bank-outage' });
    expect(reason?.text).toContain(words);
  });
  it.each([
    [{ tags: ['vip'] }],
    [{ waitingHours: 5.1 }],
    [{ slaShare: 2 }],
    [{ surge: 4 }],
    [{ requesterDomain: ['cme.example'] }],
  ])('do not hold by %j', (fields) => {
    expect(decide(waiting, rule({ fields }), NOW).reasons.some(({ id }) => id === 'bank-outage')).toBe(false);
  });
  it('hold by similar tickets in the window', () => {
    const { reasons } = decide(waiting, rule({ fields: { surge: 4 } }), NOW, { surge: 4 });
    expect(reasons.some(({ text }) => text.includes('4 similar tickets'))).toBe(true);
  });
  it('need every condition where they say so', () => {
    const all = { needs: 'all' as const, phrases: { en: 'order' }, fields: { tags: ['vip-*'], brand: ['Other'] } };
    const holds = (policy: TierPolicy) => decide(waiting, policy, NOW).reasons.some(({ id }) => id === 'bank-outage');
    expect(holds(rule(all))).toBe(false);
    expect(holds(rule({ ...all, fields: { tags: ['vip-*'] } }))).toBe(true);
    expect(holds(rule({ ...all, phrases: { en: 'parcel' }, fields: { tags: ['vip-*'] } }))).toBe(false);
    expect(holds(rule({ needs: 'all' }))).toBe(false);
  });
});

describe('targets and priority', () => {
  it('run in business hours from the oldest unanswered message, the tighter of tier and priority', () => {
    const ticket = testTicket([testMessage('How do I pay?', { at: '2026-11-05T15:00:00Z' })], { language: 'en' });
    const { priority, targets } = decide(ticket, defaultPolicy, NOW);
    expect(priority).toEqual({ value: 'low', impact: 'user', urgency: 'low' });
    expect(new Date(targets?.respondBy ?? 0).toISOString()).toBe('2026-11-06T11:00:00.000Z');
  });
  it('have no respond target once an agent has answered, and none without dates', () => {
    const answered = [
      testMessage('How do I pay?', { at: '2026-11-05T10:00:00Z' }),
      testMessage('By card.', { at: '2026-11-05T11:00:00Z', author: { id: null, name: 'A', role: 'agent' } }),
    ];
    expect(decide(testTicket(answered), defaultPolicy, NOW).targets?.respondBy).toBeNull();
    expect(decide(testTicket('Hi'), defaultPolicy, NOW).targets).toEqual({ respondBy: null, resolveBy: null });
  });
});

describe('a policy file', () => {
  it('of form 1 is brought to form 2 and keeps its words', () => {
    const old = {
      version: 'acme-r3',
      tiers: defaultPolicy.tiers.map(({ tier, name, scope, stays, escalates, evidence }) => ({
        tier,
        name: `${name} at Acme`,
        scope,
        stays,
        escalates,
        evidence,
        team: 'Queue',
      })),
    };
    const policy = tierPolicySchema.parse(upgradePolicy(old));
    expect(policy).toMatchObject({ form: 2, version: 'acme-r3', regions: defaultPolicy.regions });
    expect(policy.tiers[1]).toMatchObject({
      name: 'Investigation at Acme',
      team: 'Queue',
      targets: { respondHours: 8 },
    });
  });
  it.each([[null], [7], ['x'], [{ tiers: 'no' }], [{ form: 3, tiers: [] }]])(
    '%j is left for the schema to refuse',
    (value) => {
      expect(upgradePolicy(value)).toBe(value);
      expect(tierPolicySchema.safeParse(upgradePolicy(value)).success).toBe(false);
    },
  );
  it.each([
    ['rules.own.0.effect.clocks', rule({ effect: { ...own.effect, clocks: ['no-such-clock'] } })],
    ['rules', withRules({ own: [own, own] })],
    ['regions', { ...defaultPolicy, regions: [] }],
    ['clocks', { ...defaultPolicy, clocks: [...defaultPolicy.clocks, ...defaultPolicy.clocks.slice(0, 1)] }],
  ])('with an error at %s is refused by that name', (field, policy) => {
    const issues = tierPolicySchema.safeParse(policy).error?.issues ?? [];
    expect(issues.map(({ path }) => path.join('.'))).toContain(field);
  });
});
