// @vitest-environment happy-dom
import { act } from 'react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { ProblemError, problem } from '../../lib/problem';
import { type FakeAnswers, type FakeApi, fakeApi } from '../panel/fixtures/fake-api';
import { type Rendered, render } from '../panel/fixtures/render';
import { optionsAnswers } from './fixtures/answers';
import { sync } from './fixtures/source-answers';
import { HostPermissionProvider } from './host-permission';
import { Options } from './options';

let page: Rendered | null = null;
afterEach(async () => {
  await page?.unmount();
  page = null;
});

const unset = {
  enabled: false,
  source: 'endpoint' as const,
  baseUrl: '',
  model: '',
  firstWordSeconds: 20,
  monthlyTokens: 0,
};

async function open(answers: FakeAnswers = {}, granted = true) {
  const api = fakeApi(null, { ...optionsAnswers, ...answers });
  const permission = vi.fn(async () => granted);
  page = await render(
    <HostPermissionProvider value={permission}>
      <Options reviewUrl="/review.html" />
    </HostPermissionProvider>,
    api,
  );
  return { page, api, permission };
}

function asked(api: FakeApi, name: string): unknown[] {
  return api.calls.filter((call) => call.name === name).map((call) => call.input);
}

describe('model', () => {
  it('stores a first endpoint with its key and asks the browser for its host', async () => {
    const { page, api, permission } = await open({
      'model.get': () => ({ settings: unset, keyEnding: null, headerNames: [] }),
    });
    await page.type(page.find('model-base-url'), 'https://llm.example/v1');
    await page.type(page.find('model-name'), 'm-1');
    await page.type(page.find('model-key'), 'sk-secret-1234');
    expect(page.find('unsaved').textContent).toContain('Model');
    await page.click(page.find('model-save'));
    expect(permission).toHaveBeenCalledWith('https://llm.example/v1');
    expect(asked(api, 'model.set')).toEqual([
      {
        settings: {
          enabled: true,
          source: 'endpoint',
          baseUrl: 'https://llm.example/v1',
          model: 'm-1',
          firstWordSeconds: 20,
          monthlyTokens: 0,
        },
        key: 'sk-secret-1234',
        headers: null,
        base: unset,
      },
    ]);
    expect(page.all('unsaved')).toHaveLength(0);
    expect((page.find('model-key') as HTMLInputElement).value).toBe('');
    expect(page.text()).not.toContain('sk-secret');
    expect(page.text()).toContain('…1234');
  });

  it('keeps the stored key when none is typed', async () => {
    const { page, api } = await open();
    await page.type(page.find('model-name'), 'm-2');
    await page.click(page.find('model-save'));
    expect(asked(api, 'model.set')).toMatchObject([{ key: null, settings: { model: 'm-2' } }]);
  });

  it('names the fields that are missing and stores nothing', async () => {
    const { page, api } = await open({ 'model.get': () => ({ settings: unset, keyEnding: null, headerNames: [] }) });
    await page.click(page.find('model-save'));
    expect(page.text()).toContain('Fill in: Base URL.');
    expect(page.text()).toContain('Fill in: Model.');
    expect(asked(api, 'model.set')).toEqual([]);
    expect(document.activeElement).toBe(page.find('model-base-url'));
  });

  it('saves before it tests, and says what was found', async () => {
    const { page, api } = await open();
    await page.click(page.find('model-test'));
    const names = api.calls.map((call) => call.name).filter((name) => name === 'model.set' || name === 'model.test');
    expect(names).toEqual(['model.set', 'model.test']);
    expect(page.find('model-test-result').dataset.ok).toBe('true');
    expect(page.find('model-test-result').textContent).toContain('412 ms');
  });

  it('says it when the test fails', async () => {
    const { page } = await open({
      'model.test': () => ({
        ok: false,
        problem: problem('model-not-found', { status: 404 }),
        cause: 'model',
        nearest: ['gpt-4.1-mini'],
        models: 3,
        contextLength: null,
        report: '{"cause":"model"}',
      }),
    });
    await page.click(page.find('model-test'));
    expect(page.find('model-test-result').dataset.ok).toBe('false');
    expect(page.find('model-test-result').textContent).toContain('HTTP 404');
    expect(page.find('model-cause').textContent).toContain('gpt-4.1-mini');
    expect(page.find('model-report')).toBeDefined();
  });

  it('says that the model stays unused when the browser got no consent', async () => {
    const { page } = await open({}, false);
    await page.click(page.find('model-save'));
    expect(page.text()).toContain('did not get your consent');
  });

  it('forgets the key', async () => {
    const { page, api } = await open();
    await page.click(page.find('model-forget-key'));
    expect(asked(api, 'model.forgetKey')).toEqual([{}]);
    expect(page.text()).toContain('No key is stored');
  });
});

