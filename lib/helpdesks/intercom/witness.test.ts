// @vitest-environment happy-dom
import { beforeEach, describe, expect, it } from 'vitest';
import { createIntercom } from './adapter';
import { conversationIdOf, createWitness, refOf } from './witness';

const origin = 'https://app.eu.intercom.com';
const page = (id: string) => ({
  document,
  url: new URL(id === '' ? '/a/inbox/w/inbox/shared/all' : `/a/inbox/w/inbox/conversation/${id}`, origin),
  fetch,
});
const row = (words: string, id = '') =>
  `<div class="group/content-part" ${id && `data-part-id="${id}"`} data-part-group-category="1"><div class="interblocks-html">${words}</div></div>`;
const draw = (title: string, ...rows: string[]) => {
  document.body.innerHTML = `<span data-inbox-conversation-header-title>${title}</span>
    <div data-testid="conversation-stream-scroll-container">${rows.join('')}</div>
    <div data-conversation-reply-composer><div role="textbox" contenteditable="true"></div><i>Label</i><button><b>Send</b></button></div>`;
};
let witness = createWitness();
const state = (id: string) => witness.onScreen(page(id)).state;

beforeEach(() => {
  document.body.innerHTML = '';
  witness = createWitness();
});

describe('conversationIdOf', () => {
  it.each([
    ['/a/inbox/abc/inbox/conversation/215470012345601', '215470012345601'],
    ['/a/inbox/abc/inbox/shared/all/conversation/215470012345601#part_id=comment-1-2', '215470012345601'],
    ['/a/inbox/_/inbox/conversation/2', '2'],
    ['/a/inbox/abc/inbox/team/5/conversation/2?view=List', '2'],
    ['/a/apps/abc/conversations/2', '2'],
    ['/a/inbox/abc/inbox/shared/all', null],
    ['/a/inbox/abc/inbox/conversation/new', null],
    ['/a/outbound/abc/conversation/2', null],
    ['/a/inbox/abc/inbox/shared/all/ticket/402', 'ticket-402'],
    ['/a/inbox/abc/tickets/402', 'ticket-402'],
    ['/a/tickets/abc/402', 'ticket-402'],
    ['/a/tickets/abc/settings', null],
    ['/a/inbox/abc/inbox/ticket/402/conversation/2', '2'],
  ])('%s is %s', (path, id) => expect(conversationIdOf(new URL(path, origin))).toBe(id));
});

describe('the conversation on screen', () => {
  it('is still the old one while the pane lags behind the address', () => {
    draw('Ana', row('one'), row('two'));
    expect(state('1')).toBe('ticket');
    expect(state('2')).toBe('switching');
    draw('Ana', row('one'), row('two'), row('three, which came late'));
    expect(state('2')).toBe('switching');
    draw('Bob', row('hello'));
    expect(state('2')).toBe('ticket');
    expect(state('1')).toBe('switching');
  });

  it('is nobody’s while the pane is ahead of the address', () => {
    draw('Ana', row('one'));
    expect(state('1')).toBe('ticket');
    draw('Bob', row('hello'));
    expect(state('1')).toBe('switching');
  });

  it('is not one that was left before, whatever it shows again', () => {
    draw('Ana', row('one', 'p1'));
    expect(state('1')).toBe('ticket');
    draw('Ana', row('other', 'p2'));
    expect(state('2')).toBe('ticket');
    draw('Ana', row('one', 'p1'));
    expect(state('2')).toBe('switching');
    expect(state('1')).toBe('ticket');
  });

  it('grows, scrolls and gets a title without becoming another', () => {
    draw('', row('one'), row('two'));
    expect(state('1')).toBe('ticket');
    draw('Ana', row('one'), row('two'), row('three'));
    expect(state('1')).toBe('ticket');
    draw('Ana', row('two'), row('three'), row('four'));
    expect(state('1')).toBe('ticket');
    draw('Slow export', row('three'), row('four'), row('five'));
    expect(state('1')).toBe('ticket');
  });

  it('is nobody’s when another conversation of the customer comes up under the same address', () => {
    draw('Ana', row('Hi'), row('one'));
    expect(state('1')).toBe('ticket');
    draw('Ana', row('Hi'), row('other'));
    expect(state('1')).toBe('switching');
    draw('Ana', row('one', 'p1'));
    expect(state('1')).toBe('switching');
    draw('Ana', row('Hi'), row('one'), row('two'));
    expect(state('1')).toBe('ticket');
  });

  it('tells two conversations of one customer apart that begin alike', () => {
    draw('Ana', row('Hi'), row('one'));
    expect(state('1')).toBe('ticket');
    draw('Ana', row('Hi'), row('two'));
    expect(state('2')).toBe('ticket');
  });

  it('is named by the address alone before anything is shown, and cannot be written to', () => {
    const intercom = createIntercom(0);
    expect(intercom.onScreen(page('1')).state).toBe('ticket');
    draw('Ana');
    expect(intercom.composer(page('1'), refOf(new URL(origin), '1'))).toBeNull();
  });
});

