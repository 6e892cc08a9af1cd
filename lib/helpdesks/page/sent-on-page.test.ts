// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { PageTicket } from '../../ticket/page-ticket';
import type { SentReply } from '../adapter';
import type { Stage } from '../fixtures/stage';
import { stages } from '../fixtures/stages';
import { createReplies } from './replies';

let sent: SentReply[] = [];
let stop = new AbortController();

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  sent = [];
  stop = new AbortController();
});
afterEach(() => {
  stop.abort();
  vi.useRealTimers();
});

/** Ticket 1 on screen and read from the page, with an API that refuses. */
function open(stage: Stage) {
  stage.draw();
  stage.show('1');
  stage.addReply('1', 'an older reply');
  const adapter = stage.create();
  const fetch = async () => new Response('{}', { status: 403 });
  const page = () => ({ document, url: new URL(stage.address('1')), fetch: fetch as typeof globalThis.fetch });
  const replies = createReplies({ adapter, page, signal: stop.signal, onSent: (_, reply) => sent.push(reply) });
  const messages = adapter.shownReplies(page(), stage.ref('1')).map(({ id, at }) => ({ id, at }));
  replies.follow({ ref: stage.ref('1'), readBy: 'dom', messages } as PageTicket);
  return replies;
}
const wait = () => vi.advanceTimersByTimeAsync(60_000);

describe.each(Object.entries(stages))('a reply sent on a page of %s, without its API', (_, stage) => {
  it('is reported once, by the very words that were submitted', async () => {
    const replies = open(stage);
    replies.submitted(stage.ref('1'), 'my own  words');
    stage.addReply('1', 'my own words');
    await wait();
    replies.suspect(stage.ref('1'));
    await wait();
    expect(sent.map((reply) => reply.text)).toEqual(['my own words']);
  });

  it('is found when edits were made in between and a second draft follows', async () => {
    const replies = open(stage);
    replies.submitted(stage.ref('1'), 'first, edited');
    stage.addReply('1', 'first, edited');
    await wait();
    replies.submitted(stage.ref('1'), 'second');
    stage.addReply('1', 'second');
    await wait();
    expect(sent.map((reply) => reply.text)).toEqual(['first, edited', 'second']);
    expect(new Set(sent.map((reply) => reply.id)).size).toBe(2);
  });

  it('is not a colleague’s, nor one that stood there before', async () => {
    const replies = open(stage);
    replies.submitted(stage.ref('1'), 'an older reply');
    stage.addReply('1', 'a colleague’s words');
    await wait();
    expect(sent).toEqual([]);
  });
});
