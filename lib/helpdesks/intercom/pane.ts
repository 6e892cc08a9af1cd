import { domId, isVisible, shownText } from '../page/dom';
import { findInRoots, openRoots, outwards } from '../page/open-roots';
import { findAll, type SelectorName, selectors } from './selectors';

/** The conversation that the page shows, whatever the address says. */
export interface Pane {
  stream: Element;
  title: string;
  /** One per bubble or row, oldest first. */
  parts: Element[];
}

/** All visible elements of a name in the document and in every open shadow root. */
export function shown(document: Document, name: SelectorName, roots = rootsOf(document)): Element[] {
  return findInRoots(selectors, roots, name).filter(isVisible);
}

/** The roots of the app; a message has none in it. */
export function rootsOf(document: Document): ReturnType<typeof openRoots> {
  return openRoots(document, selectors.part.join(','));
}

/** null when no stream is visible; `several` in the middle of a switch, or beside a preview. */
export function paneOf(document: Document): Pane | 'several' | null {
  const roots = rootsOf(document);
  const all = shown(document, 'stream', roots);
  // A form can match the stream and its own wrapper: the innermost counts.
  const streams = all.filter((one) => !all.some((other) => other !== one && one.contains(other)));
  const stream = streams[0];
  if (!stream) return null;
  if (streams.length > 1) return 'several';
  return { stream, title: shownText(shown(document, 'title', roots)[0]), parts: findAll(stream, 'part') };
}

/** CSS pixels from the end that still count as the end. */
const nearEnd = 100;

/** True while the newest part is in view, or would be: only then does the stream say what is new. */
export function isAtEnd(stream: Element): boolean {
  const box = around(stream, 3, (element) => element.scrollHeight > element.clientHeight + 1);
  if (!box) return true;
  const upwards = box.ownerDocument.defaultView?.getComputedStyle(box).flexDirection === 'column-reverse';
  return upwards ? box.scrollTop > -nearEnd : box.scrollHeight - box.scrollTop - box.clientHeight < nearEnd;
}

/** The id that the page gives a part; null in the new app, which gives none. */
function ownId(part: Element): string | null {
  const carrier = part.closest('[data-part-entity-id]');
  return (
    part.getAttribute('data-part-id') ??
    part.getAttribute('data-part-group-id') ??
    carrier?.getAttribute('data-part-entity-id') ??
    null
  );
}

/** A group holds several messages of one author: the place in it is part of the id. */
export function messageId(part: Element, at: string | null, body: Element, index: number): string {
  const id = ownId(part);
  return id === null ? domId(at, body.textContent ?? '') : `${id}.${index}`;
}

/** The bodies of the messages in a part; a body within a body belongs to a quotation. */
export function bodiesOf(part: Element): Element[] {
  const bodies = findAll(part, 'body');
  return bodies.filter((body) => !bodies.some((other) => other !== body && other.contains(body)));
}

/** What names a part when two looks at the page are compared. */
export function partKeys({ parts }: Pane): { ids: string[]; texts: string[] } {
  const newest = parts.slice(-30);
  const ids = newest.map(ownId).filter((id) => id !== null);
  return { ids, texts: ids.length > 0 ? [] : newest.map((part) => domId(null, part.textContent ?? '')) };
}

/** The nearest element from `element` outwards, at most `steps`, that `test` takes. */
export function around(element: Element, steps: number, test: (element: Element) => boolean): Element | null {
  let here: Element | null = element;
  for (let step = 0; here && step <= steps; step += 1, here = outwards(here)) if (test(here)) return here;
  return null;
}

/**
 * Internal notes, and the box in which one is written, lie on yellow; the new app gives them no other mark. Looks at
 * `inner` and what is around it up to `outer`: yellow inside of a text is its author's own.
 */
export function isOnYellow(inner: Element, outer: Element): boolean {
  const found = around(inner, 12, (element) => element === outer || isYellow(element));
  return found !== null && isYellow(found);
}

function isYellow(element: Element): boolean {
  const colour = element.ownerDocument.defaultView?.getComputedStyle(element).backgroundColor ?? '';
  const [red = 0, green = 0, blue = 0, alpha = 1] = (colour.match(/[\d.]+/g) ?? []).map(Number);
  return /^rgb/.test(colour) && alpha > 0.1 && red > 180 && green > 150 && blue < green - 25 && red - green < 70;
}
