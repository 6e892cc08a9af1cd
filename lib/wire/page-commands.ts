import type { Problem } from '../problem';
import type { IssueCreated, IssueProjects, IssueTypes, NewIssue } from '../ticket/issue';
import type { MacrosResult } from '../ticket/macro';
import type { NoTicket, ReadResult } from '../ticket/page-ticket';
import type { TicketRef } from '../ticket/ref';
import type { InsertResult } from './requests';

/**
 * Core → content script (`tabs.sendMessage`, top frame only). Types only: the content script
 * carries no zod, so it checks the sender (our own extension, not from a tab) and the `type`.
 */
export type PageCommand =
  | { type: 'read'; ref: TicketRef }
  /**
   * Write into the composer of `ref`, and only there; asked again with the same `callId`, only answer again. Record and
   * draft are handed back with `page.inserted`.
   */
  | {
      type: 'insert';
      callId: string;
      ref: TicketRef;
      recordId: string;
      draftId: string;
      html: string;
      text: string;
      mode: 'ask' | 'insert' | 'replace';
    }
  /** Write an internal note into the composer of `ref`, in its note mode and in no other; `callId` as above. */
  | { type: 'note'; callId: string; ref: TicketRef; html: string; text: string; mode: 'ask' | 'insert' | 'replace' }
  /** On a Jira page: where the signed-in agent may create issues. */
  | { type: 'issue-projects' }
  | { type: 'issue-types'; project: string }
  /** Create one issue; asked again with the same `callId`, only answer again. */
  | ({ type: 'create-issue'; callId: string } & NewIssue)
  | { type: 'focus-composer' }
  /** The reply templates that the agent may use. */
  | { type: 'macros' }
  | { type: 'dock'; collapsed: boolean | 'toggle' }
  /** Pass it on to our own frame, and to no other: see lib/wire/docked.ts. */
  | { type: 'prove'; nonce: string }
  /** The helpdesk at `origin` was removed: a page there ends at once and leaves nothing behind. */
  | { type: 'end'; origin: string }
  /** On a page that names no ticket: takes what is selected, or whatever is there, as the ticket. */
  | { type: 'retake'; what: 'selection' | 'any' }
  /** The core waits for a frame that knows this token: tell it to the one that `page.frame` was about. */
  | { type: 'frame-point'; token: string }
  /** Is everything as it was when `page.frame` was sent with this token? */
  | { type: 'frame-check'; token: string }
  /** What the reply box in another host's frame holds now. */
  | { type: 'frame-text'; token: string; text: string }
  /** What ticket is on screen now? Used after a worker restart. */
  | { type: 'where' };

export interface PageCommandAnswers {
  read: ReadResult;
  insert: InsertResult;
  note: InsertResult;
  /** null: no Jira, or none that can create issues. */
  'issue-projects': IssueProjects | null;
  'issue-types': IssueTypes | null;
  'create-issue': IssueCreated | null;
  'focus-composer': { ok: boolean };
  /** null: this helpdesk has none that can be read. */
  macros: MacrosResult | null;
  dock: { ok: boolean };
  prove: { ok: boolean };
  end: { ok: boolean };
  /** `taken` false: only the selection was wanted, and there is none. */
  retake: { ref: TicketRef | null; none?: NoTicket; taken: boolean };
  'frame-point': { problem: Problem | null };
  'frame-check': { problem: Problem | null };
  'frame-text': { ok: boolean };
  where: { ref: TicketRef | null; url: string; none?: NoTicket };
}
