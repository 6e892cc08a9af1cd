import type { Paste } from '../../compose/paste';
import { linesOf } from '../../compose/read-back';
import { watchTyping } from '../../compose/typing';
import { sameTicket, type TicketRef, ticketKey } from '../../ticket/ref';
import type { HelpdeskAdapter } from '../adapter';
import { createChanges } from './changes';
import { createCommands, noneOf } from './commands';
import { createCore, type Send } from './core';
import { createDock } from './dock';
import type { DockLabels } from './dock-element';
import { createEdits } from './edits';
import { watchPage } from './observe';
import { createReplies } from './replies';
import { watchSubmits } from './submits';
import { createTracker } from './tracker';

export interface PageDeps {
  adapter: HelpdeskAdapter;
  window: Window;
  fetch: typeof globalThis.fetch;
  /** Aborts when the extension is updated or removed. */
  signal: AbortSignal;
  panelUrl: string;
  panelOrigin: string;
  labels: DockLabels;
  paste: Paste;
  send: Send;
}

export interface RunningPage {
  moved(url: URL): void;
  look(): void;
  /** For `runtime.onMessage`: true when `reply` will be called later. */
  answer(command: unknown, reply: (answer: unknown) => void): true | undefined;
}

/** Puts the page zone's parts together. Everything stops and leaves the page when `signal` aborts. */
export function startPage(deps: PageDeps): RunningPage {
  const { adapter, window, fetch, signal, panelUrl, panelOrigin, labels, paste, send } = deps;
  const core = createCore(send);
  const typing = watchTyping(window.document, signal);
  const changes = createChanges((ref, fresh) => {
    void core.tell('page.changed', { ref }, () => sameTicket(ref, tracker.current()));
    if (fresh) replies.suspect(ref);
  });
  const edits = createEdits({
    onEdited: (ref, text) => void core.tell('page.edited', { ref, text }),
    onEmptied: (ref, text) => void (writesNote(ref) || submits.erased() || replies.emptied(ref, text)),
  });
  const tracker = createTracker({ adapter, window, fetch, signal, onChange: changed });
  const replies = createReplies({
    adapter,
    page: tracker.page,
    signal,
    onListed: (ref, ids) => changes.listed(ref, ids),
    onOwn: (ref, reply) => changes.own(ref, Date.parse(reply.at ?? ''), reply.id),
    onSent(ref, reply) {
      edits.stop(ref);
      void core.tell('page.sent', { ref, messageId: reply.id, text: reply.text, html: reply.html, at: reply.at });
    },
  });
  const frames = adapter.foreignFrames?.(adapter, tracker, core) ?? null;
  const dock = createDock({
    window,
    panelUrl,
    panelOrigin,
    labels,
    theme: adapter.theme,
    keepFree: () => adapter.sendButtons(tracker.page()),
    save: (change) => void core.tell('page.dock', change),
    signal,
  });

  const draftOf = (ref: TicketRef): string | null => {
    const composer = adapter.composer(tracker.page(), ref);
    return composer ? linesOf(composer.editable).join('\n') : (frames?.textOf(ref) ?? null);
  };

  const writesNote = (ref: TicketRef): boolean => adapter.composer(tracker.page(), ref)?.channel === 'internal';

  function changed(ref: TicketRef | null, left: TicketRef | null, url: URL): void {
    dock.onScreen(ref && ticketKey(ref));
    if (left) {
      edits.leave(left);
      if (edits.follows(left)) replies.suspect(left);
    }
    if (ref) replies.back(ref);
    const stillTrue = () => !signal.aborted && sameOrNone(ref, tracker.current());
    const news = { ref, url: url.href.slice(0, 2000), ...noneOf(tracker) };
    void core.tell('page.ticket', news, stillTrue).then((answer) => {
      if (!stillTrue()) return;
      if (ref || tracker.none()) dock.show(answer?.dock ?? null);
      // Between two tickets the panel stays: it would only flicker.
      else if (!adapter.isTicketAddress(tracker.page().url)) dock.hide();
    });
  }

  function look(): void {
    if (signal.aborted) return;
    tracker.look();
    const ref = tracker.current();
    if (ref) {
      if (!replies.awaits(ref)) changes.seen(ref, adapter.glance(tracker.page(), ref));
      edits.seen(ref, () => draftOf(ref));
      submits.join(adapter.composer(tracker.page(), ref)?.editable.ownerDocument);
    }
    dock.settle();
  }

  const submits = watchSubmits(window.document, signal, {
    adapter,
    tracker,
    onSubmit(ref) {
      if (!writesNote(ref)) replies.submitted(ref, draftOf(ref));
      edits.flush(ref);
    },
  });
  window.addEventListener('pagehide', replies.flush, { signal });
  if (adapter.retake) {
    // No other script of ours says what comes next in this tab: a panel beside the page must not go on showing this one.
    const url = () => tracker.page().url.href.slice(0, 2000);
    window.addEventListener('pagehide', () => void core.tell('page.ticket', { ref: null, url: url() }), { signal });
    const back = (event: PageTransitionEvent) =>
      event.persisted && changed(tracker.current(), null, tracker.page().url);
    window.addEventListener('pageshow', back, { signal });
  }
  watchPage(window.document, () => adapter.watchRoots(window.document), look, signal);
  const answer = createCommands({
    adapter,
    tracker,
    typing,
    paste,
    dock,
    changes,
    replies,
    edits,
    frames,
    core,
    signal,
  });
  look();
  return { moved: tracker.moved, look, answer };
}

function sameOrNone(a: TicketRef | null, b: TicketRef | null): boolean {
  return a === b || sameTicket(a, b);
}
