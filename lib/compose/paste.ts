import { viewOf } from './realm';

/** What goes into an editor. `html` null: the editor takes text only. */
export interface Draft {
  html: string | null;
  text: string;
}

/** How a draft is handed over: as a paste, or as one of the browser's own announcements of input. */
export type Handing = 'paste' | 'insertFromPaste' | 'insertReplacementText';

/** Gives `draft` to the editor as a paste, in this very task; true when the editor took the event over. */
export type Paste = (editable: HTMLElement, draft: Draft, as?: Handing) => boolean;

/**
 * A synthetic paste, or `beforeinput` where an editor waits for that. Editors with a model of their own read its data
 * and prevent the default; measured on ten editor families, the default is prevented exactly when the model changed. An
 * editor that does not react is left unchanged, since browsers do nothing on an untrusted event.
 */
export function pasteHere(editable: HTMLElement, draft: Draft, as: Handing = 'paste'): boolean {
  const { ClipboardEvent, DataTransfer, InputEvent } = viewOf(editable);
  const data = new DataTransfer();
  const way = { bubbles: true, cancelable: true, composed: true };
  let event: Event;
  if (as === 'paste') {
    const paste = new ClipboardEvent('paste', { clipboardData: data, ...way });
    // Gecko ignores the member above and makes an empty store of its own, which can be filled before dispatch.
    fill(paste.clipboardData ?? data, draft);
    event = paste;
  } else {
    fill(data, draft);
    event = new InputEvent('beforeinput', { inputType: as, dataTransfer: data, ...way });
  }
  if (editable.matches('.ProseMirror')) releaseShift(editable);
  editable.dispatchEvent(event);
  return event.defaultPrevented;
}

function fill(store: DataTransfer, draft: Draft): void {
  if (draft.html !== null) store.setData('text/html', draft.html);
  store.setData('text/plain', draft.text);
}

/**
 * ProseMirror pastes text only while it believes Shift is held (`view.input.shiftKey`), as it does after a shortcut
 * with Shift whose release went to another frame.
 */
function releaseShift(editable: HTMLElement): void {
  const { KeyboardEvent } = viewOf(editable);
  editable.dispatchEvent(new KeyboardEvent('keyup', { key: 'Shift', keyCode: 16, bubbles: true, composed: true }));
}
