import { profiles } from '../../text/language-profiles';
import { fold } from '../../text/words';
import type { TextContext } from '../context';
import { matchesOf } from '../matches';
import type { Finding } from '../types';
import { firstNames } from './first-names';
import { learnedNames } from './learned-spans';
import { namesInContext } from './name-context';
import { closings, greetings, introductions, notNames, titles } from './name-words';

const particle =
  "(?:van der|van den|van de|van 't|van|von der|von|zu|de la|de los|de las|de|del|della|delle|di|da|dos|das|do|du|des|le|la|el|al|ten|ter|den|der|y|e|bin|ibn|af|av)";
// A possessive 's is no part of the name.
const capital = "\\p{Lu}(?:['’]\\p{Lu})?[\\p{Ll}\\p{M}](?:[\\p{L}\\p{M}]|['’-](?=\\p{L})(?!s(?!\\p{L})))*";
const initial = '\\p{Lu}\\.?(?![\\p{L}])';
// "Le gall", "De jong": a capital particle with the rest in lower case is one surname.
const surname = `(?:(?:Le|La|De|Du|Van|Von|El|Al|Di|Da|Del) (?:${capital}|\\p{Ll}{3,})|(?:${particle} )?${capital})`;
const fullName = `${capital}(?: {1,2}${initial}){0,2}(?: {1,2}${surname}){0,3}`;
const properName = `${capital}(?: {1,2}${initial}){0,2}(?: {1,2}${surname}){1,3}`;
const edge = '(?![\\p{L}\\p{N}])';
const from = '(?<![\\p{L}\\p{N}])';

