// @vitest-environment happy-dom
import { act } from 'react';
import { afterEach, describe, expect, it } from 'vitest';
import { ProblemError, problem } from '../../lib/problem';
import type { PastTicket } from '../../lib/quality/types';
import { defaultPolicy } from '../../lib/triage/default-policy';
import { policyFileText } from '../../lib/triage/policy-file';
import type { TierPolicy } from '../../lib/triage/policy-schema';
import { optionsAnswers } from '../options/fixtures/answers';
import { UnsavedProvider } from '../options/unsaved';
import { type FakeAnswers, type FakeApi, fakeApi } from '../panel/fixtures/fake-api';
import { type Rendered, render } from '../panel/fixtures/render';
import { PolicySection } from './policy-section';

let page: Rendered | null = null;
afterEach(async () => {
  await page?.unmount();
  page = null;
});

const past = (id: string, text: string, confirmed: PastTicket['confirmed'] = null): PastTicket => ({
  recordId: id,
  ref: { helpdesk: 'zendesk', account: 'acme.zendesk.com', id },
  subject: `Ticket ${id}`,
  text,
  language: 'en',
  confirmed,
});
const log = [past('1', 'I will take you to court.', 'L3'), past('2', 'How do I change my address?', 'L1')];

async function open(answers: FakeAnswers = {}) {
  const api = fakeApi(null, {
    ...optionsAnswers,
    'policy.past': () => ({ tickets: log, total: log.length, next: null }),
    ...answers,
  });
  page = await render(
    <UnsavedProvider>
      <PolicySection />
    </UnsavedProvider>,
    api,
  );
  const shown = page;
  return {
    page: shown,
    api,
    tab: (name: string) => shown.click(shown.find(`policy-tab-${name}`)),
    stored: (): TierPolicy[] => asked(api, 'policy.set').map((input) => (input as { policy: TierPolicy }).policy),
  };
}
const asked = (api: FakeApi, name: string): unknown[] =>
  api.calls.filter((call) => call.name === name).map((call) => call.input);
async function settled(what: string, holds: () => boolean) {
  for (let turn = 0; turn < 2000 && !holds(); turn += 1)
    await act(async () => {
      await new Promise((done) => setTimeout(done, 20));
    });
  expect(holds(), what).toBe(true);
}
const choose = (element: HTMLElement, value: string) =>
  act(async () => {
    (element as HTMLSelectElement).value = value;
    element.dispatchEvent(new Event('change', { bubbles: true }));
  });
async function pick(element: HTMLElement, text: string) {
  const file = new File([text], 'policy.json', { type: 'application/json' });
  Object.defineProperty(element, 'files', { value: [file], configurable: true });
  await act(async () => {
    element.dispatchEvent(new Event('change', { bubbles: true }));
    await new Promise((done) => setTimeout(done, 20));
  });
}

describe('the tiers', () => {
  it('name tier and field of a text that is missing', async () => {
    const { page, stored } = await open();
    await page.type(page.find('policy-L2-scope'), '');
    await page.click(page.find('policy-save'));
    expect(page.text()).toContain('Fill in: L2, What it is for.');
    expect(stored()).toEqual([]);
  });

  it('are saved, a target too, and then offer the way back', async () => {
    const { page, stored } = await open();
    expect((page.find('policy-reset') as HTMLButtonElement).disabled).toBe(true);
    await page.type(page.find('policy-L1-evidence'), 'Our own words');
    await page.type(page.find('policy-L2-respondHours'), '6');
    await page.click(page.find('policy-save'));
    expect(stored()).toMatchObject([
      { tiers: [{ evidence: 'Our own words' }, { targets: { respondHours: 6, resolveHours: 40 } }, {}] },
    ]);
    expect(page.find('policy-version').textContent).toContain('version default-1-r1');
    expect((page.find('policy-reset') as HTMLButtonElement).disabled).toBe(false);
  });

  it('show what a line moves before they are saved with it', async () => {
    const { page, stored } = await open();
    await page.type(page.find('policy-L1-escalates'), 'Changes of address, court cases');
    await page.click(page.find('policy-save'));
    await settled('the effect', () => page.all('effect-save').length === 1);
    expect(page.find('effect-verdict').textContent).toContain('1 of 2');
    expect(stored()).toEqual([]);
    await page.click(page.find('effect-save'));
    expect(stored()).toMatchObject([{ tiers: [{ escalates: 'Changes of address, court cases' }, {}, {}] }]);
  });

  it('keep what was typed when the core refuses, and say why', async () => {
    const { page } = await open({
      'policy.set': () =>
        Promise.reject(new ProblemError(problem('bad-request', { field: 'rules.own.0 (x)', why: 'too long' }))),
    });
    await page.type(page.find('policy-L1-evidence'), 'Our own words');
    await page.click(page.find('policy-save'));
    expect(page.text()).toContain('rules.own.0 (x)');
    expect((page.find('policy-L1-evidence') as HTMLTextAreaElement).value).toBe('Our own words');
  });
});

