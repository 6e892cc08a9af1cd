// @vitest-environment happy-dom
import { beforeEach, describe, expect, it } from 'vitest';
import { createAnswers } from '../fixtures/answers';
import { createChatwoot } from './adapter';
import { conversationIdOf, refOf } from './conversation';
import { sessionOf } from './session';

const origin = 'https://desk.acme.example';
const address = `${origin}/app/accounts/3/inbox/8/conversations/57`;
const ref = refOf(new URL(address), '3/57');
const kees = { id: 2, name: 'Kees Baan', email: 'Kees@acme.example', type: 'user' };
const ida = { id: 4, name: 'Ida Roth', type: 'user' };
const vera = { id: 9, name: 'Vera Holt', email: 'vera@home.example', type: 'contact' };
const time = (minute: number) => Date.UTC(2026, 10, 1, 10, minute) / 1000;
const message = (id: number, sender: object | null, more: object = {}) => ({
  id,
  content: `text ${id}`,
  message_type: sender === vera ? 0 : 1,
  private: false,
  status: 'sent',
  created_at: time(id % 60),
  content_attributes: {},
  ...(sender && { sender }),
  ...more,
});
const conversation = (more: object = {}) => ({
  id: 57,
  status: 'open',
  priority: 'high',
  labels: ['billing'],
  additional_attributes: { browser_language: 'nl' },
  meta: { sender: vera, channel: 'Channel::WebWidget' },
  ...more,
});

let answers: ReturnType<typeof createAnswers>;
const messages = '/conversations/57/messages';
const serve = (payload: object[], head: object = {}) => {
  answers.routes = [
    ['/agents', { body: [ida, kees] }],
    [messages, { body: { payload } }],
    ['/conversations/57', { body: conversation(head) }],
  ];
};
const read = (adapter = createChatwoot(0)) => adapter.read(answers.page(address), ref, new AbortController().signal);

function signIn(
  value: unknown = { 'access-token': 'tok', client: 'c1', uid: 'kees@acme.example', expiry: 5, etag: 'x' },
) {
  // biome-ignore lint/suspicious/noDocumentCookie: the dashboard's own script writes it so
  document.cookie = `cw_d_session_info=${encodeURIComponent(JSON.stringify(value))}; path=/`;
}
beforeEach(() => {
  answers = createAnswers();
  document.body.innerHTML = '';
  signIn();
});

describe('the address', () => {
  it.each([
    ['/app/accounts/3/conversations/57', '3/57'],
    ['/app/accounts/3/conversations/57?messageId=9', '3/57'],
    ['/app/accounts/3/inbox/8/conversations/57', '3/57'],
    ['/app/accounts/3/label/vip%20eu/conversations/57', '3/57'],
    ['/app/accounts/3/team/1/conversations/57/', '3/57'],
    ['/app/accounts/3/custom_view/2/conversations/57', '3/57'],
    ['/app/accounts/3/mentions/conversations/57', '3/57'],
    ['/app/accounts/3/inbox-view/conversation/57', '3/57'],
    ['/app/accounts/3/inbox-view/57', null],
    ['/app/accounts/3/inbox/57', null],
    ['/app/accounts/3/dashboard', null],
    ['/app/accounts/3/mentions/conversations', null],
    ['/app/accounts/3/contacts/57', null],
    ['/app/login', null],
  ])('%s is %s', (path, id) => expect(conversationIdOf(new URL(path, origin))).toBe(id));
});

