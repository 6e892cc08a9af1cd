import { createFinder } from '../page/dom';

/**
 * Where things are in the Intercom inbox: first the React app of 2026, inside of open shadow roots, then the Ember pages
 * before it. Counts are independent public code bases that use the selector. No live account was available and no
 * public capture of a conversation exists: a selector is second-hand until checked on one.
 */
export const selectors = {
  /** 1, then 3, then 2. TODO [2027-06-01]: drop the Ember forms. */
  stream: [
    '[data-testid="conversation-stream-scroll-container"]',
    '[data-conversation-stream]',
    '.inbox2__conversation-stream, .inbox-2__conversation-stream',
  ],
  /** 1 (from 2026-04), then 2, 2 and 1. TODO [2027-06-01]: drop the Ember forms. */
  part: [
    '[class*="group/content-part"]',
    '[data-intercom-target="conversation-stream-content-part"]',
    '[data-part-group-id]',
    '[data-part-id]',
  ],
  /** 2, 2, 1, 1. TODO [2027-06-01]: drop all but the first. */
  body: ['.interblocks-html', '.intercom-interblocks-html', '.intercom-interblocks', '[class*="break-words"]'],
  /** 2: 1 customer, 3 teammate, 4 note, 5 bot, 20 automated. On the part or around it. */
  category: ['[data-part-group-category]'],
  /** 1: `data-author-type`, beside the category in an agent's own list of hints. */
  authorType: ['[data-author-type]'],
  /** 2. TODO [2027-06-01]: drop with the Ember pages. */
  userPart: ['.inbox2__user-email-part, .inbox-2__user-email-part'],
  /** 1 and 1. TODO [2027-06-01]: drop with the Ember pages. */
  adminPart: ['.inbox2__admin-email-part, .inbox-2__admin-email-part', '[data-testid="admin-avatar-name"]'],
  /** 1 and 1 (the app before the inbox). TODO [2027-06-01]: drop with the Ember pages. */
  notePart: ['.inbox2__note-part, .inbox-2__note-part', '.o__note'],
  /** 1 */
  adminName: ['[data-testid="admin-avatar-name"]'],
  /** 2 and 2: the title, which is the customer's name where a conversation has none. */
  title: ['[data-inbox-conversation-header-title]', '[data-conversation-title]'],
  /** 1 */
  mail: ['.channels__inbox__email-metadata-container', '.inbox2__user-email-part, .inbox-2__user-email-part'],
  /** 1 (2026-10), then 3. TODO [2027-06-01]: drop the Ember form. */
  box: ['[data-conversation-reply-composer]', '.inbox2__composer__container, .inbox-2__composer__container'],
  /** 3, then 4 */
  editor: ['.embercom-prosemirror-composer-editor[contenteditable="true"]', '[role="textbox"][contenteditable="true"]'],
  /** 0, by the roles of accessible controls; 1 for the old app's tab. */
  chosenMode: [
    '[role="tab"][aria-selected="true"], [role="radio"][aria-checked="true"], button[aria-pressed="true"]',
    '[data-intercom-target="note-tab"].o__selected',
  ],
} as const satisfies Record<string, readonly string[]>;

export type SelectorName = keyof typeof selectors;

export const { find, findAll } = createFinder<SelectorName>(selectors);
