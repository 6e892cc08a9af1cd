import type { TextContext } from '../context';
import { matchesOf } from '../matches';
import type { Finding } from '../types';

const plate =
  /(?<![\p{L}\p{N}])(?=[A-Z0-9ÄÖÜ][A-Z0-9ÄÖÜ -]{0,11}\d|\d)[A-ZÄÖÜ0-9]{1,4}(?:[ -]?[A-Z0-9]{1,4}){1,3}(?![\p{L}\p{N}])/gu;

/** Licence plates: their forms say little, so a word for one must stand right before. */
export function findPlates(text: string, context: TextContext): Finding[] {
  const found: Finding[] = [];
  for (const match of matchesOf(text, plate)) {
    const near = context.labelBefore(match.index, 35);
    if (near?.label !== 'plate' || near.distance > 12 || match[0].length < 4 || match[0].length > 12) continue;
    const key = match[0].replace(/[ -]/g, '');
    found.push({ type: 'PLATE', start: match.index, end: match.index + match[0].length, confidence: 0.85, key });
  }
  return found;
}
