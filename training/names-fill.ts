import * as fakers from '@faker-js/faker';
import { cueOf, streetEnding } from '../lib/privacy/tagger/cue-words';
import { Codes } from './names-codes';
import { randomOf } from './names-crf';
import type { Marked } from './names-data';

const own: Record<string, readonly fakers.Faker[]> = {
  en: [fakers.fakerEN_GB, fakers.fakerEN_IE, fakers.fakerEN_GB],
  'en-us': [fakers.fakerEN_US, fakers.fakerEN_US, fakers.fakerEN_AU, fakers.fakerEN_CA, fakers.fakerEN_IN],
  fr: [fakers.fakerFR, fakers.fakerFR, fakers.fakerFR_BE, fakers.fakerFR_CH],
  nl: [fakers.fakerNL, fakers.fakerNL, fakers.fakerNL_BE],
  de: [fakers.fakerDE, fakers.fakerDE, fakers.fakerDE_AT, fakers.fakerDE_CH],
  es: [fakers.fakerES, fakers.fakerES, fakers.fakerES_MX],
  it: [fakers.fakerIT],
  pt: [fakers.fakerPT_PT, fakers.fakerPT_PT, fakers.fakerPT_BR],
};
/** People move: names of everywhere that are written in Latin letters. */
const anywhere: readonly fakers.Faker[] = [
  fakers.fakerPL,
  fakers.fakerTR,
  fakers.fakerCS_CZ,
  fakers.fakerHU,
  fakers.fakerRO,
  fakers.fakerHR,
  fakers.fakerSV,
  fakers.fakerDA,
  fakers.fakerNB_NO,
  fakers.fakerFI,
  fakers.fakerVI,
  fakers.fakerEN_NG,
  fakers.fakerEN_IN,
  fakers.fakerEN_GH,
  fakers.fakerID_ID,
  fakers.fakerSK,
  fakers.fakerSR_RS_latin,
  fakers.fakerLV,
  fakers.fakerYO_NG,
  fakers.fakerZU_ZA,
  fakers.fakerAF_ZA,
  fakers.fakerUZ_UZ_latin,
  ...Object.values(own).flat(),
];

