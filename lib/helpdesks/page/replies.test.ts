// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { PageTicket } from '../../ticket/page-ticket';
import type { HelpdeskPage, SentReply } from '../adapter';
import { createZendesk } from '../zendesk/adapter';
import { refOf } from '../zendesk/panes';
import { createReplies } from './replies';

const origin = 'https://acme.zendesk.com';
const ref = refOf(new URL(origin), '5');
const start = Date.UTC(2026, 10, 1, 12);
const at = (minutes: number) => new Date(start + minutes * 60_000).toISOString();
const comment = (id: number, author: number, minutes: number, isPublic = true, words = `reply ${id}`) => ({
  id,
  author_id: author,
  public: isPublic,
  html_body: `<p>${words}</p>`,
  created_at: at(minutes),
});

let comments = [comment(1, 9, 0)];
let failing: number | null = null;
let asked = 0;
let sent: SentReply[] = [];
let stop = new AbortController();

const fetch = async (input: unknown): Promise<Response> => {
  const url = new URL(String(input));
  if (failing) return new Response('', { status: failing });
  if (url.pathname.includes('/users/me')) return Response.json({ user: { id: 2, name: 'Me', role: 'agent' } });
  asked += 1;
  expect(url.searchParams.get('sort')).toBe('-created_at');
  return Response.json({ comments: comments.toReversed().slice(0, 5), users: [] });
};
const page = (): HelpdeskPage => ({
  document,
  url: new URL('/agent/tickets/5', origin),
  fetch: fetch as typeof globalThis.fetch,
});

function replies(readBy: 'api' | 'dom' = 'api') {
  const made = createReplies({
    adapter: createZendesk(0),
    page,
    signal: stop.signal,
    onOwn: () => {},
    onListed: () => {},
    onSent: (_, reply) => sent.push(reply),
  });
  const messages = [{ id: readBy === 'api' ? '1' : 'dom:x', at: at(0) }];
  made.follow({ ref, readBy, messages } as PageTicket);
  return made;
}

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  comments = [comment(1, 9, 0)];
  failing = null;
  asked = 0;
  sent = [];
  stop = new AbortController();
  document.body.innerHTML = '';
});
afterEach(() => {
  stop.abort();
  vi.useRealTimers();
});

describe('sent replies', () => {
  it('reports one that was sent before the ticket was read, and none of before', async () => {
    const made = createReplies({
      ...{ adapter: createZendesk(0), page, signal: stop.signal, onOwn: () => {}, onListed: () => {} },
      onSent: (_, reply) => sent.push(reply),
    });
    const minutes = (Date.now() - start) / 60_000;
    comments.push(comment(2, 2, minutes - 90, true, 'yesterday'));
    made.inserted(ref);
    made.submitted(ref, 'reply 3');
    comments.push(comment(3, 2, minutes));
    made.follow({
      ref,
      readBy: 'api',
      messages: comments.map(({ id }) => ({ id: String(id), at: at(0) })),
    } as PageTicket);
    await vi.advanceTimersByTimeAsync(60_000);
    expect(sent.map(({ id }) => id)).toEqual(['3']);
  });

  it('reports the own public reply once, with its text', async () => {
    const watch = replies();
    watch.submitted(ref, 'reply 2');
    comments.push(comment(2, 2, 1));
    await vi.advanceTimersByTimeAsync(60_000);
    watch.suspect(ref);
    watch.submitted(ref, 'more');
    await vi.advanceTimersByTimeAsync(60_000);
    expect(sent.map(({ id, text }) => [id, text])).toEqual([['2', 'reply 2']]);
  });

  it('waits for a reply that the API shows late', async () => {
    const watch = replies();
    watch.submitted(ref, 'late');
    await vi.advanceTimersByTimeAsync(4000);
    expect(sent).toEqual([]);
    comments.push(comment(2, 2, 1));
    await vi.advanceTimersByTimeAsync(60_000);
    expect(sent.map((reply) => reply.id)).toEqual(['2']);
  });

  it('does not take a colleague’s reply, an internal note or an old reply for it', async () => {
    comments = [comment(0, 2, -10), comment(1, 9, 0)];
    const watch = replies();
    comments.push(comment(2, 3, 1), comment(3, 2, 2, false));
    watch.submitted(ref, 'something');
    await vi.advanceTimersByTimeAsync(60_000);
    expect(sent).toEqual([]);
  });

  it('tells several replies apart, oldest first', async () => {
    const watch = replies();
    comments.push(comment(2, 2, 1), comment(3, 2, 2));
    watch.submitted(ref, 'two');
    await vi.advanceTimersByTimeAsync(60_000);
    expect(sent.map((reply) => reply.id)).toEqual(['2', '3']);
  });

  it('asks nothing when only fields were submitted, and for tickets never read', async () => {
    const watch = replies();
    watch.submitted(ref, '');
    watch.submitted(refOf(new URL(origin), '6'), 'text');
    await vi.advanceTimersByTimeAsync(60_000);
    expect(asked).toBe(0);
  });

  it('stops when the extension is updated', async () => {
    const watch = replies();
    watch.submitted(ref, 'x');
    stop.abort();
    comments.push(comment(2, 2, 1));
    await vi.advanceTimersByTimeAsync(60_000);
    expect(sent).toEqual([]);
  });

  const shown = (
    words: string,
  ) => `<main id="main_panes"><div data-ticket-id="5"><article data-test-id="omni-log-comment-item">
    <time datetime="${at(1)}"></time><div data-test-id="omni-log-item-message" type="agent"><div class="zd-comment">${words}</div></div>
    </article></div></main>`;

  it('falls back to the page when the API refuses, by the very words that were submitted', async () => {
    failing = 403;
    const watch = replies('dom');
    watch.submitted(ref, 'my  words\nhere');
    document.body.innerHTML = shown('<p>my words</p><p>here</p><div class="signature">Kees</div>');
    await vi.advanceTimersByTimeAsync(60_000);
    expect(sent).toHaveLength(1);
    expect(sent[0]?.id).toMatch(/^dom:/);
    // The API comes back and shows the same reply under its own id.
    failing = null;
    comments.push(comment(2, 2, 1, true, 'my words</p><p>here</p><p>Kees'));
    watch.suspect(ref);
    await vi.advanceTimersByTimeAsync(60_000);
    expect(sent).toHaveLength(1);
  });

  it('does not report other words from the page', async () => {
    failing = 500;
    const watch = replies('dom');
    watch.submitted(ref, 'my words');
    document.body.innerHTML = shown('a colleague’s words');
    await vi.advanceTimersByTimeAsync(60_000);
    expect(sent).toEqual([]);
  });
});
