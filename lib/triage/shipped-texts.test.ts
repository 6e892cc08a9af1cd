import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { defaultClocks } from './clocks';
import { defaultPolicy } from './default-policy';
import { shippedRules } from './rules/index';
import { signalTexts } from './signals/kinds';

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
