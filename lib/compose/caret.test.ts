// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { placeCaret, selectAll } from './caret';

function mount(html: string): HTMLElement {
  document.body.innerHTML = `<div contenteditable="true">${html}</div>`;
  return document.querySelector('div') as HTMLElement;
}
const selection = () => document.getSelection() as Selection;

/** The caret as `|` in the editor's HTML. */
function shown(editable: HTMLElement): string {
  const range = selection().getRangeAt(0).cloneRange();
  range.insertNode(document.createTextNode('|'));
  editable.normalize();
  return editable.innerHTML;
}

describe('the caret of an editor that never had the focus', () => {
  it.each([
    ['<p>a</p><p>b</p>', '<p>a</p><p>b|</p>'],
    ['<p><br></p>', '<p>|<br></p>'],
    ['<p>a <b>b</b></p>', '<p>a <b>b|</b></p>'],
    ['<p>a</p><ul><li>b</li></ul>', '<p>a</p><ul><li>b</li></ul>|'],
    ['<p>a<img></p>', '<p>a<img>|</p>'],
    ['<p>a</p><!-- end -->', '<p>a</p><!-- end -->|'],
    ['', '|'],
  ])('goes to the end of %s', (html, expected) => {
    const editable = mount(html);
    placeCaret(editable, false, null);
    expect(shown(editable)).toBe(expected);
  });
});

describe('the caret of an editor that had the focus', () => {
  it('stays where it is', () => {
    const editable = mount('<p>abc</p>');
    selection().collapse(editable.querySelector('p')?.firstChild ?? null, 2);
    placeCaret(editable, true, { node: editable, offset: 0 });
    expect(shown(editable)).toBe('<p>ab|c</p>');
  });

  it('goes back to where it was when the browser began anew', () => {
    const editable = mount('<p>abc</p>');
    const text = editable.querySelector('p')?.firstChild as Node;
    selection().collapse(text, 0);
    placeCaret(editable, true, { node: text, offset: 2 });
    expect(shown(editable)).toBe('<p>ab|c</p>');
  });

  it('does not go to a place that is no longer in the editor', () => {
    const editable = mount('<p>abc</p>');
    selection().collapse(editable.querySelector('p')?.firstChild ?? null, 0);
    placeCaret(editable, true, { node: document.createTextNode('gone'), offset: 2 });
    expect(shown(editable)).toBe('<p>|abc</p>');
  });

  it('goes behind selected text, which a paste would replace', () => {
    const editable = mount('<p>abc</p>');
    const text = editable.querySelector('p')?.firstChild as Node;
    selection().setBaseAndExtent(text, 1, text, 2);
    placeCaret(editable, true, null);
    expect(shown(editable)).toBe('<p>ab|c</p>');
  });
});

describe('the caret of a text field', () => {
  it('goes to the end of a field that never had the focus, and stays in one that had', () => {
    document.body.innerHTML = '<textarea>abc</textarea>';
    const area = document.querySelector('textarea') as HTMLTextAreaElement;
    area.setSelectionRange(0, 1);
    placeCaret(area, true, null);
    expect([area.selectionStart, area.selectionEnd]).toEqual([1, 1]);
    placeCaret(area, false, null);
    expect([area.selectionStart, area.selectionEnd]).toEqual([3, 3]);
  });
});

describe('an editor with a signature at its end', () => {
  const sign = '<div class="sign">--<br>Kees</div>';
  const tail = () => document.querySelector('.sign');

  it.each([
    ['<p><br></p>', '<p>|<br></p>'],
    ['<br><br>', '|<br><br>'],
    ['<p>abc</p><p><br></p>', '<p>abc|</p><p><br></p>'],
    ['<p>a</p><ul><li>b</li></ul><br>', '<p>a</p><ul><li>b</li></ul>|<br>'],
  ])('gets its caret above: %s', (html, expected) => {
    const editable = mount(html + sign);
    placeCaret(editable, false, null, tail());
    expect(shown(editable)).toBe(expected + sign);
  });

  it('keeps a caret that is above, and moves one that is in it', () => {
    const editable = mount(`<p>abc</p><p>d</p>${sign}`);
    selection().collapse(editable.querySelector('p')?.firstChild ?? null, 2);
    placeCaret(editable, true, null, tail());
    expect(shown(editable)).toBe(`<p>ab|c</p><p>d</p>${sign}`);
    const other = mount(`<p>abc</p><p>d</p>${sign}`);
    selection().collapse(tail()?.lastChild ?? null, 1);
    placeCaret(other, true, null, tail());
    expect(shown(other)).toBe(`<p>abc</p><p>d|</p>${sign}`);
  });

  it('has what is above it selected, to be replaced', () => {
    const editable = mount(`<p>abc</p><ul><li>d</li></ul><br>${sign}`);
    selectAll(editable, tail());
    expect(selection().toString().replace(/\s/g, '')).toBe('abcd');
    const empty = mount(`<br><br>${sign}`);
    selectAll(empty, tail());
    expect(selection().isCollapsed).toBe(true);
  });
});
