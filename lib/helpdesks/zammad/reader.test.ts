// @vitest-environment happy-dom
import { beforeEach, describe, expect, it } from 'vitest';
import { createAnswers } from '../fixtures/answers';
import { createZammad } from './adapter';
import { refOf, ticketIdOf } from './panes';

const origin = 'https://tickets.acme.example';
const address = `${origin}/#ticket/zoom/701`;
const ref = refOf(new URL(address), '701');
const kees = {
  id: 2,
  firstname: 'Kees',
  lastname: 'Baan',
  email: 'kees@acme.example',
  preferences: { locale: 'nl-nl' },
};
const vera = { id: 9, firstname: 'Vera', lastname: 'Holt', email: 'vera@home.example', preferences: {} };
const article = (id: number, more: object = {}) => ({
  id,
  sender: 'Customer',
  type: 'email',
  internal: false,
  from: '"Vera Holt" <vera@home.example>',
  content_type: 'text/html',
  body: `<div>text ${id}</div>`,
  created_by_id: 9,
  created_at: `2026-11-01T10:${String(id % 60).padStart(2, '0')}:00.000Z`,
  attachments: [],
  preferences: {},
  ...more,
});
const own = { sender: 'Agent', from: 'Kees Baan via Support <help@acme.example>', created_by_id: 2 };
const ticket = (more: object = {}) => ({
  id: 701,
  number: '63701',
  title: 'Box broken',
  state: 'open',
  priority: '2 normal',
  create_article_type: 'email',
  customer_id: 9,
  article_ids: [3, 1, 2],
  ...more,
});

let answers: ReturnType<typeof createAnswers>;
const serve = (articles: object[], head: object = {}) => {
  answers.routes = [
    ['/users/me', { body: kees }],
    ['/users/9', { body: vera }],
    ['/tags?', { body: { tags: ['vip', 7] } }],
    ['/by_ticket/701', { body: articles }],
    ['/tickets/701', { body: ticket(head) }],
  ];
};
const read = (adapter = createZammad(0)) => adapter.read(answers.page(address), ref, new AbortController().signal);

beforeEach(() => {
  answers = createAnswers();
  document.body.innerHTML = '';
});

describe('the address', () => {
  it.each([
    ['/#ticket/zoom/701', '701'],
    ['/#ticket/zoom/701/1544', '701'],
    ['/#ticket/zoom/701/nav/true', '701'],
    ['/#ticket/zoom/number/63701', null],
    ['/#ticket/view/my_assigned', null],
    ['/#ticket/create/id/3', null],
    ['/#dashboard', null],
    ['/', null],
    ['/help/#ticket/zoom/701', null],
    ['/desktop/tickets/701', '701'],
    ['/desktop/tickets/701#article-3', '701'],
    ['/desktop/ticket/zoom/701', '701'],
    ['/desktop/tickets/create/9', null],
    ['/desktop/tickets/view/my-assigned', null],
    ['/desktop/dashboard#ticket/zoom/701', null],
    ['/mobile/tickets/701', null],
  ])('%s is %s', (path, id) => expect(ticketIdOf(new URL(path, origin))).toBe(id));
});