describe('a thread that is mounted in part', () => {
  const intercom = createIntercom(0);
  const ref = refOf(new URL(origin), '1');
  const signal = new AbortController().signal;
  const scrolled = (top: number) => {
    const stream = document.querySelector('[data-testid]') as HTMLElement;
    const sizes = { scrollHeight: 2000, clientHeight: 500, scrollTop: top };
    for (const [name, value] of Object.entries(sizes))
      Object.defineProperty(stream, name, { value, configurable: true });
  };
  const texts = async () => {
    const read = await intercom.read(page('1'), ref, signal);
    return read.ok ? read.ticket.messages.map(({ html }) => html) : read;
  };
  it('is joined as the agent scrolls, and what is scrolled to is no news', async () => {
    draw('Ana', row('four'), row('five'), row('six'));
    scrolled(1500);
    expect(await texts()).toEqual(['four', 'five', 'six']);
    expect(intercom.glance(page('1'), ref)?.ids).toHaveLength(3);
    draw('Ana', row('three'), row('four'), row('five'));
    scrolled(200);
    expect(intercom.glance(page('1'), ref)).toMatchObject({ ids: null });
    expect(await texts()).toEqual(['three', 'four', 'five', 'six']);
    draw('Ana', row('five'), row('six'), row('seven'));
    scrolled(1480);
    expect(intercom.glance(page('1'), ref)?.ids).toHaveLength(3);
    expect(await texts()).toEqual(['three', 'four', 'five', 'six', 'seven']);
  });

  it('is not read after a jump that leaves most rows behind, unless the rows have ids', async () => {
    for (const [id, read] of [
      ['', false],
      ['p', true],
    ] as const) {
      const own = createIntercom(0);
      const rows = (...words: string[]) => words.map((word) => row(word, id && `${id}-${word}`));
      draw('Ana', ...rows('four', 'five', 'six'));
      scrolled(1500);
      expect((await own.read(page('1'), ref, signal)).ok).toBe(true);
      draw('Ana', ...rows('two', 'three', 'four'));
      scrolled(200);
      expect((await own.read(page('1'), ref, signal)).ok).toBe(read);
    }
  });
});

describe('the reply box', () => {
  const ref = refOf(new URL(origin), '1');
  it('is sent by its own buttons only', () => {
    draw('Ana', row('one'));
    const intercom = createIntercom(0);
    const [label, send] = [document.querySelector('i'), document.querySelector('b')];
    if (!label || !send) throw new Error('page');
    expect([label, send].map((target) => intercom.submits(page('1'), ref, target))).toEqual([false, true]);
    expect(intercom.submits(page('2'), ref, send)).toBe(false);
  });
  it('is nobody’s when it holds two editors', () => {
    draw('Ana', row('one'));
    const editor = document.querySelector('[contenteditable]');
    editor?.after(editor.cloneNode(true));
    expect(createIntercom(0).composer(page('1'), ref)).toBeNull();
  });
});

describe('who wrote a part', () => {
  const box = (left: number, width: number) => () => ({ left, width }) as DOMRect;
  it.each([
    [20, 'requester'],
    [400, 'agent'],
  ])('is told by the side of the stream where nothing else tells: %s', async (left, role) => {
    draw('Ana', '<div class="group/content-part"><div class="interblocks-html">words</div></div>');
    const [stream, body] = [document.querySelector('[data-testid]'), document.querySelector('.interblocks-html')];
    if (stream) stream.getBoundingClientRect = box(0, 600);
    if (body) body.getBoundingClientRect = box(left, 150);
    const result = await createIntercom(0).read(page('1'), refOf(new URL(origin), '1'), new AbortController().signal);
    expect(result.ok && result.ticket.messages[0]?.author.role).toBe(role);
  });
});
