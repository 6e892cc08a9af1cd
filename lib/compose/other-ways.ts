import type { Draft } from './paste';
import { selectionAround, viewOf } from './realm';

// The ways for editors that do not react to a paste. None of their return values proves anything: the caller looks.

/** Text fields: the editing command keeps undo; the prototype's setter is what is left where it does nothing. */
export function fillField(field: HTMLTextAreaElement | HTMLInputElement, text: string): void {
  const before = field.value;
  field.ownerDocument.execCommand('insertText', false, text);
  if (field.value !== before) return;
  const start = field.selectionStart ?? before.length;
  const end = field.selectionEnd ?? before.length;
  const { HTMLTextAreaElement, HTMLInputElement, InputEvent } = viewOf(field);
  const proto = (field.nodeName === 'TEXTAREA' ? HTMLTextAreaElement : HTMLInputElement).prototype;
  // React hides an own `value` property on the element; only the prototype's setter changes the field behind it.
  const setter = Object.getOwnPropertyDescriptor(proto, 'value')?.set;
  setter?.call(field, before.slice(0, start) + text + before.slice(end));
  field.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true, inputType: 'insertText', data: text }));
}

/** A bare `contenteditable`: one step for undo, paragraphs and links kept. */
export function insertHtml(editable: HTMLElement, draft: Draft): void {
  editable.ownerDocument.execCommand('insertHTML', false, draft.html ?? textAsHtml(draft.text));
}

/** A `contenteditable` for plain text, where Chromium makes bare line feeds of paragraphs. */
export function insertText(editable: HTMLElement, text: string): void {
  const selection = selectionAround(editable);
  if (selection?.isCollapsed) {
    // A caret that moved ends a step of Chromium's undo, which else takes what was typed before along.
    const { focusNode, focusOffset } = selection;
    selection.collapse(editable, 0);
    selection.collapse(focusNode, focusOffset);
  }
  editable.ownerDocument.execCommand('insertText', false, text);
}

/** Paragraphs at blank lines, line breaks at the others. */
export function textAsHtml(text: string): string {
  const safe = text.replace(/[&<>]/g, (sign) => `&#${sign.charCodeAt(0)};`).trim();
  const paragraphs = safe.split(/\r?\n(?:[ \t]*\r?\n)+/);
  return paragraphs.map((paragraph) => `<p>${paragraph.replace(/\r?\n/g, '<br>')}</p>`).join('');
}
