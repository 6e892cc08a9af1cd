// @vitest-environment happy-dom
import { beforeEach, describe, expect, it } from 'vitest';
import { pageTicketSchema } from '../../ticket/page-ticket';
import type { HelpdeskPage } from '../adapter';
import { type Answers, createAnswers, type Reply } from '../fixtures/answers';
import { createZendesk } from './adapter';
import { refOf } from './panes';

const origin = 'https://acme.zendesk.com';
const ref = refOf(new URL(origin), '77');
const people = [
  { id: 1, name: 'Vera Holt', email: 'vera@example.com', locale: 'fr', role: 'end-user' },
  { id: 2, name: 'Kees Baan', email: 'kees@example.com', locale: 'nl', role: 'admin' },
  { id: 3, name: 'Ida Roth', email: 'ida@example.com', locale: 'de', role: 'agent' },
];
const comment = (id: number, author: number, extra = {}) => ({
  id,
  type: 'Comment',
  author_id: author,
  html_body: `<div class="zd-comment"><p>text ${id}</p></div>`,
  plain_body: `text ${id}`,
  public: true,
  attachments: [],
  created_at: new Date(Date.UTC(2026, 9, 1) + id * 60_000).toISOString(),
  ...extra,
});

let answers: Answers;
const page = (): HelpdeskPage => answers.page(`${origin}/agent/tickets/77`);

const ticket = (extra = {}) => ({
  ticket: {
    id: 77,
    subject: 'Box offline',
    status: 'open',
    priority: null,
    tags: ['box', 'language__fr'],
    requester_id: 1,
    brand_id: 9,
    via: { channel: 'email' },
    ...extra,
  },
  users: people.slice(0, 1),
});
const me: [string, Reply] = ['/users/me', { body: { user: people[1] } }];
const read = () => createZendesk(0).read(page(), ref, new AbortController().signal);

beforeEach(() => {
  document.body.innerHTML = '<main id="main_panes"></main>';
  answers = createAnswers();
});

describe('reading by the API', () => {
  it('joins ticket, people and all pages of comments, and passes the core’s schema', async () => {
    answers.routes = [
      me,
      [
        'page[after]=x',
        { body: { comments: [comment(3, 1)], users: people, meta: { has_more: false }, links: { next: null } } },
      ],
      [
        '/comments.json',
        {
          body: {
            comments: [comment(1, 1, { attachments: [{ file_name: 'log.txt' }] }), comment(2, 3, { public: false })],
            users: people,
            meta: { has_more: true },
            links: { next: `${origin}/api/v2/tickets/77/comments.json?page%5Bafter%5D=x` },
          },
        },
      ],
      ['/tickets/77.json', { body: ticket() }],
    ];
    const result = await read();
    if (!result.ok) throw new Error(result.reason);
    expect(pageTicketSchema.safeParse(result.ticket).success).toBe(true);
    expect(result.ticket).toMatchObject({
      subject: 'Box offline',
      channel: 'email',
      readBy: 'api',
      fallback: null,
      complete: true,
      requester: { id: '1', name: 'Vera Holt', locale: 'fr' },
      agent: { id: '2', name: 'Kees Baan' },
    });
    expect(result.ticket.messages.map(({ id, author, public: open }) => [id, author.role, open])).toEqual([
      ['1', 'requester', true],
      ['2', 'agent', false],
      ['3', 'requester', true],
    ]);
    expect(result.ticket.messages[0]?.attachments).toEqual(['log.txt']);
    expect(answers.asked.some((address) => address.includes('comments.json?page[size]=100&include=users'))).toBe(true);
  });

  it('never follows a next page to another origin, and says that the thread is cut', async () => {
    const links = { next: 'https://evil.example/api' };
    answers.routes = [
      me,
      ['/comments.json', { body: { comments: [comment(1, 1)], users: people, meta: { has_more: true }, links } }],
      ['/tickets/77.json', { body: ticket() }],
    ];
    const result = await read();
    expect(answers.asked.some((address) => address.includes('evil'))).toBe(false);
    expect(result.ok && result.ticket.complete).toBe(false);
  });

  it('reads live conversations by their log', async () => {
    const event = (id: string, type: string, extra = {}) => ({
      id,
      type: 'Messaging::ConversationMessage',
      created_at: '2026-10-01T10:00:00Z',
      author: { type, display_name: type, 'zen:support:user_id': type === 'agent' ? 2 : 1 },
      content: { type: 'text', text: `from ${type}` },
      metadata: {},
      attachments: [],
      ...extra,
    });
    const note = { type: 'Comment', content: { type: 'html', body: '<p>note</p>' }, metadata: { public: false } };
    const events = [
      event('a', 'bot'),
      event('b', 'user'),
      event('c', 'agent', note),
      { id: 'd', type: 'Channel::Switched' },
    ];
    answers.routes = [
      me,
      ['/conversation_log', { body: { events, meta: { has_more: false }, links: {} } }],
      ['/tickets/77.json', { body: ticket({ from_messaging_channel: true, via: { channel: 'native_messaging' } }) }],
    ];
    const result = await read();
    if (!result.ok) throw new Error(result.reason);
    expect(result.ticket.channel).toBe('messaging');
    expect(
      result.ticket.messages.map(({ id, author, public: open, html, text }) => [id, author.role, open, html ?? text]),
    ).toEqual([
      ['a', 'bot', true, 'from bot'],
      ['b', 'requester', true, 'from user'],
      ['c', 'agent', false, '<p>note</p>'],
    ]);
  });

  it('keeps what it has of a thread that breaks off, and says so', async () => {
    const links = { next: `${origin}/api/v2/tickets/77/comments.json?page%5Bafter%5D=x` };
    answers.routes = [
      me,
      ['page[after]=x', { status: 500 }],
      ['/comments.json', { body: { comments: [comment(1, 1)], users: people, meta: { has_more: true }, links } }],
      ['/tickets/77.json', { body: ticket() }],
    ];
    const result = await read();
    expect(result).toMatchObject({
      ok: true,
      ticket: { complete: false, fallback: { kind: 'server-error', status: 500 }, messages: [{ id: '1' }] },
    });
  });
});

