import { type Caret, isAtStart } from './caret';
import { documentIn, selectionAround } from './realm';

/** Knows when somebody last typed in the page, which editors had the focus, and where their carets were. */
export interface TypingWatch {
  /**
   * Milliseconds since the last input event anywhere in the page; Infinity when there was none. 0 when `editable` stands
   * in a frame whose events were not heard so far.
   */
  sinceInput(editable: Element): number;
  /** True when the editor had the focus before, so that it has a caret of its own. */
  visited(editable: Element): boolean;
  /** Where the caret of the editor was last; null when it was not seen. */
  caret?(editable: Element): Caret | null;
  /** True while an input method holds letters that are not in the text yet. */
  composing?(): boolean;
}

const editingKeys = /^(?:Backspace|Delete|Enter)$/;

/** Listens in `document`, and in its same-origin frames once the focus goes there, until `signal` aborts. */
export function watchTyping(document: Document, signal: AbortSignal): TypingWatch {
  let last = Number.NEGATIVE_INFINITY;
  let composing = false;
  const visited = new WeakSet<EventTarget>();
  const carets = new WeakMap<Element, Caret>();
  const heard = new WeakSet<Document>();

  const note = (event: Event): void => {
    if (event.type === 'keydown' && !editingKeys.test((event as KeyboardEvent).key)) return;
    const origin = event.composedPath()[0];
    if (origin) visited.add(origin);
    if (event.type !== 'focusin') last = performance.now();
    // An editor that was taken out while it composed never says that it ended.
    if (!(event as InputEvent).isComposing) composing = false;
  };

  function noteCaret(editable: HTMLElement | null): void {
    const selection = editable?.isContentEditable ? selectionAround(editable) : null;
    const node = selection?.focusNode;
    if (editable && node && editable.contains(node)) carets.set(editable, { node, offset: selection.focusOffset });
  }

  function follow(inner: Document): void {
    if (heard.has(inner) || signal.aborted) return;
    heard.add(inner);
    const options = { capture: true, signal };
    const compose = (event: Event): void => {
      composing = event.type === 'compositionstart';
    };
    // CKEditor 5 prevents `beforeinput` and writes by itself: no `input` follows. Script changes of ours cause neither.
    // ProseMirror carries these keys out by itself: neither event follows, and its undo would join what comes next.
    for (const type of ['beforeinput', 'input', 'focusin', 'keydown']) inner.addEventListener(type, note, options);
    for (const type of ['compositionstart', 'compositionend']) inner.addEventListener(type, compose, options);
    inner.addEventListener('selectionchange', () => noteCaret(activeIn(inner)), options);
    // The last change of a selection may be told after the focus has left.
    inner.addEventListener('focusout', (event) => noteCaret(event.composedPath()[0] as HTMLElement), options);
    // The focus that goes into a frame leaves this window; the frame's own events do not come out of it.
    inner.defaultView?.addEventListener('blur', () => setTimeout(() => followActive(inner)), { signal });
  }

  function followActive(outer: Document): void {
    const inner = documentIn(outer.activeElement);
    if (!inner || heard.has(inner)) return;
    follow(inner);
    const editable = activeIn(inner);
    if (editable) visited.add(editable);
    noteCaret(editable);
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
    caret: (editable) => carets.get(editable) ?? null,
    composing: () => composing,
  };
}

/** The element with the focus, also in open shadow roots. */
function activeIn(document: Document): HTMLElement | null {
  let active = document.activeElement;
  while (active?.shadowRoot?.activeElement) active = active.shadowRoot.activeElement;
  return active as HTMLElement | null;
}

/** A caret that is not at the very start was put there by somebody. */
function hasCaret(editable: Element): boolean {
  const selection = selectionAround(editable);
  return selection !== null && !isAtStart(editable, selection);
}
