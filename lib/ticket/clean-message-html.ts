import type { ElementRole } from '../text/html';

/** How a horizontal rule shows in the text, so that the cutter sees it as a border. */
export const ruleLine = '________________________________';

const quoteClass =
  /(?:^|\s)(?:gmail_quote(?:_container)?|gmail_attr|gmail_signature|gmail_signature_prefix|yahoo_quoted|yahoo-quoted|moz-cite-prefix|moz-signature|protonmail_quote|protonmail_signature_block|zmail_extra|tutanota_quote|OutlookMessageHeader|WordSection1-quote|quoted-text|email-quote|freebirdFormviewerViewItemsItemQuote|front-blockquote|intercom-quote|signature|zd-quote)(?:\s|$)/i;
const stopId =
  /^(?:appendonsend|divRplyFwdMsg|mail-editor-reference-message-container|x_divRplyFwdMsg|x_appendonsend|OLK_SRC_BODY_SECTION|stopSpelling|reply-intro|replySplit|isReplyContent)$/i;
const signatureId = /^(?:x_)?(?:Signature|ms-outlook-mobile-signature|AppleMailSignature)$/i;

/** Which parts of a mail's HTML are quotes or signatures, by the marks that mail programs leave. */
export function htmlRole(name: string, attributes: Record<string, string>): ElementRole {
  if (name === 'blockquote') return 'quote';
  const id = attributes.id ?? '';
  if (stopId.test(id)) return 'stop';
  if (signatureId.test(id) || quoteClass.test(attributes.class ?? '')) return 'skip';
  return 'keep';
}
