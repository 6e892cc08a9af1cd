import { pasteHere } from './paste';
import { frameEventName, type PasteOrder, pasteEventName } from './paste-through-page';
import { documentIn, isHtmlElement } from './realm';

/**
 * Runs in the page's world (Firefox), once for the whole page: same-origin frames are joined when the content script
 * asks for it. A page could send such events itself; all it gains is a paste into its own editor, which it can do
 * anyway.
 */
export function pasteInPage(document: Document): void {
  const heard = new WeakSet<Document>();

  function onPaste(event: Event): void {
    const target = event.composedPath()[0];
    const detail: unknown = 'detail' in event ? event.detail : null;
    if (!isHtmlElement(target) || typeof detail !== 'string') return;
    event.stopImmediatePropagation();
    const { draft, as }: PasteOrder = JSON.parse(detail);
    if (pasteHere(target, draft, as)) event.preventDefault();
  }

  function listen(one: Document): void {
    if (heard.has(one)) return;
    heard.add(one);
    one.addEventListener(pasteEventName, onPaste, true);
    one.addEventListener(
      frameEventName,
      (event) => {
        const target = event.composedPath()[0];
        const inner = isHtmlElement(target) && documentIn(target);
        if (inner) listen(inner);
      },
      true,
    );
  }

  listen(document);
}
