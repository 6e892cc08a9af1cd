import type { Paste } from '../../compose/paste';
import type { TypingWatch } from '../../compose/typing';
import type { IssueCreated } from '../../ticket/issue';
import type { NoTicket, ReadResult } from '../../ticket/page-ticket';
import { sameTicket, type TicketRef } from '../../ticket/ref';
import type { PageCommand, PageCommandAnswers } from '../../wire/page-commands';
import type { InsertResult } from '../../wire/requests';
import type { HelpdeskAdapter } from '../adapter';
import { pageProblem } from '../adapter';
import type { Changes } from './changes';
import type { Core } from './core';
import type { Dock } from './dock';
import type { Edits } from './edits';
import type { ForeignFrames } from './foreign-frames';
import { insert } from './insert';
import type { Replies } from './replies';
import type { Tracker } from './tracker';

export interface CommandDeps {
  adapter: HelpdeskAdapter;
  tracker: Tracker;
  typing: TypingWatch;
  paste: Paste;
  dock: Dock;
  changes: Changes;
  replies: Replies;
  edits: Edits;
  frames: ForeignFrames | null;
  core: Core;
  signal: AbortSignal;
}

/** The part of an answer that says why what is on screen is no ticket. */
export function noneOf(tracker: Tracker): { none?: NoTicket } {
  const none = tracker.none();
  return none === null ? {} : { none };
}

type AnyAnswer = PageCommandAnswers[PageCommand['type']];

/** Answers the core's commands; the caller has checked that they come from the core. */
export function createCommands(deps: CommandDeps) {
  const { adapter, tracker, dock } = deps;
  let inserting: Promise<unknown> = Promise.resolve();
  let last: { callId: string; answer: Promise<InsertResult> } | null = null;
  let lastIssue: { callId: string; answer: Promise<IssueCreated> } | null = null;

  async function read(ref: TicketRef): Promise<ReadResult> {
    const page = tracker.page();
    if (!adapter.isTicketAddress(page.url)) return { ok: false, reason: 'not-a-ticket', detail: '' };
    tracker.look();
    if (!sameTicket(ref, tracker.current())) return { ok: false, reason: 'loading', detail: 'other ticket on screen' };
    const signal = tracker.signal();
    const result = await adapter.read(page, ref, signal);
    // Nothing about a ticket that was left meanwhile, whatever the adapter still got hold of.
    if (signal.aborted) return { ok: false, reason: 'loading', detail: 'left' };
    if (result.ok) {
      deps.changes.read(result.ticket);
      deps.replies.follow(result.ticket);
    } else deps.changes.unread(ref);
    return result;
  }

  async function retake(what: 'selection' | 'any'): Promise<PageCommandAnswers['retake']> {
    const taken = (await adapter.retake?.(tracker.page(), what, deps.signal).catch(() => false)) ?? true;
    tracker.look();
    return { ref: tracker.current(), taken, ...noneOf(tracker) };
  }

  function written(
    command: Extract<PageCommand, { type: 'insert' | 'note' }>,
    onInserted: (text: string, mode: 'insert' | 'replace') => void,
  ): Promise<InsertResult> {
    // The core was stopped before it could pass our answer on, and is asked again.
    if (last?.callId === command.callId) return last.answer;
    // One after the other: two drafts at once would be checked against each other's text.
    const next = inserting.then(() => insert(command, { ...deps, onInserted }));
    inserting = next.catch(() => undefined);
    const answer = next.catch(
      () => ({ ok: false, problem: pageProblem('insert-not-taken', { seen: 'error' }) }) as const,
    );
    last = { callId: command.callId, answer };
    return answer;
  }

  function created(command: Extract<PageCommand, { type: 'create-issue' }>): Promise<IssueCreated> | null {
    if (!adapter.issues) return null;
    if (lastIssue?.callId === command.callId) return lastIssue.answer;
    const { project, issueType, summary, description, link } = command;
    const answer = adapter.issues
      .create(tracker.page(), { project, issueType, summary, description, link }, deps.signal)
      .catch((): IssueCreated => ({ ok: false, status: 0, why: '' }));
    lastIssue = { callId: command.callId, answer };
    return answer;
  }

  function run(command: PageCommand): Promise<AnyAnswer> | AnyAnswer | undefined {
    switch (command.type) {
      case 'where':
        tracker.look();
        return { ref: tracker.current(), url: tracker.page().url.href.slice(0, 2000), ...noneOf(tracker) };
      case 'read':
        return read(command.ref);
      case 'insert':
        return written(command, (text, mode) => {
          deps.edits.start(command.ref, text);
          deps.replies.inserted(command.ref);
          const { ref, recordId, draftId, callId } = command;
          void deps.core.tell('page.inserted', { ref, recordId, draftId, mode, callId });
        });
      // What becomes of a note is nobody's reply: it is not followed.
      case 'note':
        return written(command, () => undefined);
      case 'issue-projects':
        return adapter.issues?.projects(tracker.page(), deps.signal) ?? null;
      case 'issue-types':
        return adapter.issues?.types(tracker.page(), command.project, deps.signal) ?? null;
      case 'create-issue':
        return created(command);
      case 'focus-composer': {
        const ref = tracker.current();
        const composer = ref && adapter.composer(tracker.page(), ref);
        composer?.editable.focus();
        // In a frame of another host its own script has done that; from here the caret would be lost.
        return { ok: Boolean(composer) || (ref !== null && typeof deps.frames?.textOf(ref) === 'string') };
      }
      case 'frame-point':
        return deps.frames?.point(command.token);
      case 'frame-check':
        return deps.frames?.check(command.token);
      case 'frame-text':
        return deps.frames ? { ok: deps.frames.heard(command.token, command.text) } : undefined;
      case 'macros':
        return adapter.macros?.(tracker.page(), deps.signal).catch(() => null) ?? null;
      case 'dock':
        // The agent selected other words and clicked on the toolbar button: those are wanted, not a closed panel.
        if (command.collapsed === 'toggle' && adapter.selectsMore?.(tracker.page())) {
          return retake('selection').then(() => {
            dock.collapse(false);
            return { ok: true };
          });
        }
        dock.collapse(command.collapsed);
        return { ok: true };
      case 'retake':
        return retake(command.what);
      case 'prove':
        dock.prove(command.nonce);
        return { ok: true };
      default:
        return undefined;
    }
  }

  return (command: unknown, reply: (answer: unknown) => void): true | undefined => {
    if (typeof command !== 'object' || command === null || !('type' in command)) return undefined;
    const answer = run(command as PageCommand);
    if (answer === undefined) return undefined;
    void Promise.resolve(answer).then(reply);
    return true;
  };
}
