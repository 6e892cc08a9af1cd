import { insertInto } from '../../compose/insert-into';
import type { Paste } from '../../compose/paste';
import { isEmpty, linesOf } from '../../compose/read-back';
import type { TypingWatch } from '../../compose/typing';
import type { Problem } from '../../problem';
import type { TicketRef } from '../../ticket/ref';
import type { PageCommand } from '../../wire/page-commands';
import type { InsertResult } from '../../wire/requests';
import { type Composer, type FrameComposer, type HelpdeskAdapter, pageProblem } from '../adapter';
import { waitFor } from './dom';
import type { ForeignFrames } from './foreign-frames';
import { resultOf } from './insert-result';
import type { Tracker } from './tracker';

type InsertCommand = Extract<PageCommand, { type: 'insert' }>;
type NoteCommand = Extract<PageCommand, { type: 'note' }>;

export interface InsertDeps {
  adapter: HelpdeskAdapter;
  tracker: Tracker;
  typing: TypingWatch;
  paste: Paste;
  /** null where the helpdesk has no reply box in a frame of another host. */
  frames: ForeignFrames | null;
  /** The composer's text after a verified insertion. */
  onInserted(text: string, mode: 'insert' | 'replace'): void;
}

/** Carries out the core's `insert` and `note`. Every condition is looked at again in the task that writes. */
export async function insert(command: InsertCommand | NoteCommand, deps: InsertDeps): Promise<InsertResult> {
  const { adapter, tracker, typing, paste } = deps;
  const { ref, mode } = command;
  const composer =
    command.type === 'note'
      ? await noteComposer(ref, deps)
      : (adapter.composer(tracker.page(), ref) ?? (await openedComposer(ref, deps)));
  const beyond = composer ? null : (adapter.composerBeyond?.(tracker.page(), ref) ?? null);
  if (command.type === 'insert' && beyond && beyond !== 'unknown' && deps.frames)
    return insertBeyond(command, beyond, deps, deps.frames);
  const check = (): Problem | null => {
    if (!tracker.shows(ref)) return pageProblem('insert-other-ticket');
    const now = adapter.composer(tracker.page(), ref);
    // An open reply box that cannot be reached is not one that has to be opened first.
    if (beyond) return pageProblem('insert-cannot-write-here');
    if (!composer || now?.editable !== composer.editable) return pageProblem('insert-no-composer', {}, true);
    // A note in a public reply box would go to the customer.
    if (command.type === 'note' && now.channel !== 'internal') return pageProblem('insert-note-mode', {}, true);
    if (command.type === 'insert' && now.channel === 'internal') return pageProblem('insert-wrong-channel');
    if (mode === 'ask' && !isEmpty(now.editable, now.tail)) return pageProblem('insert-composer-not-empty');
    return null;
  };
  const problem = check();
  if (problem || !composer) return { ok: false, problem: problem ?? pageProblem('insert-no-composer', {}, true) };

  const html = composer.kind === 'plain' ? linesAsHtml(command.text) : adapter.fitHtml(command.html);
  const done = await insertInto(
    composer.editable,
    { html, text: command.text },
    {
      mode: mode === 'replace' ? 'replace' : 'insert',
      check,
      paste,
      typing,
      orText: composer.kind === 'rich-or-text',
      current: () => adapter.composer(tracker.page(), ref)?.editable ?? null,
      tail: () => adapter.composer(tracker.page(), ref)?.tail ?? null,
    },
  );
  const now = adapter.composer(tracker.page(), ref)?.editable;
  const how = mode === 'replace' ? 'replace' : 'insert';
  if (done.state === 'taken') deps.onInserted(now ? linesOf(now).join('\n') : command.text, how);
  return resultOf(done, mode);
}

/** The reply box in its note mode, switched to it where it was empty; as it is where it cannot be switched. */
async function noteComposer(ref: TicketRef, { adapter, tracker }: InsertDeps): Promise<Composer | null> {
  const now = (): Composer | null => adapter.composer(tracker.page(), ref);
  const shown = now();
  if (!tracker.shows(ref) || shown?.channel === 'internal' || !adapter.openNote) return shown;
  // The agent's words would be put away with the public mode.
  if (shown && !isEmpty(shown.editable, shown.tail)) return shown;
  const signal = tracker.signal();
  const opened = await adapter.openNote(tracker.page(), ref, signal).catch(() => false);
  const over = (): boolean => now()?.channel === 'internal' || !tracker.shows(ref);
  if (opened) await waitFor(over, opening, signal).catch(() => undefined);
  return now();
}

async function insertBeyond(
  command: InsertCommand,
  composer: FrameComposer,
  deps: InsertDeps,
  frames: ForeignFrames,
): Promise<InsertResult> {
  const result = await frames.insert(command, composer);
  if (result.ok) deps.onInserted(frames.textOf(command.ref) ?? command.text, result.mode);
  return result;
}

/** How long a reply box may take to open, and to show whether it is one for a note, in milliseconds. */
const opening = 3000;
const settling = 300;

/** The reply box after it was opened for the insertion; null where it is not closed but absent, or stays shut. */
async function openedComposer(ref: TicketRef, { adapter, tracker }: InsertDeps): Promise<Composer | null> {
  if (!tracker.shows(ref) || !adapter.openComposer?.(tracker.page(), ref)) return null;
  const now = (): Composer | null => adapter.composer(tracker.page(), ref);
  // The wait ends as soon as another ticket comes on screen; the checks that follow find it.
  const over = (): boolean => now() !== null || !tracker.shows(ref);
  await waitFor(over, opening, tracker.signal()).catch(() => undefined);
  await new Promise((done) => setTimeout(done, settling));
  return now();
}

/** Line breaks as the agent would type them in a conversation, where Enter alone sends. */
function linesAsHtml(text: string): string {
  const safe = text.replace(/[&<>]/g, (sign) => `&#${sign.charCodeAt(0)};`);
  return `<p>${safe.trim().replace(/\r?\n/g, '<br>')}</p>`;
}
