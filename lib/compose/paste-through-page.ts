import type { Draft, Handing } from './paste';
import { framesAround } from './realm';

/** Crosses from the content script to `pasteInPage`. The page can see it, and sees nothing it will not see pasted. */
export const pasteEventName = 'sidedesk:paste';
/** Asks `pasteInPage` to listen in the same-origin frame at which it is dispatched, too. */
export const frameEventName = 'sidedesk:frame';

/** The detail of such an event, as JSON. */
export interface PasteOrder {
  draft: Draft;
  as: Handing;
}

/**
 * The same as `pasteHere`, dispatched by the script in the page's own world (`pasteInPage`). Synchronous, so the
 * check of the ticket on screen stays in the task that writes. False also when that script is not there.
 */
export function pasteThroughPage(editable: HTMLElement, draft: Draft, as: Handing = 'paste'): boolean {
  for (const frame of framesAround(editable)) {
    frame.dispatchEvent(new CustomEvent(frameEventName, { bubbles: true, composed: true }));
  }
  // A string: in Firefox an object in `detail` is not readable across worlds.
  const event = new CustomEvent(pasteEventName, {
    detail: JSON.stringify({ draft, as } satisfies PasteOrder),
    bubbles: true,
    cancelable: true,
    composed: true,
  });
  editable.dispatchEvent(event);
  return event.defaultPrevented;
}
