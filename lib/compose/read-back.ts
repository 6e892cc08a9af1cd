import type { Draft } from './paste';
import { isTextField } from './realm';

const blocks = new Set(
  'ADDRESS ARTICLE BLOCKQUOTE DD DIV DL DT FIGURE H1 H2 H3 H4 H5 H6 HR LI OL P PRE SECTION TABLE TD TH TR UL'.split(
    ' ',
  ),
);
// Editors put these around the caret and into empty blocks (CKEditor 5: U+2060, Lexical and Slate: U+FEFF, U+200B).
const fillers = /[\u200b\u2060\ufeff]/g;
// In the editable, but not in its text: placeholders and decorations.
const notText = '[data-slate-placeholder], .ProseMirror-widget, .ql-ui';

/** One line as a reader sees it. */
export interface Line {
  text: string;
  /** It is an item of a list. */
  item: boolean;
}
export type Lines = Line[];

/**
 * The lines a reader sees in an editor or a parsed draft: white space collapsed, empty lines dropped.
 * @param tail where to stop: what is from there on was put there by the helpdesk (a signature, a quotation).
 */
export function readLines(root: Node, tail: Node | null = null): Lines {
  if (isTextField(root)) return tidy(root.value.split('\n').map((text) => ({ text, item: false })));
  const lines: Lines = [{ text: '', item: false }];
  let ended = false;
  const walk = (node: Node, item: boolean): void => {
    ended ||= node === tail;
    if (ended) return;
    const open = lines[lines.length - 1] as Line;
    if (node.nodeType === Node.TEXT_NODE) {
      if (open.text.trim() === '') open.item = item;
      open.text += node.nodeValue ?? '';
      return;
    }
    if (node.nodeType !== Node.ELEMENT_NODE) {
      for (const child of node.childNodes) walk(child, item);
      return;
    }
    const element = node as HTMLElement;
    // Helpdesks show an emoji as a picture.
    if (element.nodeName === 'IMG') open.text += emojiOf(element.getAttribute('alt'));
    if (node !== root && element.matches(notText)) return;
    const isBlock = blocks.has(node.nodeName);
    if (node.nodeName === 'BR' || isBlock) lines.push({ text: '', item });
    const inside = item || node.nodeName === 'LI' || element.getAttribute('role') === 'listitem';
    for (const child of node.childNodes) walk(child, inside);
    if (isBlock) lines.push({ text: '', item });
  };
  walk(root, false);
  return tidy(lines);
}

/** The text of `readLines`. */
export function linesOf(root: Node): string[] {
  return readLines(root).map((line) => line.text);
}

const emojiOf = (alt: string | null): string => (alt && /\p{Extended_Pictographic}|\p{RI}/u.test(alt) ? alt : '');

function tidy(lines: Lines): Lines {
  return lines
    .map(({ text, item }) => ({ text: text.replace(fillers, '').replace(/\s+/g, ' ').trim(), item }))
    .filter(({ text }) => text !== '');
}

export const sameLines = (a: Lines, b: Lines): boolean =>
  a.length === b.length && a.every(({ text, item }, index) => b[index]?.text === text && b[index].item === item);

/** True when there is nothing in the editor that an agent could lose; what is from `tail` on was not theirs. */
export function isEmpty(editable: Element, tail: Element | null = null): boolean {
  if (readLines(editable, tail).length > 0) return false;
  return ![...editable.querySelectorAll('img, table, figure')].some((thing) => isBefore(thing, tail));
}

const isBefore = (node: Node, tail: Node | null): boolean =>
  tail === null || (node.compareDocumentPosition(tail) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;

export interface Link {
  text: string;
  href: string;
}

/** Text and links that must be found in the editor after `draft` went in. */
export interface Expected {
  lines: Lines;
  links: Link[];
}

export function expectedOf(draft: Draft): Expected {
  if (draft.html === null) return { lines: textLines(draft.text), links: [] };
  // Parsed without a browsing context: nothing in it runs or loads.
  const body = new DOMParser().parseFromString(draft.html, 'text/html').body;
  return { lines: readLines(body), links: linksOf(body) };
}

/** What must be found where an editor took the draft's text and left its HTML aside: paragraphs, bare addresses. */
export function expectedAsText(draft: Draft): Expected {
  return { lines: textLines(draft.text), links: [] };
}

const mark = /^(?:[-*•·–]|\d{1,3}[.)])\s+/;
const textLines = (text: string): Lines =>
  tidy(text.split('\n').map((line) => ({ text: line, item: mark.test(line) })));

function linksOf(root: ParentNode, tail: Element | null = null): Link[] {
  return [...root.querySelectorAll('a[href]')]
    .filter((link) => isBefore(link, tail))
    .map((link) => ({ text: plain(link.textContent ?? ''), href: address(link.getAttribute('href') ?? '') }));
}

function address(href: string): string {
  try {
    return new URL(href).href.replace(/\/$/, '');
  } catch {
    return href;
  }
}

/** As the text would read in any editor: some make typographic quotes, dashes and spaces of what comes in. */
function plain(text: string): string {
  return text
    .replace(fillers, '')
    .replace(/[‘’‚‛′]/g, "'")
    .replace(/[“”„‟″«»]/g, '"')
    .replace(/[–—]/g, '-')
    .replace(/…/g, '...')
    .replace(/\s+/g, ' ')
    .trim();
}

export interface Surroundings {
  /** Nothing else may be in the editor. */
  whole: boolean;
  /** What it held before. */
  before: Lines;
  /** Where the helpdesk's own text begins, now; the draft must be above it. */
  tail?: Element | null;
}

/**
 * True when the editor holds `expected`: every line in order and unbroken, list items as items or with their marks,
 * every link with its text and target in order. Other links may stand between them, as editors make them of bare
 * addresses. Unless `whole`, text may stand before the first and after the last line, as it does when the caret was
 * inside a sentence; then the draft must be there once more than before.
 */
export function arrived(editable: Element, expected: Expected, { whole, before, tail = null }: Surroundings): boolean {
  const lines = readLines(editable, tail);
  if (whole && lines.length !== expected.lines.length) return false;
  const found = timesIn(lines, expected.lines, whole);
  if (found === 0 || (!whole && found <= timesIn(before, expected.lines, false))) return false;
  let at = 0;
  const links = linksOf(editable, tail);
  return expected.links.every((wanted) => {
    while (at < links.length && !fits(links[at] as Link, wanted)) at += 1;
    at += 1;
    return at <= links.length;
  });
}

const fits = (link: Link, wanted: Link): boolean => link.href === wanted.href && link.text === wanted.text;

function timesIn(lines: Lines, wanted: Lines, whole: boolean): number {
  let times = 0;
  for (let start = 0; start + wanted.length <= lines.length; start += 1) {
    if (wanted.every((line, index) => matches(lines[start + index] as Line, line, whole, index, wanted.length)))
      times += 1;
  }
  return times;
}

/** A wanted item is an item in the editor, or a line with a mark; the words are the same. */
function matches(seen: Line, wanted: Line, whole: boolean, index: number, count: number): boolean {
  const words = plain(wanted.item ? wanted.text.replace(mark, '') : wanted.text);
  const marked = mark.test(seen.text);
  const text = plain(wanted.item && marked ? seen.text.replace(mark, '') : seen.text);
  const first = !whole && index === 0;
  const last = !whole && index === count - 1;
  const same =
    first && last
      ? text.includes(words)
      : first
        ? text.endsWith(words)
        : last
          ? text.startsWith(words)
          : text === words;
  return same && (!wanted.item || seen.item || marked || first);
}
