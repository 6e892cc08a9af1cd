import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { ask } from './ask';
import { createDemo, type Demo } from './index';

let demo: Demo;
beforeAll(async () => {
  demo = await createDemo();
});
beforeEach(() => demo.state.reset());
afterAll(() => demo.close());

interface CommentsPage {
  comments: { id: number; public: boolean; html_body: string; author_id: number; created_at: string }[];
  users: { id: number; name: string; role: string }[];
  meta: { has_more: boolean };
  links: { next: string | null };
}
interface ArticlesPage {
  articles: {
    id: number;
    locale: string;
    title: string;
    body: string;
    user_segment_id: number | null;
    updated_at: string;
  }[];
  meta: { has_more: boolean };
  links: { next: string | null };
}

const pathOf = (address: string) => address.replace(/^https:\/\/[^/]+/, '');

describe('tickets', () => {
  it('answers a ticket with its people', async () => {
    const answer = (await ask(demo, '/api/v2/tickets/48217.json?include=users')).json<{
      ticket: { subject: string; requester_id: number; via: { channel: string } };
      users: { id: number; name: string; locale: string }[];
    }>();
    expect(answer.ticket.subject).toBe('Facture de novembre prélevée deux fois');
    expect(answer.ticket.via.channel).toBe('email');
    expect(answer.users.find((user) => user.id === answer.ticket.requester_id)?.locale).toBe('fr');
  });

  it('refuses callers without the session and unknown tickets', async () => {
    expect((await ask(demo, '/api/v2/tickets/48217.json', { signedIn: false })).status).toBe(401);
    expect((await ask(demo, '/api/v2/tickets/1.json')).json()).toMatchObject({ error: 'RecordNotFound' });
  });

  it('pages through all comments exactly once, in order, in both directions of sort', async () => {
    for (const sort of ['', '&sort=-created_at']) {
      let next: string | null = `/api/v2/tickets/48198/comments.json?include=users&page[size]=4${sort}`;
      const seen: number[] = [];
      while (next) {
        const page: CommentsPage = (await ask(demo, pathOf(next))).json();
        expect(page.comments.length).toBeLessThanOrEqual(4);
        expect(new Set(page.users.map((user) => user.id))).toEqual(
          new Set(page.comments.map((comment) => comment.author_id)),
        );
        expect(page.meta.has_more).toBe(page.links.next !== null);
        seen.push(...page.comments.map((comment) => comment.id));
        next = page.links.next;
      }
      const stored = demo.state.tickets.get(48198)?.comments.map((comment) => comment.id) ?? [];
      expect(stored.length).toBeGreaterThan(15);
      expect(seen).toEqual(sort === '' ? stored : stored.toReversed());
    }
  });

  it('gives messaging tickets a conversation log with roles', async () => {
    const { events } = (await ask(demo, '/api/v2/tickets/48245/conversation_log')).json<{
      events: { type: string; author: { type: string }; content: { type: string; text: string } }[];
    }>();
    expect(events.map((event) => event.author.type)).toEqual(['bot', 'user', 'bot', 'user']);
    expect(events[1]?.content).toMatchObject({ type: 'text', text: expect.stringContaining('Spain') });
  });

  it('appends a reply and an incoming message, without scripts', async () => {
    await ask(demo, '/demo/tickets/48213/replies', { body: { html: '<p onclick="x()">Hi<script>1</script></p>' } });
    await ask(demo, '/demo/tickets/48213/messages', { body: { text: 'One more <question>' } });
    const { comments } = (await ask(demo, '/api/v2/tickets/48213/comments.json')).json<CommentsPage>();
    expect(comments.at(-2)?.html_body).toBe('<div class="zd-comment" dir="auto"><p>Hi</p></div>');
    expect(comments.at(-1)?.html_body).toContain('One more &lt;question&gt;');
    expect((await ask(demo, '/demo/tickets/48213/replies', { body: { html: ' ' } })).status).toBe(400);
  });
});

