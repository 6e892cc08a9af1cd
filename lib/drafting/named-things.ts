import { fold, sentences, words } from '../text/words';
import { contentWords } from './courtesy';
import type { ReplyLanguage } from './phrases/index';

const capital = "\\p{Lu}[\\p{L}\\p{M}'’-]*";
/** A word that only a name has: a digit or a capital inside it ("FRITZ!Box", "eSIM", "Max5"). */
const odd = '(?:\\p{L}[\\p{L}!-]*\\p{Ll}!?\\p{Lu}[\\p{L}]+|\\p{Lu}\\p{L}+\\d+\\p{L}*)';
const grade =
  '(?:Plus|Pro|Premium|Max|Basic|Lite|Unlimited|Gold|Silver|Business|Family|Start|Comfort|Ultra|XL|\\d{1,4}\\p{L}?)';
const thing =
  '(?:app|plan|pack|bundle|tariff|subscription|router|box|forfait|offre|abonnement|Tarif|Paket|abonament|tarifa|bono|plano|pacote|piano|offerta|abbonamento|pakket|bundel)';
const policy =
  '(?:guarantee|policy|programme|program|scheme|protection|warranty|charter|garantie|politique|programme|charte|assurance|Garantie|Richtlinie|Kulanzregelung|beleid|regeling|garantía|política|programa|seguro|garanzia|politica|programma|assicurazione|garantia)';
const our =
  '(?:our|notre|nos|unsere[rmns]?|unser|onze|ons|nuestr[oa]s?|nostr[oaie]|a nossa|o nosso|la nostra|il nostro)';
const edge = '(?![\\p{L}\\p{N}])';
const from = '(?<![\\p{L}\\p{N}])';

const always: readonly RegExp[] = [
  new RegExp(`${from}${odd}(?: (?:${grade}|${capital}))?${edge}`, 'gu'),
  new RegExp(`${from}${capital}(?: ${capital}){0,2} ${grade}${edge}`, 'gu'),
  new RegExp(`${from}${our} (?:[\\p{L}'’-]+ ){0,3}${policy}${edge}(?: (?:de|des|di|of|der|van) [\\p{L}’'-]+)?`, 'giu'),
  /(?<=[“„«"‘])\s?(\p{Lu}[^“”„«»"‘’\n.!?]{2,40}?)\s?(?=[”“»"’])/gu,
];
/** Where nouns have no capitals, two of them amid a sentence are a name. */
const amid: readonly RegExp[] = [
  new RegExp(
    `(?<=[\\p{Ll}\\d,;:] )${capital}(?: (?:of|de|di|da|du|van|and|&) ${capital}| ${capital}){1,3}${edge}`,
    'gu',
  ),
  new RegExp(`(?<=[\\p{Ll}\\d,;:] )${capital} ${thing}${edge}`, 'gu'),
];

// Everybody's words: they name no product of ours.
const common = new Set(
  'wi-fi wifi esim usb-c usb iphone ipad ios macos android windows linux chrome firefox safari edge google apple samsung whatsapp facebook instagram youtube paypal visa mastercard qr iban bic pdf sms mms gps bluetooth imei puk pin sim url dns vpn lte'.split(
    ' ',
  ),
);

/**
 * Names of products, plans, programmes and policies in a draft, as written, each once. Only forms that names alone have:
 * inner capitals or digits, a grade ("Plus", "500"), "our … guarantee", words in quotation marks that begin with a
 * capital, and, outside German, capitalised words amid a sentence. Pure.
 */
export function namedThings(text: string, lang: ReplyLanguage): string[] {
  const plain = withoutSignature(text)
    .replace(/\]\([^)\s]*\)/g, ']')
    .replace(/\S+@\S+\.\S+|https?:\/\/\S+/g, ' ')
    .replace(/\[\d{1,2}\]|\[[A-Z_]{2,}_\d+[a-z]*\]/g, '')
    .replace(/[[\]*_`]/g, '');
  const found = new Set<string>();
  const patterns = lang === 'de' ? always : [...always, ...amid];
  for (const sentence of sentences(plain, lang)) {
    // A greeting names a person, a closing the team.
    if (/[,:]$/.test(sentence) && words(sentence).length <= 5) continue;
    for (const pattern of patterns) {
      for (const match of sentence.matchAll(pattern)) {
        const name = (match[1] ?? match[0]).trim();
        if (words(name).some((word) => !common.has(fold(word)) && !/^\d+$/.test(word))) found.add(name);
      }
    }
  }
  return [...found].filter((name) => ![...found].some((other) => other !== name && other.includes(name)));
}

/** The closing and who signs it: short lines at the end without a full stop. */
function withoutSignature(text: string): string {
  const lines = text.trimEnd().split('\n');
  while (lines.length > 1 && words(lines.at(-1) ?? '').length <= 5 && !/[.!?]$/.test(lines.at(-1)?.trim() ?? ''))
    lines.pop();
  return lines.join('\n');
}

const stem = (word: string): string => (word.length > 7 ? word.slice(0, 6) : word.length > 5 ? word.slice(0, 5) : word);

/** What texts name, as a test: true for a name whose every telling word stands in them, in any case and ending. */
export function createNameTest(texts: readonly string[]): (name: string) => boolean {
  const known = new Set(texts.flatMap((text) => words(text).map((word) => stem(fold(word)))));
  const isKnown = (word: string) => known.has(stem(word)) || common.has(word);
  return (name) => {
    const telling = words(name)
      .map(fold)
      .filter((word) => /\d/.test(word) || contentWords(word).length > 0 || /^\p{Lu}/u.test(word));
    const own = new RegExp(`^${our} `, 'iu').test(name)
      ? telling.filter((word) => !new RegExp(`^${our}$`, 'iu').test(word))
      : telling;
    return own.every((word) => isKnown(word) || word.split(/['’]/).some((part) => part.length > 2 && isKnown(part)));
  };
}
