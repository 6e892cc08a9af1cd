import { fnv1a } from '../../text/hash';
import { limits } from './thread';

/** Forms of one selector, tried in order. */
export type Selectors<Name extends string> = Record<Name, readonly string[]>;

/** Looks things up by name in a helpdesk's table of selectors. */
export interface Finder<Name extends string> {
  /** The first element that any form of `name` finds in `root`; null when none does. */
  find(root: ParentNode, name: Name): Element | null;
  /** All elements of the first form of `name` that finds any. */
  findAll(root: ParentNode, name: Name): Element[];
}

export function createFinder<Name extends string>(selectors: Selectors<Name>): Finder<Name> {
  return {
    find(root, name) {
      for (const css of selectors[name]) {
        const found = root.querySelector(css);
        if (found) return found;
      }
      return null;
    },
    findAll(root, name) {
      for (const css of selectors[name]) {
        const found = root.querySelectorAll(css);
        if (found.length > 0) return [...found];
      }
      return [];
    },
  };
}

/**
 * True when an agent can see the element. Helpdesks keep other tickets mounted, hidden by `visibility` or `opacity`:
 * sizes and `offsetParent` say nothing.
 */
export function isVisible(element: Element): boolean {
  if (element.closest('[hidden]')) return false;
  if (typeof element.checkVisibility !== 'function') return true;
  return element.checkVisibility({ opacityProperty: true, visibilityProperty: true });
}

/** The text of an element on one line. */
export function shownText(element: Element | null | undefined): string {
  return element?.textContent?.replace(/\s+/g, ' ').trim() ?? '';
}

/** A message body without the page's own controls, within the limit. */
export function cleanHtml(body: Element): string {
  const copy = body.cloneNode(true) as Element;
  for (const control of copy.querySelectorAll('button, svg, script, style, [aria-hidden="true"]')) control.remove();
  return copy.innerHTML.trim().slice(0, limits.body);
}

/** Where the page shows no message id: time and text name an entry as long as the page is open. */
export function domId(at: string | null, body: string): string {
  const text = body.replace(/\s+/g, '');
  return `dom:${at ?? ''}:${(fnv1a(text) >>> 0).toString(36)}`;
}

/** Milliseconds of reading before the page gets a turn: half a frame at 60 Hz. */
const turn = 8;
const settleStep = 150;

const pause = (ms: number): Promise<void> => new Promise((done) => setTimeout(done, ms));

/** What `read` makes of the items, without its nulls, a few milliseconds at a time. Throws only when `signal` aborts. */
export async function readInSlices<Item, T>(
  items: Item[],
  read: (item: Item) => T | null,
  signal: AbortSignal,
): Promise<T[]> {
  const made: T[] = [];
  let since = performance.now();
  for (const item of items) {
    if (performance.now() - since > turn) {
      await pause(0);
      signal.throwIfAborted();
      since = performance.now();
    }
    const one = read(item);
    if (one !== null) made.push(one);
  }
  return made;
}

/** Waits until `ready` or for `patience` milliseconds. Throws only when `signal` aborts. */
export async function waitFor(ready: () => boolean, patience: number, signal: AbortSignal): Promise<void> {
  for (let waited = 0; waited < patience && !ready(); waited += settleStep) {
    await pause(settleStep);
    signal.throwIfAborted();
  }
}
