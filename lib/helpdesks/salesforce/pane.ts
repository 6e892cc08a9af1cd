import { isVisible, shownText } from '../page/dom';
import { recordIdIn } from './case-id';
import { find, findAll, selectors } from './selectors';

/** The record page on screen, whatever the address says. */
export interface Pane {
  root: Element;
  /** The record that its tab names, in the long form; null where it has no tab or the tab does not say. */
  byTab: string | null;
  /** The cases whose related lists it links to: its own, and sometimes that of a parent case. */
  byLinks: string[];
  /** The case number as shown; '' before it is there. */
  number: string;
}

/** null while no record page is visible; `several` in the middle of a switch. */
export function paneOf(document: Document): Pane | 'several' | null {
  const shown = findAll(document, 'pane').filter(isShown);
  const inner = shown.filter((one) => !shown.some((other) => other !== one && one.contains(other)));
  const front = inner.filter((one) => !one.closest(selectors.behind[0]));
  const root = front.length === 1 ? front[0] : inner[0];
  if (!root) return null;
  if (front.length !== 1 && inner.length > 1) return 'several';
  const links = findAll(root, 'relatedLink').map((link) => recordIdIn(link.getAttribute('href')));
  return {
    root,
    byTab: recordInTabOf(root),
    byLinks: links.filter((id) => id?.startsWith('500') === true) as string[],
    number: shownText(valueIn(find(root, 'number'))),
  };
}

/** Pages in the background are hidden, or moved out of the window. */
function isShown(pane: Element): boolean {
  if (!isVisible(pane)) return false;
  const { width, left, right, bottom } = pane.getBoundingClientRect();
  const across = pane.ownerDocument.defaultView?.innerWidth ?? 0;
  return width === 0 || (right > 0 && bottom > 0 && left < across);
}

/** The innermost tab around the pane decides: a subtab shows another record than its workspace. */
function recordInTabOf(pane: Element): string | null {
  const tabs = findAll(pane.ownerDocument, 'tab');
  for (let around: Element | null = pane; around; around = around.parentElement) {
    const { id } = around;
    const tab = id && tabs.find((one) => one.getAttribute('aria-controls')?.split(/\s+/).includes(id));
    if (tab) return recordIdIn(tab.getAttribute('href'));
  }
  return null;
}

/** The part of a field that holds its value; the field itself where nothing in it is marked so. */
export function valueIn(field: Element | null): Element | null {
  return field && (find(field, 'value') ?? field);
}
