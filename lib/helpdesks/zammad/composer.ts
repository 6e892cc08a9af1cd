import type { Composer, HelpdeskPage } from '../adapter';
import { shownText } from '../page/dom';
import { isShown, type Pane } from './panes';
import { find, findAll, selectors } from './selectors';

/** The reply box of a pane; null when there is none (the new interface opens it by a button) or more than one. */
export function composerIn(pane: Pane): Composer | null {
  return pane.kind === 'classic' ? classicComposer(pane.root) : desktopComposer(pane.root);
}

function classicComposer(root: ParentNode): Composer | null {
  const forms = findAll(root, 'form').filter(isShown);
  const form = forms[0];
  const editors = form ? findAll(form, 'editor').filter(isShown) : [];
  const editable = editors[0];
  if (!form || forms.length > 1 || !(editable instanceof HTMLElement) || editors.length > 1) return null;
  // Messengers and text messages take no formatting.
  const kind = /^(?:|email|phone|note|web)$/.test(form.getAttribute('data-type') ?? '') ? 'rich' : 'plain';
  return { editable, kind, channel: form.matches('.is-public') ? 'public' : 'internal', tail: tailOf(editable) };
}

function desktopComposer(root: ParentNode): Composer | null {
  const forms = findAll(root, 'replyForm').filter(isShown);
  const form = forms[0];
  const editors = form ? findAll(form, 'replyEditor').filter(isShown) : [];
  const editable = editors[0];
  if (!form || forms.length > 1 || !(editable instanceof HTMLElement) || editors.length > 1) return null;
  const channel = isInternal(form) ? 'internal' : 'public';
  return { editable, kind: 'rich-or-text', channel, tail: tailOf(editable) };
}

/** Signature or quotation, whichever is first, when there is a line above it to write in. */
function tailOf(editable: Element): Element | null {
  const own = find(editable, 'ownText');
  return own && own !== editable.firstElementChild ? own : null;
}

/** By the stripes around the form or in it, the chosen visibility's padlock, or its name ("Internal", "Intern" …). */
function isInternal(form: Element): boolean {
  const panel = form.closest(selectors.replyPanel[0]) ?? form;
  if (panel.matches(selectors.stripes[0]) || find(panel, 'stripes')) return true;
  const choice = find(form, 'visibility');
  if (!choice) return false;
  const locked = [...choice.querySelectorAll('use')].some((use) => /(?:^|-)lock$/.test(use.getAttribute('href') ?? ''));
  return locked || /\bintern/i.test(shownText(choice));
}

/** True for what updates the ticket of `pane`; the new interface has no mark for it, and a wrong guess costs a look. */
export function submits(pane: Pane, target: Element): boolean {
  if (pane.kind === 'desktop') return target.closest(selectors.bottomBar[0]) !== null;
  const button = target.closest(selectors.submit[0]);
  return button !== null && pane.root.contains(button);
}

export function sendButtons(page: HelpdeskPage): HTMLElement[] {
  return [...findAll(page.document, 'submit'), ...findAll(page.document, 'bottomBar')]
    .filter((button) => button instanceof HTMLElement)
    .filter(isShown);
}
