import type { AddedPage } from '../knowledge/types';
import type { AskBuiltIn } from '../models/built-in/types';
import type { Problem } from '../problem';
import type { Exclusively, KeyValueArea } from '../settings/settings-store';
import type { NoTicket } from '../ticket/page-ticket';
import type { HelpdeskId } from '../ticket/ref';
import type { ReadPartAnswer } from '../wire/offscreen';
import type { PageCommand } from '../wire/page-commands';
import type { PageScripts } from './own-scripts';

/** What adding the page in view needs of the browser. */
export interface AddingTools {
  /** A copy of the tab's page as `copyPage` makes it; rejects where the browser lets nobody in. */
  copy(tabId: number): Promise<unknown>;
  /** A copy of the page that a link of the tab's page leads to, on the same site, as `copyLink` makes it. */
  copyLink(tabId: number, url: string): Promise<unknown>;
  /** Tells over the page what was added or why not; gives what the agent answered. */
  tell(tabId: number, told: { page: AddedPage } | { failed: Problem }): Promise<'undo' | 'kept' | null>;
  /** Words in the browser's language, by name. */
  say(name: string): string;
}

/** What the core needs of the browser, injected so that the same code runs in Vitest. */
export interface Host {
  /** Sends to the content script in the tab's top frame; rejects when there is none. */
  sendToPage(tabId: number, command: PageCommand): Promise<unknown>;
  /** The active tab of the window used last; null when there is none. */
  activeTab(): Promise<number | null>;
  /** Tells when another tab becomes active; gives the way to stop. */
  onActiveTab(listener: (tabId: number) => void): () => void;
  openPage(page: 'options' | 'queue' | 'own'): Promise<void>;
  /** Whether the browser may reach this match pattern. */
  permitted(originPattern: string): Promise<boolean>;
  /** Gives the leave for this match pattern back to the browser. */
  giveBack(originPattern: string): Promise<void>;
  /** Tabs whose page matches one of the patterns, as far as the browser lets us know; every tab without patterns. */
  tabs(patterns?: string[]): Promise<number[]>;
  /** The address of a tab's page, as far as the browser lets us know it. */
  addressOf(tabId: number): Promise<string | null>;
  /** Tells the agent, outside of the page, that it cannot be read. */
  tellClosed(tabId: number, why: NoTicket): Promise<void>;
  scripts: PageScripts;
  fetch: typeof fetch;
  /** The browser's own model, wherever it may be asked. */
  builtIn: AskBuiltIn;
  /** Looks at a tab's page as `lookAtPage` does, with the helpdesk's selectors; rejects where the browser lets nobody look. */
  look(tabId: number, helpdesk: HelpdeskId | null): Promise<unknown>;
  /**
   * Asks the helpdesk that the tab shows, with its agent's session, as `askWithSession` does: path and query at `origin`.
   * Null when the tab has left that origin; rejects where the browser lets nobody in.
   */
  askHelpdesk(tabId: number, origin: string, address: string, patienceMs: number): Promise<unknown>;
  /** True for a helpdesk vendor's own address. */
  isVendor(url: URL): boolean;
  /** The readable part of a page, found in a DOM that the browser has; null when there is none. */
  readable(html: string, url: string): Promise<{ title: string; html: string } | null>;
  /** The same of a page that an agent has on screen, with the numbers of its blocks. */
  readPart(html: string, url: string, subject: string): Promise<ReadPartAnswer | null>;
  adding: AddingTools;
  now(): number;
  newId(): string;
  sleep(ms: number, signal?: AbortSignal): Promise<void>;
  /** Survives a restart of the browser; settings. */
  local: KeyValueArea;
  /** Memory only, survives a killed worker: unmasked suggestion state never reaches the disk. */
  session: KeyValueArea;
  /** Across workers and pages of this extension: one that is being stopped may still write while the next begins. */
  exclusively: Exclusively;
  /** Called with true while work is running, so that the worker is not stopped in the middle (Chrome: 30 s idle). */
  keepAlive(working: boolean): void;
  /** Names and classes only; never ticket text, never a key. */
  report(where: string, kind: string): void;
  productVersion: string;
}
