import type { Entry } from './types';

/** One entry as a Markdown file that a files source reads: front matter, then the text. */
export function entryAsMarkdown({ title, body, lang, internal, updatedAt }: Entry): string {
  const plain = title.replace(/\s+/g, ' ').trim();
  const matter = [
    `title: "${plain}"`,
    ...(lang === 'und' ? [] : [`lang: ${lang}`]),
    `internal: ${internal}`,
    `updated: ${new Date(updatedAt).toISOString()}`,
  ];
  return `---\n${matter.join('\n')}\n---\n\n${body.trim()}\n`;
}