const afterTitle = new RegExp(
  `${from}(?:${titles})\\.?[ \\t]+(?!(?:or|and|et|und|of|e|y|o) )(${fullName})${edge}`,
  'gu',
);
// Only the name itself is case-sensitive; the words before it may open a sentence.
const introduced = new RegExp(`${from}(?:${introductions.join('|')})[ \\t]*[:,]?[ \\t]+`, 'giu');
const name = new RegExp(`(?:(?:${titles})\\.?[ \\t]+)?(${fullName})${edge}`, 'uy');
const twoNames = new RegExp(`(${properName})${edge}`, 'uy');
const weak = /^(?:this is|i am|i['’]?m|je suis|ik ben|ich bin|soy|sono|call|titular|signed|nome|nom|naam|name|nombre)/i;
const startsSentence = /^(?:The|This|That|A|An|Not|No|My|Your|I)\s/;
const commonWords: ReadonlySet<string> = new Set(Object.values(profiles).flatMap(({ words }) => words.split(/\s+/)));
const withAddress = new RegExp(
  `(?:^|\\n|[:,;(>] ?)"?(${fullName}(?:,? ${fullName})?)"?[ \\t]*[<(\\[](?=[^\\s<>@]+@)`,
  'gu',
);
const greeted = new RegExp(`(?:^|\\n)[ \\t>]*(?:${greetings})[ \\t]+(${fullName})[ \\t]*[,!.:;\\n-]`, 'gu');
const closed = new RegExp(
  `(?:^|[\\n.!?,;] ?)[ \\t>*]*(?:${closings})[ \\t]*[,.!;:-]*(?:[ \\t]+|[ \\t]*\\n\\s*)(?=([\\p{L}][^\\n]{1,60}))`,
  'giu',
);
const wholeLine = new RegExp(`^(${fullName})[ \\t]*(?:[,.|–-].{0,60})?$`, 'u');
const loneLine = new RegExp(`(?<=\\n|^)[ \\t]*(?:[>?]+[ \\t]*)?(${properName})[ \\t]*(?=\\n|$)`, 'gu');
const spoken = new RegExp(
  `${from}(${fullName}) (?:said|says|asked|wrote|lives|called|told|shouted|replied|signed|claims|is from)${edge}|${from}(?:said|says|asked|told) (${fullName})(?=[.,:;!?\\n]| to )`,
  'gu',
);

const vocative = new RegExp(
  `(?:^|\\n)[ \\t]*(${capital}), (?:can|could|would|will|please|i|we|my|thanks|thank|do|did|is|are)${edge}`,
  'gu',
);
const lowerAfterName =
  /(?:my name is|mijn naam is|mein name ist|je m['’]appelle|me llamo|mi chiamo|chamo-me|people call me)[ \t]+([\p{L}'’-]{3,}(?: \p{L}\.?)?(?: [\p{L}'’-]{3,}){0,2})(?=[ \t]*(?:[.,;!?\n]|$))/giu;
const word = new RegExp(`${from}${capital}${edge}`, 'gu');
const lexical = new RegExp(`(${fullName})${edge}`, 'uy');
// Amid a sentence only after words that people follow; "the", "my" and the like stand before things.
const amidText = new RegExp(
  `(?<=[\\p{L},] (?:by|with|from|and|for|to|of|heard|features|about|tribute to|par|avec|pour|et|door|met|aan|voor|en|por|con|para|y|da|per|com)) (${capital}(?: {1,2}${initial}){0,2}(?: {1,2}(?:${particle} )?${capital}){1,3})${edge}`,
  'gu',
);
const enumeration = new RegExp(`${fullName}(?:, ${fullName})*,? (?:and|et|en|und|y|e) ${fullName}${edge}`, 'gu');
// Looked for from the @ backwards: there are few, and beginnings of words are many (2 ms of 10 kB).
const localPart = /@(?<=(?<![\p{L}\p{N}._-])([\p{L}\p{N}._-]{3,64})@)/gu;
const anyName = new RegExp(fullName, 'gu');
const anyProperName = new RegExp(`${from}${properName}${edge}`, 'gu');
const organisation =
  /(?:^| )(?:Inc|Ltd|LLC|GmbH|AG|BV|NV|SA|SAS|SARL|SpA|Srl|Lda|Group|Corporation|Corp|Company|Bank|University|Association|Institute|Center|Centre|Systems|Solutions|Technologies|Services|Street|Road|Avenue|Lane|Drive|Hotel|Airport|City|Park|Church|School|College|Club|Award|Prize|Edition|Version|Update|Explorer|Manager|Studio|Pro|Plus|Premium|Express)(?:$| |\.)/u;

/**
 * Names of people, by what stands around them: titles, "my name is", greetings, closings, "Name <address>", lines of
 * their own at the end or in an address block, parts of e-mail addresses, two and more capitalised words amid a
 * sentence (not in German, where nouns have capitals), and common first names. A name found once is hidden wherever
 * it or its parts stand in the text.
 */
export function findNames(text: string, context: TextContext): Finding[] {
  const values: Value[] = [];
  const add = (start: number, value: string | undefined, confidence: number) => {
    const clean = value && withoutCommonWords(value);
    if (clean) values.push({ start: start + clean.offset, value: clean.value, confidence });
  };
  for (const match of matchesOf(text, afterTitle)) add(lastIndex(match, 1), match[1], 0.8);
  for (const match of matchesOf(text, introduced)) {
    const at = match.index + match[0].length;
    const strong = !weak.test(match[0]) || /:|name is|naam is|name ist/i.test(match[0]);
    const pattern = strong ? name : twoNames;
    pattern.lastIndex = at;
    const found = pattern.exec(text);
    if (!found?.[1]) continue;
    const start = at + found[0].length - found[1].length;
    if (found[1].includes(' ') && !startsSentence.test(found[1]))
      values.push({ start, value: found[1], confidence: 0.75 });
    else add(start, found[1], 0.75);
  }
  for (const match of matchesOf(text, lowerAfterName)) {
    if (match[1] && !commonWords.has(fold(match[1].split(' ', 1)[0] ?? ''))) add(lastIndex(match, 1), match[1], 0.74);
  }
  for (const pattern of [withAddress, greeted, vocative]) {
    for (const match of matchesOf(text, pattern)) add(match.index + match[0].indexOf(match[1] ?? ''), match[1], 0.78);
  }
  for (const match of matchesOf(text, closed)) {
    const at = match.index + match[0].length;
    const line = text.slice(at, at + 80).split('\n', 1)[0] ?? '';
    add(at, wholeLine.exec(line.trimEnd())?.[1], 0.76);
  }
  for (const match of matchesOf(text, loneLine)) {
    if (match[1] && inBlock(text, match.index, match.index + match[0].length)) add(lastIndex(match, 1), match[1], 0.6);
  }
  for (const match of matchesOf(text, spoken)) add(lastIndex(match, match[1] ? 1 : 2), match[1] ?? match[2], 0.5);
  if (context.language() !== 'de') {
    for (const match of matchesOf(text, amidText)) {
      const common = match[1]?.split(/ +/).some((part) => commonWords.has(fold(part)));
      if (!common && !organisation.test(match[0])) add(match.index + 1, match[1], 0.46);
    }
  }
  for (const { start, value } of fromAddresses(text)) add(start, value, 0.7);
  for (const { start, value, confidence } of namesInContext(text, context.smallFirstName))
    add(start, value, confidence);
  const capitals = matchesOf(text, word);
  values.push(...lexicalNames(text, capitals));
  values.push(...learnedNames(text, context.tagged(), values));
  return everywhere(text, values, capitals);
}

interface Value {
  start: number;
  value: string;
  confidence: number;
}

/** Names that begin with a common first name, and what stands in one enumeration with them. */
function lexicalNames(text: string, capitals: readonly RegExpExecArray[]): Value[] {
  const found: Value[] = [];
  for (const match of capitals) {
    if (!firstNames.has(match[0].split('-', 1)[0]?.toLowerCase() ?? '')) continue;
    lexical.lastIndex = match.index;
    const value = lexical.exec(text)?.[1] ?? match[0];
    const clean = withoutCommonWords(value);
    if (clean && !organisation.test(value))
      found.push({ start: match.index + clean.offset, value: clean.value, confidence: 0.5 });
  }
  for (const match of matchesOf(text, enumeration)) {
    const items = matchesOf(match[0], anyName);
    if (!items.some((item) => firstNames.has(item[0].split(/[ -]/, 1)[0]?.toLowerCase() ?? ''))) continue;
    for (const item of items) {
      const clean = withoutCommonWords(item[0]);
      if (clean) found.push({ start: match.index + item.index + clean.offset, value: clean.value, confidence: 0.47 });
    }
  }
  return found;
}

/** Offset of a group: patterns end with it or with a few marks after it. */
function lastIndex(match: RegExpExecArray | RegExpMatchArray, group: number): number {
  return (match.index ?? 0) + match[0].lastIndexOf(match[group] ?? '');
}

/** Cuts words that are no names off both ends; null when nothing is left. */
function withoutCommonWords(value: string): { offset: number; value: string } | null {
  const words = value.split(' ');
  let offset = 0;
  while (words[0] !== undefined && notNames.has(words[0])) offset += (words.shift()?.length ?? 0) + 1;
  while (words.length > 0 && notNames.has(words.at(-1) ?? '')) words.pop();
  return words.length === 0 ? null : { offset, value: words.join(' ') };
}

const addressLine =
  /\d{1,5}[,. ]+\p{L}|\p{L}\.? \d{1,5}\b|@|(?:^|\s)(?:Tel|Phone|Mobile|Mobil|Fax|Desk|Téléphone|GSM|Address|Adresse|Personal Info)\b/iu;

/** True when a line of names is the last of the text or stands above the short lines of an address. */
function inBlock(text: string, start: number, end: number): boolean {
  const after = text.slice(end, end + 300);
  if (after.trim() === '') return start > 0;
  const below = after
    .split('\n')
    .filter((line) => line.trim() !== '')
    .slice(0, 4);
  const at = below.findIndex((line) => addressLine.test(line));
  return at >= 0 && below.slice(0, at + 1).every((line) => line.length <= 60);
}

/** Names whose parts make up an e-mail address in the same text: "Chloe Hughes", hughes.chloe@... */
function fromAddresses(text: string): { start: number; value: string }[] {
  const found: { start: number; value: string }[] = [];
  if (!text.includes('@')) return found;
  const locals = matchesOf(text, localPart).map((match) => plain(match[1] ?? ''));
  for (const match of matchesOf(text, anyProperName)) {
    const parts = match[0]
      .split(/[ -]/)
      .map(plain)
      .filter((part) => part.length > 2);
    const hits = parts.filter((part) => locals.some((local) => local.includes(part)));
    if (hits.length > 0 && hits.length * 2 >= parts.length) found.push({ start: match.index, value: match[0] });
  }
  return found;
}

/** Letters only, without accents, in lower case. */
function plain(part: string): string {
  const lower = part.toLowerCase();
  return /^[a-z]*$/.test(lower) ? lower : lower.normalize('NFD').replace(/\p{M}|[^\p{L}]/gu, '');
}

/** How sure a name must be for its parts to be hidden elsewhere in the text. */
const spreads = 0.5;

/** The names, and every other place where a part of a sure one, of three letters and more, stands as a word. */
function everywhere(text: string, values: readonly Value[], capitals: readonly RegExpExecArray[]): Finding[] {
  const found: Finding[] = values.map(({ start, value, confidence }) => ({
    type: 'NAME',
    start,
    end: start + value.length,
    confidence,
    key: value.toLowerCase(),
  }));
  const parts = new Map<string, string>();
  for (const { value, confidence } of values) {
    if (confidence < spreads) continue;
    for (const part of value.split(/ +/)) {
      if (!/^\p{Lu}[\p{L}'’-]{2,}$/u.test(part) || notNames.has(part)) continue;
      // The longest name with this part is taken for the same person: one number for "Ann Lee" and "Ann".
      if ((parts.get(part)?.length ?? 0) < value.length) parts.set(part, value.toLowerCase());
    }
  }
  if (parts.size === 0) return found;
  for (const finding of found) {
    const alone = text.slice(finding.start, finding.end);
    finding.key = parts.get(alone) ?? finding.key;
  }
  for (const match of capitals) {
    const key = parts.get(match[0]);
    if (key) found.push({ type: 'NAME', start: match.index, end: match.index + match[0].length, confidence: 0.3, key });
  }
  return found;
}