describe('a ticket by the API', () => {
  it('has customer, tags, agent and all articles, by whom and for whom they are', async () => {
    serve([
      article(1),
      article(2, { sender: 'System', from: 'Support', body: 'We got it.', content_type: 'text/plain' }),
      article(3, { ...own, internal: true, type: 'note' }),
      article(4, own),
      article(5, {
        sender: 'Customer',
        type: 'phone',
        created_by_id: 2,
        origin_by_id: 9,
        from: 'Vera Holt',
        attachments: [
          { filename: 'box.jpg', preferences: {} },
          { filename: 'message.html', preferences: { 'original-format': true } },
        ],
      }),
    ]);
    const result = await read();
    expect(result).toMatchObject({
      ok: true,
      ticket: {
        subject: 'Box broken',
        channel: 'email',
        status: 'open',
        priority: '2 normal',
        tags: ['vip'],
        facts: { number: '63701' },
        requester: { id: '9', name: 'Vera Holt', email: 'vera@home.example' },
        agent: { id: '2', name: 'Kees Baan', locale: 'nl-nl' },
        complete: true,
        fallback: null,
      },
    });
    expect(
      result.ok &&
        result.ticket.messages.map((one) => [one.id, one.author.name, one.author.id, one.author.role, one.public]),
    ).toEqual([
      ['1', 'Vera Holt', '9', 'requester', true],
      ['2', 'Support', '9', 'system', true],
      ['3', 'Kees Baan via Support', '2', 'agent', false],
      ['4', 'Kees Baan via Support', '2', 'agent', true],
      ['5', 'Vera Holt', '9', 'requester', true],
    ]);
    expect(result.ok && result.ticket.messages[1]).toMatchObject({ html: null, text: 'We got it.' });
    expect(result.ok && result.ticket.messages[4]?.attachments).toEqual(['box.jpg']);
  });

  it('is asked for without anything that would change the ticket', async () => {
    serve([article(1)]);
    await read();
    expect(answers.asked.every((path) => path.startsWith('/api/v1/'))).toBe(true);
    expect(answers.asked.join()).not.toContain('auto_assign');
  });

  it('is not passed off without its thread, and is whole without tags and customer', async () => {
    serve([article(1)]);
    answers.routes.unshift(['/by_ticket/', { status: 403 }]);
    expect(await read()).toEqual({ ok: false, reason: 'no-access', detail: 'HTTP 403' });
    serve([article(1)]);
    answers.routes.unshift(['/tags', { status: 500 }], ['/users/9', { status: 403 }], ['/users/me', { status: 403 }]);
    expect(await read()).toMatchObject({
      ok: true,
      ticket: { tags: [], requester: null, agent: null, complete: true },
    });
  });

  it.each([
    [401, 'signed-out'],
    [404, 'not-found'],
    [500, 'loading'],
  ])('answers %s on an empty page with %s', async (status, reason) => {
    answers.routes = [['/', { status }]];
    expect(await read()).toMatchObject({ ok: false, reason });
  });

  it('is never read for another installation', async () => {
    serve([article(1)]);
    const other = { ...ref, account: 'other.example' };
    const result = await createZammad(0).read(answers.page(address), other, new AbortController().signal);
    expect(result).toMatchObject({ ok: false, reason: 'not-a-ticket' });
    expect(answers.asked).toEqual([]);
  });
});

describe('the newest replies', () => {
  it('are the own public ones; an article is asked for once', async () => {
    serve([], { article_ids: [1, 9, 2, 3, 4, 5] });
    for (const [id, more] of [
      [2, own],
      [3, {}],
      [4, { ...own, internal: true }],
      [5, { ...own, created_by_id: 4 }],
      [9, own],
    ] as const)
      answers.routes.unshift([`/ticket_articles/${id}?`, { body: article(id, more) }]);
    const adapter = createZammad(0);
    const newest = () => adapter.newest(answers.page(address), ref, new AbortController().signal);
    expect(await newest()).toMatchObject({
      ok: true,
      seen: ['2', '3', '4', '5', '9'],
      newestAt: Date.parse('2026-11-01T10:09:00Z'),
      own: [{ id: '2', text: 'text 2' }, { id: '9' }],
    });
    const before = answers.asked.length;
    await newest();
    expect(answers.asked.length).toBe(before + 1);
  });
  it('pass on how long to wait', async () => {
    serve([]);
    answers.routes.unshift(['/tickets/701', { status: 429, headers: { 'retry-after': '7' } }]);
    const found = await createZammad(0).newest(answers.page(address), ref, new AbortController().signal);
    expect(found).toEqual({ ok: false, retryAfter: 7000 });
  });
});