describe('knowledge', () => {
  it('lists sources with counts, progress and what to do about a failure', async () => {
    const { page } = await open();
    expect(page.all('source-row').map((row) => row.dataset.status)).toEqual(['ok', 'running', 'failed', 'ok']);
    expect(page.all('sync-status').map((line) => line.textContent)[1]).toBe('Syncing: 120 of 340 articles');
    expect(page.find('problem').textContent).toContain('refused access');
    expect(page.find('knowledge-counts').textContent).toBe('204 articles in 451 passages');
  });

  it('counts one as one, and tells what was left out from what could not be taken', async () => {
    const one = {
      source: {
        ...{ id: 's', kind: 'website' as const, name: 'Site', address: 'https://a.example' },
        ...{ internal: false, addedAt: 0 },
      },
      sync: sync('s', {
        ...{ status: 'ok', articles: 1, passages: 1, finishedAt: Date.now() },
        rowErrors: [
          { code: 'page-no-text', params: { page: '/a' } },
          { code: 'article-hidden-words', params: { page: 'Refunds', words: 8 } },
        ],
      }),
    };
    const { page } = await open({
      'sources.list': () => ({ sources: [one], counts: { articles: 1, passages: 1 } }),
    });
    expect(page.find('knowledge-counts').textContent).toBe('1 article in 1 passage');
    expect(page.find('sync-status').textContent).toMatch(/^1 article, synced/);
    expect(page.text()).toContain('1 article could not be taken');
    expect(page.text()).toContain('1 article holds words that nobody sees; they were left out');
    expect(page.text()).toContain('“Refunds” holds 8 words');
  });

  it('adds a help centre by its address', async () => {
    const { page, api } = await open();
    await page.type(page.find('add-source-address'), ' https://acme.zendesk.com ');
    await page.click(page.find('add-source'));
    expect(asked(api, 'sources.addHelpCenter')).toEqual([{ name: '', address: 'https://acme.zendesk.com' }]);
    expect((page.find('add-source-address') as HTMLInputElement).value).toBe('');
  });

  it('shows what a help centre would bring before it is added', async () => {
    const { page, api } = await open();
    await page.type(page.find('add-source-address'), 'https://support.brightline.example');
    await page.click(page.find('help-center-look'));
    expect(page.find('source-preview').textContent).toContain('articles');
    expect(asked(api, 'sources.preview')).toEqual([
      { source: { kind: 'zendesk-help-center', name: '', address: 'https://support.brightline.example' }, token: null },
    ]);
    expect(asked(api, 'sources.addHelpCenter')).toEqual([]);
    await page.type(page.find('add-source-address'), 'https://other.example');
    expect(page.all('source-preview')).toHaveLength(0);
  });

  it('keeps a refused address in its field and says why', async () => {
    const { page } = await open({
      'sources.addHelpCenter': () => Promise.reject(new ProblemError(problem('source-bad-address'))),
    });
    await page.type(page.find('add-source-address'), 'nowhere');
    await page.click(page.find('add-source'));
    expect((page.find('add-source-address') as HTMLInputElement).value).toBe('nowhere');
    expect(page.text()).toContain('not an address that can be read');
  });

  it('removes a source only after a second yes', async () => {
    const { page, api } = await open();
    await page.click(page.button('Remove Agent handbook'));
    expect(asked(api, 'sources.remove')).toEqual([]);
    await page.click(page.find('source-remove-yes'));
    expect(asked(api, 'sources.remove')).toEqual([{ sourceId: 's2' }]);
  });

  it('cancels a running sync and starts a resting one', async () => {
    const { page, api } = await open();
    await page.click(page.button('Cancel the sync of Agent handbook'));
    await page.click(page.button('Sync Brightline Help Centre'));
    expect(asked(api, 'sources.cancel')).toEqual([{ sourceId: 's2' }]);
    expect(asked(api, 'sources.sync')).toEqual([{ sourceId: 's1', full: false }]);
  });
});

