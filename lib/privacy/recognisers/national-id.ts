import * as national from '../checks/national';
import type { TextContext } from '../context';
import { matchesOf } from '../matches';
import type { Finding } from '../types';

interface Form {
  pattern: RegExp;
  valid: (value: string) => boolean;
  /** A chance hit is so unlikely that no word need say what it is. */
  telling: boolean;
}

const edge = (pattern: string, flags = 'gu') =>
  new RegExp(`(?<![\\p{L}\\p{N}]|\\d[.,/-])${pattern}(?![\\p{L}\\p{N}]|[.,/-]\\d)`, flags);

const forms: readonly Form[] = [
  { pattern: edge('[A-Z]{2}\\s?\\d{2}\\s?\\d{2}\\s?\\d{2}\\s?[A-D]', 'giu'), valid: national.validNino, telling: true },
  { pattern: edge('\\d{7}\\s?[A-W][A-IWTX]?', 'giu'), valid: national.validPps, telling: true },
  {
    pattern: edge('[XYZKLM]?[ -]?\\d{1,2}\\.?\\d{3}\\.?\\d{3}[ -]?[A-Z]', 'giu'),
    valid: national.validDni,
    telling: true,
  },
  {
    pattern: edge(
      '(?:[A-Z]{3}[ /-]?){2}[\\dLMNP-V]{2}[ /-]?[A-EHLMPRST][\\dLMNP-V]{2}[ /-]?[A-Z][\\dLMNP-V]{3}[ /-]?[A-Z]',
      'giu',
    ),
    valid: national.validCodiceFiscale,
    telling: true,
  },
  {
    pattern: edge('[1-478][ .]?\\d{2}[ .]?\\d{2}[ .]?\\d[\\dAB][ .]?\\d{3}[ .]?\\d{3}[ .-]?\\d{2}'),
    valid: national.validNir,
    telling: true,
  },
  {
    pattern: edge('\\d{2}[ ./-]?\\d{2}[ ./-]?\\d{2}[ ./-]?\\d{3}[ .-]?\\d{2}'),
    valid: national.validBelgianNumber,
    telling: true,
  },
  { pattern: edge('[1-9]\\d(?:[ ./-]?\\d{3}){3}'), valid: national.validSteuerId, telling: true },
  {
    pattern: edge('[1-9]\\d{2}[ /-]?\\d{3}[ /-]?\\d{3,4}[ /-]?\\d{1,2}'),
    valid: national.validSteuerId,
    telling: true,
  },
  { pattern: edge('[1-9]\\d{3}[ /-]?\\d{2}\\.?\\d{2}\\.?\\d{2}'), valid: national.validSvnr, telling: true },
  { pattern: edge('756[. ]?\\d{4}[. ]?\\d{4}[. ]?\\d{2}'), valid: national.validAvs, telling: true },
  {
    pattern: edge('\\d{4}[ .]?\\d{2}[ .]?\\d{3}|\\d{3}[ .]\\d{3}[ .]\\d{3}|\\d{8,9}'),
    valid: national.validBsn,
    telling: false,
  },
  { pattern: edge('(?:PT\\s?)?\\d{3}[ .-]?\\d{3}[ .-]?\\d{3}', 'giu'), valid: national.validNif, telling: false },
  { pattern: edge('\\d{8}[ ]?\\d[ ]?[A-Z0-9]{2}\\d', 'giu'), valid: national.validCartaoCidadao, telling: true },
  { pattern: edge('\\d{3}-\\d{2}-\\d{4}'), valid: national.validSsn, telling: true },
  { pattern: edge('\\d{3}[ -]\\d{3}[ -]\\d{4}|\\d{10}'), valid: national.validNhs, telling: false },
];

/** Whatever form it has, a number right after "national insurance number" and the like is one. */
const labelled = edge(
  '(?=[A-Z0-9][A-Z0-9 ./-]{5,23})(?:[A-Z]{0,3}[ -]?)?\\d[\\dA-Z]*(?:[ ./-]{1,2}[\\dA-Z]*\\d[\\dA-Z]*)*(?:[ -][A-Z])?',
  'gu',
);
const labelReach = 30;

/**
 * National identity, tax and social security numbers of the seven languages' countries, by form and check digit.
 * Forms that order numbers share need a word before them; after such a word any number counts, right or wrong.
 */
export function findNationalIds(text: string, context: TextContext): Finding[] {
  const found: Finding[] = [];
  if (!/\d{2}/.test(text)) return found;
  const add = (match: RegExpExecArray | RegExpMatchArray, confidence: number) => {
    const start = match.index ?? 0;
    const key = match[0].replace(/[\s./-]/g, '').toUpperCase();
    found.push({ type: 'NATIONAL_ID', start, end: start + match[0].length, confidence, key });
  };
  for (const { pattern, valid, telling } of forms) {
    for (const match of matchesOf(text, pattern)) {
      if (!valid(match[0])) continue;
      if (context.hasLabel(match.index, 'identity', 70)) add(match, 0.95);
      else if (telling && context.labelBefore(match.index, 40)?.label !== 'order') add(match, 0.75);
    }
  }
  for (const match of matchesOf(text, labelled)) {
    const near = context.labelBefore(match.index, labelReach);
    if (near?.label !== 'identity' || match[0].replace(/\D/g, '').length < 5) continue;
    if (!/^[^\d\n]{0,14}$/.test(text.slice(match.index - near.distance, match.index))) continue;
    add(match, 0.7);
  }
  return found;
}
