// @vitest-environment happy-dom
import { act } from 'react';
import { afterEach, expect, it } from 'vitest';
import type { AssistState } from '../../lib/wire/assist';
import type { RequestOutput } from '../../lib/wire/requests';
import { draft } from './fixtures/builders';
import { howTo } from './fixtures/english-how-to';
import { fakeApi } from './fixtures/fake-api';
import { type Rendered, render } from './fixtures/render';
import { Panel } from './panel';

let page: Rendered | null = null;
afterEach(async () => {
  await page?.unmount();
  page = null;
});

/** An answer that comes when the test says so. */
function late<T>() {
  let give: (value: T) => void = () => {};
  const promise = new Promise<T>((resolve) => {
    give = resolve;
  });
  return { promise, give: (value: T) => act(async () => give(value)) };
}
const at = (id: string): AssistState => {
  const ref = { helpdesk: 'zendesk' as const, account: 'brightline.zendesk.com', id };
  if (!howTo.ticket) throw new Error('no ticket');
  return {
    ...howTo,
    ref,
    ticket: { ...howTo.ticket, ref, messages: 5 },
    recordId: `rec-${id}`,
    drafts: [draft({ id: `d-${id}`, text: `Draft of ${id}` })],
  };
};
const summary = (problem: string): RequestOutput<'panel.summary'> => ({
  summary: { problem, done: [], promised: [], open: [] },
  quoted: false,
});

it('shows no summary of a ticket that was left under the next one', async () => {
  const first = late<RequestOutput<'panel.summary'>>();
  const second = late<RequestOutput<'panel.summary'>>();
  const api = fakeApi(at('1'), {
    'panel.shown': () => ({ ok: true }),
    'panel.summary': ({ ref }) => (ref.id === '1' ? first.promise : second.promise),
  });
  page = await render(<Panel tabId={7} docked={false} />, api);
  await page.click(page.find('thread-summary-toggle'));
  await act(async () => api.push(at('2')));
  await page.click(page.find('thread-summary-toggle'));
  await first.give(summary('The first customer has no signal.'));
  expect(page.text()).not.toContain('no signal');
  await second.give(summary('The second customer has no invoice.'));
  expect(page.find('thread-summary').textContent).toContain('no invoice');
});

it('keeps what is typed on one ticket when the macro of another comes late', async () => {
  const macro = late<RequestOutput<'panel.useMacro'>>();
  const list = {
    macros: [{ id: '2', title: 'Invoice', text: 'x', from: null }],
    total: 1,
    complete: true,
    reason: null,
  };
  const api = fakeApi(at('1'), {
    'panel.shown': () => ({ ok: true }),
    'panel.macros': () => list,
    'panel.useMacro': () => macro.promise,
  });
  page = await render(<Panel tabId={7} docked={false} />, api);
  await page.press('m');
  await act(async () => new Promise((resolve) => setTimeout(resolve, 50)));
  await page.click(page.find('macro'));
  await act(async () => api.push(at('2')));
  await page.click(page.button('Edit'));
  await page.type(page.find('draft-editor'), 'My own words for the second');
  await macro.give({ draft: draft({ id: 'm1', by: 'macro', text: 'x' }) });
  expect((page.find('draft-editor') as HTMLTextAreaElement).value).toBe('My own words for the second');
});

it('says of no draft that it was inserted which another ticket’s answer is about', async () => {
  const inserted = late<RequestOutput<'panel.insert'>>();
  const api = fakeApi(at('1'), { 'panel.shown': () => ({ ok: true }), 'panel.insert': () => inserted.promise });
  page = await render(<Panel tabId={7} docked={false} />, api);
  await page.press('i');
  await act(async () => api.push(at('2')));
  await inserted.give({ ok: true, verified: true, mode: 'insert' });
  expect(api.calls.filter(({ name }) => name === 'panel.focusComposer')).toEqual([]);
});