describe('falling back to the page', () => {
  const shown = `<main id="main_panes"><div class="workspace"><div data-test-id="ticket-77-standard-layout" data-is-active="true">
    <div data-ticket-id="77"><input data-test-id="omni-header-subject" value="Box offline"><div data-test-id="omni-log-container">
    <article data-test-id="omni-log-comment-item"><time datetime="2026-10-01T10:00:00Z"></time>
    <div data-test-id="omni-log-item-message" type="end-user"><div class="zd-comment">Nothing works</div></div></article>
    </div></div></div></div></main>`;

  it.each([
    [401, 'signed-out', 401],
    [403, 'forbidden', 403],
    [404, 'forbidden', 404],
    [429, 'rate-limited', 429],
    [503, 'server-error', 503],
    ['html', 'unexpected-answer', 0],
  ])('names the reason after %s', async (answer, kind, status) => {
    document.body.innerHTML = shown;
    const reply: Reply = answer === 'html' ? { html: true } : { status: Number(answer), body: { error: 'x' } };
    answers.routes = [['/', reply]];
    const result = await read();
    expect(result).toMatchObject({
      ok: true,
      ticket: { readBy: 'dom', complete: false, fallback: { kind, status }, messages: [{ html: 'Nothing works' }] },
    });
    expect(result.ok && pageTicketSchema.safeParse(result.ticket).success).toBe(true);
  });

  it.each([
    [401, 'signed-out'],
    [403, 'no-access'],
    [404, 'not-found'],
  ])('says why neither the API nor the page shows the ticket: %s is %s', async (status, reason) => {
    answers.routes = [['/', { status }]];
    expect(await read()).toEqual({ ok: false, reason, detail: `HTTP ${status}` });
  });

  it('is still loading while the page is empty and the API busy', async () => {
    answers.routes = [['/', { status: 429 }]];
    expect(await read()).toMatchObject({ ok: false, reason: 'loading' });
  });

  it('answers an aborted read', async () => {
    const work = new AbortController();
    work.abort();
    answers.routes = [['/', { status: 500 }]];
    expect(await createZendesk(0).read(page(), ref, work.signal)).toMatchObject({ ok: false, reason: 'loading' });
  });
});
