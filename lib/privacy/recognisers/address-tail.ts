import { matchesOf } from '../matches';

const word = "\\p{Lu}[\\p{L}\\p{M}'’-]*";
const joint =
  '(?:de|du|des|la|le|les|los|las|el|di|da|do|dos|del|della|am|an der|im|in|bei|aan den|den|van|sur|sous|upon|on|the|of)';
const town = `${word}(?:[ -](?:${joint}[ -]){0,2}${word}){0,3}(?: \\([A-Z]{2}\\))?`;
const british = '[A-Z]{1,2}\\d[A-Z\\d]? ?\\d[A-Z]{2}(?![\\p{L}\\p{N}])|[A-Z]\\d{2} ?[A-Z\\d]{4}(?![\\p{L}\\p{N}])';
const code = '(?:[A-Z]{1,2}[- ])?(?:\\d{5}(?!\\d)|\\d{4}-\\d{3}(?!\\d)|\\d{4} ?[A-Z]{2}(?![\\p{L}])|\\d{4}(?!\\d))';
const place = `(?:(?:${town},? )?(?:${british})|${code} ${town})`;
/** The rest of a house number, then flat, floor and the like, then code and town. */
const rest = new RegExp(
  `(?:[-/ ]?(?:[IVX]{1,4}|[A-Za-z]|\\d{1,4}[a-zA-Z]?)(?![\\p{L}\\p{N}]))?(?:\\s*,\\s*[^\\n,;!?]{1,26}){0,3}?\\s*(?:,|\\n)\\s*${place}`,
  'uy',
);
const afterCode = new RegExp(` ${town}`, 'uy');
const endsInCode = /(?<!\d)(?:\d{5}|\d{4}-\d{3}|\d{4} [A-Z]{2})$/;
/** A line that is an address by its end: a place of its own, or all behind a label. */
const wholeLine = new RegExp(
  `(?<=^|\\n)[ \\t>*]*(?:\\p{L}[\\p{L} ]{2,24}:[ \\t]*)?((?:[\\p{Lu}\\d]|C/)[^\\n;!?]{3,80}[, ] ?${place})[ \\t]*(?=\\n|$)`,
  'gu',
);
const street =
  /\d|(?:street|road|lane|house|hall|farm|cottage|lieu-dit|résidence|lotissement|urbanización|pol\. ?ind|loc\.|località|frazione|gut|hof)/i;

const goods =
  /(?<!\p{L})(?:invoice|order|item|article|parcel|ticket|version|error|facture|commande|colis|factuur|bestelling|artikel|pakket|rechnung|bestellung|paket|auftrag|pedido|factura|artículo|paquete|fattura|ordine|articolo|pacco|fatura|encomenda|artigo)(?!\p{L})/iu;

/** Where an address goes on behind its street: flat, floor, postal code, town. Gives the new end. */
export function tailOf(text: string, from: number): number {
  rest.lastIndex = from;
  const more = rest.exec(text);
  if (more) return from + more[0].length;
  if (!endsInCode.test(text.slice(Math.max(0, from - 9), from))) return from;
  afterCode.lastIndex = from;
  return from + (afterCode.exec(text)?.[0].length ?? 0);
}

/** Lines known by their end alone, code and town. */
export function byTheirEnd(text: string): { start: number; value: string }[] {
  if (!/\d{4}|[A-Z]{1,2}\d[A-Z\d]? ?\d[A-Z]{2}/.test(text)) return [];
  return [...matchesOf(text, wholeLine)].flatMap((match) => {
    const value = match[1];
    // A sentence that ends with an address is none, and neither is a list of goods.
    if (
      !value ||
      !street.test(value) ||
      goods.test(match[0]) ||
      (value.match(/(?<=[ ,])\p{Ll}{2,}/gu)?.length ?? 0) > 3
    )
      return [];
    return [{ start: (match.index ?? 0) + match[0].lastIndexOf(value), value }];
  });
}
