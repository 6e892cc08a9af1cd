import { stripInvisible } from '../text/invisible';
import { parseRichText, richTextToPlain } from '../text/rich-text';
import { fold, words } from '../text/words';
import { levenshtein } from './levenshtein';
import { withoutSalutations } from './salutations';
import type { SentOutcome } from './types';

/** Bounds of the outcome classes on the edit distance, each included (domain.md section 1, "Suggestions"). */
export const outcomeBounds = { asIs: 0.02, lightEdit: 0.4, heavyEdit: 0.6 } as const;

/** A draft as it stands in the composer: rich text as plain text, citation marks out. */
export function draftAsSent(draft: string): string {
  return richTextToPlain(parseRichText(draft));
}

/**
 * A text as the edit metrics compare it: greeting and closing left out, invisible characters out, white space folded
 * to single blanks, placeholders without their number (two masks of one ticket may number differently).
 */
export function comparable(text: string): string {
  return withoutSalutations(stripInvisible(text).replace(/\r\n?/g, '\n'))
    .normalize('NFC')
    .replace(/\[([A-Z]{2,20})_\d{1,4}\]/g, '[$1]')
    .replace(/\s+/gu, ' ')
    .trim();
}

/**
 * Edit distance 0..1 = Levenshtein(suggested, sent) / max(length), in code points (domain.md section 1).
 * Both texts masked; `suggested` in the draft's rich text, `sent` in plain text. Two empty texts are 0 apart.
 */
export function editDistance(suggested: string, sent: string): number {
  return distanceOfComparable(comparable(draftAsSent(suggested)), comparable(sent));
}

function distanceOfComparable(a: string, b: string): number {
  const longest = Math.max(codePoints(a), codePoints(b));
  return longest === 0 ? 0 : levenshtein(a, b) / longest;
}

function codePoints(text: string): number {
  let count = 0;
  for (const _ of text) count += 1;
  return count;
}

/** As is 0 to 0.02, light edit to 0.4, heavy edit to 0.6, above that not used (domain.md section 1; 40 % and 60 % [M10]). */
export function outcomeOf(distance: number): SentOutcome {
  if (distance <= outcomeBounds.asIs) return 'as-is';
  if (distance <= outcomeBounds.lightEdit) return 'light-edit';
  return distance <= outcomeBounds.heavyEdit ? 'heavy-edit' : 'not-used';
}

/**
 * Survival 0..1 = share of the suggestion's word 4-grams still present in what was sent (domain.md section 1), case
 * and punctuation aside. A suggestion of fewer than four words counts as one n-gram; null for one without words.
 */
export function survival(suggested: string, sent: string): number | null {
  const before = words(fold(comparable(draftAsSent(suggested))));
  if (before.length === 0) return null;
  const size = Math.min(4, before.length);
  const kept = new Set(ngrams(words(fold(comparable(sent))), size));
  const grams = ngrams(before, size);
  return grams.filter((gram) => kept.has(gram)).length / grams.length;
}

/**
 * True when the seconds between shown and inserted are fewer than words / 10: faster than anyone reads (domain.md
 * section 1, "Rubber-stamp index"). Call it for as-is acceptances only.
 */
export function isRubberStamp(draft: string, millisecondsToInsertion: number): boolean {
  return millisecondsToInsertion / 1000 < words(draftAsSent(draft)).length / 10;
}

function ngrams(words: readonly string[], size: number): string[] {
  const count = Math.max(0, words.length - size + 1);
  return Array.from({ length: count }, (_, start) => words.slice(start, start + size).join(' '));
}
