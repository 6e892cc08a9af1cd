// @vitest-environment happy-dom
import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { ReadResult } from '../../ticket/page-ticket';
import { sameTicket, type TicketRef } from '../../ticket/ref';
import type { PageCommand } from '../../wire/page-commands';
import type { HelpdeskAdapter } from '../adapter';
import { type CommandDeps, createCommands } from './commands';

const ref: TicketRef = { helpdesk: 'jira', account: 'acme.atlassian.net', id: 'SUP-1' };
const insertion = {
  type: 'insert',
  callId: 'a',
  recordId: 'r',
  draftId: 'd',
  ref,
  html: '<p>Done.</p>',
  text: 'Done.',
  mode: 'insert',
} as const;
const ticket = { ok: true, ticket: { ref } } as ReadResult;

let shown: TicketRef;
let work: AbortController;
let told: { name: string; input: unknown }[];
let reading: Promise<ReadResult>;
let ask: (command: PageCommand) => Promise<unknown>;
let editable: HTMLElement;
/** How many paragraphs stood there when an insertion began. */
let begunWith: number[];
const followed = vi.fn();

beforeEach(() => {
  document.execCommand = () => false;
  document.body.innerHTML = '<div contenteditable="true"></div>';
  editable = document.querySelector('div') as HTMLElement;
  shown = ref;
  work = new AbortController();
  told = [];
  begunWith = [];
  reading = Promise.resolve(ticket);
  followed.mockReset();
  const deps = {
    adapter: {
      isTicketAddress: () => true,
      read: () => reading,
      composer: () => ({ editable, kind: 'rich', channel: 'public' }),
      fitHtml: (html: string) => html,
    } as unknown as HelpdeskAdapter,
    tracker: {
      page: () => ({ document, url: new URL('https://acme.atlassian.net/browse/SUP-1') }),
      look: () => {},
      current: () => shown,
      shows: (asked: TicketRef) => sameTicket(asked, shown),
      signal: () => work.signal,
    },
    typing: {
      // Asked first thing of an insertion.
      sinceInput() {
        begunWith.push(editable.childElementCount);
        return 5000;
      },
      visited: () => true,
    },
    paste(target: HTMLElement, { html }: { html: string | null }) {
      target.insertAdjacentHTML('beforeend', html ?? '');
      return true;
    },
    changes: { read: followed, unread: () => {} },
    replies: { follow: followed, inserted: () => {} },
    edits: { start: () => {} },
    core: { tell: async (name: string, input: unknown) => void told.push({ name, input }) },
  } as unknown as CommandDeps;
  const answer = createCommands(deps);
  ask = (command) => new Promise((resolve) => void answer(command, resolve));
});

describe('an insertion', () => {
  it('that is asked for again under its id is answered again and not written again', async () => {
    const first = ask(insertion);
    const again = ask(insertion);
    expect(await first).toMatchObject({ ok: true });
    expect(await again).toEqual(await first);
    expect(await ask(insertion)).toEqual(await first);
    expect(editable.innerHTML).toBe('<p>Done.</p>');
    expect(told).toMatchObject([{ name: 'page.inserted', input: { callId: 'a', ref } }]);
  });

  it('begins when the one before it has ended', async () => {
    await Promise.all([ask(insertion), ask({ ...insertion, callId: 'b' })]);
    expect(begunWith).toEqual([0, 1]);
  });

  it('sees what the one before it has written', async () => {
    const empty = { ...insertion, mode: 'ask' } as const;
    const both = [ask(empty), ask({ ...empty, callId: 'b' })];
    expect(await Promise.all(both)).toMatchObject([
      { ok: true },
      { ok: false, problem: { code: 'insert-composer-not-empty' } },
    ]);
    expect(editable.innerHTML).toBe('<p>Done.</p>');
  });
});

describe('a reading', () => {
  it('that ends after its ticket was left gives nothing of it, and nothing is followed for it', async () => {
    let end = (_: ReadResult) => {};
    reading = new Promise((resolve) => {
      end = resolve;
    });
    const answer = ask({ type: 'read', ref });
    work.abort();
    end(ticket);
    expect(await answer).toEqual({ ok: false, reason: 'loading', detail: 'left' });
    expect(followed).not.toHaveBeenCalled();
  });

  it('is not begun for a ticket that is not on screen', async () => {
    shown = { ...ref, id: 'SUP-2' };
    expect(await ask({ type: 'read', ref })).toMatchObject({ ok: false, reason: 'loading' });
    shown = ref;
    expect(await ask({ type: 'read', ref })).toEqual(ticket);
  });
});

it('answers nothing that is no command', () => {
  const answer = createCommands({} as CommandDeps);
  for (const message of [null, 'insert', {}, { type: 'send' }]) expect(answer(message, () => {})).toBeUndefined();
});
