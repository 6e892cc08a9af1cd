import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readJsonl } from '../eval/input';
import * as z from '../lib/zod';
import { randomOf } from './names-crf';
import type { Marked } from './names-data';

const languages = ['en', 'fr', 'nl', 'de', 'es', 'it', 'pt'] as const;
const sentenceSchema = z.object({ text: z.string(), lang: z.string() });
const ticketSchema = z.object({ subject: z.string(), body: z.string(), lang: z.string() });
const passageSchema = z.object({ title: z.string(), heading: z.string(), text: z.string(), lang: z.string() });
/** Sentences with somebody's name in them teach nothing here; rather one too many is left out. */
const names =
  /(?<!\p{L})(?:Mr|Mrs|Ms|Herrn?|Frau|Mme|M|Sra?|Dr|signora?|señora?|mevrouw|meneer|madame|monsieur|dhr|senhora?|Mijn naam|my name|je m'appelle|me llamo|mi chiamo|chamo-me|ich heiße|I'm|soy|sono)\.? \p{Lu}\p{Ll}|(?:regards|groet|grüßen|cordialement|saludo|saluti|cumprimentos),?\s*\n/iu;

/** Sentences of the project's own evaluation data without people in them, by language. */
export function ownSentences(root: string): { lang: string; text: string }[] {
  const folders = [
    'triggers',
    'held-out',
    'wordings',
    'wordings-third',
    'wordings-fourth',
    'wordings-fifth',
    'wordings-sixth',
  ];
  return folders
    .flatMap((folder) =>
      readdirSync(join(root, 'eval', folder))
        .filter((name) => name.endsWith('.jsonl'))
        .sort()
        .flatMap((name) => readJsonl(join(root, 'eval', folder, name), sentenceSchema)),
    )
    .filter(({ text }) => !names.test(text));
}

/** The project's own user-visible texts, placeholders taken out. */
export function shownTexts(root: string): { lang: string; text: string }[] {
  const flat = (value: unknown): string[] =>
    typeof value === 'string' ? [value] : value && typeof value === 'object' ? Object.values(value).flatMap(flat) : [];
  return languages.flatMap((lang) =>
    readdirSync(join(root, 'locales', lang))
      .sort()
      .flatMap((name) => flat(JSON.parse(readFileSync(join(root, 'locales', lang, name), 'utf8'))))
      .map((text) => ({ lang, text: text.replace(/\{\{[^}]*\}\}|<\/?\d+>/g, '') })),
  );
}

/** As some people write: all small, Each Word With A Capital, or loud. */
function otherCase(text: string, chance: number): string {
  if (chance < 0.15) return text.toLowerCase();
  if (chance < 0.25)
    return (
      (chance < 0.18 ? `${Math.round(chance * 1000) - 145} ` : '') +
      text.replace(/(?<![\p{L}'’])\p{Ll}/gu, (letter) => letter.toUpperCase())
    );
  return chance < 0.27 ? text.toUpperCase() : text;
}

/** Several sentences of one language make a text, as a mail does; the same in each run. */
export function asTexts(sentences: readonly { lang: string; text: string }[], file: string, seed: number): Marked[] {
  const random = randomOf(seed);
  const texts: Marked[] = [];
  for (const lang of languages) {
    const own = sentences.filter((sentence) => sentence.lang === lang).map(({ text }) => text);
    for (let i = own.length - 1; i > 0; i -= 1) {
      const j = Math.floor(random() * (i + 1));
      [own[i], own[j]] = [own[j] ?? '', own[i] ?? ''];
    }
    for (let at = 0; at < own.length; ) {
      const count = 2 + Math.floor(random() * 5);
      const joint = random() < 0.3 ? '\n' : random() < 0.2 ? '\n\n' : ' ';
      texts.push({ text: otherCase(own.slice(at, at + count).join(joint), random()), marks: [], locale: lang, file });
      at += count;
    }
  }
  return texts;
}

/** Tickets, articles and look-alikes of others, where the folder has them: `triage-dev`, `retrieval-dev`, `injection-dev`. */
export function othersTexts(folder: string): { tickets: Marked[]; passages: Marked[]; benign: Marked[] } {
  const unmarked =
    (file: string) =>
    (row: { text: string; lang: string }): Marked => ({ text: row.text, marks: [], locale: row.lang, file });
  const tickets = readJsonl(join(folder, 'triage-dev/tickets.jsonl'), ticketSchema)
    .map(({ subject, body, lang }) => ({ lang, text: `${subject}\n${body}`.trim() }))
    .map(unmarked('triage-dev'));
  const passages = ['firefox-en', 'thunderbird-it']
    .flatMap((set) => readJsonl(join(folder, 'retrieval-dev', set, 'passages.jsonl'), passageSchema))
    .map(({ title, heading, text, lang }) => ({
      lang,
      text: [title, heading, text].filter((part) => part !== '').join('\n'),
    }))
    .map(unmarked('retrieval-dev'));
  const benign = readJsonl(join(folder, 'injection-dev/benign.jsonl'), sentenceSchema).map(unmarked('injection-dev'));
  return { tickets, passages, benign };
}
