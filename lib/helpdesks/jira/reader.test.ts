// @vitest-environment happy-dom
import { beforeEach, describe, expect, it } from 'vitest';
import { pageTicketSchema } from '../../ticket/page-ticket';
import { type Answers, createAnswers } from '../fixtures/answers';
import { createJira } from './adapter';
import { refOf } from './views';

const address = 'https://acme.atlassian.net/browse/SUP-7';
const ref = refOf(new URL(address), 'SUP-7');
const vera = { accountId: 'qm:1', accountType: 'customer', displayName: 'Vera Holt', emailAddress: 'vera@example.com' };
const kees = { accountId: '5b:2', accountType: 'atlassian', displayName: 'Kees Baan', locale: 'nl_NL' };
const ida = { accountId: '5b:3', accountType: 'atlassian', displayName: 'Ida Roth' };
const robot = { accountId: 'ap:4', accountType: 'app', displayName: 'Automation' };
const at = (minute: number) => `2026-10-01T12:${String(minute).padStart(2, '0')}:00.000+0200`;
const comment = (id: number, author: unknown, extra = {}) => ({
  id: String(id),
  author,
  created: at(id),
  jsdPublic: true,
  body: { type: 'doc', version: 1, content: [] },
  renderedBody: `<p>text ${id}</p>`,
  ...extra,
});
const issue = (fields = {}) => ({
  key: 'SUP-7',
  fields: {
    summary: 'Box offline',
    status: { name: 'Waiting for support' },
    priority: { name: 'High' },
    labels: ['box', 4],
    reporter: vera,
    creator: kees,
    created: at(0),
    project: { key: 'SUP', projectTypeKey: 'service_desk' },
    description: { type: 'doc', version: 1, content: [] },
    attachment: [],
    ...fields,
  },
  renderedFields: { description: '<p>Nothing works</p>' },
});
const thread = (comments: unknown[], total = comments.length) => ({ body: { startAt: 0, total, comments } });

let answers: Answers;
const read = () => createJira(0).read(answers.page(address), ref, new AbortController().signal);

beforeEach(() => {
  document.body.innerHTML = '';
  answers = createAnswers();
});

/** Answers of a whole request. */
function serve(comments: unknown[], fields = {}): void {
  answers.routes = [
    ['/myself', { body: kees }],
    ['/comment?', thread(comments)],
    ['/issue/SUP-7?', { body: issue(fields) }],
  ];
}

