import { createFinder } from '../page/dom';

/**
 * Where things are in Zammad's two interfaces, from its published source (github.com/zammad/zammad; AGPL: names only,
 * no markup is taken over). Counts are independent public code bases that use a name: the project itself, other
 * extensions, and forks that went their own way. No live installation was available: checked on the source only.
 */
export const selectors = {
  /** 2. lib/app_post/task_manager: one open ticket of the classic interface; its id ends in the ticket's. */
  task: ['.content[id^="content_permanent_Ticket-"]'],
  /** 3. views/ticket_zoom: also there when the task's id changed. TODO [2027-12-01]: drop 1. */
  zoom: ['.ticketZoom'],
  /** 3 */
  article: ['.ticket-article-item[data-id]'],
  /** 2. The permanent link under an article, with the ticket's id in it. */
  articleLink: ['a[href*="#ticket/zoom/"]'],
  /** 3, ?. The second is whatever is beside "See more". TODO [2027-06-01]: drop 2. */
  body: ['.textBubble-content .richtext-content', '.textBubble-content > :not(.textBubble-overflowContainer)'],
  /** 2. The first row of an article's head is the sender. */
  from: ['.article-content-meta.top .article-meta-value'],
  /** 3 */
  time: ['time[datetime]'],
  /** 3. Editable in place. */
  title: ['.js-objectTitle'],
  /** 3 */
  form: ['form.article-add'],
  /** 3, 3 */
  editor: ['.articleNewEdit-body[contenteditable="true"]', '[data-name="body"][contenteditable="true"]'],
  /** 2. In both interfaces: the group's signature, the quoted mail. */
  ownText: ['[data-signature="true"], blockquote[type="cite"]'],
  /** 2. "Update", and the macros behind it. */
  submit: ['.js-submit, .js-dropdownActionMacro'],

  /** 2. desktop/…/ArticleBubble.vue: one article of the new desktop interface; ends in the article's id. */
  bubble: ['[data-test-id^="article-bubble-container-"]'],
  /** 2, 2. ArticleBubbleBody.vue. */
  bubbleBody: ['[data-test-id="article-content"] .inner-article-body', '[data-test-id="article-content"]'],
  /** 2. useBubbleStyleGuide.ts: the stripes around what is internal. */
  stripes: ['[class~="bg-stripes"], [class~="border-stripes"]'],
  /** 1, 2. The first from 2025. TODO [2027-06-01]: drop 2. */
  byCustomer: ['.Content--customer', '[class~="bg-blue-100"]'],
  /** 1, 1. The first from 2025. TODO [2027-06-01]: drop 2. */
  byTeam: ['.Content--agent', '[class~="bg-white"], [class~="bg-neutral-100"]'],
  /** 2. Name and date over a bubble whose head is folded. */
  author: ['[aria-describedby="author-name-and-creation-date"] > :not(p):not(time)'],
  /** 2. TopBarHeader: a hidden copy of it keeps the place while the page scrolls. */
  heading: ['[role="heading"][aria-level="2"]'],
  /** 3. ArticleReply.vue, ArticleReplyPanel.vue. */
  replyPanel: ['[data-test-id="article-reply-stripes-panel"]'],
  /** 2, 1. The second in a version of early 2026. TODO [2027-06-01]: drop 2. */
  replyForm: ['#ticketArticleReplyForm', '#ticketArticleReplyFormPinned'],
  /** 2, 2. FieldEditorInput.vue, TipTap. */
  replyEditor: ['[data-test-id="field-editor"] [contenteditable="true"]', '[role="textbox"][contenteditable="true"]'],
  /** 1. useTicketEditForm.ts: the choice between internal and public. */
  visibility: ['[name="internal"]'],
  /** 1. LayoutBottomBar.vue: "Update" and what is beside it. */
  bottomBar: ['footer button'],
} as const satisfies Record<string, readonly string[]>;

export type SelectorName = keyof typeof selectors;

export const { find, findAll } = createFinder<SelectorName>(selectors);
