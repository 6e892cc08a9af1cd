import { createFinder } from '../page/dom';

/**
 * Where things are in a case's record page of Lightning Experience, console or not. Counts, one a form, are
 * independent public code bases that use the selector. Salesforce says that its DOM is no interface and no public
 * capture of a whole case page exists: every selector is second-hand until checked on a live org. The feed and the
 * console are Aura components in the light DOM (2 code bases say so outright); highlights and details are Lightning
 * web components.
 */
export const selectors = {
  /**
   * 10+, 10+. 9 for the first two names of the first form. The content of a console tab or subtab, and of the page
   * shown in it. All that was opened stays mounted. TODO [2027-06-01]: drop 2.
   */
  pane: ['section.oneConsoleTab, .windowViewMode-normal, .windowViewMode-maximized', '.oneContent'],
  /** 10+. A mark of the pane in front, as far as the layout gives it. */
  behind: ['.oneConsoleTab:not(.active), .lafPageHost:not(.active), [aria-hidden="true"]'],
  /** 3, ?. `aria-controls` names the pane and `href` the record in it. */
  tab: ['a[role="tab"][aria-controls][href]', 'a.tabHeader[aria-controls][href]'],
  /** 6. The record's own related lists; their address carries its id. */
  relatedLink: ['a[href*="/related/"]'],

  // Fields by their API name, the same in every language: 4, two of them with tests of their own.
  /** 4, 5, 2. The last by the English label. TODO [2027-06-01]: drop 3. */
  number: [
    '[data-target-selection-name$="Case.CaseNumber"]',
    'records-highlights-details-item:has([title="Case Number"])',
    'records-record-layout-item[field-label="Case Number"]',
  ],
  /** 4, 8, 3, ? */
  subject: [
    '[data-target-selection-name$="Case.Subject"]',
    'support-output-case-subject-field',
    '[slot="primaryField"]',
    'records-record-layout-item[field-label="Subject"]',
  ],
  /** 4, 2. The last by the English label. TODO [2027-06-01]: drop 2. */
  status: ['[data-target-selection-name$="Case.Status"]', 'records-record-layout-item[field-label="Status"]'],
  /** 4, 1. The last by the English label. TODO [2027-06-01]: drop 2. */
  priority: ['[data-target-selection-name$="Case.Priority"]', 'records-record-layout-item[field-label="Priority"]'],
  /** 4, 3. The last by the English label. TODO [2027-06-01]: drop 2. */
  description: [
    '[data-target-selection-name$="Case.Description"]',
    'records-record-layout-item[field-label="Description"]',
  ],
  /** 4, 3, ?. The contact, in the details or in the highlights. */
  contact: [
    '[data-target-selection-name$="Case.ContactId"]',
    ':is(records-highlights2, .forceHighlightsPanel) a[href*="/lightning/r/Contact/"]',
    'records-record-layout-item a[href*="/lightning/r/Contact/"]',
  ],
  /** 4. The sender of a case that came without a contact. */
  suppliedName: ['[data-target-selection-name$="Case.SuppliedName"]'],
  /** 4, ? */
  contactEmail: [
    '[data-target-selection-name$="Case.ContactEmail"]',
    '[data-target-selection-name$="Case.SuppliedEmail"]',
  ],
  /** 6, 5, ?, ?. Where a field shows its value. */
  value: ['.test-id__field-value', '[slot="outputField"]', '.fieldComponent', 'dd'],

  // The feed.
  /** 9, 3 */
  item: ['article.cuf-feedItem, article.cuf-feedElement', '.forceChatterFeedItem'],
  /** 5. An answer to a post, inside of it or right after it. */
  comment: ['.cuf-commentItem, .forceChatterComment'],
  /** 8. The whole message is in its `value`, however much of it is shown. */
  richMail: ['emailui-rich-text-output'],
  /** 7 */
  mail: ['.emailMessageBody'],
  /** 1 */
  call: ['.logCallDescription'],
  /** 5, 5, 2 */
  text: ['.feedBodyInner', '.cuf-feedBodyText', '.forceChatterMessageBody'],
  /** 3, 3, 1, 2 */
  author: ['.cuf-entityLink', '.cuf-preamble a, .cuf-preamble', '.preamble_left', '.cuf-commentNameLink'],
  /** 1. A time that a machine can read. */
  time: ['[datetime]'],
  /** 2, ?. A sentence that says what was done. */
  preamble: ['.cuf-preamble', '.preamble_custom-preamble'],
  /** 3. The mail address of somebody who is no user of the org. */
  address: ['a[href^="mailto:"]'],
  /** 1 */
  file: ['.cuf-contentAttachmentTitle'],

  // Writing.
  /** 4, 1. The e-mail action of the case's feed. */
  publisher: ['.supportPublisherQuickSendEmail', '.emailuiComposer'],
  /** 10+, 1, 2. The frame in which the editor's own frame lies. */
  container: ['iframe[title="CK Editor Container"]', '.oneIframeComposer iframe', 'iframe[name^="vfFrameId"]'],
  /** 5, 4 */
  editorFrame: ['iframe.cke_wysiwyg_frame', 'iframe[title="Email Body"]'],
  /** 3, 2, 1. Where an internal post or a case comment is written. */
  internalEditor: [
    '.forceChatterMessageBodyInputRichTextEditor .ql-editor',
    'textarea[name="inputComment"]',
    '[data-target-selection-name$="CaseComment.CommentBody"] textarea',
  ],
  /** 0, 0, 0. Any other editor, such as that of the composer of 2025: public sources say only that it is there. */
  otherEditor: ['[contenteditable="true"]', 'lightning-input-rich-text', 'iframe'],
  /** 1, 2. A composer at the foot of the window, which stays open from case to case. */
  docked: ['.slds-docked-composer.slds-is-open', '.forceDockingPanel.DOCKED'],
  /** 9, 3 */
  send: ['.cuf-publisherShareButton', 'button.slds-button_brand, button.slds-button--brand'],
} as const satisfies Record<string, readonly string[]>;

export type SelectorName = keyof typeof selectors;

export const { find, findAll } = createFinder<SelectorName>(selectors);
