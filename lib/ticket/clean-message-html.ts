import type { ElementRole } from '../text/html';
import type { QuoteOptions } from './clean-message-quotes';

/** How a horizontal rule shows in the text, so that the cutter sees it as a border. */
export const ruleLine = '________________________________';

const signatureClass =
  /(?:^|\s)(?:gmail_signature|gmail_signature_prefix|moz-signature|protonmail_signature_block|tutanota_signature|signature|collapse-signature)(?:\s|$)/i;
const signatureId = /^(?:x_)?(?:Signature|ms-outlook-mobile-signature|AppleMailSignature)$/i;
/** Outlook puts the quoted mail, to the end, after these. */
const quoteFollows = /^(?:x_)?(?:appendonsend|divRplyFwdMsg|mail-editor-reference-message-container)$/i;
const quoteStyle = /border-left\s*:|margin\s*:\s*0(?:px|pt)?\s+0(?:px|pt)?\s+0(?:px|pt)?\s+\.?\d/i;

/**
 * Which parts of a mail's HTML are quotes or signatures, by the marks that mail programs leave. A blockquote without
 * such a mark is the author's own formatting and stays.
 */
export function htmlRole(name: string, attributes: Record<string, string>, options: QuoteOptions): ElementRole {
  if (name === 'blockquote') {
    const mailProgram =
      attributes.type?.toLowerCase() === 'cite' ||
      'cite' in attributes ||
      /quote/i.test(attributes.class ?? '') ||
      quoteStyle.test(attributes.style ?? '');
    return mailProgram ? 'quote' : 'keep';
  }
  const id = attributes.id ?? '';
  if (!options.keepForwarded && quoteFollows.test(id)) return 'stop';
  return signatureId.test(id) || signatureClass.test(attributes.class ?? '') ? 'skip' : 'keep';
}
