// @vitest-environment happy-dom
import { act } from 'react';
import { afterEach, expect, it, vi } from 'vitest';
import { problem } from '../../lib/problem';
import { draft } from './fixtures/builders';
import { howTo } from './fixtures/english-how-to';
import { type FakeAnswers, type FakeApi, fakeApi } from './fixtures/fake-api';
import { type Rendered, render } from './fixtures/render';
import { Panel } from './panel';

let page: Rendered | null = null;
afterEach(async () => {
  await page?.unmount();
  page = null;
});

const question = draft({ id: 'q1', kind: 'ask-customer', text: 'What is the exact text?' });
const fine: FakeAnswers = {
  'panel.shown': () => ({ ok: true }),
  'panel.focusComposer': () => ({ ok: true }),
  'panel.handover': ({ to }) => ({
    to,
    note: `Note for ${to}`,
    issue: { summary: 'App crashes', description: 'It crashes.\n\nhttps://brightline.zendesk.com/agent/tickets/4711' },
    missing: ['error', 'device'],
  }),
  'panel.insertNote': () => ({ ok: true, verified: true, mode: 'insert' }),
  'panel.handedOver': () => ({ ok: true }),
  'panel.askCustomer': () => ({ draft: question }),
  'panel.issueSites': () => ({
    sites: [{ tabId: 9, site: 'acme.atlassian.net', projects: [{ id: '1', key: 'APP', name: 'App' }] }],
  }),
  'panel.issueTypes': () => ({
    ok: true,
    types: [
      { id: '2', name: 'Task' },
      { id: '3', name: 'Bug' },
    ],
  }),
  'panel.createIssue': () => ({
    ok: true,
    key: 'APP-12',
    url: 'https://acme.atlassian.net/browse/APP-12',
    linked: true,
  }),
};
async function open(answers: FakeAnswers = {}): Promise<{ page: Rendered; api: FakeApi }> {
  const api = fakeApi(howTo, { ...fine, ...answers });
  page = await render(<Panel tabId={7} docked={false} />, api);
  await page.press('h');
  return { page, api };
}
const asked = (api: FakeApi, name: string) => api.calls.filter((call) => call.name === name).map((call) => call.input);
const value = (element: HTMLElement) => (element as HTMLTextAreaElement).value;

it('drafts the note by one key, for the tier chosen, and inserts what the agent made of it', async () => {
  const { page, api } = await open();
  expect(value(page.find('handover-note'))).toBe('Note for L2');
  await page.click(page.find('handover-L3'));
  expect(value(page.find('handover-note'))).toBe('Note for L3');
  await page.type(page.find('handover-note'), 'Note for L3, my words');
  await page.click(page.find('handover-insert'));
  expect(asked(api, 'panel.insertNote')).toEqual([
    { recordId: 'rec-1', ref: howTo.ref, tabId: 7, to: 'L3', mode: 'ask', text: 'Note for L3, my words' },
  ]);
  expect(page.find('handover-said').textContent).toContain('as an internal note');
});

it('asks what to do with a box that holds text, and says it when the box is a public reply', async () => {
  const answers = ['insert-composer-not-empty', 'insert-note-mode'] as const;
  let turn = 0;
  const { page, api } = await open({
    'panel.insertNote': () => ({ ok: false, problem: problem(answers[turn++] ?? 'insert-note-mode') }),
  });
  await page.click(page.find('handover-insert'));
  await page.click(page.find('handover-add'));
  expect(asked(api, 'panel.insertNote')).toMatchObject([{ mode: 'ask' }, { mode: 'insert' }]);
  expect(page.find('problem').textContent).toContain('set to a public reply');
});

it('names what the next tier will need, and drafts the question', async () => {
  const { page, api } = await open();
  expect(page.find('handover-missing').textContent).toContain(
    'L2 will need the exact error text and device and version',
  );
  await page.click(page.find('handover-ask'));
  expect(asked(api, 'panel.askCustomer')).toMatchObject([{ asks: ['error', 'device'] }]);
  await act(async () => api.push({ ...howTo, drafts: [...howTo.drafts, question] }));
  expect(page.find('draft').ownerDocument.getElementById('draft-q1')?.dataset.chosen).toBe('true');
});

