import { renderHtml } from '../text/html';
import { stripInvisible } from '../text/invisible';
import { htmlRole, ruleLine } from './clean-message-html';
import { cutNotices } from './clean-message-notices';
import { cutQuotes, cutTrailingQuotes, type QuoteOptions } from './clean-message-quotes';
import { cutSignature } from './clean-message-signature';

/**
 * The part of a message that its author wrote: quoted history and the signature cut, plain text (paragraphs parted by
 * a blank line). Takes the HTML when there is any, else the text. When nothing would be left, the whole text is given,
 * because losing a customer's words is worse than keeping a quote. `trimmed` tells whether anything was cut.
 * With `keepForwarded` a forwarded mail below the author's words stays.
 */
export function cleanMessage(
  input: { html: string | null; text: string | null },
  options: QuoteOptions = { keepForwarded: false },
): { text: string; trimmed: boolean } {
  if (input.html === null || input.html.trim() === '') return cleanText(input.text ?? '', options);
  const whole = renderHtml(input.html).text;
  const marked = renderHtml(input.html, {
    role: (name, attributes) => htmlRole(name, attributes, options),
    rule: ruleLine,
  });
  const { text, trimmed } = cleanText(marked.text, options);
  return text === '' ? cleanText(whole, options) : { text, trimmed: trimmed || marked.cut };
}

/** All of a message as plain text, nothing cut. */
export function wholeText(input: { html: string | null; text: string | null }): string {
  const raw = input.html === null ? (input.text ?? '') : renderHtml(input.html).text;
  return tidy(plain(raw));
}

const plain = (raw: string): string => stripInvisible(raw.replace(/\r\n?/g, '\n')).replace(/\u00A0/g, ' ');

function cleanText(raw: string, options: QuoteOptions): { text: string; trimmed: boolean } {
  const normal = plain(raw);
  const whole = tidy(normal);
  const cut = cutQuotes(normal.split('\n'), options);
  let { lines } = cut;
  for (let before = -1; before !== lines.length; ) {
    before = lines.length;
    lines = cutTrailingQuotes({ ...cut, lines: cutNotices(cutSignature(lines)) });
  }
  const own = tidy(lines.join('\n'));
  return own === '' ? { text: whole, trimmed: false } : { text: own, trimmed: own !== whole };
}

function tidy(text: string): string {
  return text
    .replace(/[^\S\n]+$/gm, '')
    .replace(/\n{3,}/g, '\n\n')
    .replace(/^\n+|\n+$/g, '');
}
