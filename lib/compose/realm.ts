// A composer may stand in a same-origin iframe. Its nodes come from another realm there: `instanceof` says no to them,
// and focus, selection, commands and event constructors are those of the inner document and window.

/** True for `textarea` and `input` of any document. */
export function isTextField(node: Node): node is HTMLTextAreaElement | HTMLInputElement {
  return node.nodeName === 'TEXTAREA' || node.nodeName === 'INPUT';
}

/** True for an HTML element of any document. */
export function isHtmlElement(node: unknown): node is HTMLElement {
  return typeof node === 'object' && node !== null && 'contentEditable' in node && 'focus' in node;
}

/** The window whose constructors and commands belong to `node`; that of the script when its document has none. */
export function viewOf(node: Node): Window & typeof globalThis {
  return node.ownerDocument?.defaultView ?? window;
}

/** False once the element or one of the frames around it was taken out of the page. */
export function isLive(element: Element): boolean {
  return element.isConnected && element.ownerDocument.defaultView !== null;
}

/** The frames of the script's own page that `node` stands in, outermost first. */
export function framesAround(node: Node): Element[] {
  const frames: Element[] = [];
  let view = node.ownerDocument?.defaultView;
  while (view && view !== window) {
    const frame: Element | null = view.frameElement;
    if (!frame) break;
    frames.unshift(frame);
    view = frame.ownerDocument.defaultView;
  }
  return frames;
}

/** The document in `element` when it is a frame that the page itself may look into; else null. */
export function documentIn(element: Element | null): Document | null {
  if (!element || !/^I?FRAME$/.test(element.nodeName)) return null;
  // Null for another origin.
  return (element as HTMLIFrameElement).contentDocument;
}

/** Chromium keeps a selection of its own for every shadow root, and the document's shows the host only. */
export function selectionAround(node: Node): Selection | null {
  const root = node.getRootNode() as Document | (ShadowRoot & { getSelection?: () => Selection | null });
  return root.getSelection?.() ?? node.ownerDocument?.getSelection() ?? null;
}

/** True when the page's focus is in `element`: in its document or shadow root, and in every frame around it. */
export function hasFocus(element: Element): boolean {
  const active = (one: Element): boolean => (one.getRootNode() as Document | ShadowRoot).activeElement === one;
  return active(element) && framesAround(element).every(active);
}