describe('reading by the API', () => {
  it('tells customers, staff, apps and notes apart', async () => {
    serve([
      comment(3, kees, { jsdPublic: false }),
      comment(1, kees),
      comment(2, vera),
      comment(4, robot),
      comment(5, ida, { visibility: { type: 'role', value: 'Administrators' } }),
      comment(6, null),
    ]);
    const result = await read();
    if (!result.ok) throw new Error(result.detail);
    expect(pageTicketSchema.safeParse(result.ticket).error).toBeUndefined();
    const { messages, ...head } = result.ticket;
    expect(head).toMatchObject({
      subject: 'Box offline',
      status: 'Waiting for support',
      priority: 'High',
      tags: ['box'],
      requester: { id: 'qm:1', name: 'Vera Holt', email: 'vera@example.com' },
      agent: { id: '5b:2', name: 'Kees Baan', locale: 'nl_NL' },
      readBy: 'api',
      fallback: null,
      complete: true,
    });
    expect(messages.map(({ id, author, public: open, html }) => [id, author.role, open, html])).toEqual([
      ['description', 'requester', true, '<p>Nothing works</p>'],
      ['1', 'agent', true, '<p>text 1</p>'],
      ['2', 'requester', true, '<p>text 2</p>'],
      ['3', 'agent', false, '<p>text 3</p>'],
      ['4', 'bot', true, '<p>text 4</p>'],
      ['5', 'agent', false, '<p>text 5</p>'],
      ['6', 'requester', true, '<p>text 6</p>'],
    ]);
    expect(messages[0]?.at).toBe('2026-10-01T10:00:00.000Z');
  });

  it('takes a colleague who asked for the requester', async () => {
    serve([comment(1, ida), comment(2, kees)], { reporter: ida });
    const result = await read();
    expect(result.ok && result.ticket.messages.map((message) => message.author.role)).toEqual([
      'requester',
      'requester',
      'agent',
    ]);
  });

  it('gives files to the message of their author nearest in time', async () => {
    const file = (filename: string, author: unknown, minute: number) => ({ filename, author, created: at(minute) });
    serve([comment(10, vera), comment(20, kees)], {
      attachment: [
        file('first.txt', vera, 1),
        file('second.txt', vera, 11),
        file('ours.pdf', kees, 1),
        file('x', ida, 1),
      ],
    });
    const result = await read();
    expect(result.ok && result.ticket.messages.map((message) => message.attachments)).toEqual([
      ['first.txt', 'x'],
      ['second.txt'],
      ['ours.pdf'],
    ]);
  });

  it('reads a long thread page by page', async () => {
    const all = Array.from({ length: 120 }, (_, i) => comment(i + 1, vera, { created: at(0) }));
    answers.routes = [
      ['/myself', { body: kees }],
      ['startAt=0', thread(all.slice(0, 100), 120)],
      ['startAt=100', thread(all.slice(100), 120)],
      ['/issue/SUP-7?', { body: issue() }],
    ];
    const result = await read();
    expect(result.ok && [result.ticket.messages.length, result.ticket.complete]).toEqual([121, true]);
  });

  it('keeps what it has of a thread that breaks off, and says so', async () => {
    answers.routes = [
      ['/myself', { body: kees }],
      ['startAt=0', thread([comment(1, vera)], 2)],
      ['startAt=1', { status: 500 }],
      ['/issue/SUP-7?', { body: issue() }],
    ];
    expect(await read()).toMatchObject({
      ok: true,
      ticket: { complete: false, fallback: { kind: 'server-error', status: 500 }, messages: [{}, { id: '1' }] },
    });
  });

  it('does not pass an issue off as a ticket when the thread cannot be read at all', async () => {
    answers.routes = [
      ['/comment?', { status: 403 }],
      ['/issue/SUP-7?', { body: issue() }],
    ];
    expect(await read()).toEqual({ ok: false, reason: 'no-access', detail: 'HTTP 403' });
  });

  it('takes the document itself where nothing is rendered', async () => {
    const text = (value: string, href?: string) => ({
      type: 'text',
      text: value,
      ...(href && { marks: [{ type: 'link', attrs: { href } }] }),
    });
    const paragraph = (...content: unknown[]) => ({ type: 'paragraph', content });
    const body = {
      type: 'doc',
      content: [
        paragraph(text('Hello '), { type: 'mention', attrs: { text: '@Kees' } }),
        paragraph(text('see'), { type: 'hardBreak' }, text('this page', 'https://x.example/')),
        { type: 'bulletList', content: [{ type: 'listItem', content: [paragraph(text('a'))] }] },
        { type: 'mediaSingle', content: [{ type: 'media', attrs: {} }] },
        paragraph({ type: 'inlineCard', attrs: { url: 'https://y.example/' } }),
      ],
    };
    serve([comment(1, vera, { renderedBody: undefined, body })]);
    const result = await read();
    expect(result.ok && result.ticket.messages[1]).toMatchObject({
      html: null,
      text: 'Hello @Kees\nsee\nthis page (https://x.example/)\na\n\n[file]https://y.example/',
    });
  });

  it('leaves the issues of other projects alone, from then on as well', async () => {
    serve([], { project: { projectTypeKey: 'software' } });
    const jira = createJira(0);
    const page = answers.page(address);
    expect(jira.onScreen(page).state).toBe('ticket');
    expect(await jira.read(page, ref, new AbortController().signal)).toMatchObject({ reason: 'not-a-ticket' });
    expect(jira.onScreen(page).state).toBe('none');
    expect(jira.isTicketAddress(page.url)).toBe(false);
    expect(jira.isTicketAddress(new URL('https://acme.atlassian.net/browse/SUPPORT-7'))).toBe(true);
  });

  it.each([
    [401, 'signed-out'],
    [403, 'no-access'],
    [404, 'not-found'],
    [500, 'loading'],
  ])('answers %s on an empty page with %s', async (status, reason) => {
    answers.routes = [['/', { status }]];
    expect(await read()).toMatchObject({ ok: false, reason });
  });

  it('never asks another host, nor for another account', async () => {
    serve([]);
    await read();
    expect(answers.asked.every((path) => path.startsWith('/rest/api/3/'))).toBe(true);
    const other = { ...ref, account: 'other.atlassian.net' };
    const result = await createJira(0).read(answers.page(address), other, new AbortController().signal);
    expect(result).toMatchObject({ ok: false, reason: 'not-a-ticket' });
  });
});

describe('the newest replies', () => {
  it('are the own public ones, oldest first, whatever order the site gives', async () => {
    const comments = [comment(4, kees), comment(1, kees), comment(2, kees, { jsdPublic: false }), comment(3, ida)];
    answers.routes = [
      ['/myself', { body: kees }],
      ['orderBy=-created', thread(comments)],
    ];
    const found = await createJira(0).newest(answers.page(address), ref, new AbortController().signal);
    expect(found).toMatchObject({
      ok: true,
      seen: ['1', '2', '3', '4'],
      own: [{ id: '1', text: 'text 1' }, { id: '4' }],
    });
  });

  it('pass on how long to wait', async () => {
    answers.routes = [
      ['/myself', { body: kees }],
      ['/comment', { status: 429, headers: { 'retry-after': '7' } }],
    ];
    const found = await createJira(0).newest(answers.page(address), ref, new AbortController().signal);
    expect(found).toEqual({ ok: false, retryAfter: 7000 });
  });
});
