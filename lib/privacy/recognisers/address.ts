import type { TextContext } from '../context';
import type { Finding } from '../types';
import { boxPattern, continuation, cornerPattern, fullPatterns, streetPatterns, unitPattern } from './address-patterns';

/** Words after which a street without a postal code is somebody's address. */
const livesAt =
  /(?:address(?:es)?(?: is| are|:)?|live[sd]? (?:at|on|in)|located at|move[sd]? to|ship(?:ped)?(?: .{0,20})? to|sen[dt] (?:.{0,20} )?to|deliver(?:ed)? (?:.{0,20} )?(?:to|at)|taxi to|arrived at|side of|residing at|adresse(?: est)?|habite|domicilié \p{L}+|livre[rz]? \p{L}+|adres(?: is)?|woon(?:t|achtig)? (?:op|aan|in)|bezorg(?:en|d)? (?:op|aan|in)|anschrift(?: lautet| ist)?|wohn(?:e|haft|t) (?:in|an)(?: der| dem)?|dirección(?: es)?|domicilio|viv[oe] en|indirizzo(?: è)?|abit[oa] in|residente in|morada|endereço|moro n[ao]|resido (?:en|em|in)|following\?)[\s:,-]*$/iu;
const longestGap = 40;

/**
 * Postal addresses: a street with house number together with a postal code and town, in the orders of the seven
 * languages; streets by their kind (rue, -straat, -gasse, calle, via, rua, road); boxes, units and street corners.
 * Lines that continue an address (town, country with code) belong to it.
 */
export function findAddresses(text: string, _context: TextContext): Finding[] {
  const found: Finding[] = [];
  const add = (start: number, value: string, confidence: number) => {
    const end = extend(text, start + value.length);
    found.push({ type: 'ADDRESS', start, end, confidence });
  };
  for (const pattern of fullPatterns) for (const match of text.matchAll(pattern)) add(match.index, match[0], 0.8);
  for (const pattern of streetPatterns) {
    for (const match of text.matchAll(pattern.expression)) {
      if (
        pattern.sure ||
        livesAt.test(text.slice(Math.max(0, match.index - longestGap), match.index)) ||
        ownLine(text, match)
      ) {
        add(match.index, match[0], 0.66);
      }
    }
  }
  for (const pattern of [boxPattern, unitPattern, cornerPattern]) {
    for (const match of text.matchAll(pattern)) add(match.index, match[0], 0.64);
  }
  return joined(text, found);
}

/** True when nothing but a quote mark or the like stands before the match on its line. */
function ownLine(text: string, match: RegExpMatchArray): boolean {
  const start = match.index ?? 0;
  const line = text.slice(text.lastIndexOf('\n', start - 1) + 1, start);
  return (
    /^[\s>?*-]*$/.test(line) && /^[ \t]*(?:[,.]?[ \t]*(?:\n|$)|,|Apt|Suite)/.test(text.slice(start + match[0].length))
  );
}

/** Takes in the fragments after an address up to the last that holds a number or follows by a comma. */
function extend(text: string, from: number): number {
  continuation.lastIndex = from;
  const match = continuation.exec(text);
  return match && match.index === from ? from + match[0].length : from;
}

/** Addresses that touch or overlap are one. */
function joined(text: string, found: readonly Finding[]): Finding[] {
  const sorted = [...found].sort((a, b) => a.start - b.start || b.end - a.end);
  const merged: Finding[] = [];
  for (const finding of sorted) {
    const last = merged.at(-1);
    if (last && /^[\s,.>?]{0,8}$/.test(text.slice(last.end, Math.max(last.end, finding.start)))) {
      last.end = Math.max(last.end, finding.end);
      last.confidence = Math.max(last.confidence, finding.confidence);
    } else merged.push({ ...finding });
  }
  return merged;
}
