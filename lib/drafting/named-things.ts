import { fold, sentences, words } from '../text/words';
import { contentWords } from './courtesy';
import type { ReplyLanguage } from './phrases/index';

// Pronouns of address are written with a capital amid a sentence too.
const polite =
  '(?:Le|Lei|La|Suo|Sua|Suoi|Sue|Loro|Vi|Voi|Vostr[oaie]|Ella|Usted(?:es)?|Uds?|Uw?|I|You)(?![\\p{L}\\p{M}])';
const capital = `(?!${polite})\\p{Lu}[\\p{L}\\p{M}'’-]*`;
/** A word that only a name has: a digit or a capital inside it ("FRITZ!Box", "eSIM", "Max5"). */
const odd = '(?:\\p{L}[\\p{L}!-]*\\p{Ll}!?\\p{Lu}[\\p{L}]+|\\p{Lu}\\p{L}+\\d+\\p{L}*)';
// No bare number ("Windows 11", "Fehler 12"): numbers are looked for by themselves.
const grade =
  '(?:Plus|Pro|Premium|Max|Basic|Lite|Unlimited|Gold|Silver|Business|Family|Start|Comfort|Ultra|XL|\\d{1,4}\\p{L})';
const thing =
  '(?:app|plan|pack|bundle|tariff|subscription|router|box|forfait|offre|abonnement|Tarif|Paket|abonament|tarifa|bono|plano|pacote|piano|offerta|abbonamento|pakket|bundel)';
const policy =
  '(?:guarantee|policy|programme|program|scheme|protection|warranty|charter|garantie|politique|programme|charte|assurance|Garantie|Richtlinie|Kulanzregelung|beleid|regeling|garantía|política|programa|seguro|garanzia|politica|programma|assicurazione|garantia)';
const our =
  '(?:our|notre|nos|unsere[rmns]?|unser|onze|ons|nuestr[oa]s?|nostr[oaie]|a nossa|o nosso|la nostra|il nostro)';
const edge = '(?![\\p{L}\\p{N}])';
const from = '(?<![\\p{L}\\p{N}])';

