import type { Problem, ProblemCode } from '../problem';
import type { IssueCreated, IssueProjects, IssueTypes, NewIssue } from '../ticket/issue';
import type { MacrosResult } from '../ticket/macro';
import type { NoTicket, ReadResult } from '../ticket/page-ticket';
import type { HelpdeskId, TicketRef } from '../ticket/ref';
import type { createForeignFrames } from './page/foreign-frames';

/** The page as an adapter gets it, so that every function can be tested with a saved page and a made-up address. */
export interface HelpdeskPage {
  document: Document;
  /** The address to judge by. */
  url: URL;
  fetch: typeof globalThis.fetch;
}

/**
 * What is on screen. `why`: it looks like a ticket and is none. `switching`: the address names one ticket and the visible pane another, so nothing
 * may be read from or written to the page until they agree.
 */
export type OnScreen = { state: 'ticket'; ref: TicketRef } | { state: 'switching' } | { state: 'none'; why?: NoTicket };

/** The reply box of one ticket. */
export interface Composer {
  editable: HTMLElement;
  /**
   * `plain`: the editor of live conversations, which takes no links and no lists. `rich-or-text`: takes all of them in
   * some builds and text alone in others.
   */
  kind: 'rich' | 'plain' | 'rich-or-text';
  channel: 'public' | 'internal';
  /** Enter alone sends in this editor too, as it always does in a plain one. */
  enterSends?: boolean;
  /** Where what the helpdesk itself put at the end begins (a signature, a quotation): drafts go above, it stays. */
  tail?: Element | null;
}

/** A reply box in a frame of another host, which this page's script can see and not reach into. */
export interface FrameComposer {
  frame: HTMLIFrameElement;
  channel: 'public' | 'internal';
}

/** A short look at the thread in the page, without reading it: enough to notice that something changed. */
export interface Glance {
  /** null while the agent edits it or when the page shows none. */
  subject: string | null;
  /** Epoch milliseconds of the newest message shown; null when the page gives no time. */
  newestAt: number | null;
  /** Ids of messages shown, the newest among them, as `read` gives them; null where the time has to do. */
  ids: string[] | null;
}

/** A public reply as found after sending. `id` is the helpdesk's own, or `dom:…` when only the page was readable. */
export interface SentReply {
  id: string;
  html: string | null;
  text: string;
  at: string | null;
}

/** The newest messages of a ticket, for the detection of sent replies. */
export interface NewestReplies {
  /** Ids of all newest messages, whoever wrote them and for whom. */
  seen: string[];
  /** Epoch milliseconds of the newest message; null when there is none. */
  newestAt: number | null;
  /** Public replies of the signed-in agent among them, oldest first. */
  own: SentReply[];
}

/** `retryAfter` in milliseconds, when the helpdesk asked for a wait. */
export type NewestResult = ({ ok: true } & NewestReplies) | { ok: false; retryAfter: number | null };

/** Creates issues on the site of the page. What it answers is refused rather than guessed. */
export interface IssueTracker {
  projects(page: HelpdeskPage, signal: AbortSignal): Promise<IssueProjects>;
  types(page: HelpdeskPage, project: string, signal: AbortSignal): Promise<IssueTypes>;
  create(page: HelpdeskPage, issue: NewIssue, signal: AbortSignal): Promise<IssueCreated>;
}

/** What a helpdesk must answer; one folder per helpdesk implements it. */
export interface HelpdeskAdapter {
  readonly id: HelpdeskId;
  /** Which ticket the agent looks at, by address and visible pane together. Cheap: called on every page change. */
  onScreen(page: HelpdeskPage): OnScreen;
  /** True when the address is that of a ticket, whatever the page shows. */
  isTicketAddress(url: URL): boolean;
  /** Reads the whole ticket. Never throws; an aborted read answers `loading`. */
  read(page: HelpdeskPage, ref: TicketRef, signal: AbortSignal): Promise<ReadResult>;
  /** The reply box of `ref` in its own visible pane, never that of another mounted ticket; null when absent. */
  composer(page: HelpdeskPage, ref: TicketRef): Composer | null;
  /**
   * Activates what opens the reply box of `ref` for a public reply, where it is closed; false when there is no such
   * thing, or any doubt. Only called when the agent inserts, and never activates what could send or save.
   */
  openComposer?(page: HelpdeskPage, ref: TicketRef): boolean;
  /**
   * Switches the empty, public reply box of `ref` to an internal note, where that is one clear choice; false otherwise.
   * Only called when the agent asked for a note. The caller looks at the box again before it writes. Throws only on abort.
   */
  openNote?(page: HelpdeskPage, ref: TicketRef, signal: AbortSignal): Promise<boolean>;
  /** Where developers' issues are created with the agent's session; Jira only. Throws only when `signal` aborts. */
  issues?: IssueTracker;
  /** Where `composer` gives null: a reply box in another host's frame, or `unknown` for one that nobody can write in. */
  composerBeyond?(page: HelpdeskPage, ref: TicketRef): FrameComposer | 'unknown' | null;
  /** Has drafts written in such a frame; left out where `composerBeyond` never gives one: half a kilobyte of script. */
  foreignFrames?: typeof createForeignFrames;
  /** What the page shows of the thread of `ref`; null when its pane is not on screen. */
  glance(page: HelpdeskPage, ref: TicketRef): Glance | null;
  /** True when activating `target` submits or sends the reply of `ref`. */
  submits(page: HelpdeskPage, ref: TicketRef, target: Element): boolean;
  /** The buttons that the panel must never cover. */
  sendButtons(page: HelpdeskPage): HTMLElement[];
  /** The newest messages by the API; works for a ticket that is no longer on screen. */
  newest(page: HelpdeskPage, ref: TicketRef, signal: AbortSignal): Promise<NewestResult>;
  /**
   * Public staff replies that the pane of `ref` shows, in the order of the pane; used when the API refuses. Two of them
   * may carry the same id where the page gives neither id nor time.
   */
  shownReplies(page: HelpdeskPage, ref: TicketRef): SentReply[];
  /** Milliseconds in which the agent can take a sent reply back; until then it is not reported. None when absent. */
  takeBackMs?: number;
  /** The reply templates that the signed-in agent may use; left out where the helpdesk tells none. Throws only on abort. */
  macros?(page: HelpdeskPage, signal: AbortSignal): Promise<MacrosResult | null>;
  /**
   * For a page that names no ticket: takes what is on screen now as the ticket, only the selection or whatever there is.
   * Resolves to false when nothing was selected and only that was wanted. Throws only when `signal` aborts.
   */
  retake?(page: HelpdeskPage, what: 'selection' | 'any', signal: AbortSignal): Promise<boolean>;
  /** For the same page: true when words are selected that are not what was read. */
  selectsMore?(page: HelpdeskPage): boolean;
  /** Fits the draft's HTML to the helpdesk's editor. */
  fitHtml(html: string): string;
  /** The page's own theme, or null when it follows the system or does not say. */
  theme(document: Document): 'light' | 'dark' | null;
  /** The parts of the page, shadow roots among them, whose changes bear on the above; none while it is starting. */
  watchRoots(document: Document): Node[];
}

/** A problem without lib/problem.ts, which carries zod and must not reach the page zone. */
export function pageProblem(code: ProblemCode, params: Problem['params'] = {}, retry = false): Problem {
  return { code, params, retry };
}
