import type { Draft } from './paste';
import { viewOf } from './realm';

// The ways for editors that do not react to a paste. None of their return values proves anything: the caller looks.

/** Text fields: the editing command keeps undo; the prototype's setter is what is left where it does nothing. */
export function fillField(field: HTMLTextAreaElement | HTMLInputElement, text: string): 'perhaps' {
  const before = field.value;
  field.ownerDocument.execCommand('insertText', false, text);
  if (field.value !== before) return 'perhaps';
  const start = field.selectionStart ?? before.length;
  const end = field.selectionEnd ?? before.length;
  const { HTMLTextAreaElement, HTMLInputElement, InputEvent } = viewOf(field);
  const proto = (field.nodeName === 'TEXTAREA' ? HTMLTextAreaElement : HTMLInputElement).prototype;
  // React hides an own `value` property on the element; only the prototype's setter changes the field behind it.
  const setter = Object.getOwnPropertyDescriptor(proto, 'value')?.set;
  setter?.call(field, before.slice(0, start) + text + before.slice(end));
  field.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true, inputType: 'insertText', data: text }));
  return 'perhaps';
}

/** Slate waits for the browser's own `beforeinput`, which a synthetic paste never triggers. */
export function sendBeforeInput(editable: HTMLElement, draft: Draft): 'yes' | 'no' {
  const { DataTransfer, InputEvent } = viewOf(editable);
  const data = new DataTransfer();
  if (draft.html !== null) data.setData('text/html', draft.html);
  data.setData('text/plain', draft.text);
  const event = new InputEvent('beforeinput', {
    inputType: 'insertFromPaste',
    dataTransfer: data,
    bubbles: true,
    cancelable: true,
    composed: true,
  });
  editable.dispatchEvent(event);
  return event.defaultPrevented ? 'yes' : 'no';
}

/** A bare `contenteditable`: one step for undo, paragraphs and links kept. */
export function insertHtml(editable: HTMLElement, draft: Draft): 'perhaps' {
  const document = editable.ownerDocument;
  if (draft.html === null) document.execCommand('insertText', false, draft.text);
  else document.execCommand('insertHTML', false, draft.html);
  return 'perhaps';
}
