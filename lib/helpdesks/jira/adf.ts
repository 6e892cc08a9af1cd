import { type JsonObject, object, objects, text } from '../page/json';

const lines = new Set(['paragraph', 'heading', 'listItem', 'codeBlock', 'blockquote', 'tableRow']);

/**
 * The plain text of an Atlassian document (`{type: "doc", content: […]}`), for answers that lack the rendered form.
 * Links keep their address, media becomes `[file]`. Anything else gives ''.
 */
export function adfToText(document: unknown): string {
  return walk(object(document))
    .replace(/[ \t]+\n/g, '\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
}

function walk(node: JsonObject): string {
  const attrs = object(node.attrs);
  const kind = text(node.type);
  if (kind === 'text') return text(node.text) + linkOf(node);
  if (kind === 'hardBreak') return '\n';
  if (kind === 'mention') return text(attrs.text);
  if (kind === 'emoji') return text(attrs.text) || text(attrs.shortName);
  if (kind === 'inlineCard' || kind === 'blockCard') return text(attrs.url);
  if (kind === 'media') return '[file]';
  const inside = objects(node.content).map(walk).join('');
  return lines.has(kind) ? `${inside}\n` : inside;
}

function linkOf(node: JsonObject): string {
  const link = objects(node.marks).find((mark) => mark.type === 'link');
  const href = text(object(link?.attrs).href);
  return href && href !== node.text ? ` (${href})` : '';
}
