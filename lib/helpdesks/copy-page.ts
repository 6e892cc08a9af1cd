/** A page as the agent sees it: its own markup without what does not show. */
export interface PageCopy {
  url: string;
  html: string;
}

/**
 * Copies the page it is run in. Handed to the browser as it stands, so it may use nothing from outside of itself.
 * What does not show is left out, because hidden text would reach an agent's answer unseen; the parts of a folded
 * `details` stay. Null for what is no HTML page, such as a PDF.
 */
export function copyPage(): PageCopy | null {
  if (!/html/.test(document.contentType) || !document.body) return null;
  const copy = document.documentElement.cloneNode(true) as HTMLElement;
  const shown = document.documentElement.querySelectorAll('*');
  const copied = [...copy.querySelectorAll('*')];
  const left: Element[] = [];
  for (const [at, element] of [...shown].entries()) {
    if (!document.body.contains(element) || element === document.body) continue;
    const box = element.getBoundingClientRect();
    // Clipped to nothing, or moved away: seen by nobody. A wrapper without a box of its own may hold what is seen.
    const nowhere =
      box.right < -2 ||
      box.bottom + window.scrollY < -2 ||
      (box.width < 2 && box.height < 2 && element.childElementCount === 0);
    const visible = element.checkVisibility({ opacityProperty: true, visibilityProperty: true }) && !nowhere;
    const text = element.textContent?.trim() ?? '';
    const twin = copied[at];
    if (!visible && text !== '' && !element.closest('details:not([open])') && twin) left.push(twin);
  }
  for (const twin of left) twin.remove();
  for (const silent of copy.querySelectorAll('script, style, iframe, svg, canvas, form input, textarea, select'))
    silent.remove();
  return { url: window.location.href, html: copy.outerHTML };
}
