import type { TextContext } from '../context';
import { matchesOf } from '../matches';
import type { Finding } from '../types';
import {
  anyStreet,
  beforePostal,
  beforeStreet,
  boxPattern,
  continuation,
  cornerPattern,
  postalPatterns,
  streetPatterns,
  unitPattern,
} from './address-patterns';
import { byTheirEnd, tailOf } from './address-tail';

/** Words after which any street with a number is somebody's address. */
const livesAt =
  /(?<!\p{L})(?:address(?:es)?(?: is| are)?|meet me at|the following\?|live[sd]? (?:at|on|in)|located at|move[sd]? to|ship \p{L}+ to|shipped to|(?:send|sent|delivered|taxi|deliver) (?:\p{L}+ )?to|arrived at|side of|residing at|adresse(?: est)?|habite(?: au)?|domicilié \p{L}+|livre[rz]? (?:au|à)|adres(?: is)?|woon(?:t|achtig)? (?:op|aan|in)|bezorg(?:en|d)? (?:op|aan|in)|anschrift(?: lautet| ist)?|wohn(?:e|haft|t) (?:in|an)(?: der| dem)?|dirección(?: es)?|domicilio|viv[oe] en|indirizzo(?: è)?|abit[oa] in|residente in|morada|endereço|moro n[ao]|resido (?:en|em|in))[\s:,-]*/giu;
/** Capitalised words that stand before a street and are no part of it. */
const leadIn =
  /^(?:(?:Sie|Ich|Wir|Mein\p{L}*|Unser\p{L}*|Adresse|Anschrift|Ersatz|Lieferung|Paket|Vivo|Vive|Vivimos|Resido|Abito|Abita|Abitiamo|Moro|Mora|Moramos|Habito|J['’]habite|J['’]h\p{L}+|Nous|Mon|Notre|Ik|Wij|Mijn|Ons|Adres|My|Our|Your|The|At|In|On|During|From|To|Since|Until|By|Address|Mi|Nuestr\p{L}|Dirección|Enviar|Envíen|Indirizzo|Spedire|Morada|Endereço|Please|Ship|Send|Deliver|Livrez|Livrer|Bezorg|Lever|Liefern|Entréguen\p{L}*|Entreg\p{L}*|Consegn\p{L}*|An|Nach|Von|Bei|Au|Chez)(?![\p{L}'’])[\s:]+(?:\p{Ll}\p{L}*\s+){0,3})+/u;
const longestLead = 110;

/**
 * Postal addresses: a street with house number together with a postal code and town, in the orders of the seven
 * languages; streets by their kind (rue, -straat, -gasse, calle, via, rua, road); boxes, units and street corners.
 * Lines that continue an address (town, country with code) belong to it.
 */
export function findAddresses(text: string, context: TextContext): Finding[] {
  const found: Finding[] = [];
  const add = (start: number, value: string, confidence: number) => {
    const lead = leadIn.exec(value)?.[0].length ?? 0;
    if (!/\p{L}/u.test(value.slice(lead))) return;
    const end = tailOf(text, extend(text, start + value.length));
    found.push({ type: 'ADDRESS', start: start + lead, end, confidence });
  };
  for (const pattern of postalPatterns) {
    for (const match of matchesOf(text, pattern)) {
      // Only a comma or a line's end parts street and code; most numbers are none and cost nothing.
      if (!/[,\n][ >]*$/.test(text.slice(Math.max(0, match.index - 4), match.index))) continue;
      const street = textBefore(text, match.index, beforePostal);
      if (street !== '') add(match.index - street.length, street + match[0], 0.8);
    }
  }
  for (const pattern of streetPatterns) {
    for (const match of matchesOf(text, pattern)) {
      const more = /^\d/.test(match[0]) ? '' : textBefore(text, match.index, beforeStreet, 45);
      add(match.index - more.length, more + match[0], 0.66);
    }
  }
  for (const match of matchesOf(text, livesAt)) {
    const at = match.index + match[0].length;
    const street = streetAt(text, at);
    if (street) add(at, street, 0.66);
  }
  for (const at of lineStarts(text)) {
    const street = streetAt(text, at);
    // On a line of its own a name with a number may be anything; a code or flat below makes it an address.
    if (street && (extend(text, at + street.length) > at + street.length || flatFollows(text, at + street.length))) {
      add(at, street, 0.62);
    }
  }
  for (const { start, value } of byTheirEnd(text)) add(start, value, 0.62);
  for (const pattern of [boxPattern, unitPattern, cornerPattern]) {
    for (const match of matchesOf(text, pattern)) add(match.index, match[0], 0.64);
  }
  for (const { type, start, end } of context.tagged())
    if (type === 'ADDRESS') found.push({ type, start, end, confidence: 0.48 });
  return joined(text, found);
}

/** What of the characters before an offset belongs to it, by a pattern that ends there. */
function textBefore(text: string, at: number, pattern: RegExp, reach = longestLead): string {
  return pattern.exec(text.slice(Math.max(0, at - reach), at))?.[0] ?? '';
}

/** Where the text of each line begins that holds a digit, quote marks and the like left out. */
function* lineStarts(text: string): Generator<number> {
  for (let at = 0; at < text.length; ) {
    const end = text.indexOf('\n', at);
    const line = text.slice(at, end < 0 ? text.length : end);
    const lead = /^[ \t]*(?:[>?*-]+[ \t]*)?/.exec(line)?.[0].length ?? 0;
    if (/\d/.test(line) && /^[\p{Lu}\d]/u.test(line.slice(lead, lead + 2))) yield at + lead;
    at += line.length + 1;
  }
}

function streetAt(text: string, at: number): string | null {
  for (const pattern of anyStreet) {
    pattern.lastIndex = at;
    const match = pattern.exec(text);
    if (match) return match[0];
  }
  return null;
}

function flatFollows(text: string, at: number): boolean {
  return /^[\s,>?]{0,6}(?:Apt|Suite|Flat|Apartment)/i.test(text.slice(at, at + 20));
}

/** Takes in the fragments after an address up to the last that holds a number or follows by a comma. */
function extend(text: string, from: number): number {
  continuation.lastIndex = from;
  return from + (continuation.exec(text)?.[0].length ?? 0);
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
