import type { Exchange } from '../../demo/server/exchange';
import type { HelpdeskId } from '../../lib/ticket/ref';

/**
 * A served page of one helpdesk, for the browser tests only. To add one: a folder here with `desk.ts` (a function that
 * gives a `Desk`) and `page.ts` (the page, run in the browser), and a line in `registry.ts`; the tests in
 * `tests/desks.browser.test.ts` and `tests/desks.firefox.browser.test.ts` then run on it.
 *
 * The page behaves as the real one does, as far as is known: real editor, address first and pane after it, the
 * helpdesk's own markup around the conversation, and no mark that the real page lacks.
 */
export interface Desk {
  readonly helpdesk: HelpdeskId;
  /** The host that the tests open. */
  readonly host: string;
  /** All names it answers for, as in a certificate: `*.example.com`. */
  readonly names: readonly string[];
  /** A host that everybody names as they like: it has to be added in the options before anything runs there. */
  readonly own?: true;
  readonly tickets: DeskTickets;
  /** What its reply box makes of a pasted draft. `text`: the HTML is dropped, links arrive as bare addresses. */
  readonly takes: 'html' | 'text';
  /** Its own search is asked for solved tickets; the addresses of those that it finds for the first ticket. */
  readonly searched?: RegExp;
  /** The reply box is closed at first, and an insertion opens it. */
  readonly insertOpens?: true;
  /**
   * Path of the page's script, bundled to `/desk/page.js` of each of its hosts (the style sheets that it imports to
   * `/desk/page.css`). It sets `window.desk` (`DeskPage`).
   */
  readonly script: string;
  /** The address that shows a ticket, as an agent would open it. */
  ticketUrl(id: string): string;
  /** Pages and API of the helpdesk, everything but `/desk/…`. False: nothing there (404). */
  answer(exchange: Exchange): boolean | Promise<boolean>;
}

/** `agent`: the person signed in. `colleague`: another one of the team. */
export type Writer = 'customer' | 'agent' | 'colleague' | 'bot';

export interface DeskMessage {
  /** Digits. */
  id: string;
  by: Writer;
  name: string;
  public: boolean;
  html: string;
  /** ISO 8601. */
  at: string;
}

export interface DeskTicket {
  id: string;
  subject: string;
  customer: { name: string; email: string };
  /** Oldest first. */
  messages: DeskMessage[];
}

/** What the helpdesk holds, and what a test does to it behind the page's back. Open pages follow every change. */
export interface DeskTickets {
  /** Ids in the order of `cases.ts`. */
  readonly ids: readonly string[];
  /** Throws when there is no such ticket. */
  get(id: string): DeskTicket;
  /** A message arrives: from the customer, from a colleague, or sent by the page. Gives it as stored. */
  add(id: string, message: { by: Writer; html: string; public?: boolean }): DeskMessage;
  /** Back to the start. Open pages have to be loaded again. */
  reset(): void;
}

/** What the page's script lays on `window.desk`: an agent's hands for the tests, the same on every helpdesk. */
export interface DeskPage {
  /** Clicks on the ticket in the page's own list: the address moves by the history API. */
  open(id: string): void;
  /** Clicks what has to be clicked until the reply box is there and set to a public reply. */
  startReply(): void | Promise<void>;
  /** The same for an internal note. */
  startNote(): void | Promise<void>;
  /** Puts the caret into the reply box on screen. Keys pressed after it arrive there. */
  focusEditor(): void | Promise<void>;
  /** The HTML that the editor's own model gives (never the DOM's); '' when it is empty. */
  content(): string | Promise<string>;
  /** The button that sends, in the page or in a frame of the same origin; the test clicks it with the mouse. */
  sendButton(): HTMLElement;
}

declare global {
  interface Window {
    desk: DeskPage;
    /** Set by a test: milliseconds from the new address to the new pane. `paneDelay()` reads it. */
    deskDelay?: number;
  }
}
