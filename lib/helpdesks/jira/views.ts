import type { TicketRef } from '../../ticket/ref';
import type { HelpdeskPage, OnScreen } from '../adapter';
import { isVisible } from '../page/dom';
import { find, findAll, selectors } from './selectors';

const key = '[A-Za-z][A-Za-z0-9_]+-[0-9]+';
const keyInPath = new RegExp(`^/(?:browse|jira/.+)/(${key})/?$`);
const wholeKey = new RegExp(`^${key}$`);
const keyInText = new RegExp(`\\b${key}\\b`);

/**
 * The issue key in an address: an issue page, an issue in a queue, or `selectedIssue` over a board or list, which
 * lies above whatever the path shows. null for lists and for the customers' portal.
 */
export function issueKeyOf(url: URL): string | null {
  const selected = url.searchParams.get('selectedIssue');
  if (selected !== null) return wholeKey.test(selected) ? selected.toUpperCase() : null;
  return keyInPath.exec(url.pathname)?.[1]?.toUpperCase() ?? null;
}

export function refOf(url: URL, id: string): TicketRef {
  return { helpdesk: 'jira', account: url.host, id };
}

/** The marks of the issue views on screen; those under a modal do not count. */
function shownCrumbs(document: Document): Element[] {
  const modal = findAll(document, 'modal').find(isVisible);
  return findAll(modal ?? document, 'crumb').filter(isVisible);
}

function keyOfCrumb(crumb: Element): string | null {
  return keyInText.exec(crumb.textContent ?? '')?.[0].toUpperCase() ?? null;
}

/** Address and visible views together decide; when they disagree the page is in the middle of a switch. */
export function onScreen(page: HelpdeskPage): OnScreen {
  const id = issueKeyOf(page.url);
  if (id === null) return { state: 'none' };
  const shown = new Set(shownCrumbs(page.document).map(keyOfCrumb));
  if (shown.size > 1 || (shown.size === 1 && !shown.has(id))) return { state: 'switching' };
  return { state: 'ticket', ref: refOf(page.url, id) };
}

/**
 * All of one visible issue view: the largest part of the page around its mark that holds no other issue's mark.
 * null when no visible view names that issue: an address alone is no reason to write anywhere.
 */
export function viewOf(document: Document, id: string): Element | null {
  const crumb = shownCrumbs(document).find((shown) => keyOfCrumb(shown) === id);
  if (!crumb) return null;
  let view: Element = crumb;
  for (let around = crumb.parentElement; around; around = around.parentElement) {
    const others = [...around.querySelectorAll(selectors.crumb.join(','))].some((other) => keyOfCrumb(other) !== id);
    if (others) break;
    view = around;
    if (around.matches(selectors.modal[0])) break;
  }
  return view;
}

/** True while the page shows an issue, whichever. */
export function showsIssue(document: Document): boolean {
  return find(document, 'crumb') !== null || find(document, 'summary') !== null;
}
