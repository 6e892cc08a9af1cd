import type { TicketRef } from '../../ticket/ref';
import type { Composer, HelpdeskPage } from '../adapter';
import { conversationOf, isShown, workspaceOf } from './panes';
import { find, findAll, selectors } from './selectors';

/**
 * The reply box in the visible conversation of `ref`. Editors of side conversations carry other test ids and are not
 * found. null when there is none (auto assist takes its place until the agent chooses to write) or more than one.
 */
export function composerOf(page: HelpdeskPage, ref: TicketRef): Composer | null {
  const conversation = conversationOf(page.document, ref.id);
  if (!conversation || !isShown(conversation)) return null;
  // The plain editor first: older forms of the rich one match it too.
  for (const kind of ['plain', 'rich'] as const) {
    const editors = findAll(conversation, kind === 'rich' ? 'richEditor' : 'plainEditor').filter(isShown);
    const editable = editors[0];
    if (editors.length > 1) return null;
    if (editable instanceof HTMLElement) return { editable, kind, channel: channelIn(conversation) };
  }
  return null;
}

/** `data-channel` names the channel; without it the label does, and every language of ours says "intern…". */
function channelIn(conversation: Element): Composer['channel'] {
  const button = find(conversation, 'channel');
  const name = button?.getAttribute('data-channel') ?? button?.textContent ?? '';
  return /\bintern|\bnote\b/i.test(name) ? 'internal' : 'public';
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
