import { createFinder } from '../page/dom';

/**
 * Where things are in a case's record page of Lightning Experience, console or not. Counts are independent public code
 * bases that use the selector. Salesforce says that its DOM is no interface and no public capture of a whole case page
 * exists: every selector is second-hand until checked on a live org. The feed and the console are Aura components in
 * the light DOM (2 code bases say so outright); highlights and details are Lightning web components.
 */
export const selectors = {
  /**
   * 9, 10 and more, 10 and more: the content of a console tab or subtab, and of the page shown in it. All that was
   * opened stays mounted. TODO [2027-06-01]: drop the second form.
   */
  pane: ['section.oneConsoleTab, .windowViewMode-normal, .windowViewMode-maximized', '.oneContent'],
  /** 10 and more: a mark of the pane in front, as far as the layout gives it. */
  behind: ['.oneConsoleTab:not(.active), .lafPageHost:not(.active), [aria-hidden="true"]'],
  /** 3: `aria-controls` names the pane and `href` the record in it. */
  tab: ['a[role="tab"][aria-controls][href]', 'a.tabHeader[aria-controls][href]'],
  /** 6: the record's own related lists; their address carries its id. */
  relatedLink: ['a[href*="/related/"]'],

  // Fields by their API name, the same in every language: 4, two of them with tests of their own.
  /** Then 5, and 2 by the English label. TODO [2027-06-01]: drop the label. */
  number: [
    '[data-target-selection-name$="Case.CaseNumber"]',
    'records-highlights-details-item:has([title="Case Number"])',
    'records-record-layout-item[field-label="Case Number"]',
  ],
  /** 4, then 8 and 3. */
  subject: [
    '[data-target-selection-name$="Case.Subject"]',
    'support-output-case-subject-field',
    '[slot="primaryField"]',
    'records-record-layout-item[field-label="Subject"]',
  ],
  /** 4, then 2. TODO [2027-06-01]: drop the label. */
  status: ['[data-target-selection-name$="Case.Status"]', 'records-record-layout-item[field-label="Status"]'],
  /** 4, then 1. TODO [2027-06-01]: drop the label. */
  priority: ['[data-target-selection-name$="Case.Priority"]', 'records-record-layout-item[field-label="Priority"]'],
  /** 4, then 3. TODO [2027-06-01]: drop the label. */
  description: [
    '[data-target-selection-name$="Case.Description"]',
    'records-record-layout-item[field-label="Description"]',
  ],
  /** 4, then 3: the contact, in the details or in the highlights. */
  contact: [
    '[data-target-selection-name$="Case.ContactId"]',
    ':is(records-highlights2, .forceHighlightsPanel) a[href*="/lightning/r/Contact/"]',
    'records-record-layout-item a[href*="/lightning/r/Contact/"]',
  ],
  /** 4: the sender of a case that came without a contact. */
  suppliedName: ['[data-target-selection-name$="Case.SuppliedName"]'],
  /** 4 */
  contactEmail: [
    '[data-target-selection-name$="Case.ContactEmail"]',
    '[data-target-selection-name$="Case.SuppliedEmail"]',
  ],
  /** 6, 5: where a field shows its value. */
  value: ['.test-id__field-value', '[slot="outputField"]', '.fieldComponent', 'dd'],

  // The feed.
  /** 9, then 3. */
  item: ['article.cuf-feedItem, article.cuf-feedElement', '.forceChatterFeedItem'],
  /** 5: an answer to a post, inside of it or right after it. */
  comment: ['.cuf-commentItem, .forceChatterComment'],
  /** 8: the whole message is in its `value`, however much of it is shown. */
  richMail: ['emailui-rich-text-output'],
  /** 7 */
  mail: ['.emailMessageBody'],
  /** 1 */
  call: ['.logCallDescription'],
  /** 5, 5, 2 */
  text: ['.feedBodyInner', '.cuf-feedBodyText', '.forceChatterMessageBody'],
  /** 3, 3, 1, 2 */
  author: ['.cuf-entityLink', '.cuf-preamble a, .cuf-preamble', '.preamble_left', '.cuf-commentNameLink'],
  /** 1: a time that a machine can read. */
  time: ['[datetime]'],
  /** 2: a sentence that says what was done. */
  preamble: ['.cuf-preamble', '.preamble_custom-preamble'],
  /** 3; the mail address of somebody who is no user of the org. */
  address: ['a[href^="mailto:"]'],
  /** 1 */
  file: ['.cuf-contentAttachmentTitle'],

  // Writing.
  /** 4, 1: the e-mail action of the case's feed. */
  publisher: ['.supportPublisherQuickSendEmail', '.emailuiComposer'],
  /** 10 and more, 1, 2: the frame in which the editor's own frame lies. */
  container: ['iframe[title="CK Editor Container"]', '.oneIframeComposer iframe', 'iframe[name^="vfFrameId"]'],
  /** 5, 4 */
  editorFrame: ['iframe.cke_wysiwyg_frame', 'iframe[title="Email Body"]'],
  /** 3, 2, 1: where an internal post or a case comment is written. */
  internalEditor: [
    '.forceChatterMessageBodyInputRichTextEditor .ql-editor',
    'textarea[name="inputComment"]',
    '[data-target-selection-name$="CaseComment.CommentBody"] textarea',
  ],
  /** 0: any other editor, such as that of the composer of 2025, of which no public source says more than that it is. */
  otherEditor: ['[contenteditable="true"]', 'lightning-input-rich-text', 'iframe'],
  /** 1 and 2: a composer at the foot of the window, which stays open from case to case. */
  docked: ['.slds-docked-composer.slds-is-open', '.forceDockingPanel.DOCKED'],
  /** 9, then 3 */
  send: ['.cuf-publisherShareButton', 'button.slds-button_brand, button.slds-button--brand'],
} as const satisfies Record<string, readonly string[]>;

export type SelectorName = keyof typeof selectors;

export const { find, findAll } = createFinder<SelectorName>(selectors);
