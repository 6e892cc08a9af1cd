import type { TicketRef } from '../../ticket/ref';
import type { Composer, HelpdeskPage } from '../adapter';
import { waitFor } from '../page/dom';
import { conversationOf, isShown, workspaceOf } from './panes';
import { find, findAll, selectors } from './selectors';

/**
 * The reply box in the visible conversation of `ref`, known by its channel switcher, wherever the focus is. An editor
 * without one is none of ours: what is written in a side conversation goes to other people. null when there is none
 * (auto assist takes its place until the agent chooses to write; a closed ticket has none) or more than one.
 */
export function composerOf(page: HelpdeskPage, ref: TicketRef): Composer | null {
  const conversation = conversationOf(page.document, ref.id);
  if (!conversation || !isShown(conversation)) return null;
  // The plain editor first: older forms of the rich one match it too.
  for (const kind of ['plain', 'rich'] as const) {
    const editors = findAll(conversation, kind === 'rich' ? 'richEditor' : 'plainEditor')
      .filter(isShown)
      .filter((editor) => !isSide(editor));
    const editable = editors[0];
    if (editors.length > 1) return null;
    const channel = editable && channelOf(editable);
    if (channel && editable instanceof HTMLElement) return { editable, kind, channel };
  }
  return null;
}

/** True inside of a side conversation: neither read as part of the thread nor written in. */
export function isSide(element: Element): boolean {
  return selectors.sideConversation.some((css) => element.closest(css) !== null);
}

/**
 * The channel chosen for the editor; null for one without a switcher of its own in its box, which ends where the thread
 * begins. `data-channel` names the channel; without it the label does, and every language of ours says "intern…".
 */
function channelOf(editor: Element): Composer['channel'] | null {
  const button = switcherOf(editor);
  if (!button) return null;
  const name = button.getAttribute('data-channel') ?? button.textContent ?? '';
  return /\bintern|\bnote\b/i.test(name) ? 'internal' : 'public';
}

function switcherOf(editor: Element): Element | null {
  for (let box = editor.parentElement; box && !find(box, 'log'); box = box.parentElement) {
    const button = find(box, 'channel');
    if (!button) continue;
    return box.querySelectorAll('[contenteditable="true"]').length > 1 || isSide(button) ? null : button;
  }
  return null;
}

/** How long the channel menu may take to render, in milliseconds; others wait 200. */
const menuPatience = 2000;

/** Switches the reply box of `ref` to an internal note by its own menu. Nothing but that one choice is activated. */
export async function openNote(page: HelpdeskPage, ref: TicketRef, signal: AbortSignal): Promise<boolean> {
  const composer = composerOf(page, ref);
  const switcher = composer && switcherOf(composer.editable);
  if (!composer || !(switcher instanceof HTMLElement)) return false;
  const choice = (): HTMLElement | null => {
    const named = findAll(page.document, 'noteChoice').filter(
      (item) => isShown(item) && /internal$/.test(item.getAttribute('data-test-id') ?? ''),
    );
    const worded = findAll(page.document, 'noteChoice').filter(
      (item) => isShown(item) && /\bintern/i.test(item.textContent ?? ''),
    );
    const found = named.length > 0 ? named : worded;
    return found.length === 1 && found[0] instanceof HTMLElement ? found[0] : null;
  };
  if (!choice()) switcher.click();
  await waitFor(() => choice() !== null, menuPatience, signal);
  const item = choice();
  // The pane may have gone while the menu came: another ticket's box must not be switched.
  if (!item || composerOf(page, ref)?.editable !== composer.editable) return false;
  item.click();
  return true;
}

/** True for the submit button, its menu items and the send button of live conversations in the workspace of `ref`. */
export function submits(page: HelpdeskPage, ref: TicketRef, target: Element): boolean {
  const button = target.closest(selectors.send.join(','));
  if (!button) return false;
  const workspace = button.closest(selectors.workspace[0]);
  // The submit menu is rendered outside of the workspace: then it belongs to the ticket on screen.
  return workspace === null || workspace === workspaceOf(page.document, ref.id);
}

export function sendButtons(page: HelpdeskPage): HTMLElement[] {
  const css = [selectors.send[0], selectors.send[2], ...selectors.sendMenu].join(',');
  const all = page.document.querySelectorAll<HTMLElement>(css);
  return [...all].filter(isShown);
}

/**
 * Adjacent paragraphs show without a gap in Zendesk's editor and in the mail it sends, so agents press Enter twice: a
 * visible blank line is an empty paragraph. One goes between two blocks; none between a line and the list it
 * announces, which read as one.
 */
export function fitHtml(html: string): string {
  return html.replace(/<\/(p|ul|ol)>\s*(?=<p[\s>])/g, '</$1><p><br></p>');
}
