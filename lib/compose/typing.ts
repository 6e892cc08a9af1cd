/** Knows when somebody last typed in the page and which editors had the focus. */
export interface TypingWatch {
  /** Milliseconds since the last input event anywhere in the page; Infinity when there was none. */
  sinceInput(): number;
  /** True when the editor had the focus before, so that it has a caret of its own. */
  visited(editable: Element): boolean;
}

/** Listens until `signal` aborts. */
export function watchTyping(document: Document, signal: AbortSignal): TypingWatch {
  let last = Number.NEGATIVE_INFINITY;
  const visited = new WeakSet<EventTarget>();
  const note = (event: Event): void => {
    const origin = event.composedPath()[0];
    if (origin) visited.add(origin);
    if (event.type !== 'focusin') last = performance.now();
  };
  // CKEditor 5 prevents `beforeinput` and writes by itself: no `input` follows. Script changes of ours cause neither.
  document.addEventListener('beforeinput', note, { capture: true, signal });
  document.addEventListener('input', note, { capture: true, signal });
  document.addEventListener('focusin', note, { capture: true, signal });
  return { sinceInput: () => performance.now() - last, visited: (editable) => visited.has(editable) };
}
