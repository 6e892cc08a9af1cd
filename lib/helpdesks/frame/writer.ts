import { insertInto } from '../../compose/insert-into';
import type { Paste } from '../../compose/paste';
import { isEmpty, linesOf } from '../../compose/read-back';
import { watchTyping } from '../../compose/typing';
import type { Problem } from '../../problem';
import type { InsertResult, RequestOutput } from '../../wire/requests';
import { pageProblem } from '../adapter';
import { createCore, type Send } from '../page/core';
import { pointer } from '../page/foreign-frames';
import { resultOf } from '../page/insert-result';

type Draft = RequestOutput<'frame.here'>;

export interface FrameWriterDeps {
  document: Document;
  /** The editors in this frame, as far as they are on screen. */
  editors: () => HTMLElement[];
  paste: Paste;
  send: Send;
  signal: AbortSignal;
}

/** A text that stood still this long is told. */
const rest = 300;
const longest = 100_000;

/**
 * Writes drafts into the reply box of this frame, for the page around it, which stands on another host. The frame knows
 * no ticket: it writes only where the page has told it the token, which names the one insertion, and only after the page
 * has said, right before, that this frame still is the reply box of the ticket on screen.
 * @returns for `message` events of the window, from before the frame's own scripts.
 */
export function createFrameWriter({ document, editors, paste, send, signal }: FrameWriterDeps) {
  const core = createCore(send);
  const typing = watchTyping(document, signal);
  /** By token, so that what is repeated after a restart of the core is carried out once. */
  const results = new Map<string, Promise<InsertResult>>();
  let followed: { stop(): void } | null = null;

  const only = (): HTMLElement | null => {
    const [editable, ...more] = editors();
    return editable && more.length === 0 ? editable : null;
  };

  async function find(token: string): Promise<void> {
    const editable = only();
    if (signal.aborted || !editable) return;
    const draft = await core.tell('frame.here', { token });
    if (!draft) return;
    const before = editable.innerHTML;
    const writing = results.get(token) ?? write(token, editable, draft);
    results.set(token, writing);
    const result = await writing;
    const text = textIn(editable);
    const answer = await core.tell('frame.done', { token, result, text });
    if (!result.ok || !answer) return;
    if (answer.keep) follow(token, editable);
    else takeOut(editable, before);
  }

  async function write(token: string, editable: HTMLElement, { html, text, mode }: Draft): Promise<InsertResult> {
    const check = (): Problem | null => {
      if (only() !== editable) return pageProblem('insert-no-composer', {}, true);
      return mode === 'ask' && !isEmpty(editable) ? pageProblem('insert-composer-not-empty') : null;
    };
    const ready = async (): Promise<Problem | null> => {
      const answer = await core.tell('frame.may', { token });
      return answer ? answer.problem : pageProblem('insert-cannot-write-here');
    };
    const how = mode === 'replace' ? 'replace' : 'insert';
    const done = await insertInto(editable, { html, text }, { mode: how, check, ready, paste, typing, current: only });
    return resultOf(done, mode);
  }

  /** Tells what becomes of the draft, which the page's script cannot see. */
  function follow(token: string, editable: HTMLElement): void {
    followed?.stop();
    let told = textIn(editable);
    let timer: ReturnType<typeof setTimeout> | undefined;
    const tell = (): void => {
      clearTimeout(timer);
      const text = textIn(editable);
      if (text === told || signal.aborted) return;
      told = text;
      void core.tell('frame.text', { token, text });
    };
    const soon = (): void => {
      clearTimeout(timer);
      timer = setTimeout(tell, rest);
    };
    const observer = new MutationObserver(soon);
    observer.observe(editable, { childList: true, characterData: true, subtree: true });
    // The focus leaves the frame before a button outside of it is pressed.
    const view = editable.ownerDocument.defaultView;
    view?.addEventListener('blur', tell, { signal });
    followed = {
      stop() {
        observer.disconnect();
        clearTimeout(timer);
        view?.removeEventListener('blur', tell);
      },
    };
  }
  signal.addEventListener('abort', () => followed?.stop());

  return (event: MessageEvent): void => {
    const token = (event.data as Record<string, unknown> | null)?.[pointer];
    // The page around the frame, whose script is ours; any other window can only have made the token up.
    if (event.source !== document.defaultView?.parent || typeof token !== 'string') return;
    event.stopImmediatePropagation();
    void find(token);
  };
}

const textIn = (editable: HTMLElement): string => linesOf(editable).join('\n').slice(0, longest);

/** The case has changed under the draft. This editor's model is its document, so what was there comes back whole. */
function takeOut(editable: HTMLElement, before: string): void {
  editable.innerHTML = before;
  editable.dispatchEvent(new InputEvent('input', { bubbles: true }));
}
