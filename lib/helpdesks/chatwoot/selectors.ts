import { createFinder } from '../page/dom';

/**
 * Where things are in the Chatwoot dashboard, from its published source (github.com/chatwoot/chatwoot, MIT, app/
 * javascript/dashboard): first the messages of 2025 and later (components-next), then those of version 3. A count is
 * the number of independent public copies in which the same name was seen, the project's own repository and forks that
 * went their own way; colours change most. No live installation was available: checked on the source only.
 */
export const selectors = {
  /** 10. MessagesView.vue, since 2020: the thread on screen. */
  panel: ['.conversation-panel'],
  /** 6, 3. message/Message.vue; the second is version 3. TODO [2027-06-01]: drop 2. */
  message: ['[data-message-id]', 'li[id^="message"]'],
  /** 4, 3. bubbles/Base.vue; the second is version 3. TODO [2027-06-01]: drop 2. */
  bubble: ['[data-bubble-name]', '.bubble, .activity-wrap'],
  /** 4, 3. "Assigned to", "resolved by". TODO [2027-06-01]: drop 2. */
  event: ['[data-bubble-name="activity"]', '.activity-wrap'],
  /** 4, 3, 3. FormattedContent.vue, Letter in bubbles/Email. The small text of a message replied to is not the body. */
  body: ['.prose-bubble:not(.line-clamp-2)', '.text-content', '.message-text__wrap'],
  /** 3, 3, 3. Colour, padlock, then version 3. TODO [2027-06-01]: drop 3. */
  note: ['[class~="bg-n-solid-amber"]', '.i-lucide-lock-keyhole', '.bubble.is-private'],
  /** 3 */
  byCustomer: ['[class~="bg-n-slate-4"]'],
  /** 3 */
  byAgent: ['[class~="bg-n-solid-blue"]'],
  /** 3, 3 */
  byBot: ['[class~="bg-n-solid-iris"]', '.bubble.is-from-bot'],
  /** 2. From the customer, in a form that the dashboard cannot show. */
  unsupported: ['[class~="bg-n-solid-amber/70"]'],
  /** 3, 3. Not delivered. */
  failed: ['[class~="bg-n-ruby-4"]', '.bubble.is-failed'],
  /** 5. ConversationCard.vue, since 2020: the conversation on screen in the list; its heading is the contact. */
  contact: ['.conversation.active .conversation--user'],
  /** 8. ReplyBox.vue, since 2020. */
  box: ['.reply-box'],
  /** 8. The box's text, not its mail addresses. */
  boxText: ['.reply-box__top'],
  /** 8, 8. @chatwoot/prosemirror-schema, then the plain box of channels without formatting. */
  editor: ['.ProseMirror[contenteditable="true"]', 'textarea'],
  /** own. The editor's own menu, from the package's source: it offers what the channel allows. */
  menu: ['.ProseMirror-menubar-wrapper'],
  /** own */
  linkItem: ['[title="Add or remove link"]'],
  /** own */
  listItem: ['[title="Wrap in bullet list"]'],
  /** 5. ReplyBottomPanel.vue. */
  send: ['.right-wrap button, .right-wrap [type="submit"]'],
} as const satisfies Record<string, readonly string[]>;

export type SelectorName = keyof typeof selectors;

export const { find, findAll } = createFinder<SelectorName>(selectors);
