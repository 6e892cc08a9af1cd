import { type ChildNode, type Element, isTag, isText } from 'domhandler';
import { isHidden, silentElements } from '../../text/html-elements';
import { stripInvisible } from '../../text/invisible';

/** What an article page has beside what every text has; buttons and forms say nothing to a reader of a passage. */
const furniture = new Set(['link', 'meta', 'base', 'form', 'input', 'nav', 'dialog']);
const longestAlt = 60;
/** Deeper nesting is no article; it would overflow the stack of a recursive reader. */
export const deepest = 200;

/** True for what a reader does not see: text hidden in an article could carry instructions to a model. */
export function isSkipped(element: Element): boolean {
  if (silentElements.has(element.name) || furniture.has(element.name)) return true;
  return element.attribs['aria-hidden'] === 'true' || isHidden(element.attribs);
}

/** The address of a link that may be shown, made absolute; null for `javascript:`, `data:`, anchors and the broken. */
export function safeLink(href: string | undefined, base: string | null): string | null {
  if (!href || href.startsWith('#')) return null;
  let url: URL;
  try {
    url = base === null ? new URL(href) : new URL(href, base);
  } catch {
    return null;
  }
  return ['http:', 'https:', 'mailto:', 'tel:'].includes(url.protocol) && url.href.length <= 500 ? url.href : null;
}

export interface Inline {
  /** With addresses: `label (url)`. */
  text: string;
  /** As the reader sees it. */
  seen: string;
}

function tidy(text: string): string {
  const spaced = stripInvisible(text).replace(/[^\S\n]+/g, ' ');
  return spaced.includes('\n')
    ? spaced
        .replace(/ *\n */g, '\n')
        .replace(/\n{2,}/g, '\n')
        .trim()
    : spaced.trim();
}

/** The text of inline nodes; white space collapsed, `<br>` as a line break, links with their address. */
export function inlineText(nodes: readonly ChildNode[], base: string | null): Inline {
  let text = '';
  let seen = '';
  const both = (piece: string) => {
    text += piece;
    seen += piece;
  };
  const visit = (node: ChildNode, depth: number): void => {
    if (isText(node)) {
      both(node.data.replace(/\s+/g, ' '));
      return;
    }
    if (!isTag(node) || isSkipped(node) || depth > deepest) return;
    if (node.name === 'br') both('\n');
    else if (node.name === 'img') {
      const alt = node.attribs.alt?.trim() ?? '';
      // Screenshots carry file names; a short alternative text names a button or an icon in a step.
      if (alt !== '' && alt.length <= longestAlt && !/\.\w{3,4}$/.test(alt)) text += ` ${alt} `;
    } else {
      const before = text;
      for (const child of node.children) visit(child, depth + 1);
      const link = node.name === 'a' ? safeLink(node.attribs.href, base) : null;
      const label = text.slice(before.length).trim();
      if (link !== null && label !== '' && !link.endsWith(label)) text += ` (${link})`;
    }
  };
  for (const node of nodes) visit(node, 0);
  const tidied = tidy(text);
  return { text: tidied, seen: seen === text ? tidied : tidy(seen) };
}