describe('help centre', () => {
  it('lists every public article of a locale once, newest first when asked', async () => {
    let next: string | null = '/api/v2/help_center/fr/articles.json?page[size]=5&sort_by=updated_at&sort_order=desc';
    const seen: ArticlesPage['articles'] = [];
    while (next) {
      const page: ArticlesPage = (await ask(demo, pathOf(next), { signedIn: false })).json();
      seen.push(...page.articles);
      next = page.links.next;
    }
    const wanted = demo.state.articles.filter((article) => article.locale === 'fr' && !article.internal);
    expect(new Set(seen.map((article) => article.id))).toEqual(new Set(wanted.map((article) => article.id)));
    expect(seen).toHaveLength(wanted.length);
    expect(seen.map((article) => article.updated_at)).toEqual(
      seen
        .map((article) => article.updated_at)
        .sort()
        .reverse(),
    );
  });

  it('hides internal articles from anonymous callers', async () => {
    const titles = async (signedIn: boolean) =>
      (await ask(demo, '/api/v2/help_center/en-us/articles.json?page[size]=100', { signedIn }))
        .json<ArticlesPage>()
        .articles.filter((article) => article.user_segment_id !== null).length;
    expect(await titles(false)).toBe(0);
    expect(await titles(true)).toBeGreaterThan(0);
  });

  it('exports what changed since a time', async () => {
    const before = Math.floor(Date.now() / 1000) - 1;
    await ask(demo, '/demo/articles', { body: { id: 77, locale: 'en-us', title: 'New', markdown: 'Some **text**.' } });
    const changed = (
      await ask(demo, `/api/v2/help_center/incremental/articles.json?start_time=${before}`)
    ).json<ArticlesPage>();
    expect(changed.articles.map((article) => article.id)).toEqual([77]);
    expect(changed.articles[0]?.body).toBe('<p>Some <strong>text</strong>.</p>');
  });

  it('gives every article an address that it serves', async () => {
    const ids = demo.state.articles.map((article) => `${article.locale}/${article.id}`);
    expect(new Set(ids).size).toBe(ids.length);
    for (const article of demo.state.articles) {
      const page = await ask(demo, pathOf(article.url));
      expect(page.status, article.url).toBe(200);
      expect(page.text).toContain('<h1>');
    }
  });
});

describe('faults', () => {
  it('replaces matching answers as often as asked, then answers again', async () => {
    const fault = { path: '/api/v2/tickets/*/comments', status: 429, body: 'text', retryAfter: 7, times: 1 };
    await ask(demo, '/demo/faults', { body: fault });
    expect((await ask(demo, '/api/v2/tickets/48213.json')).status).toBe(200);
    const limited = await ask(demo, '/api/v2/tickets/48213/comments.json');
    expect([limited.status, limited.headers['retry-after']]).toEqual([429, '7']);
    expect((await ask(demo, '/api/v2/tickets/48213/comments.json')).status).toBe(200);
  });

  it('can answer HTML, broken JSON and nothing instead of JSON', async () => {
    for (const [body, start] of [
      ['html', '<!doctype'],
      ['broken', '{"ticket"'],
      ['empty', ''],
    ] as const) {
      await ask(demo, '/demo/faults', { body: { path: '/api/v2/tickets', status: 200, body, times: 1 } });
      const answer = await ask(demo, '/api/v2/tickets/48213.json');
      expect(answer.text.startsWith(start)).toBe(true);
      expect(() => answer.json()).toThrow();
    }
  });

  it('names the field of a wrong setting', async () => {
    const answer = await ask(demo, '/demo/faults', { body: { path: '/x', status: 'no' } });
    expect(answer.status).toBe(400);
    expect(answer.text).toContain('status');
  });
});

describe('the agent page', () => {
  it('carries the headers set for it and the session cookie', async () => {
    await ask(demo, '/demo/page', { body: { csp: "default-src 'self'; frame-src 'none'", coep: true, theme: 'dark' } });
    const page = await ask(demo, '/agent/tickets/48213', { signedIn: false });
    expect(page.headers['content-security-policy']).toContain("frame-src 'none'");
    expect(page.headers['cross-origin-embedder-policy']).toBe('require-corp');
    expect(page.text).toContain('data-theme="dark"');
    expect(String(page.headers['set-cookie'])).toContain('_zendesk_session');
  });

  it('serves nothing under other names', async () => {
    expect((await ask(demo, '/agent/tickets/48213', { host: 'telemetry.example.org' })).status).toBe(404);
  });
});

describe('state', () => {
  it('starts over with the same tickets after a reset', async () => {
    const before = JSON.stringify(
      [...demo.state.tickets.values()].map((ticket) => ticket.comments.map((comment) => comment.id)),
    );
    demo.state.addComment(48213, { author: 'requester', text: 'again' });
    demo.state.reset();
    expect(JSON.stringify([...demo.state.tickets.values()].map((ticket) => ticket.comments.map((c) => c.id)))).toBe(
      before,
    );
  });
});
