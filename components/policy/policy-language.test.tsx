// @vitest-environment happy-dom
import { act } from 'react';
import { afterEach, expect, it } from 'vitest';
import { defaultPolicy } from '../../lib/triage/default-policy';
import type { TierPolicy } from '../../lib/triage/policy-schema';
import { shippedRules } from '../../lib/triage/rules/index';
import policy from '../../locales/de/policy.json';
import shipped from '../../locales/de/shipped.json';
import tiers from '../../locales/de/tiers.json';
import { optionsAnswers } from '../options/fixtures/answers';
import { UnsavedProvider } from '../options/unsaved';
import { fakeApi } from '../panel/fixtures/fake-api';
import { type Rendered, render } from '../panel/fixtures/render';
import { PolicySection } from './policy-section';

let page: Rendered | null = null;
afterEach(async () => {
  await page?.unmount();
  page = null;
});

async function inGerman() {
  const api = fakeApi(null, { ...optionsAnswers, 'policy.past': () => ({ tickets: [], total: 0, next: null }) });
  page = await render(
    <UnsavedProvider>
      <PolicySection />
    </UnsavedProvider>,
    api,
    { de: { policy, shipped, tiers } },
  );
  const shown = page;
  const stored = () =>
    api.calls.flatMap(({ name, input }) => (name === 'policy.set' ? [(input as { policy: TierPolicy }).policy] : []));
  return { page: shown, stored, tab: (name: string) => shown.click(shown.find(`policy-tab-${name}`)) };
}
const typedIn = (element: HTMLElement) => (element as HTMLTextAreaElement).value;
/** Everything that the page says, in its fields too. */
const said = (shown: Rendered) =>
  [
    shown.text(),
    ...[...document.querySelectorAll('input, textarea')].map((field) => typedIn(field as HTMLElement)),
  ].join('\n');

it('says what the product brought in the admin’s language, on every tab', async () => {
  const { page, tab } = await inGerman();
  expect(typedIn(page.find('policy-L1-scope'))).toBe(tiers.L1.scope);
  const english = defaultPolicy.tiers.flatMap(({ name, scope, access, stays, escalates, evidence, team, handover }) => [
    ...[name, scope, access, stays, escalates, evidence, team, handover],
  ]);
  for (const text of english) expect(said(page)).not.toContain(text);
  expect(said(page)).toContain('Schritte zum Nachstellen:');
  await tab('regions');
  expect(said(page)).toContain('Hauptsitz');
  expect(said(page)).not.toContain('Main office');
  await tab('clocks');
  expect(said(page)).toContain(shipped.clock['gdpr-33-breach']);
  for (const { text, source } of defaultPolicy.clocks) {
    expect(said(page)).not.toContain(text);
    expect(said(page)).not.toContain(source);
  }
  await tab('rules');
  expect(said(page)).toContain(shipped.rule.churn);
  for (const { title, source } of shippedRules) {
    expect(said(page)).not.toContain(title);
    expect(said(page)).not.toContain(source);
  }
  await page.type(page.find('rule-search'), 'Konkurrenz');
  expect(page.all('rule-row').map((row) => row.dataset.rule)).toContain('churn');
});

it('stores no translation: what was not changed stays what it was, what was typed is as typed', async () => {
  const { page, stored, tab } = await inGerman();
  await page.type(page.find('policy-L1-evidence'), 'Unsere eigenen Worte');
  // Typed and taken back.
  await page.type(page.find('policy-L2-evidence'), `${tiers.L2.evidence} Und mehr.`);
  await page.type(page.find('policy-L2-evidence'), tiers.L2.evidence);
  await tab('clocks');
  await page.click(page.find('confirm-psd2-73-refund'));
  await page.click(page.find('policy-save'));
  const [saved] = stored();
  const expected = structuredClone(defaultPolicy);
  if (expected.tiers[0]) expected.tiers[0].evidence = 'Unsere eigenen Worte';
  if (expected.clocks[0]) expected.clocks[0].confirmed = true;
  expect(saved).toEqual(expected);
  await tab('tiers');
  expect(typedIn(page.find('policy-L1-evidence'))).toBe('Unsere eigenen Worte');
  expect(typedIn(page.find('policy-L2-evidence'))).toBe(tiers.L2.evidence);
});

it('keeps a shipped rule’s title when another part of it is changed', async () => {
  const { page, stored, tab } = await inGerman();
  await tab('rules');
  const row = page.all('rule-row').find(({ dataset }) => dataset.rule === 'churn');
  await page.click(row?.querySelector('[data-testid="rule-edit"]') as HTMLElement);
  expect(typedIn(page.find('rule-title'))).toBe(shipped.rule.churn);
  await act(async () => {
    const tier = page.find('rule-minimum') as HTMLSelectElement;
    tier.value = 'L3';
    tier.dispatchEvent(new Event('change', { bubbles: true }));
  });
  for (let turn = 0; turn < 2000 && (page.find('rule-keep') as HTMLButtonElement).disabled; turn += 1)
    await act(async () => {
      await new Promise((done) => setTimeout(done, 20));
    });
  await page.click(page.find('rule-keep'));
  expect(said(page)).toContain(shipped.rule.churn);
  await page.click(page.find('policy-save'));
  for (let turn = 0; turn < 2000 && page.all('effect-save').length === 0; turn += 1)
    await act(async () => {
      await new Promise((done) => setTimeout(done, 20));
    });
  await page.click(page.find('effect-save'));
  const churn = shippedRules.find(({ id }) => id === 'churn');
  expect(stored()[0]?.rules.own).toMatchObject([
    { id: 'churn', title: churn?.title, source: churn?.source, effect: { minimum: 'L3', team: churn?.effect.team } },
  ]);
});
