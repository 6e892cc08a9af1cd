import type { Problem } from '../problem';
import { isAbove, placeCaret, selectAll } from './caret';
import { fillField, insertHtml, insertText, textAsHtml } from './other-ways';
import type { Draft, Paste } from './paste';
import {
  arrived,
  type Expected,
  expectedAsText,
  expectedOf,
  isEmpty,
  type Lines,
  readLines,
  sameLines,
} from './read-back';
import { framesAround, hasFocus, isLive, isTextField, viewOf } from './realm';
import type { TypingWatch } from './typing';

export type InsertMode = 'insert' | 'replace';

export interface InsertOptions {
  mode: InsertMode;
  /** Called in the same task as every write, right before it; a problem stops the insertion. */
  check: () => Problem | null;
  /** Awaited right before `check` and a write, where somebody else has to be asked as well. */
  ready?: () => Promise<Problem | null>;
  paste: Paste;
  typing: TypingWatch;
  /** Some builds of the editor drop a pasted HTML and take the text beside it: that counts as taken as well. */
  orText?: boolean;
  /** The editor now: frameworks may replace the element after an insertion. */
  current?: () => HTMLElement | null;
  /** Where the helpdesk's own text begins now (a signature, a quotation): the draft goes above, that stays. */
  tail?: () => Element | null;
}

export type Inserted =
  | { state: 'taken' }
  | { state: 'refused'; problem: Problem }
  /** `nothing`: the editor is as it was. `different`: it changed, but does not hold the whole draft. */
  | { state: 'not-taken'; seen: 'nothing' | 'different' };

// Undo groups changes that follow one another within a second (Quill 1000 ms, ProseMirror 500 ms): after this pause
// one undo takes out the draft and nothing else.
const undoPause = 1000;
// An editor reads a changed selection in a later task.
const selectionPause = 60;
// Letters of an input method that are not in the text yet: an editor that is given a draft now drops one or the other.
const composingPatience = 3000;
const composingStep = 100;
const firstLook = 80;
/** Milliseconds: where another way is left, after it, and where the editor said that it took the draft. */
const lastLook = { another: 500, none: 1200, taken: 4000 };

const pause = (ms: number): Promise<void> => new Promise((done) => setTimeout(done, ms));

/**
 * Puts `draft` into any editor and proves that it arrived, in the order that the measured matrix of editors supports
 * (docs/composer-matrix.md): a paste; where the editor did not react, its own second way; each followed by a look at the
 * editor. Never two ways without a look between them, never `innerHTML`, never `insertText` into a rich editor.
 * @returns what was seen in the editor afterwards; the focus is in the editor.
 */
export async function insertInto(editable: HTMLElement, draft: Draft, options: InsertOptions): Promise<Inserted> {
  const { mode, check, typing } = options;
  const current = options.current ?? (() => (isLive(editable) ? editable : null));
  await pause(Math.max(0, Math.min(undoPause, undoPause - typing.sinceInput(editable))));
  for (let waited = 0; typing.composing?.(); waited += composingStep) {
    if (waited >= composingPatience) return { state: 'not-taken', seen: 'nothing' };
    await pause(composingStep);
  }

  const refused = check();
  if (refused) return { state: 'refused', problem: refused };
  const tail = options.tail ?? (() => null);
  const before = readLines(editable, tail());
  const target: Target = {
    current,
    tail,
    before,
    whole: mode === 'replace' || isEmpty(editable, tail()),
    expected: expectedIn(editable, draft, options),
  };
  const left = typing.caret?.(editable) ?? null;
  const visited = typing.visited(editable);
  takeFocus(editable);
  const place = (): void =>
    mode === 'replace' ? selectAll(editable, tail()) : placeCaret(editable, visited, left, tail());
  place();
  await pause(selectionPause);
  // ProseMirror puts a caret at the very start back to where it had been, once after every focus.
  if (!isAbove(editable, tail())) {
    place();
    await pause(selectionPause);
  }

  const ways = waysFor(editable, options.paste);
  for (const [index, write] of ways.entries()) {
    const stop = (await options.ready?.()) ?? check();
    if (stop) return { state: 'refused', problem: stop };
    const took = write(draft);
    const patience = took ? lastLook.taken : index < ways.length - 1 ? lastLook.another : lastLook.none;
    if (await seenWithin(patience, target)) {
      current()?.focus();
      return { state: 'taken' };
    }
    const now = current();
    if (!now || !sameLines(readLines(now, tail()), before)) return { state: 'not-taken', seen: 'different' };
    // It took the event and did nothing visible: another way could double what is still to come.
    if (took) break;
  }
  return { state: 'not-taken', seen: 'nothing' };
}

