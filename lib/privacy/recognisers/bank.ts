import { validCard, validIban } from '../checks/bank';
import type { Finding } from '../types';

const iban = /(?<![\p{L}\p{N}])[A-Z]{2}\d{2}(?:[ .-]?[A-Z0-9]){10,30}(?![\p{L}\p{N}])/giu;
const card = /(?<![\p{L}\p{N}]|\d[.,-])\d(?:[ -]?\d){11,18}(?![\p{L}\p{N}]|[.,-]\d)/gu;

/** IBANs with a right check sum (mod 97) and length, in any grouping. */
export function findIbans(text: string): Finding[] {
  const found: Finding[] = [];
  for (const match of text.matchAll(iban)) {
    // The last group may be a word that follows: shorten group by group until the check sum is right.
    for (let value = match[0]; value.length >= 15; value = value.replace(/[ .-]?[A-Z0-9]+$/i, '')) {
      if (!validIban(value)) continue;
      found.push({
        type: 'IBAN',
        start: match.index,
        end: match.index + value.length,
        confidence: 1,
        key: value.replace(/[ .-]/g, '').toUpperCase(),
      });
      break;
    }
  }
  return found;
}

/** Payment card numbers of 12 to 19 digits with a right Luhn digit and a card scheme's first digits. */
export function findCards(text: string): Finding[] {
  const found: Finding[] = [];
  for (const match of text.matchAll(card)) {
    if (!validCard(match[0])) continue;
    found.push({
      type: 'CARD',
      start: match.index,
      end: match.index + match[0].length,
      confidence: 0.9,
      key: match[0].replace(/\D/g, ''),
    });
  }
  return found;
}