describe('the other tabs', () => {
  it('change the matrix, the hours with a holiday, a deadline and the incident window', async () => {
    const { page, tab, stored } = await open();
    await tab('priority');
    await choose(page.find('matrix-user-low'), 'high');
    await tab('regions');
    await page.click(page.find('add-holiday'));
    await page.type(page.find('holiday').querySelector('input') as HTMLElement, '2026-12-24');
    await tab('clocks');
    expect(page.text()).toContain('PSD2, Directive (EU) 2015/2366, Art. 73(1)');
    await page.click(page.find('confirm-psd2-73-refund'));
    await tab('incident');
    await page.type(page.find('incident-count'), '6');
    await page.click(page.find('similar-helpdesk'));
    await page.click(page.find('policy-save'));
    await settled('the effect', () => page.all('effect').length === 1);
    await page.click(page.find('effect-save'));
    expect(stored()).toMatchObject([
      {
        matrix: { user: { low: 'high' } },
        regions: [{ holidays: [{ date: '2026-12-24', name: '' }] }],
        incident: { count: 6, hours: 4 },
        similar: { helpdesk: false },
      },
    ]);
    expect(stored()[0]?.clocks.find(({ id }) => id === 'psd2-73-refund')?.confirmed).toBe(true);
  });

  it('say what is wrong on a tab that is not shown, and go there', async () => {
    const { page, tab } = await open();
    await tab('regions');
    await page.click(page.find('add-holiday'));
    await tab('tiers');
    await page.click(page.find('policy-save'));
    expect(page.find('policy-tab-regions').getAttribute('aria-selected')).toBe('true');
    expect(page.find('policy-faults').textContent).toContain('Hours 1, Day');
  });
});

