import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { markdownToHtml } from './markdown';
import type { DemoArticle } from './types';

const locales: Record<string, string> = { en: 'en-us' };

/** Front matter (`key: value` lines between `---`) and the rest. */
export function splitFrontMatter(text: string): { fields: Record<string, string>; body: string } {
  const match = /^---\r?\n([\s\S]*?)\r?\n---\r?\n?/.exec(text);
  if (!match) return { fields: {}, body: text };
  const fields: Record<string, string> = {};
  for (const line of (match[1] ?? '').split('\n')) {
    const colon = line.indexOf(':');
    if (colon > 0)
      fields[line.slice(0, colon).trim()] = line
        .slice(colon + 1)
        .trim()
        .replace(/^(['"])(.*)\1$/, '$2');
  }
  return { fields, body: text.slice(match[0].length) };
}

const slug = (title: string) =>
  title
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');

function stableId(name: string): number {
  return 25900411000000 + (createHash('sha256').update(name).digest().readUInt32BE(0) % 1_000_000);
}

/** Reads one Markdown file of the knowledge base. `lang` is its folder's name. */
export function toArticle(file: string, lang: string, text: string): DemoArticle {
  const { fields, body } = splitFrontMatter(text);
  const name = basename(file, '.md');
  const language = fields.lang ?? lang;
  const locale = locales[language] ?? language;
  const title = fields.title ?? name;
  const id = Number(/\/articles\/(\d+)/.exec(fields.url ?? '')?.[1] ?? stableId(`${lang}/${name}`));
  const updated = Date.parse(fields.updated ?? '');
  return {
    id,
    locale,
    title,
    section: fields.section ?? 'General',
    body: markdownToHtml(body.replace(/^\s*#\s+.*\n/, '')),
    internal: fields.internal === 'true',
    updatedAt: (Number.isNaN(updated) ? new Date('2026-01-15T09:00:00Z') : new Date(updated))
      .toISOString()
      .replace(/\.\d+Z$/, 'Z'),
    url: fields.url ?? `https://brightline.zendesk.com/hc/${locale}/articles/${id}-${slug(title)}`,
  };
}

/** Every article below `folder` (one subfolder per language); none when it does not exist. */
export async function loadArticles(folder: string): Promise<DemoArticle[]> {
  if (!existsSync(folder)) return [];
  const articles: DemoArticle[] = [];
  for (const lang of (await readdir(folder, { withFileTypes: true })).filter((entry) => entry.isDirectory())) {
    const files = (await readdir(join(folder, lang.name))).filter((name) => name.endsWith('.md')).sort();
    for (const file of files) {
      articles.push(toArticle(file, lang.name, await readFile(join(folder, lang.name, file), 'utf8')));
    }
  }
  return articles;
}
