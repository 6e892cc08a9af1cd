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

beforeEach(() => {
  document.body.innerHTML = '';
  document.execCommand = () => false;
  shown = ref;
  channel = 'public';
  opened = 0;
});

/** A reply box that its page puts up `after` milliseconds after its placeholder was clicked; never for null. */
function insertion(after: number | null) {
  const editable = document.createElement('div');
  editable.contentEditable = 'true';
  const adapter = {
    composer: () => (editable.isConnected ? { editable, kind: 'rich', channel } : null),
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

  it('is asked for when the page does not open it', async () => {
    expect(await insertion(null).done).toMatchObject({ ok: false, problem: { code: 'insert-no-composer' } });
  });
});