it('creates an issue by its own click only, with what is shown, and puts its link into the note', async () => {
  const { page, api } = await open();
  const details = page.find('issue-open').closest('details') as HTMLDetailsElement;
  await act(async () => {
    details.open = true;
    details.dispatchEvent(new Event('toggle'));
  });
  const project = page.find('issue-project') as HTMLSelectElement;
  await act(async () => {
    project.value = '1';
    project.dispatchEvent(new Event('change', { bubbles: true }));
  });
  expect(value(page.find('issue-type'))).toBe('3');
  expect(asked(api, 'panel.createIssue')).toEqual([]);
  await page.type(page.find('issue-summary'), 'App crashes on invoice');
  await page.click(page.find('issue-create'));
  expect(asked(api, 'panel.createIssue')).toMatchObject([
    {
      siteTab: 9,
      issue: { project: '1', issueType: '3', summary: 'App crashes on invoice', link: { url: howTo.ticket?.url } },
    },
  ]);
  expect(page.find('issue-created').textContent).toContain('APP-12');
  expect(value(page.find('handover-note'))).toContain('[APP-12](https://acme.atlassian.net/browse/APP-12)');
});

it('says what Jira said, and how to get there when no site is open', async () => {
  vi.spyOn(navigator.clipboard, 'writeText').mockResolvedValue();
  const { page, api } = await open({ 'panel.issueSites': () => ({ sites: [] }) });
  const details = page.find('issue-open').closest('details') as HTMLDetailsElement;
  await act(async () => {
    details.open = true;
    details.dispatchEvent(new Event('toggle'));
  });
  expect(page.find('issue-no-site').textContent).toContain('open your Jira site in another tab');
  await page.click(page.find('issue-copy'));
  expect(asked(api, 'panel.handedOver')).toMatchObject([{ by: 'issue-copied' }]);
});

it('goes to the tier that late evidence brings, until the agent has touched the note', async () => {
  const { page, api } = await open();
  const at = (tier: 'L2' | 'L3') => ({
    ...howTo,
    decision: { ...(howTo.decision as NonNullable<typeof howTo.decision>), tier },
  });
  await act(async () => api.push(at('L3')));
  expect(value(page.find('handover-note'))).toBe('Note for L3');
  await page.type(page.find('handover-note'), 'Note for L3, my words');
  await act(async () => api.push(at('L2')));
  expect(value(page.find('handover-note'))).toBe('Note for L3, my words');
  expect(page.find('handover-L3').getAttribute('aria-pressed')).toBe('true');
});

it('leaves nothing of one ticket under another', async () => {
  const { page, api } = await open();
  await page.type(page.find('handover-note'), 'About 4711');
  const other = { ...howTo, recordId: 'rec-2', ref: { ...(howTo.ref as NonNullable<typeof howTo.ref>), id: '4712' } };
  await act(async () => api.push(other));
  expect(value(page.find('handover-note'))).toBe('Note for L2');
});

it('shows the words of a reason where they stand in the ticket as it is read now', async () => {
  HTMLDialogElement.prototype.showModal ??= () => undefined;
  // As Chromium does since it lets scripts wait for the end of a scroll.
  Element.prototype.scrollIntoView = (() => Promise.resolve()) as unknown as Element['scrollIntoView'];
  const [reason] = howTo.decision?.reasons ?? [];
  const { page, api } = await open({
    'panel.thread': () => ({
      subject: 'Something else',
      messages: [
        { id: 'x', author: 'Elin', role: 'agent', public: true, at: null, text: 'Hello' },
        { id: 'y', author: 'Amelia', role: 'requester', public: true, at: null, text: `Hi. ${reason?.quote} Thanks.` },
      ],
    }),
  });
  await page.click(page.find('reason-thread'));
  expect(asked(api, 'panel.thread')).toEqual([{ ref: howTo.ref, tabId: 7 }]);
  expect(page.find('thread-mark').textContent).toBe(reason?.quote);
  expect(page.find('thread-mark').closest('article')?.textContent).toContain('Amelia');
  await page.click(page.button('Close'));
  expect(page.all('thread')).toEqual([]);
  expect(page.find('ticket-subject').textContent).not.toBe('');
});