describe('rules', () => {
  it('are listed, found by a phrase in any language and switched off', async () => {
    const { page, tab, stored } = await open();
    await tab('rules');
    expect(page.all('rule-row')).toHaveLength(18);
    await page.type(page.find('rule-search'), 'rechtsanwalt');
    expect(page.all('rule-row').map((row) => row.dataset.rule)).toContain('legal-threat');
    await page.type(page.find('rule-search'), 'court');
    const row = page.all('rule-row').find(({ dataset }) => dataset.rule === 'legal-threat');
    await settled('its examples', () => /(\d+) of \1 examples match/.test(row?.textContent ?? ''));
    await page.click(row?.querySelector('[data-testid="rule-switch"]') as HTMLElement);
    await page.click(page.find('policy-save'));
    await settled('the effect', () => page.all('effect').length === 1);
    expect(page.find('effect-verdict').textContent).toBe('1 of 2 past tickets would move.');
    expect(page.find('effect-moved').textContent).toContain('Ticket 1');
    expect(page.text()).toContain('the present policy gets 2 right and the changed one 1');
    expect(stored()).toEqual([]);
    await page.click(page.find('effect-save'));
    expect(stored()[0]?.rules.off).toEqual(['legal-threat']);
  });

  it('run the examples of a new one as they are typed, and say why one fails', async () => {
    const { page, tab, stored } = await open();
    await tab('rules');
    await page.click(page.find('rule-new'));
    await page.type(page.find('rule-title'), 'Purple gadgets go to engineering.');
    await page.type(page.find('rule-phrases'), 'purple gadget');
    await page.type(page.all('example-text')[0] as HTMLElement, 'My purple gadget broke.');
    await page.type(page.all('example-text')[1] as HTMLElement, 'A purple gadget, please.');
    const verdict = () => page.find('examples-verdict').textContent;
    await settled('the first run', () => verdict() === '1 of 2 examples match');
    expect(page.all('example-verdict')[1]?.textContent).toContain('Matches and must not.');
    expect((page.find('rule-keep') as HTMLButtonElement).disabled).toBe(true);
    await page.type(page.all('example-text')[1] as HTMLElement, 'I have no purple gadget.');
    await settled('the second run', () => verdict() === '2 of 2 examples match');
    expect(page.all('example-verdict')[1]?.textContent).toContain('A negation stands before “purple gadget”');
    await page.click(page.find('rule-keep'));
    await page.click(page.find('policy-save'));
    await settled('the effect', () => page.all('effect-save').length === 1);
    await page.click(page.find('effect-save'));
    expect(stored()[0]?.rules.own).toMatchObject([{ id: 'own-rule-1', phrases: { en: 'purple gadget' } }]);
  });

  it('refuse a phrase that takes too long, and one that cannot be read', async () => {
    const { page, tab } = await open();
    await tab('rules');
    await page.click(page.find('rule-new'));
    const problems = () => page.find('rule-problems').textContent ?? '';
    expect(problems()).toContain('Examples 1');
    expect(problems()).not.toMatch(/expected string|Too small|title:/);
    await page.type(page.find('rule-title'), 'A bomb');
    for (const text of page.all('example-text')) await page.type(text, 'a z');
    await page.type(page.find('rule-phrases'), `${'(a|a a|a a a|a a a a|a ..5 a)? '.repeat(8)}z`);
    await settled('the refusal', () => page.text().includes('takes too long'));
    await page.type(page.find('rule-phrases'), 'purple (gadget');
    await settled('the other refusal', () => page.text().includes('a bracket is not closed'));
    expect((page.find('rule-keep') as HTMLButtonElement).disabled).toBe(true);
  });

  it('take the place of a shipped one when it is changed, and give it back', async () => {
    const { page, tab } = await open();
    await tab('rules');
    await page.type(page.find('rule-search'), 'legal-threat');
    await page.click(page.find('rule-edit'));
    await page.type(page.find('rule-title'), 'Lawyers go to legal.');
    await settled('the run', () => !(page.find('rule-keep') as HTMLButtonElement).disabled);
    await page.click(page.find('rule-keep'));
    expect(page.find('rule-row').textContent).toContain('Lawyers go to legal.');
    await page.click(page.find('rule-remove'));
    expect(page.text()).not.toContain('Lawyers go to legal.');
  });
});

describe('the effect', () => {
  it('can be stopped while it is worked out', async () => {
    const { page, tab, stored } = await open({ 'policy.past': () => new Promise(() => {}) });
    await tab('incident');
    await page.type(page.find('incident-count'), '9');
    await page.click(page.find('policy-effect'));
    expect(page.text()).toContain('Reading past tickets');
    await page.click(page.find('effect-cancel'));
    expect(page.all('effect-running')).toEqual([]);
    expect(stored()).toEqual([]);
  });
});

