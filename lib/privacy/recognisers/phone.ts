import type { Finding } from '../types';

const international = /(?<![\p{L}\p{N}+])(?:\+|00)\s?[1-9]\d{0,2}(?:[\s./-]{0,2}\(?\d{1,5}\)?){2,7}(?![\p{L}\p{N}])/gu;
const national = /(?<![\p{L}\p{N}+]|\d[.,-])\(?0\d{1,4}\)?(?:[\s./-]?\d{2,4}){2,5}(?![\p{L}\p{N}]|[.,-]\d)/gu;

/** Phone numbers: international with + or 00, national with a leading 0. */
export function findPhones(text: string): Finding[] {
  const found: Finding[] = [];
  for (const [pattern, confidence] of [
    [international, 0.8],
    [national, 0.6],
  ] as const) {
    for (const match of text.matchAll(pattern)) {
      const digits = match[0].replace(/\D/g, '');
      if (digits.length < 8 || digits.length > 17) continue;
      found.push({ type: 'PHONE', start: match.index, end: match.index + match[0].length, confidence, key: digits });
    }
  }
  return found;
}
