import { documentIn } from '../../compose/realm';
import { isVisible } from '../page/dom';

/** A paragraph, list item or cell that an agent can see, with its own text on one line. */
export interface Block {
  element: Element;
  text: string;
}

const blockNames = new Set(
  (
    'ADDRESS ARTICLE ASIDE BLOCKQUOTE BODY CAPTION DD DETAILS DIV DL DT FIELDSET FIGCAPTION FIGURE FOOTER FORM H1 H2 H3 ' +
    'H4 H5 H6 HEADER HR LI MAIN NAV OL P PRE SECTION SUMMARY TABLE TBODY TD TFOOT TH THEAD TR UL'
  ).split(' '),
);
/** Not the page's words: code, pictures, controls. */
const closed = new Set(
  (
    'SCRIPT STYLE NOSCRIPT TEMPLATE HEAD LINK META CANVAS IMG PICTURE VIDEO AUDIO OBJECT EMBED MAP SIDEDESK-DOCK ' +
    'INPUT TEXTAREA SELECT OPTION OPTGROUP DATALIST BUTTON PROGRESS METER'
  ).split(' '),
);
/** What the agent types. */
export const typedHere =
  '[contenteditable=""], [contenteditable="true"], [contenteditable="plaintext-only"], [role="textbox"]';
const xhtml = 'http://www.w3.org/1999/xhtml';
/** Under this name a block's shell in the copy carries the block's number. */
export const mark = 'data-sidedesk-block';

function isRead(element: Element): boolean {
  if (closed.has(element.nodeName) || element.namespaceURI !== xhtml || element.matches(typedHere)) return false;
  if (isVisible(element)) return true;
  // What has no box of its own (a slot, `display: contents`) counts as invisible to the browser.
  return !element.hasAttribute('hidden') && styleOf(element)?.display === 'contents';
}

const styleOf = (element: Element) => element.ownerDocument.defaultView?.getComputedStyle(element);

/** What a reader sees in an element: open shadow roots and same-origin frames in place, slots filled. */
function childrenOf(element: Element): Iterable<Node> {
  const inner = documentIn(element);
  if (inner) return inner.body ? [inner.body] : [];
  if (element.nodeName === 'SLOT') {
    const given = (element as HTMLSlotElement).assignedNodes({ flatten: true });
    if (given.length > 0) return given;
  }
  return (element.shadowRoot ?? element).childNodes;
}

/**
 * Walks what an agent can see below `root`, depth first, and stops after every element so that a long page can be read
 * in turns. Hidden parts are left out: an application may keep another ticket in them.
 * @param into gets a copy of what is seen and of nothing else, each block's shell marked with its number; or null.
 */
export function* walkVisible(root: Element, into: Element | null): Generator<undefined, Block[]> {
  const blocks: Block[] = [];
  const known = new Map<Element, Block>();

  function blockOf(element: Element): Block {
    let block = known.get(element);
    if (!block) {
      block = { element, text: '' };
      known.set(element, block);
      // In the order in which they begin, not in which their first words stand.
      blocks.push(block);
    }
    return block;
  }

  function* walk(node: Node, block: Block, copy: Element | null): Generator<undefined, void> {
    if (node.nodeType === Node.TEXT_NODE) {
      block.text += node.nodeValue ?? '';
      copy?.append(node.nodeValue ?? '');
    }
    if (node.nodeType !== Node.ELEMENT_NODE) return;
    const element = node as Element;
    if (!isRead(element)) return;
    yield;
    if (element.nodeName === 'BR') block.text += ' ';
    const own = blockNames.has(element.nodeName) ? blockOf(element) : block;
    const shell = copy && shellOf(element, copy);
    if (own !== block) shell?.setAttribute(mark, String(blocks.length - 1));
    for (const child of childrenOf(element)) yield* walk(child, own, shell);
  }

  const top = blockOf(root);
  for (const child of childrenOf(root)) yield* walk(child, top, into);
  for (const block of blocks) {
    block.text = oneLine(block.text);
    yield;
  }
  return blocks;
}

/** The element without its children, in the copy; frames and shadow hosts become plain boxes. */
function shellOf(element: Element, copy: Element): Element {
  const document = copy.ownerDocument;
  const plain = /^(?:I?FRAME|BODY|SLOT)$/.test(element.nodeName) || element.nodeName.includes('-');
  const shell = plain ? document.createElement('div') : (document.importNode(element, false) as Element);
  copy.append(shell);
  return shell;
}

/** The block's own text as it is now; null when the agent cannot see the block any more. */
export function textNow({ element }: Block): string | null {
  if (!element.isConnected || element.ownerDocument.defaultView === null || !isRead(element)) return null;
  let text = '';
  const add = (node: Node): void => {
    if (node.nodeType === Node.TEXT_NODE) text += node.nodeValue ?? '';
    if (node.nodeType !== Node.ELEMENT_NODE) return;
    const inner = node as Element;
    if (blockNames.has(inner.nodeName) || !isRead(inner)) return;
    if (inner.nodeName === 'BR') text += ' ';
    for (const child of childrenOf(inner)) add(child);
  };
  for (const child of childrenOf(element)) add(child);
  return oneLine(text);
}

/** On one line, without the marks that editors and mailers put between letters. */
export const oneLine = (text: string): string =>
  text
    .replace(/[\u200b\u2060\ufeff]/g, '')
    .replace(/\s+/g, ' ')
    .trim();