describe('files and versions', () => {
  it('refuse a file with errors, name the field and keep the policy', async () => {
    const { page, tab, stored } = await open();
    await tab('versions');
    const faults = () => page.all('policy-import-faults')[0]?.textContent ?? '';
    await pick(page.find('policy-import'), JSON.stringify({ ...defaultPolicy, incident: { count: 1, hours: 4 } }));
    await settled('the fault in a field', () => faults().includes('incident.count'));
    await pick(page.find('policy-import'), '{ broken');
    await settled('the fault of the whole', () => faults().includes('no JSON'));
    expect(stored()).toEqual([]);
  });

  it('show what a file would change, and save it as an import', async () => {
    const { page, tab, api } = await open();
    await tab('versions');
    const other = {
      ...defaultPolicy,
      version: 'acme-1',
      matrix: { ...defaultPolicy.matrix, user: { low: 'high', medium: 'high', high: 'high' } },
    } as TierPolicy;
    await pick(page.find('policy-import'), policyFileText(other));
    await settled('the difference', () => page.all('policy-diff').length > 0);
    expect(page.find('policy-diff').textContent).toContain('high');
    await page.click(page.find('policy-import-take'));
    expect(page.all('policy-taken')).toHaveLength(1);
    await page.click(page.find('policy-save'));
    expect(asked(api, 'policy.set')).toMatchObject([{ how: 'imported', policy: { version: 'acme-1' } }]);
  });

  it('list versions, compare one with the present policy and load it', async () => {
    const older: TierPolicy = { ...defaultPolicy, version: 'default-2-r1', incident: { count: 9, hours: 4 } };
    const { page, tab, api } = await open({
      'policy.versions': () => ({
        versions: [
          { id: 'b', version: 'default-2-r2', at: 2000, how: 'saved' },
          { id: 'a', version: 'default-2-r1', at: 1000, how: 'saved' },
        ],
      }),
      'policy.version': () => ({ policy: older }),
    });
    await tab('versions');
    await page.click(page.find('policy-compare'));
    expect(page.find('policy-diff').textContent).toContain('9');
    await page.click(page.find('policy-restore'));
    await page.click(page.find('policy-save'));
    await settled('the effect', () => page.all('effect-save').length === 1);
    await page.click(page.find('effect-save'));
    expect(asked(api, 'policy.set')).toMatchObject([{ how: 'restored', policy: { incident: { count: 9 } } }]);
  });
});

describe('a proposal of a review', () => {
  const proposal = {
    ...{
      rule: 'legal-threat',
      tier: 'L2' as const,
      words: 'ombudsman',
      reason: 'Goes to legal.',
      record: 'r 1',
      by: 'Ana',
    },
    ...{ state: 'open' as const, language: 'en' as const, text: 'I have written to the ombudsman today.' },
  };
  const opened = (answers: FakeAnswers = {}) => {
    location.hash = '#policy&proposal=p%201';
    return open({ 'proposal.rule': () => proposal, 'proposal.done': () => ({ ok: true }), ...answers });
  };

  it('opens as the rule with the ticket as an example, and is done when the policy is saved', async () => {
    const { page, api, stored } = await opened();
    await settled('the rule', () => page.all('rule-form').length === 1);
    expect(asked(api, 'proposal.rule')).toEqual([{ id: 'p 1' }]);
    expect(location.hash).toBe('#policy');
    expect(page.find('rule-proposal').textContent).toContain('Goes to legal.');
    expect(page.all('example-text').map((one) => (one as HTMLTextAreaElement).value)).toContain(proposal.text);
    await page.click(page.find('rule-keep'));
    expect(asked(api, 'proposal.done')).toEqual([]);
    await page.click(page.find('policy-save'));
    await settled('the effect', () => page.all('effect-save').length === 1);
    await page.click(page.find('effect-save'));
    expect(stored()[0]?.rules.own[0]?.examples.at(-1)).toEqual({ lang: 'en', text: proposal.text, match: true });
    expect(asked(api, 'proposal.done')).toEqual([{ id: 'p 1' }]);
    expect(page.all('rule-proposal')).toEqual([]);
  });

  it('stays open when the policy is saved without it, and says what went wrong with one that is gone', async () => {
    const { page, api, tab } = await opened();
    await settled('the rule', () => page.all('rule-form').length === 1);
    await page.click(
      page.all('rule-form')[0]?.querySelector('button:last-of-type + span')?.previousElementSibling as HTMLElement,
    );
    await tab('tiers');
    await page.type(page.find('policy-L1-evidence'), 'Our own words');
    await page.click(page.find('policy-save'));
    expect(asked(api, 'policy.set')).toHaveLength(1);
    expect(asked(api, 'proposal.done')).toEqual([]);
    await page.unmount();
    const gone = await opened({
      'proposal.rule': () => Promise.reject(new ProblemError(problem('bad-request', { field: 'id', why: 'gone' }))),
    });
    expect(gone.page.text()).toContain('A value was not accepted');
  });
});
