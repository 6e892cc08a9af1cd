import { createFinder } from '../page/dom';

/**
 * Where things are in the Agent Workspace. Every list is tried in order: first the attribute that lasts, then older
 * or weaker forms. Counts, one a form, are independent public code bases that use the selector. No live account was
 * available: a selector is second-hand until checked on one. Class names of the form `sc-…` are generated and never
 * used.
 */
export const selectors = {
  /** 2, 2 */
  panes: ['main#main_panes', '#main_panes'],
  /** 3 */
  workspace: ['div.workspace'],
  /** 2. The grid of the ticket on screen. */
  activeGrid: ['[data-test-id^="ticket-"][data-is-active="true"]'],
  /** 5, 6. The conversation of one ticket. */
  conversation: ['[data-ticket-id]', '[data-side-conversations-anchor-id]'],
  /** 3, 1. The tab of the ticket on screen. */
  selectedTab: [
    '[data-test-id="header-tab"][data-entity-is-selected="true"]',
    '[data-test-id="header-tab"][aria-current="page"]',
  ],
  /** 10+, 5. The second is the standard interface. TODO [2027-06-01]: drop 2. */
  subject: ['[data-test-id="omni-header-subject"]', '[data-test-id="ticket-pane-subject"]'],
  /** 6, 4 */
  requester: ['[data-test-id="ticket-system-field-requester-select"]', '[data-test-id="tabs-nav-item-users"]'],
  /** 4, 1 */
  log: ['[data-test-id="omni-log-container"]', 'section[role="feed"]'],
  /** 12+ */
  message: ['article[data-test-id="omni-log-comment-item"]'],
  /** 4 */
  bubble: ['[data-test-id="omni-log-item-message"]'],
  /** 6, 6 */
  body: ['.zd-comment', '[data-test-id="omni-log-message-content"]'],
  /** 5, 3 */
  sender: ['[data-test-id="omni-log-item-sender"]', '[data-test-id="omni-log-comment-user-link"]'],
  /** 3. Its address carries the author's id. */
  userLink: ['[data-test-id="omni-log-comment-user-link"]'],
  /** 3 */
  agentBadge: ['[data-test-id="omni-log-avatar-badge-AgentBadge"]'],
  /** 6. The one reliable sign of an internal note. */
  noteTag: ['[data-test-id="omni-log-internal-note-tag"]'],
  /** 6 */
  time: ['time[datetime]'],
  /** 2, 5. The second is an older container. TODO [2027-06-01]: drop 2. */
  tag: [
    '[data-test-id="ticket-system-field-tags-item-selected"]',
    '[data-test-id="ticket-fields-tags"] .garden-tag-item',
  ],
  /** 4 */
  priority: ['[data-test-id="ticket-fields-priority-select"] [data-garden-id="dropdowns.combobox.value"]'],
  /** 1. Weak. */
  status: ['[data-test-id="ticket-fields-status-view"]'],
  /** 9+, 2 */
  richEditor: [
    '[data-test-id="omnicomposer-rich-text-ckeditor"]',
    '[data-test-id="ticket-rich-text-editor"] [contenteditable="true"]',
  ],
  /** 2. Live conversations. */
  plainEditor: ['[data-test-id="omnicomposer-plain-text-ckeditor"]'],
  /** 0, 0. By the product's own word for it: no public source shows the markup of a side conversation. */
  sideConversation: [
    '[data-test-id*="side-conversation"], [data-test-id*="side_conversation"], [data-test-id*="sideConversation"]',
    '[class*="side-conversation"]',
  ],
  /** 7. Only the reply box of the ticket has it; a side conversation names people instead. */
  channel: ['[data-test-id="omnichannel-channel-switcher-button"]'],
  /** 2, 0. Rendered after the switcher was activated; the second by its role, told apart by its words. */
  noteChoice: [
    '[data-test-id="omnichannel-channel-switcher-menuitem-internal"]',
    '[data-test-id="omnichannel-channel-switcher-menu"] [role^="menuitem"]',
  ],
  /** 5, 4, 2 */
  send: [
    '[data-test-id="submit_button-button"]',
    '[data-test-id^="submit_button-menu-"]:not([data-test-id="submit_button-menu-button"])',
    '[data-test-id="omnichannel-omnicomposer-send-button"]',
  ],
  /** 4. Right of the submit button; opens the menu, sends nothing. */
  sendMenu: ['[data-test-id="submit_button-menu-button"]'],
} as const satisfies Record<string, readonly string[]>;

export type SelectorName = keyof typeof selectors;

export const { find, findAll } = createFinder<SelectorName>(selectors);
