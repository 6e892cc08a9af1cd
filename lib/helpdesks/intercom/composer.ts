import type { Composer, HelpdeskPage } from '../adapter';
import { isVisible, shownText } from '../page/dom';
import { isOnYellow, shown } from './pane';
import { findAll, selectors } from './selectors';

/** The one reply box on screen; null when there is none or more than one. */
export function composerIn(page: HelpdeskPage): Composer | null {
  const boxes = shown(page.document, 'box');
  const box = boxes[0];
  if (!box || boxes.length > 1) return null;
  const editors = findAll(box, 'editor').filter(isVisible);
  const editable = editors[0];
  if (!(editable instanceof HTMLElement) || editors.length > 1) return null;
  return { editable, kind: 'rich', channel: channelIn(box, editable) };
}

/** By the chosen mode's name ("Note", "Nota", "Notiz", "Notitie") or, where nothing is marked, by the yellow of a note. */
function channelIn(box: Element, editable: Element): Composer['channel'] {
  const chosen = findAll(box, 'chosenMode');
  const names = chosen.map((mode) => `${mode.getAttribute('aria-label') ?? ''} ${shownText(mode)}`);
  const named = names.some((name) => /\bnot(?:e|a|iz|itie)\b|\bintern/i.test(name));
  const old = chosen.some((mode) => mode.matches(selectors.chosenMode[1]));
  return named || old || isOnYellow(editable, box) ? 'internal' : 'public';
}

/** True for any button of the reply box: which one sends has no mark of its own, and a wrong guess costs a look only. */
export function submits(page: HelpdeskPage, target: Element): boolean {
  const button = target.closest('button, [role="button"]');
  return button !== null && shown(page.document, 'box').some((box) => box.contains(button));
}

export function sendButtons(page: HelpdeskPage): HTMLElement[] {
  const buttons = shown(page.document, 'box').flatMap((box) => [...box.querySelectorAll('button')]);
  return buttons.filter(isVisible);
}
