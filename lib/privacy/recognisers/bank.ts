import { ibanCountry, validCard, validIban } from '../checks/bank';
import type { TextContext } from '../context';
import { matchesOf } from '../matches';
import type { Finding } from '../types';

const iban = /(?<![\p{L}\p{N}])[A-Z]{2}\d{2}(?:[ .-]?[A-Z0-9]){10,30}(?![\p{L}\p{N}])/giu;
const card = /(?<![\p{L}\p{N}]|\d[.,-])\d(?:[ .-]?\d){11,18}(?![\p{L}\p{N}]|[.,-]\d)/gu;

/** IBANs with a right check sum (mod 97) and length, in any grouping; after the word IBAN also mistyped ones. */
export function findIbans(text: string): Finding[] {
  const found: Finding[] = [];
  iban.lastIndex = 0;
  for (let match = iban.exec(text); match; match = iban.exec(text)) {
    // The pattern may have run over the next one: go on right behind this one's first groups.
    iban.lastIndex = match.index + 4;
    if (!ibanCountry(match[0].slice(0, 2))) continue;
    const value = longestValid(match[0]) ?? (mentioned(text, match.index) ? digitsOnly(match[0]) : null);
    if (value === null) continue;
    iban.lastIndex = match.index + value.length;
    const key = value.replace(/[ .-]/g, '').toUpperCase();
    found.push({ type: 'IBAN', start: match.index, end: match.index + value.length, confidence: 1, key });
  }
  return found;
}

/** The pattern may run into the words that follow: shortened piece by piece until the check sum is right. */
function longestValid(candidate: string): string | null {
  for (let value = candidate; value.length >= 15; value = value.replace(/[ .-]?[A-Z0-9]$/i, '')) {
    if (validIban(value)) return value;
  }
  return null;
}

function mentioned(text: string, offset: number): boolean {
  return /\biban\b[^.\n]{0,25}$/i.test(text.slice(Math.max(0, offset - 40), offset));
}

/** Groups that hold digits; a word that follows is not part of it. */
function digitsOnly(candidate: string): string {
  return candidate.replace(/(?:[ .-][A-Z]+)+$/i, '');
}

/** Payment card numbers with a scheme's first digits and a right Luhn digit; after a word for card any of 13 to 19. */
export function findCards(text: string, context: TextContext): Finding[] {
  const found: Finding[] = [];
  for (const match of matchesOf(text, card)) {
    const digits = match[0].replace(/\D/g, '');
    const near = context.labelBefore(match.index, 40);
    const named = near?.label === 'card' && digits.length >= 13 && digits.length <= 19;
    if (!named && (!validCard(match[0]) || (near?.label === 'order' && near.distance <= 12))) continue;
    found.push({ type: 'CARD', start: match.index, end: match.index + match[0].length, confidence: 0.9, key: digits });
  }
  return found;
}
