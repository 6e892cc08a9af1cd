import type { Draft } from './paste';
import { isTextField } from './realm';

const blocks = new Set(
  'ADDRESS ARTICLE BLOCKQUOTE DD DIV DL DT FIGURE H1 H2 H3 H4 H5 H6 HR LI OL P PRE SECTION TABLE TD TH TR UL'.split(
    ' ',
  ),
);
// Editors put these around the caret and into empty blocks (CKEditor 5: U+2060, Lexical and Slate: U+FEFF, U+200B).
const fillers = /[\u200b\u2060\ufeff]/g;

/** The lines a reader sees in an editor or a parsed draft: white space collapsed, empty lines dropped. */
export function linesOf(root: Node): string[] {
  if (isTextField(root)) return tidy(root.value.split('\n'));
  const lines = [''];
  const walk = (node: Node): void => {
    if (node.nodeType === Node.TEXT_NODE) {
      lines[lines.length - 1] += node.nodeValue ?? '';
      return;
    }
    const isBreak = node.nodeName === 'BR';
    const isBlock = blocks.has(node.nodeName);
    if (isBreak || isBlock) lines.push('');
    for (const child of node.childNodes) walk(child);
    if (isBlock) lines.push('');
  };
  walk(root);
  return tidy(lines);
}

function tidy(lines: string[]): string[] {
  return lines.map((line) => line.replace(fillers, '').replace(/\s+/g, ' ').trim()).filter((line) => line !== '');
}

/** True when there is nothing in the editor that an agent could lose. */
export function isEmpty(editable: Element): boolean {
  return linesOf(editable).length === 0 && editable.querySelector('img, table, figure') === null;
}

/** Text and links that must be found in the editor after `draft` went in. */
export interface Expected {
  lines: string[];
  links: string[];
  /** List marks do not count: the editor may have made a list of `- ` or kept it as text. */
  anyLists?: boolean;
}

export function expectedOf(draft: Draft): Expected {
  if (draft.html === null) return { lines: tidy(draft.text.split('\n')), links: [] };
  // Parsed without a browsing context: nothing in it runs or loads.
  const body = new DOMParser().parseFromString(draft.html, 'text/html').body;
  return { lines: linesOf(body), links: linksOf(body) };
}

/** What must be found where an editor took the draft's text and left its HTML aside: paragraphs, bare addresses. */
export function expectedAsText(draft: Draft): Expected {
  return { lines: tidy(draft.text.split('\n')).map(withoutMark), links: [], anyLists: true };
}

const withoutMark = (line: string): string => line.replace(/^(?:[-*•]|\d{1,3}\.)\s+/, '');

function linksOf(root: ParentNode): string[] {
  return [...root.querySelectorAll('a[href]')].map((link) => link.getAttribute('href')?.replace(/\/$/, '') ?? '');
}

/**
 * True when the editor holds `expected`: every line in order and unbroken, every link target.
 * `whole`: and nothing else. Otherwise text may stand before the first and after the last line, as it does when
 * the caret was inside a sentence.
 */
export function arrived(editable: Element, expected: Expected, whole: boolean): boolean {
  const lines = linesOf(editable);
  const seen = (expected.anyLists ? lines.map(withoutMark) : lines).join('\n');
  const wanted = expected.lines.join('\n');
  if (whole ? seen !== wanted : !seen.includes(wanted)) return false;
  const links = new Set(linksOf(editable));
  return expected.links.every((link) => links.has(link));
}
