// @vitest-environment happy-dom
import { afterEach, expect, it } from 'vitest';
import type { AssistState } from '../../lib/wire/assist';
import { howTo } from './fixtures/english-how-to';
import { fakeApi } from './fixtures/fake-api';
import { type Rendered, render } from './fixtures/render';
import { Panel } from './panel';

let page: Rendered | null = null;
afterEach(async () => {
  await page?.unmount();
  page = null;
});

const reason = (id: string, text: string) => ({
  ...{ kind: 'similar' as const, id, tier: 'L2' as const, weight: 0.2, text, quote: null, messageId: null },
});
const ticket = (id: string, subject: string) => ({
  ...{ ticketKey: `zendesk|acme.zendesk.com|${id}`, url: `https://acme.zendesk.com/agent/tickets/${id}` },
  ...{ subject, tier: 'L2' as const, at: Date.parse('2026-10-01T09:00:00Z'), similarity: 0.5 },
});
const { decision } = howTo;
const state: AssistState = {
  ...howTo,
  decision: decision && {
    ...decision,
    reasons: [
      reason('solved', '2 of 3 similar solved tickets were answered by Second line (L2).'),
      reason('zendesk|acme.zendesk.com|4', '1 of 1 similar past tickets were confirmed as L2.'),
    ],
  },
  alike: {
    past: [ticket('4', 'Gateway again')],
    solved: [
      { ...ticket('11', 'Gateway drops lamps'), by: 'team', team: 'Second line' },
      { ...ticket('12', ''), by: 'label', team: '' },
    ],
    search: 'found',
  },
};
const open = async (shown: AssistState) => {
  page = await render(<Panel tabId={7} docked={false} />, fakeApi(shown, {}));
  return page;
};
const links = (list: Element | undefined) =>
  [...(list?.querySelectorAll('a') ?? [])].map((link) => [link.getAttribute('href'), link.textContent]);

it('opens the tickets that a reason stands on: those found by the helpdesk, and the team’s own', async () => {
  const [solved, past] = (await open(state)).all('similar-tickets');
  expect(solved?.querySelector('summary')?.textContent).toBe('Show 2 tickets');
  expect(links(solved)).toEqual([
    ['https://acme.zendesk.com/agent/tickets/11', 'Gateway drops lamps'],
    ['https://acme.zendesk.com/agent/tickets/12', '(no subject)'],
  ]);
  expect(solved?.textContent).toContain('Second line');
  expect(links(past)).toEqual([['https://acme.zendesk.com/agent/tickets/4', 'Gateway again']]);
});

it('says that the helpdesk’s search was refused only to an agent who looks at all reasons', async () => {
  const refused: AssistState = {
    ...howTo,
    decision: decision && { ...decision, reasons: [1, 2, 3].map((n) => reason(`r${n}`, `Reason ${n}.`)) },
    alike: { past: [], solved: [], search: 'refused' },
  };
  const shown = await open(refused);
  expect(shown.all('search-refused')).toEqual([]);
  const more = [...document.querySelectorAll('button')].find((button) => /more reason/.test(button.textContent ?? ''));
  if (!more) throw new Error('no button for more reasons');
  await shown.click(more);
  expect(shown.find('search-refused').textContent).toContain('could not be used');
});