describe('the session', () => {
  it('is taken from the cookie, and nothing else that stands in it', () => {
    expect(sessionOf(document)).toEqual({
      uid: 'kees@acme.example',
      headers: { 'access-token': 'tok', client: 'c1', uid: 'kees@acme.example', expiry: '5' },
    });
  });
  it.each([[{}], ['text'], [{ uid: 'kees@acme.example' }], [null]])('is none in %j', (value) => {
    signIn(value);
    expect(sessionOf(document)).toBeNull();
  });

  it('goes to the page’s own origin only, with no redirect, and into nothing that leaves the page', async () => {
    serve([message(1, vera)]);
    const page = answers.page(address);
    const sent: RequestInit[] = [];
    const fetch = (input: string, init: RequestInit) => {
      sent.push(init);
      return page.fetch(input, init);
    };
    const adapter = createChatwoot(0);
    const signal = new AbortController().signal;
    const result = await adapter.read({ ...page, fetch: fetch as typeof globalThis.fetch }, ref, signal);
    await adapter.newest({ ...page, fetch: fetch as typeof globalThis.fetch }, ref, signal);
    expect(answers.asked.every((path) => path.startsWith('/api/v1/accounts/3/'))).toBe(true);
    expect(sent.length).toBeGreaterThan(3);
    for (const init of sent) {
      expect(init).toMatchObject({ redirect: 'error', headers: { 'access-token': 'tok' } });
      expect(init.method ?? 'GET').toBe('GET');
    }
    expect(JSON.stringify(result)).not.toContain('tok');
    expect(answers.asked.join()).not.toMatch(/profile|validate_token|tok/);
  });
});

