import { renderHtml } from '../text/html';
import { stripInvisible } from '../text/invisible';
import { htmlRole, ruleLine } from './clean-message-html';
import { cutQuotes } from './clean-message-quotes';
import { cutSignature } from './clean-message-signature';

/**
 * The part of a message that its author wrote: quoted history and the signature cut, plain text (paragraphs parted by
 * a blank line). Takes the HTML when there is any, else the text. When nothing would be left, the whole text is given,
 * because losing a customer's words is worse than keeping a quote. `trimmed` tells whether anything was cut.
 */
export function cleanMessage(input: { html: string | null; text: string | null }): { text: string; trimmed: boolean } {
  if (input.html === null || input.html.trim() === '') return cleanText(input.text ?? '', false);
  const rendered = renderHtml(input.html, { role: htmlRole, rule: ruleLine });
  const cleaned = cleanText(rendered.text, rendered.cut);
  if (cleaned.text !== '') return cleaned;
  return cleanText(renderHtml(input.html).text, false);
}

function cleanText(raw: string, cutBefore: boolean): { text: string; trimmed: boolean } {
  const whole = tidy(stripInvisible(raw.replace(/\r\n?/g, '\n')));
  const own = tidy(cutSignature(cutQuotes(whole)));
  if (own === '') return { text: whole, trimmed: cutBefore };
  return { text: own, trimmed: cutBefore || own !== whole };
}

function tidy(text: string): string {
  return text
    .replace(/[^\S\n]+$/gm, '')
    .replace(/\n{3,}/g, '\n\n')
    .replace(/^\n+|\n+$/g, '');
}
