// @vitest-environment happy-dom
import { expect, it } from 'vitest';
import { macrosResultSchema } from '../../ticket/macro';
import { createAnswers } from '../fixtures/answers';
import { createZammad } from './adapter';

const address = 'https://desk.acme.example/#ticket/zoom/12';
const module = (id: number, content: string, extra = {}) => ({
  id,
  name: `Billing::Module ${id}`,
  keywords: 'money, bill',
  content,
  active: true,
  ...extra,
});

async function read(...pages: object[][]) {
  const answers = createAnswers();
  answers.routes = pages.map((body, n) => [`text_modules?page=${n + 1}&`, { body }]);
  const result = await createZammad().macros?.(answers.page(address), new AbortController().signal);
  expect(macrosResultSchema.safeParse(result).error).toBeUndefined();
  return { result, asked: answers.asked };
}

it('text modules come with their placeholders, as text and with their formatting', async () => {
  const html = 'Hello #{ticket.customer.firstname},<br><br>please <b>wait</b>.';
  const { result, asked } = await read([module(3, html), module(4, '<p></p>'), module(5, 'x', { active: false })]);
  expect(result).toEqual({
    ok: true,
    complete: true,
    macros: [
      {
        id: '3',
        title: 'Billing::Module 3',
        description: 'money, bill',
        text: 'Hello #{ticket.customer.firstname},\n\nplease wait.',
        html,
      },
    ],
  });
  expect(asked).toHaveLength(1);
});

it('come over all pages, and once where an old installation gives all of them each time', async () => {
  const all = Array.from({ length: 500 }, (_, n) => module(n + 1, `Text ${n}`));
  const { result } = await read(all, [module(501, 'Last')]);
  expect(result?.ok && result.macros.length).toBe(501);
  const same = await read(all, all, all);
  expect(same.result).toMatchObject({ ok: true, complete: true });
  expect(same.asked).toHaveLength(2);
});

it('say why they cannot be read', async () => {
  const answers = createAnswers();
  answers.routes = [['/', { status: 403 }]];
  expect(await createZammad().macros?.(answers.page(address), new AbortController().signal)).toEqual({
    ok: false,
    reason: { kind: 'forbidden', status: 403 },
  });
});
