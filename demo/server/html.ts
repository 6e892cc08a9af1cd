import render from 'dom-serializer';
import { type AnyNode, type Element, isTag, isText } from 'domhandler';
import { removeElement } from 'domutils';
import { parseDocument } from 'htmlparser2';

const dropped = new Set([
  'script',
  'style',
  'iframe',
  'object',
  'embed',
  'form',
  'input',
  'link',
  'meta',
  'base',
  'svg',
]);
const blocks = new Set(['p', 'div', 'ul', 'ol', 'blockquote', 'h1', 'h2', 'h3', 'h4', 'table', 'tr', 'pre', 'hr']);

/** Escapes text for HTML content and double-quoted attributes. */
export function escapeHtml(text: string): string {
  return text.replace(/[&<>"]/g, (sign) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' })[sign] ?? sign);
}

/**
 * Plain text with paragraphs separated by a blank line becomes `<p>` elements with `<br>`. Agents' paragraphs get an
 * empty one between them, as typed in Zendesk's composer, where paragraphs have no margin.
 */
export function paragraphs(text: string, by: 'agent' | 'customer' = 'customer'): string {
  return text
    .trim()
    .split(/\n{2,}/)
    .map((part) => `<p dir="auto">${escapeHtml(part).replaceAll('\n', '<br>')}</p>`)
    .join(by === 'agent' ? '<p dir="auto">&nbsp;</p>' : '');
}

function clean(node: AnyNode): void {
  if (!isTag(node)) return;
  if (dropped.has(node.name)) {
    removeElement(node);
    return;
  }
  for (const name of Object.keys(node.attribs)) {
    const value = node.attribs[name] ?? '';
    const unsafeAddress = ['href', 'src'].includes(name) && !/^(https?:|mailto:|tel:|#|\/)/i.test(value.trim());
    if (name.startsWith('on') || unsafeAddress) delete node.attribs[name];
  }
  for (const child of [...node.children]) clean(child);
}

/** Comment HTML without scripts, frames, forms, handlers and odd addresses. */
export function sanitise(html: string): string {
  const document = parseDocument(html);
  for (const child of [...document.children]) clean(child);
  return render(document, { encodeEntities: 'utf8' });
}

function textOf(node: AnyNode, depth: number): string {
  if (isText(node)) return node.data.replace(/\s+/g, ' ');
  if (!isTag(node)) return '';
  const inner = (node as Element).children.map((child) => textOf(child, depth + 1)).join('');
  if (node.name === 'br') return '\n';
  if (node.name === 'li') return `\n• ${inner.trim()}`;
  return blocks.has(node.name) ? `\n\n${inner.trim()}\n\n` : inner;
}

/** The `plain_body` of a comment: blocks separated by blank lines. */
export function plainOf(html: string): string {
  const text = parseDocument(html)
    .children.map((child) => textOf(child, 0))
    .join('');
  return text
    .replace(/[ \t]+\n/g, '\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
}
