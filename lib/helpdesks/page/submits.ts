import type { TicketRef } from '../../ticket/ref';
import type { HelpdeskAdapter } from '../adapter';
import type { Tracker } from './tracker';

export interface SubmitDeps {
  adapter: HelpdeskAdapter;
  tracker: Tracker;
  /** Called before the page acts, while the text is still in the composer. Not every call is a sent reply. */
  onSubmit(ref: TicketRef): void;
}

/** Notices the agent's own submitting, by mouse, by a shortcut or by Enter in a conversation, until `signal` aborts. */
export function watchSubmits(
  document: Document,
  signal: AbortSignal,
  { adapter, tracker, onSubmit }: SubmitDeps,
): void {
  const options = { capture: true, signal };
  document.addEventListener(
    'click',
    (event) => {
      const ref = tracker.current();
      const target = event.composedPath()[0];
      if (ref && target instanceof Element && adapter.submits(tracker.page(), ref, target)) onSubmit(ref);
    },
    options,
  );
  document.addEventListener(
    'keydown',
    (event) => {
      const ref = tracker.current();
      if (!ref || event.isComposing) return;
      // AltGr comes as Ctrl+Alt on Windows, and with it every "@" of a German or French keyboard.
      const letter = event.altKey && /^Key[A-Z]$/.test(event.code) && !event.getModifierState('AltGraph');
      const command = (event.ctrlKey || event.metaKey) && (letter || event.key === 'Enter');
      const enter = event.key === 'Enter' && !event.shiftKey;
      if (!command && !enter) return;
      const composer = adapter.composer(tracker.page(), ref);
      const inside = composer?.editable.contains(event.composedPath()[0] as Node);
      if (command || (inside && composer?.kind === 'plain')) onSubmit(ref);
    },
    options,
  );
}
