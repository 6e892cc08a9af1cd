import type { Problem } from '../../problem';
import { sameTicket, type TicketRef } from '../../ticket/ref';
import type { PageCommand } from '../../wire/page-commands';
import type { InsertResult } from '../../wire/requests';
import { type FrameComposer, type HelpdeskAdapter, pageProblem } from '../adapter';
import type { Core } from './core';
import type { Tracker } from './tracker';

type InsertCommand = Extract<PageCommand, { type: 'insert' }>;

/** Reply boxes in frames of another host, which only a script in the frame can write in. */
export interface ForeignFrames {
  /** Has the draft written in the frame of `composer`. */
  insert(command: InsertCommand, composer: FrameComposer): Promise<InsertResult>;
  /** Tells the frame the token, if it still is the reply box of the ticket on screen. */
  point(token: string): { problem: Problem | null };
  /** Whether the frame may write: asked right before it does and again when it has. */
  check(token: string): { problem: Problem | null };
  /** What the frame says is in it; false for a frame that is not known. */
  heard(token: string, text: string): boolean;
  /** What is in the reply box of `ref` on screen, if a draft of ours went in; else null. */
  textOf(ref: TicketRef): string | null;
}

interface Known {
  ref: TicketRef;
  frame: HTMLIFrameElement;
  text: string | null;
}

/** Key of the message by which a frame is told the token. */
export const pointer = 'sidedesk-frame';
/** As many as an agent has cases open. */
const remembered = 30;

export function createForeignFrames(
  adapter: HelpdeskAdapter,
  tracker: Tracker,
  core: Core,
  tell: (frame: HTMLIFrameElement, token: string) => void = tellFrame,
): ForeignFrames {
  const known = new Map<string, Known>();

  const composerOf = (ref: TicketRef): FrameComposer | null => {
    const found = adapter.composerBeyond?.(tracker.page(), ref) ?? null;
    return found === 'unknown' ? null : found;
  };

  /** The frame is in the pane of the ticket on screen, as the reply box that it was. */
  function inPlace({ ref, frame }: Known): Problem | null {
    if (!tracker.shows(ref)) return pageProblem('insert-other-ticket');
    const now = composerOf(ref);
    if (now?.frame !== frame || !frame.isConnected) return pageProblem('insert-no-composer', {}, true);
    return now.channel === 'internal' ? pageProblem('insert-wrong-channel') : null;
  }

  function check(token: string): { problem: Problem | null } {
    const one = known.get(token);
    return { problem: one ? inPlace(one) : pageProblem('insert-no-composer', {}, true) };
  }

  return {
    async insert({ ref, html, text, mode }, { frame }) {
      const token = crypto.randomUUID();
      const one: Known = { ref, frame, text: null };
      const problem = inPlace(one);
      if (problem) return { ok: false, problem };
      known.set(token, one);
      for (const oldest of known.keys()) if (known.size > remembered) known.delete(oldest);
      const draft = { html: adapter.fitHtml(html), text, mode };
      // Asked once: a frame that wrote before the worker was stopped must not write again.
      const result = await core.tell('page.frame', { ref, token, ...draft }, () => false);
      return result ?? { ok: false, problem: pageProblem('insert-cannot-write-here') };
    },
    point(token) {
      const answer = check(token);
      const one = known.get(token);
      if (!answer.problem && one) tell(one.frame, token);
      return answer;
    },
    check,
    heard(token, text) {
      const one = known.get(token);
      if (one) one.text = text;
      return one !== undefined;
    },
    textOf(ref) {
      const now = composerOf(ref)?.frame;
      const one = [...known.values()].findLast(({ frame, text }) => frame === now && text !== null);
      return one && sameTicket(one.ref, ref) ? one.text : null;
    },
  };
}

/**
 * The one thing that goes from window to window, because the browser names no frame to a page's script: it proves which
 * frame our script there runs in. It holds a random number that nobody but our own scripts can do anything with, and our
 * script in the frame takes it before the frame's own scripts could hear it.
 */
function tellFrame(frame: HTMLIFrameElement, token: string): void {
  frame.contentWindow?.postMessage({ [pointer]: token }, new URL(frame.src, frame.baseURI).origin);
}
