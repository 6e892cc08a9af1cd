import { linesOf } from '../../compose/read-back';
import { sameTicket, type TicketRef } from '../../ticket/ref';
import type { Composer, HelpdeskAdapter, HelpdeskPage, OnScreen } from '../adapter';
import { squeeze } from '../page/shown-replies';
import { around, followFields, isNote } from './fields';
import { addressOf, type FindReadable, type Reading, readPage, readSelection, selectsMore } from './reading';
import { repliesOn } from './replies';

export interface GenericDeps {
  document: Document;
  signal: AbortSignal;
  find: FindReadable;
  /** The address now. */
  url: () => URL;
  /** Milliseconds between two searches for words that were drawn anew; for tests. */
  pause?: number;
}

/** Readings that are known again when the page shows them again. */
const kept = 20;
/** How many steps around the field its send button may stand. */
const nearby = 8;

/**
 * Any page, for the agent who clicked on the toolbar button. A page without an adapter names no ticket, so the ticket is
 * what was read: its address and its words. When either is no longer what is on screen, nothing is.
 */
export function createGeneric({ document, signal, find, url, pause }: GenericDeps): HelpdeskAdapter {
  const readings: Reading[] = [];
  let empty = false;
  const written = new Map<string, string>();

  const holding = (page: Pick<HelpdeskPage, 'url'>): Reading | null => {
    const address = addressOf(page.url);
    return readings.find((one) => one.address === address && one.anchors.hold()) ?? null;
  };
  const shows = (page: HelpdeskPage, ref: TicketRef): Reading | null => {
    const reading = holding(page);
    return reading && sameTicket(reading.ref, ref) ? reading : null;
  };
  const fields = followFields(document, signal, () => holding({ url: url() })?.ref.id ?? null);

  function take(reading: Reading | null): void {
    empty = reading === null;
    if (!reading) return;
    const others = readings.filter(({ ref }) => !sameTicket(ref, reading.ref));
    readings.splice(0, readings.length, reading, ...others.slice(0, kept - 1));
    fields.keep(reading.ref.id);
  }

  function composerOf(page: HelpdeskPage, ref: TicketRef): Composer | null {
    const reading = shows(page, ref);
    const editable = fields.under() === ref.id ? fields.last() : null;
    if (!reading || !editable || isOver(editable, reading)) return null;
    const text = squeeze(linesOf(editable).join(''));
    if (text !== '') written.set(ref.id, text);
    return { editable, kind: 'rich-or-text', channel: isNote(editable) ? 'internal' : 'public' };
  }

  return {
    id: 'generic',
    onScreen(page): OnScreen {
      const reading = holding(page);
      if (reading) return { state: 'ticket', ref: reading.ref };
      return { state: 'none', why: empty ? 'empty-page' : 'changed-page' };
    },
    // The panel stays where the agent has asked for it.
    isTicketAddress: () => true,
    async read(page, ref) {
      const reading = shows(page, ref);
      return reading ? { ok: true, ticket: reading.ticket } : { ok: false, reason: 'not-a-ticket', detail: 'changed' };
    },
    async retake(page, what, during) {
      const chosen = readSelection(page, pause);
      if (what === 'selection' && !chosen) return false;
      take(chosen ?? (await readPage(page, find, during, pause)));
      return true;
    },
    selectsMore: (page) => selectsMore(page, holding(page)),
    composer: composerOf,
    glance: (page, ref) => (shows(page, ref) ? { subject: null, newestAt: null, ids: null } : null),
    submits(page, ref, target) {
      const field = composerOf(page, ref)?.editable;
      const button = target.closest('button, [role="button"], [type="submit"], a');
      if (!field || !button || field.contains(button)) return false;
      const form = field.closest('form');
      return form ? form.contains(button) : around(field, button, nearby) !== null;
    },
    sendButtons: () => [],
    newest: async () => ({ ok: false, retryAfter: null }),
    shownReplies: (page, ref) => (shows(page, ref) ? repliesOn(page.document, written.get(ref.id) ?? '') : []),
    fitHtml: (html) => html,
    theme: () => null,
    watchRoots: (page) => (page.body ? [page.body] : []),
  };
}

/** A dialog that keeps the rest of the page away may be about something else than what was read under it. */
function isOver(field: HTMLElement, reading: Reading): boolean {
  const modal = field.closest('[aria-modal="true"], dialog[open]');
  return modal !== null && !reading.anchors.within(modal);
}
