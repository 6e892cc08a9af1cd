import type { Problem } from '../problem';
import { fillField, insertHtml, sendBeforeInput } from './other-ways';
import type { Draft, Paste } from './paste';
import { arrived, type Expected, expectedAsText, expectedOf, isEmpty, linesOf } from './read-back';
import { isLive, isTextField, selectionAround } from './realm';
import type { TypingWatch } from './typing';

export type InsertMode = 'insert' | 'replace';

export interface InsertOptions {
  mode: InsertMode;
  /** Called in the same task as every write, right before it; a problem stops the insertion. */
  check: () => Problem | null;
  paste: Paste;
  typing: TypingWatch;
  /** Some builds of the editor drop a pasted HTML and take the text beside it: that counts as taken as well. */
  orText?: boolean;
  /** The editor now: frameworks may replace the element after an insertion. */
  current?: () => HTMLElement | null;
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
const firstLook = 80;
const lastLook = 900;

const pause = (ms: number): Promise<void> => new Promise((done) => setTimeout(done, ms));

/**
 * Puts `draft` into any editor and proves that it arrived, in the order that the measured matrix of editors supports:
 * a paste; where the editor did not react, its own second way; each followed by a look at the editor. Never two ways
 * without a look between them, never `innerHTML`, never `insertText` into a rich editor.
 * @returns what was seen in the editor afterwards; the focus is in the editor.
 */
export async function insertInto(editable: HTMLElement, draft: Draft, options: InsertOptions): Promise<Inserted> {
  const { mode, check, typing } = options;
  const current = options.current ?? (() => (isLive(editable) ? editable : null));
  const field = isTextField(editable);
  await pause(Math.max(0, Math.min(undoPause, undoPause - typing.sinceInput(editable))));

  const before = linesOf(editable).join('\n');
  const whole = mode === 'replace' || isEmpty(editable);
  const expected = [expectedOf(field ? { html: null, text: draft.text } : draft)];
  if (options.orText) expected.push(expectedAsText(draft));

  const refused = check();
  if (refused) return { state: 'refused', problem: refused };
  const visited = typing.visited(editable);
  editable.focus({ preventScroll: false });
  if (mode === 'replace') selectAll(editable, field);
  else placeCaret(editable, field, visited);
  await pause(selectionPause);

  const look = async (): Promise<boolean> => seenWithin(current, expected, whole);
  for (const write of waysFor(editable, field, options.paste)) {
    const stop = check();
    if (stop) return { state: 'refused', problem: stop };
    const took = write(draft);
    if (took !== 'no' && (await look())) {
      current()?.focus();
      return { state: 'taken' };
    }
    const now = current();
    const changed = !now || linesOf(now).join('\n') !== before;
    if (changed) return { state: 'not-taken', seen: 'different' };
    // It took the event and did nothing visible: another way could double what is still to come.
    if (took === 'yes') break;
  }
  return { state: 'not-taken', seen: 'nothing' };
}

type Way = (draft: Draft) => 'yes' | 'perhaps' | 'no';

function waysFor(editable: HTMLElement, field: boolean, paste: Paste): Way[] {
  if (field) return [(draft) => fillField(editable as HTMLTextAreaElement, draft.text)];
  const ways: Way[] = [(draft) => (paste(editable, draft) ? 'yes' : 'perhaps')];
  if (editable.matches('[data-slate-editor]')) ways.push((draft) => sendBeforeInput(editable, draft));
  else if (!editable.matches('.ck-editor__editable, [data-lexical-editor], [data-contents], .ProseMirror'))
    ways.push((draft) => insertHtml(editable, draft));
  return ways;
}

async function seenWithin(current: () => HTMLElement | null, expected: Expected[], whole: boolean): Promise<boolean> {
  // An editor may show the change in a later task, and a timer of a busy page comes late: look several times.
  for (let waited = 0, step = firstLook; waited < lastLook; waited += step, step *= 2) {
    await pause(step);
    const now = current();
    if (now && expected.some((one) => arrived(now, one, whole))) return true;
  }
  return false;
}

function selectAll(editable: HTMLElement, field: boolean): void {
  if (field) {
    (editable as HTMLTextAreaElement).select();
    return;
  }
  const root = editable.getRootNode() as Document | ShadowRoot;
  // Without the focus in the editor the command would select the whole page.
  if (root.activeElement === editable) editable.ownerDocument.execCommand('selectAll');
  else selectionAround(editable)?.selectAllChildren(editable);
}

/**
 * An editor that never had the focus keeps its caret at the start, before a saved draft: then to the end. Selected text
 * (an undo leaves it so) would be lost under a paste: then behind it.
 */
function placeCaret(editable: HTMLElement, field: boolean, visited: boolean): void {
  if (field) {
    const area = editable as HTMLTextAreaElement;
    const end = visited ? (area.selectionEnd ?? area.value.length) : area.value.length;
    area.setSelectionRange(end, end);
    return;
  }
  const selection = selectionAround(editable);
  if (!selection) return;
  if (!visited) selection.selectAllChildren(editable);
  if (!selection.isCollapsed && editable.contains(selection.focusNode)) selection.collapseToEnd();
}
