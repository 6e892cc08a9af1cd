import type { TicketRef } from '../../ticket/ref';
import type { HelpdeskPage, OnScreen } from '../adapter';
import { caseIdOf, refOf } from './case-id';
import { type Pane, paneOf } from './pane';

/** Knows which case the page on screen shows. */
export interface Witness {
  onScreen(page: HelpdeskPage): OnScreen;
  /** The page of `ref`; null when the page on screen is not surely that of the case. */
  paneOf(page: HelpdeskPage, ref: TicketRef): Pane | null;
}

/** As many numbers as an agent goes back and forth between. */
const remembered = 50;

/**
 * Address and page together decide. A console tab names its record, and so do the links to a record's related lists. A
 * page with neither is known by its case number: a number belongs to the address under which it first stayed for
 * `settle` milliseconds, and one that comes up while the address stays belongs to nobody.
 */
export function createWitness(settle: number): Witness {
  /** Case number to id, the newest last. */
  const numbers = new Map<string, string>();
  let coming = { number: '', id: '', since: 0 };
  let last = { number: '', id: '' };

  function byNumber(number: string, id: string): boolean {
    const known = numbers.get(number);
    if (known !== undefined) {
      if (known === id) last = { number, id };
      return known === id;
    }
    if (last.id === id && last.number !== number) return false;
    if (coming.number !== number || coming.id !== id) coming = { number, id, since: performance.now() };
    if (performance.now() - coming.since < settle) return false;
    learn(number, id);
    last = { number, id };
    return true;
  }

  function learn(number: string, id: string): void {
    numbers.set(number, id);
    for (const oldest of numbers.keys()) if (numbers.size > remembered) numbers.delete(oldest);
  }

  /** `proven`: the page names the case. `unknown`: it names nothing yet, and nothing can be read from it or written. */
  function judge(pane: Pane, id: string): 'proven' | 'other' | 'unknown' {
    const { byTab, byLinks, number } = pane;
    if (byTab !== null && byTab !== id) return 'other';
    // A parent case's list is no reason to doubt a tab.
    if (byTab === null && byLinks.length > 0 && !byLinks.includes(id)) return 'other';
    const named = byTab !== null || byLinks.length > 0;
    if (!named && number === '') return 'unknown';
    if (!named) return byNumber(number, id) ? 'proven' : 'other';
    const known = numbers.get(number);
    if (known === undefined && byTab !== null && number !== '') learn(number, id);
    // A page's frame can change before what is in it.
    return known !== undefined && known !== id ? 'other' : 'proven';
  }

  function see(page: HelpdeskPage): { seen: OnScreen; pane: Pane | null } {
    const id = caseIdOf(page.url);
    if (id === null) return { seen: { state: 'none' }, pane: null };
    const ticket: OnScreen = { state: 'ticket', ref: refOf(page.url, id) };
    const pane = paneOf(page.document);
    if (pane === null) return { seen: ticket, pane: null };
    const verdict = pane === 'several' ? 'other' : judge(pane, id);
    if (pane === 'several' || verdict === 'other') return { seen: { state: 'switching' }, pane: null };
    return { seen: ticket, pane: verdict === 'proven' ? pane : null };
  }

  return {
    onScreen: (page) => see(page).seen,
    paneOf(page, ref) {
      const { seen, pane } = see(page);
      const own = seen.state === 'ticket' && seen.ref.account === ref.account && seen.ref.id === ref.id;
      return own ? pane : null;
    },
  };
}
