import type { Composer, HelpdeskPage } from '../adapter';
import { isVisible, shownText } from '../page/dom';
import { find, findAll, selectors } from './selectors';

/** The one reply box on screen; null when there is none, more than one, or another editor in it (the AI's). */
export function composerIn(page: HelpdeskPage): Composer | null {
  const box = boxIn(page);
  const place = box && find(box, 'boxText');
  const editors = place ? findAll(place, 'editor').filter(isVisible) : [];
  const editable = editors[0];
  if (!box || !(editable instanceof HTMLElement) || editors.length > 1) return null;
  return {
    editable,
    kind: kindOf(editable),
    channel: box.matches('.is-private') ? 'internal' : 'public',
    enterSends: enterSends(box),
    tail: tailOf(editable),
  };
}

/** The agent's signature stands below two dashes of their own line. */
function tailOf(editable: Element): Element | null {
  return [...editable.children].slice(1, -1).find((line) => shownText(line) === '--') ?? null;
}

function boxIn(page: HelpdeskPage): Element | null {
  const boxes = findAll(page.document, 'box').filter(isVisible);
  return boxes.length === 1 ? (boxes[0] ?? null) : null;
}

/** Each channel allows its own formatting, and the editor drops the rest: what its menu offers is what it keeps. */
function kindOf(editable: HTMLElement): Composer['kind'] {
  const menu = editable.closest(selectors.menu[0]);
  return menu && find(menu, 'linkItem') && find(menu, 'listItem') ? 'rich' : 'plain';
}

/** The button names the key that sends: "Send (↵)" or "Send (⌘ + ↵)", in every language. */
function enterSends(box: Element): boolean {
  return !/⌘|\bCtrl\b/i.test(shownText(find(box, 'send')));
}

/** True for the send button; a wrong guess costs a look only. */
export function submits(page: HelpdeskPage, target: Element): boolean {
  const button = target.closest(selectors.send[0]);
  return button !== null && boxIn(page)?.contains(button) === true;
}

export function sendButtons(page: HelpdeskPage): HTMLElement[] {
  return findAll(page.document, 'box')
    .flatMap((box) => findAll(box, 'send'))
    .filter((button) => button instanceof HTMLElement)
    .filter(isVisible);
}
