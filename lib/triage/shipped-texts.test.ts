import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { defaultClocks } from './clocks';
import { defaultPolicy } from './default-policy';
import { likeKnown, namedOnly } from './reasons';
import { conditionsOf } from './rules/conditions';
import { shippedRules } from './rules/index';
import { signalTexts } from './signals/kinds';
import { testTicket } from './test-ticket';

const english = JSON.parse(readFileSync(new URL('../../locales/en/shipped.json', import.meta.url), 'utf8'));

// A view translates a sentence only when it is word for word the one that the product brought.
it('has the words of every shipped rule, clock and signal among the locale texts', () => {
  expect(english.rule).toEqual(Object.fromEntries(shippedRules.map(({ id, title }) => [id, title])));
  expect(english.clock).toEqual(Object.fromEntries(defaultClocks.map(({ id, text }) => [id, text])));
  expect(english.signal).toEqual(signalTexts);
  expect(english.ruleSource).toEqual(Object.fromEntries(shippedRules.map(({ id, source }) => [id, source])));
  expect(english.clockSource).toEqual(Object.fromEntries(defaultClocks.map(({ id, source }) => [id, source])));
  expect(english.region).toEqual(Object.fromEntries(defaultPolicy.regions.map(({ id, name }) => [id, name])));
});

it('has the name of every team of the shipped policy and rules among the locale texts', () => {
  const teams = [
    ...defaultPolicy.tiers.map(({ team }) => team),
    ...shippedRules.flatMap(({ effect }) => effect.team ?? []),
  ];
  expect(Object.values<string>(english.team).sort()).toEqual([...new Set(teams)].sort());
});

it('has the texts of every tier of the shipped policy among the locale texts', () => {
  const tiers = JSON.parse(readFileSync(new URL('../../locales/en/tiers.json', import.meta.url), 'utf8'));
  expect(tiers).toEqual(
    Object.fromEntries(
      defaultPolicy.tiers.map(({ tier, name, scope, access, stays, escalates, evidence }) => [
        tier,
        { name, scope, access, stays, escalates, evidence },
      ]),
    ),
  );
});

it('has the words of everything that a rule’s fields can see among the locale texts', () => {
  const ticket = testTicket('Hello', {
    ...{ tags: ['vip'], priority: 'high', status: 'open', brand: 'North', channel: 'email' },
    requester: { id: '1', name: 'Robin', email: 'robin@acme.example', locale: null },
  });
  const signal = { kind: 'money' as const, count: 1, quote: '', messageId: null };
  const wanted = {
    ...{ tags: ['vip'], priority: ['high'], status: ['open'], brand: ['North'], channel: ['email' as const] },
    ...{ requesterDomain: ['acme.example'], signals: ['money' as const], contacts: 1, waitingHours: 2 },
    ...{ slaShare: 0.4, surge: 4 },
  };
  const said = conditionsOf(wanted, ticket, { signals: [signal], waitedHours: 2, respondHours: 4, surge: 5 });
  const known = Object.values<string>(english.added).map(
    (text) => new RegExp(`^${text.replace(/[.*+?^$()|[\]\\]/g, '\\$&').replace(/\{\{\w+\}\}/g, '.+')}$`),
  );
  expect(likeKnown).toBe(`(${english.added.learned})`);
  expect(namedOnly).toBe(english.policy['named-only']);
  expect(said).toHaveLength(11);
  for (const words of said) expect(known.filter((text) => text.test(words ?? '')).length, `${words}`).toBe(1);
});