describe('a conversation by the API', () => {
  it('tells customer, team, bot, note and automatic message apart, and leaves events out', async () => {
    serve([
      message(1, vera),
      message(2, null, { message_type: 3, content: 'We are back in an hour.' }),
      message(3, { id: 1, name: 'Robin', type: 'agent_bot' }),
      message(4, ida, { private: true, content: 'Ask **billing**' }),
      message(5, kees, { content: 'Hello Vera,\n\nsee [this](https://x.example/)' }),
      message(6, null, { message_type: 2, content: 'Kees self-assigned this conversation' }),
      message(7, vera, { content: 'a *b* <c>\nd' }),
    ]);
    const result = await read();
    expect(result).toMatchObject({
      ok: true,
      ticket: {
        ref,
        subject: '',
        channel: 'messaging',
        status: 'open',
        priority: 'high',
        tags: ['billing'],
        requester: { id: '9', name: 'Vera Holt', email: 'vera@home.example', locale: 'nl' },
        agent: { id: '2', name: 'Kees Baan' },
        readBy: 'api',
        fallback: null,
        complete: true,
      },
    });
    expect(
      result.ok && result.ticket.messages.map((one) => [one.id, one.author.role, one.public, one.html ?? one.text]),
    ).toEqual([
      ['1', 'requester', true, 'text 1'],
      ['2', 'bot', true, '<p>We are back in an hour.</p>'],
      ['3', 'bot', true, '<p>text 3</p>'],
      ['4', 'agent', false, '<p>Ask <strong>billing</strong></p>'],
      ['5', 'agent', true, '<p>Hello Vera,</p><p>see <a href="https://x.example/">this</a></p>'],
      ['7', 'requester', true, 'a *b* <c>\nd'],
    ]);
  });

  it('takes a mail’s own HTML and its subject, names files, answers to forms, and nothing of a deleted message', async () => {
    const email = { html_content: { full: '<div>Hi</div><blockquote>old</blockquote>' }, subject: 'Invoice' };
    const files = [
      { file_type: 'file', data_url: 'https://desk.acme.example/rails/blobs/x/bill%202026.pdf?d=1' },
      { file_type: 'image', data_url: 'https://%zz/%zz' },
      { file_type: 'location', fallback_title: 'Antwerp' },
    ];
    serve(
      [
        message(1, vera, { content: 'Hi', content_attributes: { email } }),
        message(2, vera, { content: null, attachments: files }),
        message(3, kees, { content: 'This message was deleted', content_attributes: { deleted: true } }),
        message(4, null, {
          message_type: 3,
          content: 'Which plan?',
          content_attributes: { submitted_values: [{ title: 'Plan <L>' }], submitted_email: 'v@home.example' },
        }),
        message(5, vera, { content: null, content_attributes: { email: { text_content: { full: 'plain mail' } } } }),
      ],
      { meta: { sender: vera, channel: 'Channel::Email' }, additional_attributes: { mail_subject: 'Invoice' } },
    );
    const result = await read();
    expect(result).toMatchObject({ ok: true, ticket: { subject: 'Invoice', channel: 'email' } });
    expect(result.ok && result.ticket.messages.map((one) => [one.html, one.text, one.attachments])).toEqual([
      ['<div>Hi</div><blockquote>old</blockquote>', null, []],
      [null, '', ['bill 2026.pdf', '%zz', 'Antwerp']],
      [null, '', []],
      ['<p>Which plan?</p><p>Plan &#60;L&#62;</p><p>v@home.example</p>', null, []],
      [null, 'plain mail', []],
    ]);
  });

  it('reads a long thread in two steps, and page by page where that is all there is', async () => {
    const all = Array.from({ length: 75 }, (_, i) => message(i + 1, vera, { created_at: time(0) + i }));
    const ranges = () => {
      answers.routes = [
        ['/agents', { body: [kees] }],
        ['before=56', { body: { payload: all.slice(0, 55) } }],
        ['before=', { status: 500 }],
        [messages, { body: { payload: all.slice(-20) } }],
        ['/conversations/57', { body: conversation() }],
      ];
    };
    ranges();
    const whole = await read();
    expect(whole.ok && [whole.ticket.messages.length, whole.ticket.complete]).toEqual([75, true]);

    answers.asked = [];
    answers.routes = [
      ['/agents', { body: [kees] }],
      ['before=56', { body: { payload: all.slice(35, 55) } }],
      ['before=36', { body: { payload: all.slice(15, 35) } }],
      ['before=16', { body: { payload: all.slice(0, 15) } }],
      [messages, { body: { payload: all.slice(-20) } }],
      ['/conversations/57', { body: conversation() }],
    ];
    const paged = await read();
    expect(paged.ok && paged.ticket.messages.map((one) => one.id)).toEqual(all.map((one) => String(one.id)));
    expect(paged.ok && paged.ticket.complete).toBe(true);
  });

  it('ends when a server gives the same page again, and says when more was there than it gave', async () => {
    const page = Array.from({ length: 20 }, (_, i) => message(i + 100, vera));
    serve(page);
    const same = await read();
    expect(same.ok && [same.ticket.messages.length, same.ticket.complete]).toEqual([20, true]);
    answers.routes.unshift([
      'before=',
      { body: { payload: Array.from({ length: 1000 }, (_, i) => message(i + 1000, vera)) } },
    ]);
    const cut = await read();
    expect(cut.ok && cut.ticket.complete).toBe(false);
  });

  it('keeps what it has of a thread that breaks off, and says so', async () => {
    serve(Array.from({ length: 20 }, (_, i) => message(i + 100, vera)));
    answers.routes.unshift(['before=', { status: 500 }]);
    expect(await read()).toMatchObject({
      ok: true,
      ticket: { complete: false, fallback: { kind: 'server-error', status: 500 }, messages: { length: 20 } },
    });
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

  it('reads the page where the session is out of reach, and asks nothing', async () => {
    signIn({});
    expect(await read()).toMatchObject({ ok: false, reason: 'loading' });
    expect(answers.asked).toEqual([]);
  });

  it('never reads for another installation', async () => {
    serve([message(1, vera)]);
    const other = { ...ref, account: 'other.example' };
    const result = await createChatwoot(0).read(answers.page(address), other, new AbortController().signal);
    expect(result).toMatchObject({ ok: false, reason: 'not-a-ticket' });
    expect(answers.asked).toEqual([]);
  });
});

describe('the newest replies', () => {
  const newest = () => createChatwoot(0).newest(answers.page(address), ref, new AbortController().signal);
  it('are the own public ones that went out, oldest first', async () => {
    serve([
      message(9, kees, { created_at: time(9) }),
      message(1, kees),
      message(2, ida),
      message(3, kees, { private: true }),
      message(4, kees, { status: 'failed' }),
      message(5, vera),
      message(6, null, { message_type: 2 }),
    ]);
    expect(await newest()).toMatchObject({
      ok: true,
      seen: ['1', '2', '3', '4', '5', '9'],
      newestAt: time(9) * 1000,
      own: [{ id: '1', text: 'text 1' }, { id: '9' }],
    });
  });
  it('are unknown when nobody says who is signed in', async () => {
    serve([message(1, kees)]);
    answers.routes.unshift(['/agents', { body: [ida] }]);
    expect(await newest()).toEqual({ ok: false, retryAfter: null });
  });
  it('pass on how long to wait', async () => {
    answers.routes = [
      ['/agents', { body: [kees] }],
      ['/messages', { status: 429, headers: { 'retry-after': '7' } }],
    ];
    expect(await newest()).toEqual({ ok: false, retryAfter: 7000 });
  });
});
