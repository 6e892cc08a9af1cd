import { readLines } from './read-back';
import { hasFocus, isTextField, selectionAround } from './realm';

/** A place in an editor: node and offset as a selection has them. */
export interface Caret {
  node: Node;
  offset: number;
}

/** Selects all that is in `editable` above `tail`, for the next input to replace it. */
export function selectAll(editable: HTMLElement, tail: Element | null = null): void {
  if (isTextField(editable)) {
    editable.select();
    return;
  }
  const selection = selectionAround(editable);
  if (tail) {
    const [start, end] = [startOf(editable, tail), endBefore(editable, tail)];
    selection?.setBaseAndExtent(start.node, start.offset, end.node, end.offset);
    return;
  }
  // Without the focus in the editor the command would select the whole page.
  if (hasFocus(editable)) editable.ownerDocument.execCommand('selectAll');
  // Firefox carries out no command while another window or the browser's side panel has the focus.
  if (selection && !holdsAll(selection, editable)) selection.selectAllChildren(editable);
}

function holdsAll(selection: Selection, editable: HTMLElement): boolean {
  if (selection.rangeCount === 0) return false;
  const now = selection.getRangeAt(0);
  const all = editable.ownerDocument.createRange();
  all.selectNodeContents(editable);
  return editable.contains(now.commonAncestorContainer) && now.toString() === all.toString();
}

/**
 * Puts the caret of the focused `editable` where the agent left it. An editor that never had the focus has its caret at
 * the start, before a saved draft: then to the end. Selected text (an undo leaves it so) would be lost under a paste:
 * then behind it.
 * @param visited false when the editor never had the focus.
 * @param left where its caret was before the focus came back; null when that is not known.
 * @param tail where the helpdesk's own text begins: a caret behind that goes above it.
 */
export function placeCaret(
  editable: HTMLElement,
  visited: boolean,
  left: Caret | null,
  tail: Element | null = null,
): void {
  if (isTextField(editable)) {
    // Null for an address or a number, which let nobody place their caret.
    if (editable.selectionEnd === null) return;
    const end = visited ? editable.selectionEnd : editable.value.length;
    editable.setSelectionRange(end, end);
    return;
  }
  const selection = selectionAround(editable);
  if (!selection) return;
  if (!visited || !isAbove(editable, tail)) {
    const end = tail ? endBefore(editable, tail) : endOf(editable);
    selection.collapse(end.node, end.offset);
    return;
  }
  const inside = selection.focusNode !== null && editable.contains(selection.focusNode);
  // Draft.js drops the selection when it loses the focus, and the browser begins anew at the start.
  if (left && editable.contains(left.node) && (!inside || isAtStart(editable, selection))) {
    selection.collapse(left.node, left.offset);
  } else if (inside && !selection.isCollapsed) selection.collapseToEnd();
}

/** True for a caret before all text of `editable`. */
export function isAtStart(editable: Element, selection: Selection): boolean {
  const node = selection.focusNode;
  if (!node || !editable.contains(node)) return true;
  const before = editable.ownerDocument.createRange();
  before.setStart(editable, 0);
  before.setEnd(node, selection.focusOffset);
  return before.toString() === '';
}

/** True while the caret is not in what the helpdesk put at the end. */
export function isAbove(editable: Element, tail: Element | null): boolean {
  const { focusNode, focusOffset } = selectionAround(editable) ?? { focusNode: null, focusOffset: 0 };
  if (!tail || !focusNode) return true;
  const range = tail.ownerDocument.createRange();
  range.setStartBefore(tail);
  range.collapse(true);
  return range.comparePoint(focusNode, focusOffset) <= 0;
}

// Not for a draft to begin in: behind them is its place.
const closed = /^(UL|OL|TABLE|BLOCKQUOTE|PRE|FIGURE|HR|IMG|INPUT|BUTTON|VIDEO|IFRAME|#comment)$/;

/**
 * The end of the last paragraph. CKEditor 4 leaves its empty first paragraph standing above a draft that comes in
 * behind it.
 */
function endOf(editable: HTMLElement): Caret {
  let node: Node = editable;
  for (;;) {
    const last: Node | null = node.lastChild;
    if (!last) return { node, offset: node.nodeType === Node.TEXT_NODE ? (node.nodeValue ?? '').length : 0 };
    const count = node.childNodes.length;
    // The filler that keeps an empty line open.
    if (last.nodeName === 'BR') return { node, offset: count - 1 };
    if (closed.test(last.nodeName) || (last as Partial<HTMLElement>).contentEditable === 'false')
      return { node, offset: count };
    node = last;
  }
}

function startOf(editable: HTMLElement, tail: Element): Caret {
  let node: Node = editable;
  while (node.firstChild && node.firstChild !== tail && /^(?:P|DIV)$/.test(node.firstChild.nodeName))
    node = node.firstChild;
  return { node, offset: 0 };
}

/** The end of the last words above `tail`; the start where there are none, as the agent would begin. */
function endBefore(editable: HTMLElement, tail: Element): Caret {
  const words = lastWords(editable, tail);
  if (!words) return startOf(editable, tail);
  let shut: Node | null = null;
  for (let node: Node | null = words; node && node !== editable; node = node.parentNode)
    if (closed.test(node.nodeName)) shut = node;
  if (!shut?.parentNode) return { node: words, offset: (words.nodeValue ?? '').trimEnd().length };
  return { node: shut.parentNode, offset: [...shut.parentNode.childNodes].indexOf(shut as ChildNode) + 1 };
}

function lastWords(root: Node, tail: Node): Node | null {
  let last: Node | null = null;
  const walk = (node: Node): boolean => {
    if (node === tail) return false;
    if (node.nodeType === Node.TEXT_NODE && readLines(node).length > 0) last = node;
    return [...node.childNodes].every(walk);
  };
  walk(root);
  return last;
}