const particles = new Set([
  'van',
  'der',
  'den',
  'de',
  'von',
  'zu',
  'la',
  'del',
  'di',
  'da',
  'dos',
  'du',
  'le',
  'bin',
  'al',
  'el',
  'ten',
  'ter',
  'des',
  'das',
  'do',
  'della',
  'y',
  'i',
  'e',
]);
const kept = new Set(['and', 'et', 'en', 'und', 'y', 'e', 'i', 'mac', 'mc', 'fam', 'family', 'familie']);
const wordPattern = /[\p{L}\p{M}\p{N}]+(?:['’][\p{L}\p{M}\p{N}]+)*/gu;
const latin = /^[\p{Script=Latin}\p{M}' -]+$/u;

/** Share of fillings that are written in small letters. */
const smallShare = 0.08;
/** Share of values that a label with a number follows: `Ann Lee, passport no. 551206`. */
const codeShare = 0.2;

/** Puts other names and addresses in marked texts, the same in each run. */
export class Filler {
  private readonly random: () => number;
  private readonly codes: Codes;

  constructor(seed: number) {
    this.random = randomOf(seed);
    this.codes = new Codes(this.random, seed);
    for (const faker of anywhere) faker.seed(seed);
  }

  /** A copy with other values; the same name in one text gets the same other one, letter case is kept. */
  fill(marked: Marked): Marked {
    const given = new Map<string, string>();
    let text = '';
    let at = 0;
    const marks = marked.marks.map(({ start, end, type }) => {
      text += marked.text.slice(at, start);
      const value = marked.text.slice(start, end);
      const before = marked.text.slice(Math.max(0, start - 12), start);
      const other =
        type === 'NAME' ? this.name(value, marked.locale, before, given) : this.address(value, marked.locale);
      const from = text.length;
      text += other;
      at = end;
      const follows = marked.text.charAt(end);
      if (/^[,.;\n]?$/.test(follows) && this.random() < codeShare)
        text += `${this.pick([', ', ', ', ' (', ' - ', '\n'])}${this.codes.one(marked.locale.slice(0, 2))}`;
      return { start: from, end: from + other.length, type };
    });
    text += marked.text.slice(at);
    // Some people write all small; the letters of a few languages change their number then.
    const small = text.toLowerCase();
    return { ...marked, text: this.random() < smallShare && small.length === text.length ? small : text, marks };
  }

  private pick<Item>(items: readonly Item[]): Item {
    return items[Math.floor(this.random() * items.length)] as Item;
  }

  private faker(locale: string): fakers.Faker {
    return this.pick(this.random() < 0.6 ? (own[locale] ?? anywhere) : anywhere);
  }

  private one(draw: () => string): string {
    for (let tries = 0; tries < 8; tries += 1) {
      const value = draw();
      if (latin.test(value)) return value;
    }
    return 'Novak';
  }

  private name(value: string, locale: string, before: string, given: Map<string, string>): string {
    const faker = this.faker(locale);
    const words = [...value.matchAll(wordPattern)];
    const titled =
      /(?:mrs?|ms|dr|herrn?|frau|mme|m\.|monsieur|madame|heer|mevrouw|sra?|señora?|don|signora?|senhora?|prof|familie|family|famille)\.?\s*$/iu.test(
        before,
      );
    const comma = value.includes(',');
    const commaAt = value.indexOf(',');
    let nth = 0;
    return value.replace(wordPattern, (word, offset: number) => {
      const lower = word.toLowerCase();
      nth += 1;
      if (/\d/.test(word) || kept.has(lower)) return word;
      if (particles.has(lower) && words.length > 1 && nth > 1) return word;
      if (word.length === 1) return likeCase(this.pick([...'ABCDEFGHIJKLMNOPRSTUVW']), word);
      const known = given.get(lower);
      if (known) return likeCase(known, word);
      const first = comma ? offset > commaAt : words.length === 1 ? !titled && this.random() < 0.75 : nth === 1;
      let other = this.one(() => (first ? faker.person.firstName() : faker.person.lastName()));
      // Names of several words keep the shape of the text by their own length.
      if (word === lower) other = other.replace(/-/g, ' ');
      given.set(lower, other);
      return likeCase(other, word);
    });
  }

  private address(value: string, locale: string): string {
    const whole = /\d{4,5}|[A-Z]{1,2}\d[A-Z\d]? ?\d[A-Z]{2}/.test(value) && value.includes(',');
    if (whole && !value.includes('\n') && this.random() < 0.35) return likeCase(this.fresh(locale), value);
    const faker = this.pick(own[locale] ?? anywhere);
    return value.replace(wordPattern, (word, offset: number) => {
      if (/\d/.test(word)) return this.otherNumber(word, offset === 0);
      const lower = word.toLowerCase();
      if (word === lower && value !== value.toLowerCase()) return word;
      if (lower.length < 3 || (cueOf.get(lower) ?? 0) > 0) return word;
      if (streetEnding.test(lower)) {
        const ending =
          /(?:straat|laan|weg|plein|gracht|straße|strasse|gasse|platz|allee|ring|str)$/.exec(lower)?.[0] ?? '';
        const stem = this.one(() => faker.person.lastName()).split(/[ -]/)[0] ?? '';
        return ending ? likeCase(stem + ending, word) : word;
      }
      if (this.random() < 0.15) return word;
      const other = this.one(() =>
        this.pick([() => faker.person.lastName(), () => faker.location.city(), () => faker.person.firstName()])(),
      );
      return likeCase(other.split(/ /)[0] ?? other, word);
    });
  }

  private otherNumber(word: string, leads: boolean): string {
    // House numbers are of any length; codes keep theirs.
    if (/^\d{1,3}$/.test(word) && (leads || this.random() < 0.5))
      return String(1 + Math.floor(this.random() ** 2 * (this.random() < 0.15 ? 9999 : 250)));
    return word.replace(/[\dA-Z]/g, (sign) =>
      /\d/.test(sign)
        ? String(Math.floor(this.random() * 10))
        : word.length > 2
          ? this.pick([...'ABCDEFGHJKLNPRSTUWXY'])
          : sign,
    );
  }

  /** A full address on one line in the country's order. */
  private fresh(locale: string): string {
    const faker = this.pick(own[locale] ?? anywhere);
    const house = this.otherNumber('12', true);
    const street = this.one(() => faker.location.street().replace(/[\d.]/g, ''));
    const town = this.one(() => faker.location.city());
    const code = faker.location.zipCode();
    const flat = this.random() < 0.25 ? ` ${faker.location.secondaryAddress()}` : '';
    const comma = this.random() < 0.8 ? ',' : '';
    if (locale.startsWith('en')) {
      const state =
        locale === 'en-us' ? `, ${faker.location.state({ abbreviated: true })}` : this.random() < 0.8 ? ',' : '';
      return `${house} ${street}${flat}${comma} ${town}${state} ${code}`;
    }
    if (locale === 'fr') return `${house}${this.pick([',', '', '', ' bis'])} ${street}${flat}${comma} ${code} ${town}`;
    const sign = this.pick(
      locale === 'pt' ? [', ', ', n.º ', ' '] : locale === 'es' ? [', ', ' ', ' nº '] : [' ', ' ', ', '],
    );
    return `${street}${locale === 'de' || locale === 'nl' ? ' ' : sign}${house}${flat}${comma} ${code} ${town}`;
  }
}

/** Small, loud or as it is, like the word it stands for. */
function likeCase(other: string, word: string): string {
  if (word === word.toLowerCase()) return other.toLowerCase();
  return word.length > 1 && word === word.toUpperCase() && /\p{L}/u.test(word) ? other.toUpperCase() : other;
}
