import type { TicketRef } from '../../ticket/ref';
import type { HelpdeskAdapter } from '../adapter';
import type { Tracker } from './tracker';

const fields = '[contenteditable="true"], textarea, input';
/** A composer that became empty this long after such a key was emptied by it: milliseconds, with a busy page's delay. */
const erasing = 1500;

export interface SubmitDeps {
  adapter: HelpdeskAdapter;
  tracker: Tracker;
  /** Called before the page acts, while the text is still in the composer. Not every call is a sent reply. */
  onSubmit(ref: TicketRef): void;
}

/** Hears the agent's own submitting. */
export interface Submits {
  /** Hears keys in this document as well: a composer may stand in a same-origin frame, whose events stay inside. */
  join(document: Document | undefined): void;
  /** True right after a key that deletes, cuts or undoes: what is gone from the composer then was not sent. */
  erased(): boolean;
}

/** Notices the agent's own submitting, by mouse, by a shortcut or by Enter in a conversation, until `signal` aborts. */
export function watchSubmits(
  document: Document,
  signal: AbortSignal,
  { adapter, tracker, onSubmit }: SubmitDeps,
): Submits {
  const options = { capture: true, signal };
  const joined = new WeakSet<Document>();
  let erasedAt = Number.NEGATIVE_INFINITY;

  function onKey(event: KeyboardEvent): void {
    if (/^(?:Backspace|Delete)$/.test(event.key) || (plainCommand(event) && /^[xz]$/i.test(event.key))) {
      erasedAt = performance.now();
    }
    const ref = tracker.current();
    if (!ref || event.isComposing) return;
    // AltGr comes as Ctrl+Alt on Windows, and with it every "@" of a German or French keyboard.
    const letter = event.altKey && /^Key[A-Z]$/.test(event.code) && !event.getModifierState('AltGraph');
    const command = (event.ctrlKey || event.metaKey) && (letter || event.key === 'Enter');
    const enter = event.key === 'Enter' && !event.shiftKey;
    if (!command && !enter) return;
    const composer = adapter.composer(tracker.page(), ref);
    // An element of a frame's document is no instance of this window's classes.
    const target = event.composedPath()[0] as Element;
    const inside = composer?.editable.contains(target);
    // Enter in another field (a comment, a side conversation) sends what stands there.
    if (event.key === 'Enter' && !inside && target.closest?.(fields)) return;
    if (command || (inside && (composer?.kind === 'plain' || composer?.enterSends))) onSubmit(ref);
  }

  function join(one: Document | undefined): void {
    if (!one || joined.has(one)) return;
    joined.add(one);
    one.addEventListener('keydown', onKey, options);
  }

  document.addEventListener(
    'click',
    (event) => {
      const ref = tracker.current();
      const target = event.composedPath()[0];
      if (ref && target instanceof Element && adapter.submits(tracker.page(), ref, target)) onSubmit(ref);
    },
    options,
  );
  join(document);
  return { join, erased: () => performance.now() - erasedAt < erasing };
}

const plainCommand = (event: KeyboardEvent): boolean => (event.ctrlKey || event.metaKey) && !event.altKey;