const quoted = /(?<=[“„«"‘])\s?(\p{Lu}[^“”„«»"‘’\n.!?]{2,40}?)\s?(?=[”“»"’])/gu;
const always: readonly RegExp[] = [
  new RegExp(`${from}${odd}(?: (?:${grade}|${capital}))?${edge}`, 'gu'),
  new RegExp(`${from}${capital}(?: ${capital}){0,2} ${grade}${edge}`, 'gu'),
  new RegExp(`${from}${our} (?:[\\p{L}'’-]+ ){0,3}${policy}${edge}(?: (?:de|des|di|of|der|van) [\\p{L}’'-]+)?`, 'giu'),
  quoted,
];
/** "in Lisbon", "from New Delhi": a place. "to" and "with" lead to a product just as well. */
const notAPlace = `(?<!${from}(?:in|at|from|near|en|au|aux|te|uit|desde|da|em|no|na) )`;
/** Where nouns have no capitals, two of them amid a sentence are a name. */
const amid: readonly RegExp[] = [
  new RegExp(
    `(?<=[\\p{Ll}\\d,;:] )${notAPlace}${capital}(?: (?:of|de|di|da|du|van|and|&) ${capital}| ${capital}){1,3}${edge}`,
    'gu',
  ),
  new RegExp(`(?<=[\\p{Ll}\\d,;:] )${capital} ${thing}${edge}`, 'gu'),
];

// Everybody's words: they name no product of ours. Alone or together, so that "Google Play" or "Data Protection Officer"
// is no mark while "Play Protection Gold" still is.
const everybodys = [
  'wi-fi wifi esim usb-c usb iphone ipad ios macos android windows linux chrome firefox safari edge google play store',
  'app apple samsung microsoft whatsapp facebook instagram youtube paypal visa mastercard qr iban bic pdf sms mms gps',
  'bluetooth imei puk pin sim url dns vpn lte it black friday cyber monday tuesday wednesday thursday saturday sunday',
  'january february march april june july august september october november december new year eve christmas easter good',
  'semana santa nochebuena ano nuevo novo noel pasen pinksteren',
  // States and unions of two words.
  'united kingdom states arab emirates royaume uni etats unis verenigd koninkrijk verenigde staten reino unido estados unidos regno',
  'unito stati uniti european union europeenne europese unie europea unione uniao europeia paises bajos baixos paesi',
  'bassi new zealand nueva zelanda nuova south africa czech republic costa rica',
  // Who answers: departments, and the offices that the law names.
  'customer customers client clients clientele klant klanten cliente clientes clienti support care service services',
  'servicio servizio servico team teams equipe equipo equipa department departement afdeling departamento reparto desk',
  'office billing finance facturation facturacion fatturazione faturacao technical technique tecnico tecnica legal',
  'network complaints reclamations help centre center atencion assistenza apoio data protection officer delegue',
  'protection donnees functionaris gegevensbescherming delegado proteccion datos responsabile protezione dati',
  'encarregado protecao dados autoriteit persoonsgegevens agencia espanola garante',
  // What every account and every phone has.
  'my account mon compte espace mein konto mijn mi cuenta mio conto minha conta airplane flight mode avion flugmodus',
  'vliegtuigmodus modo mobile settings bank card carte bancaire credit debit 3g 4g 5g',
  // Wishes.
  'merry happy holidays joyeuses fetes bonne annee felices fiestas buone feste natale boas festas fijne prettige',
  'kerstdagen feestdagen cordiali distinti saluti melhores cumprimentos kind best regards wishes',
];
const common = new Set(everybodys.flatMap((line) => line.split(' ')));

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
    .replace(/[[\]*`_]/g, ' ')
    .replace(/ {2,}/g, ' ');
  const found = new Set<string>();
  const patterns = lang === 'de' ? always : [...always, ...amid];
  for (const sentence of sentences(plain, lang)) {
    // A greeting names a person, a closing the team.
    if (/[,:]$/.test(sentence) && words(sentence).length <= 5) continue;
    // What a question quotes is an example: "does it say “No service”?"
    const stated = /[?؟]["”»']?$/.test(sentence) ? sentence.replace(/[“„«"][^“”„«»"\n]*[”“»"]/g, ' ') : sentence;
    for (const pattern of patterns) {
      for (const match of stated.matchAll(pattern)) {
        const name = (match[1] ?? match[0]).trim();
        if (words(name).some((word) => !common.has(fold(word)) && !/^\d+$/.test(word))) found.add(name);
      }
    }
  }
  // "Plus pack" says nothing beside "TurboSwitch Plus".
  const capitals = (name: string) => words(name).filter((word) => /^\p{Lu}/u.test(word));
  const within = (name: string, other: string) =>
    other.includes(name) ||
    (capitals(name).length === 1 && words(name).length > 1 && words(other).includes(capitals(name)[0] ?? ''));
  return [...found].filter((name) => ![...found].some((other) => other !== name && within(name, other)));
}

/** The closing and who signs it: short lines at the end without a full stop. */
function withoutSignature(text: string): string {
  const lines = text.trimEnd().split('\n');
  while (lines.length > 1 && words(lines.at(-1) ?? '').length <= 5 && !/[.!?]$/.test(lines.at(-1)?.trim() ?? ''))
    lines.pop();
  return lines.join('\n');
}

const stem = (word: string): string => (word.length > 7 ? word.slice(0, 6) : word.length > 5 ? word.slice(0, 5) : word);

/** "ReturnEasy" is no form of "return": such a word is known as a whole or not at all. */
const isOdd = (word: string): boolean => new RegExp(`^${odd}$`, 'u').test(word);

/** What texts name, as a test: true for a name whose every telling word stands in them, in any case and ending. */
export function createNameTest(texts: readonly string[]): (name: string) => boolean {
  const whole = new Set(texts.flatMap((text) => words(text).map(fold)));
  const stems = new Set([...whole].map(stem));
  const isKnown = (word: string) => stems.has(stem(word)) || common.has(word);
  const isHeld = (written: string): boolean => {
    const word = fold(written);
    if (isOdd(written)) return whole.has(word) || common.has(word);
    return isKnown(word) || word.split(/['’-]/).some((part) => part.length > 2 && isKnown(part));
  };
  return (name) => {
    const telling = words(name).filter((word) => /\d/.test(word) || contentWords(fold(word)).length > 0);
    const own = new RegExp(`^${our} `, 'iu').test(name)
      ? telling.filter((word) => !new RegExp(`^${our}$`, 'iu').test(word))
      : telling;
    return own.every(isHeld);
  };
}
