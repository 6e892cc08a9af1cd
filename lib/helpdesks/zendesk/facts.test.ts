// @vitest-environment happy-dom
import { beforeEach, describe, expect, it } from 'vitest';
import { pageTicketSchema } from '../../ticket/page-ticket';
import { type Answers, createAnswers, type Reply } from '../fixtures/answers';
import { createZendesk } from './adapter';
import { refOf } from './panes';

const origin = 'https://acme.zendesk.com';
const ref = refOf(new URL(origin), '77');
const vera = { id: 1, name: 'Vera Holt', email: 'vera@example.com', role: 'end-user' };
const kees = { id: 2, name: 'Kees Baan', email: 'kees@example.com', role: 'agent' };
const bob = { id: 4, name: 'Bob Ley', email: 'bob@example.com', role: 'end-user' };
const said = (id: number, author: number, words: string, extra = {}) => ({
  id,
  type: 'Comment',
  author_id: author,
  html_body: `<div class="zd-comment"><p>${words}</p></div>`,
  public: true,
  created_at: new Date(Date.UTC(2026, 9, 1) + id * 60_000).toISOString(),
  ...extra,
});

let answers: Answers;
beforeEach(() => {
  document.body.innerHTML = '<main id="main_panes"></main>';
  answers = createAnswers();
});

async function read(ticket: object, { comments = [said(1, 1, 'Hello')], me = kees as object, answer = {} } = {}) {
  const routes: [string, Reply][] = [
    ['/users/me', { body: { user: me } }],
    [
      '/custom_statuses',
      { body: { custom_statuses: [{ id: 501, status_category: 'open', agent_label: 'Waiting for lab' }] } },
    ],
    ['/brands/9.json', { body: { brand: { id: 9, name: 'Lumen Business', subdomain: 'lumen-business' } } }],
    ['/brands/1.json', { body: { brand: { id: 1, name: 'Lumen', default: true } } }],
    ['/comments.json', { body: { comments, users: [vera, kees, bob], meta: { has_more: false } } }],
    [
      '/tickets/77.json',
      {
        body: {
          ticket: { id: 77, subject: 'Box', status: 'open', requester_id: 1, via: { channel: 'email' }, ...ticket },
          users: [vera, bob],
          organizations: [{ id: 30, name: 'Holt & Sons' }],
          ...answer,
        },
      },
    ],
  ];
  answers.routes = routes;
  const page = answers.page(`${origin}/agent/tickets/77`);
  const result = await createZendesk(0).read(page, ref, new AbortController().signal);
  if (!result.ok) throw new Error(result.detail);
  expect(pageTicketSchema.safeParse(result.ticket).error).toBeUndefined();
  return result.ticket;
}
const linkTo = (id: string) => ({ id: `#${id}`, url: `${origin}/agent/tickets/${id}` });

describe('what Zendesk says of a ticket', () => {
  it('names the agents’ own status beside its category, the brand, the organisation and who is in copy', async () => {
    const ticket = await read({ custom_status_id: 501, brand_id: 9, organization_id: 30, email_cc_ids: [4, 99] });
    expect(ticket).toMatchObject({
      status: 'open',
      brand: 'Lumen Business',
      facts: {
        statusLabel: 'Waiting for lab',
        organization: 'Holt & Sons',
        ccs: [{ id: '4', name: 'Bob Ley', email: 'bob@example.com' }],
      },
    });
    expect(ticket.ref.account).toBe('acme.zendesk.com');
    expect(ticket.facts?.noReply).toBeUndefined();
  });

  it('does without names that the account keeps to itself', async () => {
    const ticket = await read({ custom_status_id: 777, brand_id: 8, organization_id: 31 });
    expect(ticket.brand).toBeNull();
    expect(ticket.facts).toEqual({});
  });

  it('does not name the account’s own brand', async () => {
    expect((await read({ brand_id: 1 })).brand).toBeNull();
  });

  it('asks for statuses and brands once for all tickets', async () => {
    await read({ custom_status_id: 501, brand_id: 9 });
    expect(answers.asked.filter((path) => /brands|custom_statuses/.test(path))).toHaveLength(2);
  });

  it('knows a closed ticket and its follow-ups', async () => {
    const ticket = await read({ status: 'closed', followup_ids: [81, 82] });
    expect(ticket.facts).toEqual({
      noReply: 'closed',
      links: [
        { kind: 'follow-up', ...linkTo('81') },
        { kind: 'follow-up', ...linkTo('82') },
      ],
    });
  });

  it.each([
    ['by its note', [], 'This request was closed and merged into request #99 "Router".', 'closed', 'merged', '99'],
    [
      'by its tag, in another language',
      ['closed_by_merge'],
      'Cette demande a été fusionnée dans la demande n° #99.',
      'closed',
      'merged',
      '99',
    ],
    ['by its tag alone', ['closed_by_merge'], 'Bye', 'closed', 'merged', null],
    [
      'not when another was merged into it',
      [],
      'Request #98 "Router" was closed and merged into this request. #5',
      'closed',
      'closed',
      null,
    ],
    ['not while it is open', [], 'This request was closed and merged into request #99', 'open', undefined, null],
  ])('knows a merged ticket %s', async (_, tags, words, status, noReply, target) => {
    const comments = [said(1, 1, 'Hello'), said(2, 2, words, { public: false })];
    const { facts } = await read({ status, tags }, { comments });
    expect(facts?.noReply).toBe(noReply);
    expect(facts?.links ?? []).toEqual(target ? [{ kind: 'merged-into', ...linkTo(target) }] : []);
  });

  it('knows a light agent, who writes notes only', async () => {
    const ticket = await read({}, { me: { ...kees, only_private_comments: true } });
    expect(ticket.facts).toEqual({ noReply: 'private-only' });
  });

  it('links incidents, problems and what a ticket follows up', async () => {
    const via = { channel: 'web', source: { rel: 'follow_up', from: { ticket_id: 60 } } };
    expect((await read({ problem_id: 55, via })).facts).toEqual({
      links: [
        { kind: 'problem', ...linkTo('55') },
        { kind: 'follow-up-of', ...linkTo('60') },
      ],
    });
    expect((await read({ has_incidents: true })).facts).toEqual({ incidents: true });
  });

  it('tells running service targets, missed ones as such', async () => {
    const policy_metrics = [
      { metric: 'first_reply_time', stage: 'active', breach_at: '2020-01-01T00:00:00Z' },
      { metric: 'requester_wait_time', stage: 'paused', breach_at: null },
      { metric: 'agent_work_time', stage: 'achieved', breach_at: '2030-01-01T00:00:00Z' },
    ];
    expect((await read({ slas: { policy_metrics } })).facts?.slas).toEqual([
      { name: 'First reply time', dueAt: '2020-01-01T00:00:00Z', missed: true },
      { name: 'Requester wait time', dueAt: null, missed: false },
    ]);
  });
});

describe('calls', () => {
  const call = (data: object) =>
    said(2, 1, 'Call from: +32 470 00 00 00', { type: 'VoiceComment', data, plain_body: 'Call' });
  it('are nobody’s words without a transcript', async () => {
    const { messages } = await read({}, { comments: [said(1, 1, 'Hello'), call({ call_duration: 120 })] });
    expect(messages[1]?.author.role).toBe('system');
  });
  it('are what was said with one', async () => {
    const { messages } = await read({}, { comments: [call({ transcription_text: 'My box is dead.' })] });
    expect(messages[0]).toMatchObject({ author: { role: 'requester' }, html: null, text: 'My box is dead.' });
  });
});