describe('helpdesk addresses', () => {
  it('recognises the helpdesk by a ticket address and asks the browser for its host only', async () => {
    const { page, api, permission } = await open();
    await page.type(page.find('add-helpdesk-address'), 'https://help.acme.com/agent/tickets/42?x=1');
    expect((page.find('add-helpdesk-kind') as HTMLSelectElement).value).toBe('zendesk');
    expect(page.text()).toContain('Recognised by the address.');
    await page.click(page.find('add-helpdesk'));
    expect(permission).toHaveBeenCalledWith('https://help.acme.com');
    expect(asked(api, 'helpdesks.add')).toEqual([
      { address: 'https://help.acme.com/agent/tickets/42?x=1', helpdesk: 'zendesk' },
    ]);
    expect((page.find('add-helpdesk-address') as HTMLInputElement).value).toBe('');
  });

  it('asks the browser for nothing when the address stands for many, and keeps it in its field', async () => {
    const { page, permission } = await open({
      'helpdesks.add': () => Promise.reject(new ProblemError(problem('helpdesk-wide-address'))),
    });
    await page.type(page.find('add-helpdesk-address'), 'https://*.acme.com/agent/');
    const kind = page.find('add-helpdesk-kind') as HTMLSelectElement;
    kind.value = 'zendesk';
    await act(async () => kind.dispatchEvent(new Event('change', { bubbles: true })));
    await page.click(page.find('add-helpdesk'));
    expect(permission).not.toHaveBeenCalled();
    expect(page.text()).toContain('An asterisk would stand for many addresses');
    expect((page.find('add-helpdesk-address') as HTMLInputElement).value).toBe('https://*.acme.com/agent/');
  });

  it('names what is missing and asks nobody', async () => {
    const { page, api } = await open();
    await page.click(page.find('add-helpdesk'));
    expect(page.text()).toContain('Fill in: Address of a ticket.');
    expect(page.text()).toContain('Fill in: Helpdesk software.');
    expect(asked(api, 'helpdesks.add')).toEqual([]);
  });

  it('shows where it runs, offers to start in open tabs and to allow what was taken back', async () => {
    const { page, api, permission } = await open();
    expect(page.all('helpdesk-row').map((row) => row.dataset.permitted)).toEqual(['true', 'false']);
    await page.click(page.find('helpdesk-allow'));
    expect(permission).toHaveBeenCalledWith('https://tickets.brightline.example');
    expect(asked(api, 'helpdesks.add')).toEqual([{ address: 'https://tickets.brightline.example', helpdesk: 'jira' }]);
  });

  it('starts in open tabs, and removes only after a second yes', async () => {
    const { page, api } = await open();
    expect(page.find('helpdesk-waiting').textContent).toContain('2 tabs of this helpdesk');
    await page.click(page.find('helpdesk-start'));
    expect(asked(api, 'helpdesks.start')).toEqual([{ origin: 'https://support.brightline.example' }]);
    await page.click(page.button('Remove support.brightline.example'));
    expect(asked(api, 'helpdesks.remove')).toEqual([]);
    await page.click(page.find('helpdesk-remove-yes'));
    expect(asked(api, 'helpdesks.remove')).toEqual([{ origin: 'https://support.brightline.example' }]);
    expect(page.text()).toContain('No address added.');
  });
});

describe('log and the guard', () => {
  it('refuses retention outside its bounds', async () => {
    const { page, api } = await open();
    await page.type(page.find('retention-days'), '99999');
    await act(async () => page.find('retention-days').closest('form')?.requestSubmit());
    expect(page.text()).toContain('Days a record is kept: at most 3650.');
    expect(asked(api, 'retention.set')).toEqual([]);
  });

  it('lets the browser ask before changes are lost, and only then', async () => {
    const { page } = await open();
    const leave = () => {
      const event = new Event('beforeunload', { cancelable: true });
      window.dispatchEvent(event);
      return event.defaultPrevented;
    };
    expect(leave()).toBe(false);
    await page.type(page.find('policy-L1-stays'), 'Changed');
    expect(leave()).toBe(true);
  });
});

describe('privacy', () => {
  it('calls no line wrong before the first answer', async () => {
    const { page } = await open({ 'privacy.try': () => new Promise<never>(() => {}) });
    expect(page.find('mask-trial-result').textContent).toBe('');
  });

  it('tries the rules in the form on a text, says which line is not right, and stores what is', async () => {
    const { page, api } = await open();
    const result = () => page.find('mask-trial-result').textContent;
    await vi.waitFor(() => expect(result()).toContain('[CUSTOM_1]'), { timeout: 30_000 });
    expect(page.find('mask-trial-result').querySelector('mark')?.textContent).toBe('[CUSTOM_1]');
    const field = page.find('privacy-patterns');
    await act(async () => field.focus());
    await page.type(field, '@@@');
    await page.press('Enter');
    const section = document.querySelector('#privacy') as HTMLElement;
    await page.click(section.querySelector('button[type="submit"]') as HTMLElement);
    expect(section.textContent).toContain('@@@: this would fit nearly every word');
    expect(asked(api, 'privacy.set')).toEqual([]);
    await page.press('Backspace');
    await page.type(field, 'PRJ-*');
    await page.press('Enter');
    await page.click(section.querySelector('button[type="submit"]') as HTMLElement);
    const base = { patterns: ['CU-######'], exceptions: [] };
    expect(asked(api, 'privacy.set')).toEqual([{ ...base, patterns: ['CU-######', 'PRJ-*'], base }]);
  });
});
