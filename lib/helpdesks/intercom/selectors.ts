import { createFinder } from '../page/dom';

/**
 * Where things are in the Intercom inbox: first the React app of 2026, inside of open shadow roots, then the Ember
 * pages before it. Counts, one a form, are independent public code bases that use the selector. No live account was
 * available and no public capture of a conversation exists: a selector is second-hand until checked on one.
 */
export const selectors = {
  /** 1, 3, 2. TODO [2027-06-01]: drop 2-3. */
  stream: [
    '[data-testid="conversation-stream-scroll-container"]',
    '[data-conversation-stream]',
    '.inbox2__conversation-stream, .inbox-2__conversation-stream',
  ],
  /** 1, 2, 2, 1. The first from 2026-04. TODO [2027-06-01]: drop 2-4. */
  part: [
    '[class*="group/content-part"]',
    '[data-intercom-target="conversation-stream-content-part"]',
    '[data-part-group-id]',
    '[data-part-id]',
  ],
  /** 2, 2, 1, 1. TODO [2027-06-01]: drop 2-4. */
  body: ['.interblocks-html', '.intercom-interblocks-html', '.intercom-interblocks', '[class*="break-words"]'],
  /** 2. 1 customer, 3 teammate, 4 note, 5 bot, 20 automated. On the part or around it. */
  category: ['[data-part-group-category]'],
  /** 1. Beside the category in an agent's own list of hints. */
  authorType: ['[data-author-type]'],
  /** 2. Ember pages only. TODO [2027-06-01]: drop 1. */
  userPart: ['.inbox2__user-email-part, .inbox-2__user-email-part'],
  /** 1, 1. The first in Ember pages only. TODO [2027-06-01]: drop 1. */
  adminPart: ['.inbox2__admin-email-part, .inbox-2__admin-email-part', '[data-testid="admin-avatar-name"]'],
  /** 1, 1. Ember pages only, the second before the inbox. TODO [2027-06-01]: drop 1-2. */
  notePart: ['.inbox2__note-part, .inbox-2__note-part', '.o__note'],
  /** 1 */
  adminName: ['[data-testid="admin-avatar-name"]'],
  /** 2, 2. The title, which is the customer's name where a conversation has none. */
  title: ['[data-inbox-conversation-header-title]', '[data-conversation-title]'],
  /** 1, 2. TODO [2027-06-01]: drop 2. */
  mail: ['.channels__inbox__email-metadata-container', '.inbox2__user-email-part, .inbox-2__user-email-part'],
  /** 1, 3. The first from 2026-10. TODO [2027-06-01]: drop 2. */
  box: ['[data-conversation-reply-composer]', '.inbox2__composer__container, .inbox-2__composer__container'],
  /** 3, 4 */
  editor: ['.embercom-prosemirror-composer-editor[contenteditable="true"]', '[role="textbox"][contenteditable="true"]'],
  /** 0, 1. The first by the roles of accessible controls, the second the old app's tab. TODO [2027-06-01]: drop 2. */
  chosenMode: [
    '[role="tab"][aria-selected="true"], [role="radio"][aria-checked="true"], button[aria-pressed="true"]',
    '[data-intercom-target="note-tab"].o__selected',
  ],
} as const satisfies Record<string, readonly string[]>;

export type SelectorName = keyof typeof selectors;

export const { find, findAll } = createFinder<SelectorName>(selectors);
