// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type TypingWatch, watchTyping } from './typing';

let stop: AbortController;
let typing: TypingWatch;
let editable: HTMLElement;

beforeEach(() => {
  document.body.innerHTML = '<div contenteditable="true" tabindex="0"><p>abc</p></div><textarea></textarea>';
  editable = document.querySelector('div') as HTMLElement;
  stop = new AbortController();
  typing = watchTyping(document, stop.signal);
});
afterEach(() => stop.abort());

const fire = (type: string, init: object = {}) =>
  editable.dispatchEvent(Object.assign(new Event(type, { bubbles: true, composed: true }), init));

describe('watching the typing', () => {
  it('knows the last input and the editors that had the focus', () => {
    expect(typing.sinceInput(editable)).toBe(Number.POSITIVE_INFINITY);
    expect(typing.visited(editable)).toBe(false);
    fire('input');
    expect(typing.sinceInput(editable)).toBeLessThan(1000);
    expect(typing.visited(editable)).toBe(true);
    expect(typing.visited(document.querySelector('textarea') as Element)).toBe(false);
  });

  it('counts the keys that editors carry out by themselves, and no other', () => {
    for (const key of ['i', 'Shift', 'ArrowDown']) fire('keydown', { key });
    expect(typing.sinceInput(editable)).toBe(Number.POSITIVE_INFINITY);
    fire('keydown', { key: 'Backspace' });
    expect(typing.sinceInput(editable)).toBeLessThan(1000);
  });

  it('remembers where the caret was after the selection is gone', () => {
    expect(typing.caret?.(editable)).toBe(null);
    editable.focus();
    const text = editable.querySelector('p')?.firstChild as Node;
    document.getSelection()?.collapse(text, 2);
    document.dispatchEvent(new Event('selectionchange'));
    document.getSelection()?.removeAllRanges();
    document.dispatchEvent(new Event('selectionchange'));
    expect(typing.caret?.(editable)).toEqual({ node: text, offset: 2 });
  });

  it('knows an open composition, and that an editor which was taken out left none', () => {
    fire('compositionstart');
    fire('beforeinput', { isComposing: true });
    expect(typing.composing?.()).toBe(true);
    fire('compositionend');
    expect(typing.composing?.()).toBe(false);
    fire('compositionstart');
    document.querySelector('textarea')?.dispatchEvent(new Event('focusin', { bubbles: true }));
    expect(typing.composing?.()).toBe(false);
  });

  it('is unsure about a frame that was not heard', () => {
    const other = document.implementation.createHTMLDocument();
    const inner = other.body;
    expect(typing.sinceInput(inner)).toBe(0);
    expect(typing.sinceInput(inner)).toBe(Number.POSITIVE_INFINITY);
  });

  it('hears nothing more once it is stopped', () => {
    stop.abort();
    fire('input');
    expect(typing.visited(editable)).toBe(false);
  });
});
