import type { Draft } from './paste';

/** Crosses from the content script to `pasteInPage`. The page can see it, and sees nothing it will not see pasted. */
export const pasteEventName = 'sidedesk:paste';

/**
 * The same as `pasteHere`, dispatched by the script in the page's own world (`pasteInPage`). Synchronous, so the
 * check of the ticket on screen stays in the task that writes. False also when that script is not there.
 */
export function pasteThroughPage(editable: HTMLElement, draft: Draft): boolean {
  // A string: in Firefox an object in `detail` is not readable across worlds.
  const event = new CustomEvent(pasteEventName, {
    detail: JSON.stringify(draft),
    bubbles: true,
    cancelable: true,
    composed: true,
  });
  editable.dispatchEvent(event);
  return event.defaultPrevented;
}
