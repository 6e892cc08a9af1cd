import type { ChildNode } from 'domhandler';
import { parseDocument } from 'htmlparser2';

export interface Link {
  text: string;
  href: string;
}
/** One line as a reader sees it: of a paragraph or of a list. */
export interface Block {
  kind: 'paragraph' | 'item';
  text: string;
  links: Link[];
}

const blockNames = new Set(['p', 'div', 'li', 'ul', 'ol', 'h1', 'h2', 'h3', 'blockquote']);
const tidy = (text: string): string => text.replace(/[\u200b\u2060\ufeff]/g, '').replace(/[\s\u00a0]+/g, ' ');

/** What an editor's HTML says, without how it says it; empty lines stay in as blocks without text. */
export function blocksOf(html: string): Block[] {
  const blocks: Block[] = [];
  let open: Block | null = null;
  let link: Link | null = null;
  const line = (kind: Block['kind']): Block => {
    if (!open) {
      open = { kind, text: '', links: [] };
      blocks.push(open);
    }
    return open;
  };
  const walk = (nodes: ChildNode[], kind: Block['kind']): void => {
    for (const node of nodes) {
      if (node.type === 'text') {
        if (!open && node.data.trim() === '' && !node.data.includes('\u00a0')) continue;
        line(kind).text += node.data;
        if (link) link.text += node.data;
      }
      if (node.type !== 'tag') continue;
      if (node.name === 'br') {
        line(kind);
        open = null;
      } else if (node.name === 'a') {
        link = { text: '', href: node.attribs.href ?? '' };
        line(kind).links.push(link);
        walk(node.children, kind);
        link = null;
      } else if (blockNames.has(node.name)) {
        const inner = node.name === 'li' ? 'item' : kind;
        open = null;
        const before = blocks.length;
        walk(node.children, inner);
        const leaf = !node.children.some((child) => child.type === 'tag' && blockNames.has(child.name));
        if (leaf && blocks.length === before) blocks.push({ kind: inner, text: '', links: [] });
        open = null;
      } else walk(node.children, kind);
    }
  };
  walk(parseDocument(html).children, 'paragraph');
  return blocks.map(({ kind, text, links }) => ({
    kind,
    text: tidy(text).trim(),
    links: links.map((one) => ({ href: one.href, text: tidy(one.text) })),
  }));
}
