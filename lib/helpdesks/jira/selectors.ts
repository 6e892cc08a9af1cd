import { createFinder } from '../page/dom';

/**
 * Where things are in the issue view of Jira Cloud. Every list is tried in order: first the attribute that lasts,
 * then older or weaker forms. Counts, one a form, are independent public code bases that use the selector. No live
 * account was available: a selector is second-hand until checked on one.
 */
export const selectors = {
  /** 10+, 10+. Names the issue that a view shows. TODO [2027-06-01]: drop 2. */
  crumb: [
    '[data-testid="issue.views.issue-base.foundation.breadcrumbs.current-issue.item"]',
    '[data-test-id="issue.views.issue-base.foundation.breadcrumbs.current-issue.item"]',
  ],
  /** 8. An issue opened over a board or a list. */
  modal: ['[data-testid="issue.views.issue-details.issue-modal.modal-dialog"]'],
  /** 10 */
  summary: ['[data-testid="issue.views.issue-base.foundation.summary.heading"]'],
  /** 5, 5. TODO [2027-06-01]: drop 2. */
  description: [
    '[data-testid="issue.views.field.rich-text.description"]',
    '[data-test-id="issue.views.field.rich-text.description"]',
  ],
  /** 4 */
  body: ['.ak-renderer-document'],
  /** 7, 7. TODO [2027-06-01]: drop 2. */
  reporter: ['[data-testid="issue.views.field.user.reporter"]', '[data-test-id="issue.views.field.user.reporter"]'],
  /** 2 */
  status: ['[data-testid="issue-field-status.ui.status-view.status-button.status-button"]'],
  /** 9 */
  comments: ['[data-testid="issue.activity.comments-list"]'],
  /** 5, 7 */
  comment: ['[data-testid^="comment-base-item-"]', '[data-testid^="issue-comment-base.ui.comment.ak-comment."]'],
  /** 2, 2. The header of every comment holds one. */
  author: ['[data-testid$="-header"] h3', '[data-testid$="-header"] [role="presentation"]'],
  /** 6. Always inside of a comment. */
  commentBody: ['[data-testid^="issue-comment-base.ui.comment.ak-comment."][data-testid$="-body"]'],
  /** 3, 3. The box for a new comment, one in a view. TODO [2027-06-01]: drop 2. */
  writeBox: ['[data-testid="issue.activity.comment"]', '[data-test-id="issue.activity.comment"]'],
  /** 8. Stands where the editor comes once it is clicked. */
  placeholder: ['[data-testid="canned-comments.common.ui.comment-text-area-placeholder.textarea"]'],
  /** 4, 4. The second where the id is missing. */
  editor: ['#ak-editor-textarea[contenteditable="true"]', '.ProseMirror[contenteditable="true"][role="textbox"]'],
  /**
   * 1. 6 for the selector, 1 for service desks: a restriction can be chosen for notes only, so its control is in the
   * write box of an internal note and not in that of a reply.
   */
  noteControl: ['[data-testid="issue-comment-base.ui.comment.comment-visibility.comment-visibility-wrapper"]'],
  /** 0, 0, 0. By the roles of accessible tabs: the chosen one of "reply to customer" and "internal note". */
  chosenMode: ['[role="tab"][aria-selected="true"]', 'button[aria-pressed="true"]', 'input[type="radio"]:checked'],
  /** 4 */
  save: ['[data-testid="comment-save-button"]'],
} as const satisfies Record<string, readonly string[]>;

export type SelectorName = keyof typeof selectors;

export const { find, findAll } = createFinder<SelectorName>(selectors);
