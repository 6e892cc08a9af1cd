// @vitest-environment happy-dom
import { afterEach, expect, it } from 'vitest';
import type { SentQuestion } from '../../lib/wire/sent-requests';
import { howTo } from './fixtures/english-how-to';
import { fakeApi } from './fixtures/fake-api';
import { type Rendered, render } from './fixtures/render';
import { Panel } from './panel';

let page: Rendered | null = null;
afterEach(async () => {
  await page?.unmount();
  page = null;
});

const question: SentQuestion = {
  at: Date.UTC(2026, 10, 27, 9),
  purpose: 'drafts',
  engine: { kind: 'openai', name: 'gpt-4.1-mini' },
  host: 'llm.example',
  messages: [
    { role: 'system', content: 'Rules.' },
    { role: 'user', content: 'I am [NAME_1], write to [EMAIL_1].' },
    { role: 'user', content: 'Greet [NAME_1].' },
  ],
  values: [
    ['[NAME_1]', 'Ana Ruiz'],
    ['[EMAIL_1]', 'ana@mail.example'],
  ],
};

async function open(questions: SentQuestion[], kind: 'openai' | 'knowledge' = 'openai') {
  const state = { ...howTo, engine: { kind, name: 'm' } };
  const api = fakeApi(state, { 'panel.whatLeft': () => ({ questions }), 'panel.shown': () => ({ ok: true }) });
  page = await render(<Panel tabId={7} docked={false} />, api);
  await page.press('w');
  return page;
}

it('shows by a key what was sent, word for word, and by a click what stood there before', async () => {
  const page = await open([question]);
  const texts = () => page.all('left-message').map((one) => one.textContent);
  expect(texts()).toEqual(question.messages.map(({ content }) => content));
  expect(page.text()).toContain('To llm.example, model gpt-4.1-mini.');
  expect(page.text()).toContain('values hidden: 2');
  expect(page.text()).not.toContain('ana@mail.example');
  const before = document.querySelector<HTMLInputElement>('input[type="radio"][value="before"]');
  if (before) await page.click(before);
  expect(texts()[1]).toBe('I am Ana Ruiz, write to ana@mail.example.');
  expect([...document.querySelectorAll('mark')].map((one) => one.textContent)).toContain('ana@mail.example');
});

it('says that nothing left', async () => {
  expect((await open([])).find('left-nothing').textContent).toContain('Nothing was sent');
  await page?.unmount();
  expect((await open([], 'knowledge')).find('left-nothing').textContent).toContain('Nothing left this browser');
});
