import type { TicketRef } from '../../ticket/ref';
import type { Composer, HelpdeskPage } from '../adapter';
import { isVisible, shownText } from '../page/dom';
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

// As service desks name it in our languages: 0 sources but for the English one, and never guessed from a part of a name.
const replyLabel =
  /^(?:reply to customer|répondre au client|(?:dem )?kunden antworten|(?:de )?klant antwoorden|antwoord(?:en)? aan (?:de )?klant|reageren op klant|responder al cliente|rispondi al cliente|responder ao cliente)$/i;

/**
 * Opens the closed box for a new comment in the view of `ref` by what stands for "reply to customer", or by its
 * placeholder, which opens what the agent used last. Never a button that saves, and nothing but one clear choice.
 */
export function openComposer(page: HelpdeskPage, ref: TicketRef): boolean {
  const view = viewOf(page.document, ref.id);
  const boxes = view ? findAll(view, 'writeBox').filter(isVisible) : [];
  const box = boxes[0];
  if (!box || boxes.length > 1 || find(box, 'editor') || find(box, 'save')) return false;
  const controls = [...box.querySelectorAll<HTMLElement>('button, [role="tab"], [role="button"]')].filter(isVisible);
  const replies = controls.filter((control) =>
    replyLabel.test(control.getAttribute('aria-label') ?? shownText(control)),
  );
  const targets = replies.length > 0 ? replies : findAll(box, 'placeholder').filter(isVisible);
  const target = targets[0];
  if (!(target instanceof HTMLElement) || targets.length > 1 || target.getAttribute('type') === 'submit') return false;
  target.click();
  return true;
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
