import type { TicketRef } from '../../ticket/ref';

const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ012345';
const recordId = '[A-Za-z0-9]{12}(?:[A-Za-z0-9]{3})?';
const casePage = new RegExp(`^/lightning/r/(?:Case/)?(500${recordId})/view/?$`);
const inAddress = new RegExp(`/lightning/r/(?:[A-Za-z0-9_]+/)?([A-Za-z0-9]{3}${recordId})(?=/|$)`);

/**
 * The form of a record id that names it also where capitals do not count: 15 characters and a check of 3, one for every
 * five, whose bits tell which of them are capitals (Salesforce Help, "18-character record IDs").
 */
export function longId(id: string): string {
  const short = id.slice(0, 15);
  const check = [0, 5, 10].map((from) => {
    const bits = [...short.slice(from, from + 5)].map((sign, place) => (/[A-Z]/.test(sign) ? 1 << place : 0));
    return alphabet[bits.reduce((sum, bit) => sum | bit, 0)];
  });
  return short + check.join('');
}

/** The case in the address of a record page; null for lists, related lists and other records, subtabs among them. */
export function caseIdOf(url: URL): string | null {
  const id = casePage.exec(url.pathname)?.[1];
  return id === undefined ? null : longId(id);
}

/** The record that a link leads to, in the long form; null for any other link. */
export function recordIdIn(address: string | null): string | null {
  const id = inAddress.exec(address ?? '')?.[1];
  return id === undefined ? null : longId(id);
}

export function refOf(url: URL, id: string): TicketRef {
  return { helpdesk: 'salesforce', account: url.host, id };
}
