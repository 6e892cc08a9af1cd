import { type Draft, pasteHere } from './paste';
import { pasteEventName } from './paste-through-page';

/**
 * Runs in the page's world (Firefox). A page could send such an event itself; all it gains is a paste into its own
 * editor, which it can do anyway.
 */
export function pasteInPage(document: Document): void {
  document.addEventListener(
    pasteEventName,
    (event) => {
      const target = event.composedPath()[0];
      const detail: unknown = event instanceof CustomEvent ? event.detail : null;
      if (!(target instanceof HTMLElement) || typeof detail !== 'string') return;
      event.stopImmediatePropagation();
      const draft: Draft = JSON.parse(detail);
      if (pasteHere(target, draft)) event.preventDefault();
    },
    true,
  );
}
