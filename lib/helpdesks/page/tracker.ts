import { sameTicket, type TicketRef } from '../../ticket/ref';
import type { HelpdeskAdapter, HelpdeskPage } from '../adapter';

/** Follows which ticket is on screen. */
export interface Tracker {
  page(): HelpdeskPage;
  /** The ticket last announced; null between tickets. */
  current(): TicketRef | null;
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
  /** Called on every change, and once at the start. `left`: the ticket before. */
  onChange(ref: TicketRef | null, left: TicketRef | null, url: URL): void;
}

export function createTracker({ adapter, window, fetch, onChange }: TrackerDeps): Tracker {
  let coming: URL | null = null;
  let current: TicketRef | null = null;
  let started = false;
  let work = new AbortController();

  const page = (): HelpdeskPage => ({
    document: window.document,
    url: coming ?? new URL(window.location.href),
    fetch,
  });

  function look(): void {
    const here = page();
    const seen = adapter.onScreen(here);
    // In the middle of a switch nothing is on screen: the old ticket's drafts must not outlive its address.
    const ref = seen.state === 'ticket' ? seen.ref : null;
    if (started && (sameTicket(ref, current) || (ref === null && current === null))) return;
    const left = current;
    started = true;
    current = ref;
    work.abort();
    work = new AbortController();
    onChange(ref, left, here.url);
  }

  return {
    page,
    current: () => current,
    signal: () => work.signal,
    shows(ref) {
      const seen = adapter.onScreen(page());
      return seen.state === 'ticket' && sameTicket(seen.ref, ref);
    },
    moved(url) {
      coming = url;
      look();
      // The new address is in place right after the event; should the page have cancelled the move, the old one is.
      setTimeout(() => {
        if (coming === url) coming = null;
        look();
      }, 0);
    },
    look,
  };
}
