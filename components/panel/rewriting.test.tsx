// @vitest-environment happy-dom
import { act } from 'react';
import { afterEach, expect, it } from 'vitest';
import { problem } from '../../lib/problem';
import type { AssistState } from '../../lib/wire/assist';
import type { RequestOutput } from '../../lib/wire/requests';
import { draft } from './fixtures/builders';
import { howTo } from './fixtures/english-how-to';
import { type FakeAnswers, fakeApi } from './fixtures/fake-api';
import { type Rendered, render } from './fixtures/render';
import { Panel } from './panel';

let page: Rendered | null = null;
afterEach(async () => {
  await page?.unmount();
  page = null;
});

const french = draft({ id: 'f1', by: 'desk-1', lang: 'fr', text: 'Bonjour,\n\nle virement part lundi.' });
const withModel: AssistState = { ...howTo, engine: { kind: 'openai', name: 'desk-1' }, drafts: [french] };
async function open(state: AssistState, answers: FakeAnswers = {}) {
  const api = fakeApi(state, { 'panel.shown': () => ({ ok: true }), ...answers });
  page = await render(<Panel tabId={7} docked={false} />, api);
  return { page, api };
}

it('rewrites what the agent has made of the draft, by one click each or in own words', async () => {
  const { page, api } = await open(withModel);
  await page.press('e');
  await page.type(page.find('draft-editor'), 'Bonjour, le virement part mardi.');
  for (const name of ['Shorter', 'Longer', 'Friendlier', 'Simpler']) await page.click(page.button(name));
  expect(api.commands.map((one) => one.split(' ').slice(0, 2).join(' '))).toEqual(Array(4).fill('again Rewrite'));
  expect(new Set(api.bases)).toEqual(new Set(['Bonjour, le virement part mardi.']));
  await page.click(page.button('In my words…'));
  await page.type(page.find('again-text'), 'Say that it is Wednesday');
  await page.press('Enter');
  expect(api.commands.at(-1)).toBe('again Say that it is Wednesday');
  expect(api.bases.at(-1)).toBe('Bonjour, le virement part mardi.');
});

it('offers no rewriting and no back-check without a model, nor while one is at work', async () => {
  const { page, api } = await open({ ...withModel, engine: { kind: 'knowledge', name: 'knowledge' } });
  expect([...page.all('rewrite'), ...page.all('back-check')]).toEqual([]);
  await act(async () => api.push({ ...withModel, phase: 'working' }));
  expect(page.all('rewrite')).toEqual([]);
});

const toggle = (page: Rendered) => page.find('back-check').querySelector('button') as HTMLButtonElement;

it('says in the agent’s language what the draft says as it stands now', async () => {
  const said = (text: string) => `${text.replace('le virement part', 'the transfer goes out on')}`;
  const { page, api } = await open(withModel, { 'panel.backCheck': ({ text }) => ({ text: said(text) }) });
  expect(toggle(page).textContent).toBe('What it says, in English');
  await page.click(toggle(page));
  expect(api.calls.at(-1)).toMatchObject({ name: 'panel.backCheck', input: { lang: 'en', text: french.text } });
  expect(page.find('back-check').textContent).toContain('the transfer goes out on lundi');
  // Changed since: what stands there would be about other words.
  await page.press('e');
  await page.type(page.find('draft-editor'), 'le virement part mardi.');
  expect(page.find('back-check').textContent).not.toContain('lundi');
  await page.click(toggle(page));
  expect(page.find('back-check').textContent).toContain('the transfer goes out on mardi');
});

it('needs no back-check in the agent’s own language, and tells why one failed', async () => {
  const late: { reject(error: unknown): void } = { reject: () => undefined };
  const answer = new Promise<RequestOutput<'panel.backCheck'>>((_, reject) => {
    late.reject = reject;
  });
  const { page, api } = await open(withModel, { 'panel.backCheck': () => answer });
  await page.click(toggle(page));
  expect(page.find('back-check').getAttribute('aria-busy')).toBe('true');
  await act(async () => late.reject({ problem: problem('model-timeout', { model: 'desk-1', seconds: 20 }, true) }));
  expect(page.find('back-check').getAttribute('aria-busy')).toBe('false');
  expect(page.find('back-check').querySelector('[data-testid="problem"]')).not.toBeNull();
  await act(async () => api.push({ ...withModel, recordId: 'r9', drafts: [{ ...french, id: 'e1', lang: 'en' }] }));
  expect(page.all('back-check')).toEqual([]);
});
