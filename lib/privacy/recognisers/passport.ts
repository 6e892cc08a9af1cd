import type { TextContext } from '../context';
import { matchesOf } from '../matches';
import type { Finding } from '../types';

const number = /(?<![\p{L}\p{N}])(?=[A-Z0-9][A-Z0-9 ]{0,15}\d|\d)[A-Z0-9]{1,3}(?: ?[A-Z0-9]){5,9}(?![\p{L}\p{N}])/gu;
const lower = /(?<![\p{L}\p{N}])(?=[a-z0-9]{0,9}\d)[a-z0-9]{6,10}(?![\p{L}\p{N}])/gu;

/** Passport numbers: their forms say little, so a word for passport must stand right before. */
export function findPassports(text: string, context: TextContext): Finding[] {
  const found: Finding[] = [];
  for (const pattern of [number, lower]) {
    for (const match of matchesOf(text, pattern)) {
      const near = context.labelBefore(match.index, 45);
      if (near?.label !== 'passport') continue;
      const value = match[0];
      found.push({
        type: 'PASSPORT',
        start: match.index,
        end: match.index + value.length,
        confidence: 0.9,
        key: value.replace(/ /g, '').toUpperCase(),
      });
    }
  }
  return found;
}
