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

async function open(over: Partial<AssistState>) {
  const api = fakeApi({ ...howTo, ...over }, { 'panel.dismissIncident': () => ({ ok: true }) });
  page = await render(<Panel tabId={7} docked={false} />, api);
  return { page, api };
}

it('tells an incident with its count, words and tickets, and passes on that it is none', async () => {
  const { page, api } = await open({
    incident: {
      count: 4,
      hours: 4,
      words: ['router', 'red'],
      tickets: [{ url: 'https://acme.zendesk.com/agent/tickets/8', subject: 'Red light', at: Date.now() - 3_600_000 }],
    },
  });
  const note = page.find('incident');
  expect(note.textContent).toContain('4 similar tickets in 4 h');
  expect(note.textContent).toContain('They share: router, red');
  expect(note.querySelector('a')?.getAttribute('href')).toBe('https://acme.zendesk.com/agent/tickets/8');
  await page.click(page.find('dismiss-incident'));
  expect(api.calls.filter(({ name }) => name === 'panel.dismissIncident')).toMatchObject([
    { input: { recordId: howTo.recordId } },
  ]);
});

it('shows a deadline with its time and article, and whether an admin has confirmed it', async () => {
  const clock = {
    id: 'psd2-73-refund',
    text: 'Refund by the end of the next business day.',
    source: 'PSD2, Directive (EU) 2015/2366, Art. 73(1)',
    dueAt: Date.now() + 86_400_000,
  };
  const { decision } = howTo;
  const clocks = [
    { ...clock, confirmed: false },
    { ...clock, id: 'own', text: 'Our own', dueAt: Date.now() - 60_000, confirmed: true },
  ];
  const { page } = await open({ decision: decision && { ...decision, clocks } });
  const [first, second] = [...document.querySelectorAll('li[data-overdue]')];
  expect(first?.textContent).toContain('Art. 73(1)');
  expect(first?.querySelector('em')?.textContent).toMatch(/confirm/i);
  expect(second?.querySelector('em')).toBeNull();
  expect(second?.getAttribute('data-overdue')).toBe('true');
  expect(page.text()).toContain('Our own');
});
