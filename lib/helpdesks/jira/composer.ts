import type { TicketRef } from '../../ticket/ref';
import type { Composer, HelpdeskPage } from '../adapter';
import { isVisible } from '../page/dom';
import { find, findAll, selectors } from './selectors';
import { viewOf } from './views';

/**
 * The box for a new comment in the visible view of `ref`. Editors of the description, of an existing comment and of a
 * thread lie elsewhere and are not taken. null while the box is closed, or when there is more than one editor in it.
 */
export function composerOf(page: HelpdeskPage, ref: TicketRef): Composer | null {
  const view = viewOf(page.document, ref.id);
  const boxes = view ? findAll(view, 'writeBox').filter(isVisible) : [];
  const box = boxes[0];
  if (!box || boxes.length > 1) return null;
  const editors = findAll(box, 'editor').filter(isVisible);
  const editable = editors[0];
  if (!(editable instanceof HTMLElement) || editors.length > 1) return null;
  return { editable, kind: 'rich-or-text', channel: channelIn(box) };
}

/** Clicks the placeholder in the view of `ref`, which the page takes from a script as well. */
export function openComposer(page: HelpdeskPage, ref: TicketRef): void {
  const view = viewOf(page.document, ref.id);
  const [placeholder, ...more] = view ? findAll(view, 'placeholder').filter(isVisible) : [];
  if (placeholder instanceof HTMLElement && more.length === 0) placeholder.click();
}

function channelIn(box: Element): Composer['channel'] {
  if (find(box, 'noteControl')) return 'internal';
  const chosen = findAll(box, 'chosenMode').map((tab) => tab.getAttribute('aria-label') ?? tab.textContent ?? '');
  // "Internal note", "Note interne", "Interne notitie", "Nota interna", "Internen Hinweis": every language of ours.
  return chosen.some((name) => /\bintern|\bnote?\b/i.test(name)) ? 'internal' : 'public';
}

/** True for the save button of the new comment in the view of `ref`; a description has a button of the same name. */
export function submits(page: HelpdeskPage, ref: TicketRef, target: Element): boolean {
  const box = target.closest(selectors.save[0])?.closest(selectors.writeBox.join(','));
  return Boolean(box && viewOf(page.document, ref.id)?.contains(box));
}

export function sendButtons(page: HelpdeskPage): HTMLElement[] {
  return findAll(page.document, 'save')
    .filter((button) => button instanceof HTMLElement)
    .filter(isVisible);
}
