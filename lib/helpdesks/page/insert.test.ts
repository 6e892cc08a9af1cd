// @vitest-environment happy-dom
import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { TicketRef } from '../../ticket/ref';
import type { Composer, HelpdeskAdapter } from '../adapter';
import { createCore } from './core';
import { createForeignFrames } from './foreign-frames';
import { insert } from './insert';
import type { Tracker } from './tracker';

const ref: TicketRef = { helpdesk: 'jira', account: 'acme.atlassian.net', id: 'SUP-1' };
const command = {
  type: 'insert',
  callId: '1',
  recordId: 'r',
  draftId: 'd',
  ref,
  html: '<p>Done.</p>',
  text: 'Done.',
  mode: 'ask',
} as const;

let shown: TicketRef;
let channel: Composer['channel'];
let opened: number;
let replaced: HTMLElement | null;

beforeEach(() => {
  document.body.innerHTML = '';
  document.execCommand = () => false;
  shown = ref;
  channel = 'public';
  opened = 0;
  replaced = null;
});

/** A reply box that its page puts up `after` milliseconds after its placeholder was clicked; never for null. */
function insertion(after: number | null) {
  const editable = document.createElement('div');
  editable.contentEditable = 'true';
  const adapter = {
    composer: () => (editable.isConnected ? { editable: replaced ?? editable, kind: 'rich', channel } : null),
    openComposer() {
      opened += 1;
      if (after !== null) setTimeout(() => document.body.append(editable), after);
      return true;
    },
    fitHtml: (html: string) => html,
  } as unknown as HelpdeskAdapter;
  const tracker = {
    page: () => ({}),
    shows: (asked: TicketRef) => asked.id === shown.id,
    signal: () => new AbortController().signal,
  } as unknown as Tracker;
  const paste = vi.fn((target: HTMLElement, draft: { html: string | null }) => {
    target.innerHTML = draft.html ?? '';
    return true;
  });
  const typing = { sinceInput: () => 5000, visited: () => false };
  const frames = createForeignFrames(
    adapter,
    tracker,
    createCore(async () => null),
  );
  return { done: insert(command, { adapter, tracker, typing, paste, frames, onInserted: () => {} }), editable, paste };
}

describe('a reply box behind a placeholder', () => {
  it('is opened once and written into', async () => {
    const { done, editable } = insertion(120);
    expect(await done).toMatchObject({ ok: true });
    expect(editable.textContent).toBe('Done.');
    expect(opened).toBe(1);
  });

  it('is not written into when another ticket came on screen meanwhile', async () => {
    const { done, paste } = insertion(120);
    setTimeout(() => {
      shown = { ...ref, id: 'SUP-2' };
    }, 60);
    expect(await done).toMatchObject({ ok: false, problem: { code: 'insert-other-ticket' } });
    expect(paste).not.toHaveBeenCalled();
  });

  it('is left alone when another ticket is on screen', async () => {
    shown = { ...ref, id: 'SUP-2' };
    expect(await insertion(0).done).toMatchObject({ ok: false, problem: { code: 'insert-other-ticket' } });
    expect(opened).toBe(0);
  });

  it('is not written into when it comes up as an internal note', async () => {
    channel = 'internal';
    const { done, paste } = insertion(0);
    expect(await done).toMatchObject({ ok: false, problem: { code: 'insert-wrong-channel' } });
    expect(paste).not.toHaveBeenCalled();
  });

  it('is not written into when the page has put another in its place meanwhile', async () => {
    const { done, editable, paste } = insertion(0);
    const focused = new Promise((resolve) => editable.addEventListener('focus', resolve));
    await focused;
    const other = editable.cloneNode() as HTMLElement;
    replaced = other;
    editable.after(other);
    expect(await done).toMatchObject({ ok: false, problem: { code: 'insert-no-composer' } });
    expect(paste).not.toHaveBeenCalled();
  });

  it('is asked for when the page does not open it', async () => {
    expect(await insertion(null).done).toMatchObject({ ok: false, problem: { code: 'insert-no-composer' } });
  });
});

describe('an internal note', () => {
  const note = { type: 'note', callId: '2', ref, html: '<p>For L2.</p>', text: 'For L2.', mode: 'ask' } as const;
  /** A reply box on screen, in `channel`; `openNote` turns it into a note after some milliseconds, or does not. */
  function noteInto(turns: boolean | 'slowly', words = '') {
    const editable = document.createElement('div');
    editable.contentEditable = 'true';
    editable.innerHTML = words;
    document.body.append(editable);
    const adapter = {
      composer: () => ({ editable, kind: 'rich', channel }),
      async openNote() {
        opened += 1;
        if (turns) setTimeout(() => (channel = 'internal'), turns === 'slowly' ? 400 : 0);
        return turns !== false;
      },
      fitHtml: (html: string) => html,
    } as unknown as HelpdeskAdapter;
    const tracker = {
      page: () => ({}),
      shows: (asked: TicketRef) => asked.id === shown.id,
      signal: () => new AbortController().signal,
    } as unknown as Tracker;
    const paste = vi.fn((target: HTMLElement, draft: { html: string | null }) => {
      target.innerHTML = draft.html ?? '';
      return true;
    });
    const typing = { sinceInput: () => 5000, visited: () => false };
    const frames = createForeignFrames(
      adapter,
      tracker,
      createCore(async () => null),
    );
    const onInserted = vi.fn();
    return { done: insert(note, { adapter, tracker, typing, paste, frames, onInserted }), editable, paste };
  }

  it('goes into a box that is one, without touching anything else', async () => {
    channel = 'internal';
    const { done, editable } = noteInto(false);
    expect(await done).toMatchObject({ ok: true });
    expect(editable.textContent).toBe('For L2.');
    expect(opened).toBe(0);
  });

  it.each([true, 'slowly'] as const)('goes into an empty public box once that has become one (%s)', async (turns) => {
    const { done, editable } = noteInto(turns);
    expect(await done).toMatchObject({ ok: true });
    expect(editable.textContent).toBe('For L2.');
    expect(opened).toBe(1);
  });

  it('never goes into a public reply', async () => {
    const { done, paste } = noteInto(false);
    expect(await done).toMatchObject({ ok: false, problem: { code: 'insert-note-mode' } });
    expect(paste).not.toHaveBeenCalled();
  });

  it('puts no words of the agent away', async () => {
    const { done, editable } = noteInto(true, '<p>Dear Vera</p>');
    expect(await done).toMatchObject({ ok: false, problem: { code: 'insert-note-mode' } });
    expect(editable.textContent).toBe('Dear Vera');
    expect(opened).toBe(0);
  });

  it('goes into no other ticket, and not into one that was left while the box changed', async () => {
    shown = { ...ref, id: 'SUP-2' };
    expect(await noteInto(true).done).toMatchObject({ ok: false, problem: { code: 'insert-other-ticket' } });
    expect(opened).toBe(0);
    shown = ref;
    const { done, paste } = noteInto('slowly');
    setTimeout(() => {
      shown = { ...ref, id: 'SUP-2' };
    }, 100);
    expect(await done).toMatchObject({ ok: false, problem: { code: 'insert-other-ticket' } });
    expect(paste).not.toHaveBeenCalled();
  });
});
