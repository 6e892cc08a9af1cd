import type { NoTicket } from '../../ticket/page-ticket';
import { sameTicket, type TicketRef } from '../../ticket/ref';
import type { HelpdeskAdapter, HelpdeskPage } from '../adapter';

/** Follows which ticket is on screen. */
export interface Tracker {
  page(): HelpdeskPage;
  /** The ticket last announced; null between tickets. */
  current(): TicketRef | null;
  /** Why what is on screen is no ticket although it looks like one; null otherwise. */
  none(): NoTicket | null;
  /** Aborts when another ticket, or none, comes on screen. */
  signal(): AbortSignal;
  /** True when `ref` is on screen at this very moment, whatever was announced. */
  shows(ref: TicketRef): boolean;
  /** The address is changing to `url`, which `location` does not show yet. */
  moved(url: URL): void;
  look(): void;
}

export interface TrackerDeps {
  adapter: HelpdeskAdapter;
  window: Window;
  fetch: typeof globalThis.fetch;
  /** When it aborts nothing is on screen any more: what was begun must not be written. */
  signal: AbortSignal;
  /** Called on every change of `current` or `none`, and once at the start. `left`: the ticket before. */
  onChange(ref: TicketRef | null, left: TicketRef | null, url: URL): void;
}

export function createTracker({ adapter, window, fetch, signal, onChange }: TrackerDeps): Tracker {
  let coming: URL | null = null;
  let current: TicketRef | null = null;
  let none: NoTicket | null = null;
  let started = false;
  let work = new AbortController();

  const page = (): HelpdeskPage => ({ document: window.document, url: new URL(window.location.href), fetch });

  /** The ticket on which pane, address and a coming address agree; null in the middle of a switch. */
  function onScreen(): TicketRef | null {
    if (signal.aborted) return null;
    const seen = adapter.onScreen(page());
    if (seen.state !== 'ticket') return null;
    if (coming === null) return seen.ref;
    const next = adapter.onScreen({ ...page(), url: coming });
    return next.state === 'ticket' && sameTicket(next.ref, seen.ref) ? seen.ref : null;
  }

  function whyNone(): NoTicket | null {
    const seen = coming === null ? adapter.onScreen(page()) : null;
    return seen?.state === 'none' ? (seen.why ?? null) : null;
  }

  function look(): void {
    if (signal.aborted) return;
    // In the middle of a switch nothing is on screen: the old ticket's drafts must not outlive its address.
    const ref = onScreen();
    const why = ref === null ? whyNone() : null;
    if (started && why === none && (sameTicket(ref, current) || (ref === null && current === null))) return;
    const left = current;
    started = true;
    current = ref;
    none = why;
    work.abort();
    work = new AbortController();
    onChange(ref, left, page().url);
  }

  return {
    page,
    current: () => current,
    none: () => none,
    signal: () => work.signal,
    shows: (ref) => sameTicket(onScreen(), ref),
    moved(url) {
      // What is there under the address that is about to go: a page whose pane names no ticket is known by that.
      adapter.onScreen(page());
      coming = url;
      // Right after the event the new address is in place, or the old one when the move was cancelled or a download.
      setTimeout(() => {
        if (coming === url) coming = null;
        look();
      }, 0);
    },
    look,
  };
}
