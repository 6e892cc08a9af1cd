import type { TextContext } from '../context';
import { matchesOf } from '../matches';
import type { Finding } from '../types';

const edge = (pattern: string) =>
  new RegExp(`(?<![\\p{L}\\p{N}+]|\\d[.,/:-])${pattern}(?![\\p{L}\\p{N}]|[.,:/]\\d)`, 'giu');
const extension = '(?:\\s?(?:x|ext\\.?|extension|poste|toestel|dw|int\\.?)\\s?\\d{1,6})?';

/** E.164 with + or 00, any grouping, "(0)" allowed. */
const international = edge(`(?:\\+|00) ?[1-9]\\d{0,2}(?:[ \\t\u00A0./-]{0,2}\\(?\\d{1,5}\\)?){2,7}${extension}`);
/** National with the trunk 0: 9 to 11 digits, any grouping. */
const trunk = edge(`\\(?0\\d{1,5}\\)?(?:[ \\t\u00A0./-]{0,2}\\d{2,5}){1,5}${extension}`);
/** North America: 3-3-4. */
const american = edge(`(?:(?:\\+?1|001)[-. ])?(?:\\(\\d{3}\\) ?|\\d{3}[-. ])\\d{3}[-. ]\\d{4}${extension}`);
/** Countries without a trunk 0 (Spain, Portugal, Italy's mobiles): grouped 9 or 10 digits. */
const grouped = edge(
  '(?:[6789]\\d{2}[ -]\\d{3}[ -]\\d{3}|[6789]\\d{2}(?:[ -]\\d{2}){3}|2\\d{2}[ -]\\d{3}[ -]\\d{3}|3\\d{2}[ -]\\d{6,7}|3\\d{2}[ -]\\d{3}[ -]\\d{3,4})',
);
/** The same without groups: only with a word for phone in the sentence. */
const plain = edge('(?:[26789]\\d{8}|3\\d{8,9})');
/** Anything of 6 to 14 digits right after "Mobile:" and the like, or right before "-Fax". */
const labelled = edge(`\\(?\\d{2,5}\\)?(?:[ \\t\u00A0./-]{0,2}\\(?\\d{1,5}\\)?){1,5}${extension}`);

const dateStart = /^\(?(?:\d{1,2}[./-]\d{1,2}[./-](?:19|20)\d{2}|(?:19|20)\d{2}[./-]\d{1,2}[./-]\d{1,2})/;

/**
 * Phone numbers, national and international, in the groupings people write. Numbers that orders could have too need
 * a word for phone nearer than one for order, contract and the like. Invented and unassigned numbers count as well:
 * a mistyped number is still somebody's.
 */
export function findPhones(text: string, context: TextContext): Finding[] {
  const found: Finding[] = [];
  const add = (match: RegExpExecArray | RegExpMatchArray, confidence: number, low: number, high: number) => {
    const start = match.index ?? 0;
    const value = match[0].replace(/[\s./(-]+$/, '');
    const digits = value.replace(/\D/g, '');
    if (digits.length < low || digits.length > high || dateStart.test(value)) return;
    found.push({ type: 'PHONE', start, end: start + value.length, confidence, key: digits });
  };
  for (const match of matchesOf(text, international)) add(match, 0.86, 8, 20);
  for (const match of matchesOf(text, american)) if (!ordered(context, match.index)) add(match, 0.7, 10, 18);
  for (const match of matchesOf(text, trunk)) if (!ordered(context, match.index)) add(match, 0.65, 9, 16);
  for (const match of matchesOf(text, grouped)) if (!ordered(context, match.index)) add(match, 0.6, 9, 10);
  for (const match of matchesOf(text, plain)) {
    if (context.hasLabel(match.index, 'phone', 120) && !ordered(context, match.index)) add(match, 0.6, 9, 10);
  }
  for (const match of matchesOf(text, labelled)) {
    const near = context.labelBefore(match.index, 24);
    const follows = /^\s?[-–(]?\s?(?:office|fax|mobile|cell|home|work|desk)\b/i.test(
      text.slice(match.index + match[0].length),
    );
    if ((near?.label === 'phone' && near.distance <= 12) || follows) add(match, 0.72, 6, 18);
  }
  return found;
}

/** True when the nearest word says order, card, version or the like. */
function ordered(context: TextContext, offset: number): boolean {
  const near = context.labelBefore(offset, 60);
  return (
    near !== null && near.label !== 'phone' && near.label !== 'network' && near.label !== 'birth' && near.distance <= 25
  );
}
