// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { macrosResultSchema } from '../../ticket/macro';
import { createAnswers } from '../fixtures/answers';
import { createZendesk } from './adapter';

const origin = 'https://acme.zendesk.com';
const reply = (value: unknown, field = 'comment_value') => [
  { field: 'status', value: 'pending' },
  { field, value },
];
const macro = (id: number, actions: unknown, extra = {}) => ({
  id,
  title: `Billing::Macro ${id}`,
  active: true,
  description: null,
  actions,
  ...extra,
});

async function read(...pages: object[]) {
  const answers = createAnswers();
  const link = (n: number) => `${origin}/api/v2/macros/active.json?page[after]=p${n}`;
  answers.routes = pages.map((body, n) => [
    n === 0 ? 'page[size]=100' : `page[after]=p${n}`,
    { body: { ...body, meta: { has_more: n < pages.length - 1 }, links: { next: link(n + 1) } } },
  ]);
  answers.routes.reverse();
  const result = await createZendesk().macros?.(
    answers.page(`${origin}/agent/tickets/1`),
    new AbortController().signal,
  );
  expect(macrosResultSchema.safeParse(result).error).toBeUndefined();
  return { result, asked: answers.asked };
}

describe('macros', () => {
  it('come with their placeholders as they are, the most used first, over all pages', async () => {
    const { result, asked } = await read(
      { macros: [macro(2, reply('Hi {{ticket.requester.first_name}},\n\nplease wait.'), { description: 'Holding' })] },
      { macros: [macro(1, reply(['channel:all', 'Bye']))] },
    );
    expect(result).toEqual({
      ok: true,
      complete: true,
      macros: [
        {
          id: '2',
          title: 'Billing::Macro 2',
          description: 'Holding',
          text: 'Hi {{ticket.requester.first_name}},\n\nplease wait.',
          html: null,
        },
        { id: '1', title: 'Billing::Macro 1', description: null, text: 'Bye', html: null },
      ],
    });
    expect(asked[0]).toContain('sort_by=usage_30d');
  });

  it('with formatting are told as text too', async () => {
    const html = '<p>Hi {{ticket.requester.first_name}},</p><ul><li>one</li><li>two</li></ul>';
    const { result } = await read({ macros: [macro(1, reply(html, 'comment_value_html'))] });
    expect(result?.ok && result.macros[0]).toMatchObject({
      html,
      text: 'Hi {{ticket.requester.first_name}},\none\ntwo',
    });
  });

  it('that are off, or change fields only, are left out', async () => {
    const macros = [
      macro(1, reply('x'), { active: false }),
      macro(2, [{ field: 'priority', value: 'high' }]),
      macro(3, 'odd'),
    ];
    expect((await read({ macros })).result).toEqual({ ok: true, complete: true, macros: [] });
  });

  it('that the agent may not read give the reason', async () => {
    const answers = createAnswers();
    answers.routes = [['/', { status: 403 }]];
    const page = answers.page(`${origin}/agent/tickets/1`);
    expect(await createZendesk().macros?.(page, new AbortController().signal)).toEqual({
      ok: false,
      reason: { kind: 'forbidden', status: 403 },
    });
  });
});
