/** Page changes are looked at this long after the last of a burst, and at the latest after `atLatest`. */
const quiet = 120;
const atLatest = 500;

/**
 * Calls `look` when the part of the page that matters changes, until `signal` aborts. Only children and the mark of the
 * active pane are watched: classes change with every move of the mouse.
 */
export function watchPage(document: Document, roots: () => Node[], look: () => void, signal: AbortSignal): void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let since = 0;
  let watched: Node[] | null = null;

  const soon = (): void => {
    const now = performance.now();
    if (timer === undefined) since = now;
    clearTimeout(timer);
    timer = setTimeout(run, Math.max(0, Math.min(quiet, since + atLatest - now)));
  };
  const observer = new MutationObserver(soon);

  function attach(): void {
    const found = roots();
    const unchanged = watched?.length === found.length && found.every((node, i) => node === watched?.[i]);
    if (unchanged) return;
    watched = found;
    observer.disconnect();
    for (const node of found) {
      observer.observe(node, { childList: true, subtree: true, attributeFilter: ['data-is-active', 'data-ticket-id'] });
    }
    if (found.length === 0) observer.observe(document.documentElement, { childList: true, subtree: true });
  }

  function run(): void {
    timer = undefined;
    if (signal.aborted) return;
    attach();
    look();
  }

  attach();
  signal.addEventListener('abort', () => {
    observer.disconnect();
    clearTimeout(timer);
  });
}
