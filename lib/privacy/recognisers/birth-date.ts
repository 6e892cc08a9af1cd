import type { TextContext } from '../context';
import { matchesOf } from '../matches';
import type { Finding } from '../types';

const months =
  'jan|feb|f[ée]v|mar|m[äa]r|maa|apr|avr|abr|mag|mai|may|mei|maj|jun|jui|giu|jul|lug|aug|ao[uû]|ago|sep|set|okt|oct|out|ott|nov|dec|d[ée]c|dez|dic|ene|gen|lui';
const date = new RegExp(
  [
    String.raw`\d{1,2}\s?[./-]\s?\d{1,2}\s?[./-]\s?(?:19|20)?\d{2}`,
    String.raw`(?:19|20)\d{2}[./-]\d{1,2}[./-]\d{1,2}`,
    String.raw`\d{1,2}(?:st|nd|rd|th|er|e|\.|º)?\s(?:de\s|of\s)?(?:${months})\p{L}*\.?,?\s(?:de\s|del\s)?(?:19|20)\d{2}`,
    String.raw`(?:${months})\p{L}*\.?\s\d{1,2}(?:st|nd|rd|th)?,?\s(?:19|20)\d{2}`,
  ]
    .map((form) => `(?<![\\p{L}\\p{N}])${form}(?![\\p{N}])`)
    .join('|'),
  'giu',
);

/** Birth dates: a date with a word for birth before it in the same sentence, or "born" right after. */
export function findBirthDates(text: string, context: TextContext): Finding[] {
  const found: Finding[] = [];
  for (const match of matchesOf(text, date)) {
    if (!context.hasLabel(match.index, 'birth', 40)) continue;
    found.push({ type: 'DOB', start: match.index, end: match.index + match[0].length, confidence: 0.92 });
  }
  return found;
}
