import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { languageSchema } from '../lib/ticket/page-ticket';
import { signalKinds } from '../lib/triage/signals/kinds';

const here = import.meta.dirname;
const messages = join(here, '..', 'public', '_locales');
const folders = (path: string) =>
  readdirSync(path, { withFileTypes: true })
    .flatMap((entry) => (entry.isDirectory() ? [entry.name] : []))
    .sort();
const languages = folders(here).filter((name) => name !== 'en');
const namespaces = readdirSync(join(here, 'en')).sort();

/** Leaves of a JSON file as `header.ticket` -> text. */
function leaves(value: unknown, path = ''): [string, string][] {
  if (typeof value === 'string') return [[path, value]];
  return Object.entries(value as object).flatMap(([key, below]) => leaves(below, path === '' ? key : `${path}.${key}`));
}
const read = (path: string) => new Map(leaves(JSON.parse(readFileSync(path, 'utf8'))));
const english = new Map(namespaces.map((file) => [file, read(join(here, 'en', file))]));
const texts = (language: string) =>
  namespaces.flatMap((file) => [...read(join(here, language, file))].map(([key, text]) => ({ file, key, text })));

/** The base of a counted key (`more` of `more_other`), or null: English counts by `_one` and `_other`. */
function counted(key: string, words: Map<string, string>): string | null {
  const base = key.replace(/_(?:zero|one|two|few|many|other)$/, '');
  return base !== key && words.has(`${base}_other`) ? base : null;
}

/** English keys, with the plural forms that a language tells apart. */
function expectedKeys(words: Map<string, string>, language: string): string[] {
  const forms = new Intl.PluralRules(language).resolvedOptions().pluralCategories;
  const keys = [...words.keys()].flatMap((key) => {
    const base = counted(key, words);
    return base === null ? [key] : forms.map((form) => `${base}_${form}`);
  });
  return [...new Set(keys)].sort();
}

const placeholders = (text: string) => [...text.matchAll(/\{\{[^}]*\}\}/g)].map(([found]) => found).sort();
/** Words without placeholders and addresses, in small letters. */
const wordsOf = (text: string) =>
  text
    .replace(/\{\{[^}]*\}\}|https:\S+|gpt-\S+/g, ' ')
    .toLowerCase()
    .match(/\p{L}[\p{L}\d]*/gu) ?? [];

// A text may equal the English one if it holds nothing but names, units, keys and words the languages share.
const everywhere = 'sidedesk ticket api http prompt engine export e mail esc enter s j k f r h g n w l1 l2 l3'.split(
  ' ',
);
const sharedWith: Record<string, string> = {
  de: 'name signal',
  es: 'final',
  fr: 'date final message messages passage passages question sections signal source sources suggestion suggestions',
  it: 'file privacy',
  nl: 'defect engineering filters model passage passages privacy',
  pt: 'final',
};

// How each language addresses the agent: vous, Sie, je, usted, tu, and in Portuguese no pronoun at all.
const wrongAddress: Record<string, string> = {
  de: 'du dich dir dein deine deinen deiner deinem deines',
  es: 'tú tu tus ti contigo',
  fr: 'tu te toi tes tien',
  it: 'lei suo sua suoi sue le',
  nl: 'u uw uwe',
  pt: 'tu teu tua teus tuas ti você vocês',
};

it('speaks the languages of tickets, in the pages and in the extension', () => {
  const tickets = languageSchema.options.filter((language) => language !== 'und').sort();
  expect(folders(here)).toEqual(tickets);
  expect(folders(messages)).toEqual(tickets);
});

describe.each(languages)('words in %s', (language) => {
  it('are in the same files as English', () => {
    expect(readdirSync(join(here, language)).sort()).toEqual(namespaces);
  });

  it.each(namespaces)('have the keys of English and the plural forms of the language: %s', (file) => {
    const words = english.get(file) ?? new Map();
    expect([...read(join(here, language, file)).keys()].sort()).toEqual(expectedKeys(words, language));
  });

  it('hold the placeholders of English', () => {
    const wrong = texts(language).filter(({ file, key, text }) => {
      const words = english.get(file) ?? new Map<string, string>();
      const base = counted(key, words);
      const model = words.get(key) ?? words.get(`${base}_other`) ?? '';
      return placeholders(text).join() !== placeholders(model).join();
    });
    expect(wrong).toEqual([]);
  });

  it('are never empty and have no stray spaces', () => {
    expect(texts(language).filter(({ text }) => text === '' || text !== text.trim() || text.includes('  '))).toEqual(
      [],
    );
  });

  it('are translated', () => {
    const known = [...everywhere, ...(sharedWith[language] ?? '').split(' ')];
    const left = texts(language).filter(
      ({ file, key, text }) =>
        english.get(file)?.get(key) === text && wordsOf(text).some((word) => !known.includes(word)),
    );
    expect(left).toEqual([]);
  });

  it('keep to one form of address', () => {
    const wrong = (wrongAddress[language] ?? '').split(' ');
    // Italian "le/sue" are also an article and "its": only their capital, courteous form is the address.
    const words = (text: string) =>
      language === 'it'
        ? (text.match(/(?<=[\p{Ll},;] )\p{Lu}\p{Ll}+/gu) ?? []).map((word) => word.toLowerCase())
        : wordsOf(text);
    expect(texts(language).filter(({ text }) => words(text).some((word) => wrong.includes(word)))).toEqual([]);
  });

  it('have typographic apostrophes, and in French no space where a line may break before a sign', () => {
    const wrong = language === 'fr' ? /\p{L}'\p{L}| [:;!?»%]|« /u : /\p{L}'\p{L}/u;
    expect(texts(language).filter(({ text }) => wrong.test(text))).toEqual([]);
  });
});

it('name every kind of signal, which the rule editor lists', () => {
  expect(signalKinds.filter((kind) => !english.get('policy.json')?.has(`kind.${kind}`))).toEqual([]);
});

describe.each([...languages, 'en'])('extension messages in %s', (language) => {
  const own = read(join(messages, language, 'messages.json'));
  const model = read(join(messages, 'en', 'messages.json'));

  it('have the keys of English, none empty', () => {
    expect([...own.keys()].sort()).toEqual([...model.keys()].sort());
    expect([...own.values()].filter((text) => text.trim() === '')).toEqual([]);
  });

  it('are translated, but for the name', () => {
    if (language === 'en') return;
    const left = [...own].filter(([key, text]) => model.get(key) === text);
    expect(left).toEqual([['product_name.message', 'Sidedesk']]);
  });

  // https://developer.chrome.com/docs/extensions/reference/manifest/description
  it('describe the extension in at most 132 characters', () => {
    expect(own.get('product_description.message')?.length).toBeLessThanOrEqual(132);
  });
});
