import { type ChildNode, type Element, isComment, isTag, isText } from 'domhandler';
import { pageMarkForm } from '../../text/pdf-html';
import { type Block, block } from './blocks';
import { deepest, type Inline, inlineText, isSkipped } from './inline';
import { parseHtml } from './parse';

const blockTags = new Set([
  'address',
  'article',
  'aside',
  'blockquote',
  'body',
  'center',
  'dd',
  'details',
  'div',
  'dl',
  'dt',
  'fieldset',
  'figcaption',
  'figure',
  'footer',
  'h1',
  'h2',
  'h3',
  'h4',
  'h5',
  'h6',
  'header',
  'hgroup',
  'hr',
  'html',
  'li',
  'main',
  'menu',
  'ol',
  'p',
  'pre',
  'section',
  'summary',
  'table',
  'tbody',
  'td',
  'tfoot',
  'th',
  'thead',
  'tr',
  'ul',
  'caption',
]); // prettier-ignore

function isBlock(node: Element): boolean {
  return blockTags.has(node.name);
}

function hasBlock(node: ChildNode, depth = 0): boolean {
  return isTag(node) && depth < deepest && (isBlock(node) || node.children.some((each) => hasBlock(each, depth + 1)));
}

function children(element: Element): Element[] {
  return element.children.filter((node): node is Element => isTag(node) && !isSkipped(node));
}

class Reader {
  readonly blocks: Block[] = [];

  constructor(private readonly base: string | null) {}

  #page: number | null = null;

  #push(made: Block | null): void {
    if (made) this.blocks.push(this.#page === null ? made : { ...made, page: this.#page });
  }

  #inline(nodes: readonly ChildNode[]): Inline {
    return inlineText(nodes, this.base);
  }

  /** Reads mixed content: runs of inline nodes become paragraphs between the blocks. */
  flow(nodes: readonly ChildNode[], depth: number): void {
    if (depth > deepest) return;
    let run: ChildNode[] = [];
    const flush = () => {
      const { text, seen } = this.#inline(run);
      this.#push(block('paragraph', [text], seen));
      run = [];
    };
    for (const node of nodes) {
      if (isTag(node) && isSkipped(node)) continue;
      const page = isComment(node) ? pageMarkForm.exec(node.data) : null;
      if (page) {
        flush();
        this.#page = Number(page[1]);
      } else if (isTag(node) && isBlock(node)) {
        flush();
        this.element(node, depth + 1);
      } else if (isTag(node) && hasBlock(node)) {
        flush();
        this.flow(node.children, depth + 1);
      } else if (isTag(node) || isText(node)) run.push(node);
    }
    flush();
  }

  element(element: Element, depth: number): void {
    const heading = /^h([1-6])$/.exec(element.name);
    if (heading || element.name === 'summary') {
      const { text, seen } = this.#inline(element.children);
      this.#push(block('heading', [seen.replaceAll('\n', ' ')], text, heading ? Number(heading[1]) : 6));
    } else if (element.name === 'ul' || element.name === 'ol' || element.name === 'menu') {
      const first = { seen: '' };
      const lines = this.list(element, 0, depth, first);
      this.#push(block('list', lines, first.seen));
    } else if (element.name === 'table') this.table(element, depth);
    else if (element.name === 'pre') {
      const code = rawText(element).replace(/\s+$/, '');
      this.#push(block('code', code.split('\n'), code.trim().split('\n')[0] ?? ''));
    } else this.flow(element.children, depth + 1);
  }

  /** One line an item, nested lists indented; an item's further paragraphs follow it on lines of their own. */
  list(element: Element, indent: number, depth: number, first: { seen: string }): string[] {
    if (depth > deepest) return [];
    const start = Number.parseInt(element.attribs.start ?? '1', 10);
    let number = Number.isFinite(start) ? start : 1;
    const lines: string[] = [];
    for (const item of children(element)) {
      const inner = new Reader(this.base);
      const nested = item.children.filter((node): node is Element => isTag(node) && /^[uo]l$/.test(node.name));
      inner.flow(
        item.children.filter((node) => !nested.includes(node as Element)),
        depth + 1,
      );
      const mark = element.name === 'ol' ? `${number}. ` : '- ';
      const pad = '  '.repeat(indent);
      const text = inner.blocks.map((each) => each.text).join('\n');
      if (first.seen === '') first.seen = inner.blocks[0]?.start ?? '';
      const sub = nested
        .filter((list) => !isSkipped(list))
        .flatMap((list) => this.list(list, indent + 1, depth + 1, first));
      if (text === '' && sub.length === 0) continue;
      number += 1;
      const own = `${pad}${mark}${text.replaceAll('\n', `\n${pad}  `)}`;
      lines.push([own, ...sub].join('\n'));
    }
    return lines;
  }

  table(element: Element, depth: number): void {
    const rows = rowsOf(element);
    const cells = rows.map((row) => children(row).filter(({ name }) => name === 'td' || name === 'th'));
    // A table of one column, or with headings inside, is there for the layout.
    const layout = cells.every((row) => row.length < 2) || cells.flat().some((cell) => cell.children.some(isHeading));
    if (layout) {
      for (const cell of cells.flat()) this.flow(cell.children, depth + 1);
      return;
    }
    const lines = cells.map((row) =>
      row.map((cell) => this.#inline(cell.children).text.replaceAll('\n', ' ')).join(' | '),
    );
    const start = this.#inline(cells.flat()[0]?.children ?? []).seen;
    this.#push(block('table', lines, start));
  }
}

function isHeading(node: ChildNode): boolean {
  return isTag(node) && /^h[1-6]$/.test(node.name);
}

function rowsOf(element: Element): Element[] {
  return children(element).flatMap((child) => {
    if (child.name === 'tr') return [child];
    return /^t(?:head|body|foot)$/.test(child.name) ? children(child).filter(({ name }) => name === 'tr') : [];
  });
}

function rawText(node: ChildNode, depth = 0): string {
  if (isText(node)) return node.data;
  if (!isTag(node) || isSkipped(node) || depth > deepest) return '';
  return node.name === 'br' ? '\n' : node.children.map((each) => rawText(each, depth + 1)).join('');
}

/**
 * An article's HTML as blocks. Scripts, styles, forms, navigation and hidden content are dropped, links keep their
 * address when it is http, https, mailto or tel. `base` makes relative addresses absolute.
 */
export function htmlBlocks(html: string, base: string | null): Block[] {
  const reader = new Reader(base);
  reader.flow(parseHtml(html), 0);
  return reader.blocks;
}
