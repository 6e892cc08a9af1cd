import { documentIn, selectionAround } from './realm';

/** Knows when somebody last typed in the page and which editors had the focus. */
export interface TypingWatch {
  /**
   * Milliseconds since the last input event anywhere in the page; Infinity when there was none. 0 when `editable` stands
   * in a frame whose events were not heard so far.
   */
  sinceInput(editable: Element): number;
  /** True when the editor had the focus before, so that it has a caret of its own. */
  visited(editable: Element): boolean;
}

/** Listens in `document`, and in its same-origin frames once the focus goes there, until `signal` aborts. */
export function watchTyping(document: Document, signal: AbortSignal): TypingWatch {
  let last = Number.NEGATIVE_INFINITY;
  const visited = new WeakSet<EventTarget>();
  const heard = new WeakSet<Document>();

  const note = (event: Event): void => {
    const origin = event.composedPath()[0];
    if (origin) visited.add(origin);
    if (event.type !== 'focusin') last = performance.now();
  };

  function follow(inner: Document): void {
    if (heard.has(inner) || signal.aborted) return;
    heard.add(inner);
    const options = { capture: true, signal };
    // CKEditor 5 prevents `beforeinput` and writes by itself: no `input` follows. Script changes of ours cause neither.
    for (const type of ['beforeinput', 'input', 'focusin']) inner.addEventListener(type, note, options);
    // The focus that goes into a frame leaves this window; the frame's own events do not come out of it.
    inner.defaultView?.addEventListener('blur', () => setTimeout(() => followActive(inner)), { signal });
  }

  function followActive(outer: Document): void {
    const inner = documentIn(outer.activeElement);
    if (!inner || heard.has(inner)) return;
    follow(inner);
    if (inner.activeElement) visited.add(inner.activeElement);
    followActive(inner);
  }

  follow(document);
  return {
    sinceInput(editable) {
      if (heard.has(editable.ownerDocument)) return performance.now() - last;
      follow(editable.ownerDocument);
      return 0;
    },
    visited: (editable) => visited.has(editable) || (editable.ownerDocument !== document && hasCaret(editable)),
  };
}

/** A caret that is not at the very start was put there by somebody. */
function hasCaret(editable: Element): boolean {
  const selection = selectionAround(editable);
  const node = selection?.focusNode;
  if (!selection || !node || !editable.contains(node)) return false;
  const before = editable.ownerDocument.createRange();
  before.setStart(editable, 0);
  before.setEnd(node, selection.focusOffset);
  return before.toString() !== '';
}
