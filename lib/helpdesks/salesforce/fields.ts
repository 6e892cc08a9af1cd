import type { PageTicket } from '../../ticket/page-ticket';
import { shownText } from '../page/dom';
import { findInRoots } from '../page/open-roots';
import { limits } from '../page/thread';
import { recordIdIn } from './case-id';
import { valueIn } from './pane';
import { type SelectorName, selectors } from './selectors';

export type Person = NonNullable<PageTicket['requester']>;

/** What the page says of a case besides its feed. */
export interface Head {
  subject: string;
  status: string | null;
  priority: string | null;
  /** The case number as agents know it; null where the page does not show it. */
  number: string | null;
  description: string;
  requester: Person | null;
}

/** The first element of a name anywhere in `roots`. */
function firstIn(roots: ParentNode[], name: SelectorName): Element | null {
  return findInRoots(selectors, roots, name)[0] ?? null;
}

/** A field's value without the words of its buttons, which stand in the same element. */
function bare(field: Element | null): Element | null {
  const copy = valueIn(field)?.cloneNode(true) as Element | undefined;
  for (const control of copy?.querySelectorAll('button, [role="tooltip"], .slds-assistive-text') ?? [])
    control.remove();
  return copy ?? null;
}

const valueText = (field: Element | null): string => shownText(bare(field));

export function subjectIn(roots: ParentNode[]): string | null {
  const field = firstIn(roots, 'subject');
  return field && valueText(field).slice(0, limits.subject);
}

/** Reads the highlights and the details as far as they are on the page: the tab with the details is mounted late. */
export function headOf(roots: ParentNode[]): Head {
  const short = (name: SelectorName): string | null => valueText(firstIn(roots, name)).slice(0, limits.short) || null;
  return {
    subject: subjectIn(roots) ?? '',
    number: short('number'),
    status: short('status'),
    priority: short('priority'),
    description: linesIn(firstIn(roots, 'description')).slice(0, limits.body),
    requester: requesterIn(roots),
  };
}

function linesIn(field: Element | null): string {
  const copy = bare(field);
  for (const line of copy?.querySelectorAll('br') ?? []) line.replaceWith('\n');
  return copy?.textContent?.trim() ?? '';
}

function requesterIn(roots: ParentNode[]): Person | null {
  const contact = firstIn(roots, 'contact');
  const link = contact?.matches('a') ? contact : contact?.querySelector('a[href*="/lightning/r/"]');
  const name = valueText(link ?? contact) || valueText(firstIn(roots, 'suppliedName'));
  const mail = firstIn(roots, 'contactEmail');
  const email = mail && (addressIn(mail) ?? valueText(mail));
  if (!name && !email) return null;
  return {
    id: recordIdIn(link?.getAttribute('href') ?? null),
    name: name.slice(0, limits.name),
    email: email?.slice(0, limits.name) || null,
    locale: null,
  };
}

/** The address of the first mail link in `element`. */
function addressIn(element: Element): string | null {
  const href = element.querySelector(selectors.address[0])?.getAttribute('href') ?? '';
  return /^mailto:([^?]+)/i.exec(href)?.[1]?.trim() || null;
}