/**
 * While the browser's side panel or another window has the focus, the browser moves it within the page without a word,
 * and CKEditor 5 and Draft.js do not follow a selection then.
 */
function takeFocus(editable: HTMLElement): void {
  editable.focus();
  if (!hasFocus(editable)) {
    // Firefox leaves the frames around it without the focus then.
    for (const frame of framesAround(editable)) (frame as HTMLElement).focus();
    editable.focus();
  }
  if (editable.ownerDocument.hasFocus()) return;
  const { FocusEvent } = viewOf(editable);
  editable.dispatchEvent(new FocusEvent('focus', { composed: true }));
  editable.dispatchEvent(new FocusEvent('focusin', { bubbles: true, composed: true }));
}

interface Target {
  current(): HTMLElement | null;
  tail(): Element | null;
  before: Lines;
  whole: boolean;
  expected: Expected[];
}

/** Hands the draft over; true when the editor said that it took it. */
type Way = (draft: Draft) => boolean;

// Editors whose model the browser's own commands do not reach, or whose undo they break (measured: CKEditor 5, Lexical,
// Slate, Draft.js; CKEditor 4, TinyMCE: one undo takes the former draft along; Quill: a list is lost).
const noCommands =
  '.ck-editor__editable, .ql-editor, [data-lexical-editor], [data-slate-editor], .public-DraftEditor-content, .cke_editable, .mce-content-body';

function waysFor(editable: HTMLElement, paste: Paste): Way[] {
  const unproven =
    (write: (draft: Draft) => void): Way =>
    (draft) => {
      write(draft);
      return false;
    };
  if (isTextField(editable)) return [unproven((draft) => fillField(editable, draft.text))];
  if (editable.contentEditable === 'plaintext-only')
    return [(draft) => paste(editable, draft), unproven((draft) => insertText(editable, draft.text))];
  const rich = (draft: Draft): Draft => ({ ...draft, html: draft.html ?? textAsHtml(draft.text) });
  // Froala does nothing on a paste that is text only.
  const ways: Way[] = [(draft) => paste(editable, rich(draft))];
  // Slate waits for the browser's own `beforeinput`, which a synthetic paste never triggers.
  if (editable.matches('[data-slate-editor]')) ways.push((draft) => paste(editable, draft, 'insertFromPaste'));
  if (editable.matches('[data-lexical-editor]'))
    ways.push((draft) => paste(editable, rich(draft), 'insertReplacementText'));
  if (!editable.matches(noCommands)) ways.push(unproven((draft) => insertHtml(editable, draft)));
  return ways;
}

/** Slate's own handling takes the text only; Lexical's plain editor cannot be told from the rich one. */
const maybePlain = '[data-slate-editor], [data-lexical-editor]';

function expectedIn(editable: HTMLElement, draft: Draft, options: InsertOptions): Expected[] {
  if (isTextField(editable) || draft.html === null) return [expectedOf({ html: null, text: draft.text })];
  const asText = options.orText || editable.matches(maybePlain) || editable.contentEditable === 'plaintext-only';
  return asText ? [expectedOf(draft), expectedAsText(draft)] : [expectedOf(draft)];
}

async function seenWithin(patience: number, { current, tail, before, whole, expected }: Target): Promise<boolean> {
  // An editor may show the change in a later task, and a timer of a busy page comes late: look several times.
  for (let waited = 0, step = firstLook, end = patience; waited < end; step = Math.min(step * 2, 640)) {
    await pause(step);
    waited += step;
    const now = current();
    if (!now) continue;
    if (expected.some((one) => arrived(now, one, { whole, before, tail: tail() }))) return true;
    // It shows something else: the rest of it would not be long in coming.
    if (!sameLines(readLines(now, tail()), before)) end = Math.min(end, waited + lastLook.none);
  }
  return false;
}
