// @vitest-environment happy-dom
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  arrived as arrivedAmong,
  type Expected,
  expectedAsText,
  expectedOf,
  isEmpty,
  linesOf,
  readLines,
} from './read-back';

function editor(html: string): HTMLElement {
  const element = document.createElement('div');
  element.innerHTML = html;
  return element;
}
const arrived = (element: Element, expected: Expected, whole: boolean) =>
  arrivedAmong(element, expected, { whole, before: [] });
const draft = {
  html: '<p>One  two</p><ul><li>a</li><li>b</li></ul><p>See <a href="https://x.example/">x</a></p>',
  text: '',
};

describe('reading an editor back', () => {
  it('sees lines as a reader does', () => {
    expect(linesOf(editor('<p>a&nbsp;b\u2060</p><p><br></p><ul><li><p>c</p></li></ul>d<br>e'))).toEqual([
      'a b',
      'c',
      'd',
      'e',
    ]);
    const area = document.createElement('textarea');
    area.value = 'a\n\n b ';
    expect(linesOf(area)).toEqual(['a', 'b']);
  });

  it('takes the same draft in an editor’s own markup', () => {
    const own =
      '<p>One two</p><p><br></p><ul><li>a</li><li>b</li></ul><p>See <a href="https://x.example" rel="x">x</a>\u200b</p>';
    expect(arrived(editor(own), expectedOf(draft), true)).toBe(true);
  });

  it.each([
    ['a lost paragraph', '<p>One two</p><ul><li>a</li><li>b</li></ul>'],
    ['joined lines', '<p>One two</p><p>a b</p><p>See <a href="https://x.example/">x</a></p>'],
    ['another order', '<p>One two</p><ul><li>b</li><li>a</li></ul><p>See <a href="https://x.example/">x</a></p>'],
    ['a lost link', '<p>One two</p><ul><li>a</li><li>b</li></ul><p>See x</p>'],
    ['text twice', `${draft.html}${draft.html}`],
    ['a list that became paragraphs', '<p>One two</p><p>a</p><p>b</p><p>See <a href="https://x.example/">x</a></p>'],
    ['another target', '<p>One two</p><ul><li>a</li><li>b</li></ul><p>See <a href="https://y.example/">x</a></p>'],
    [
      'a link on other words',
      '<p>One two</p><ul><li>a</li><li>b</li></ul><p><a href="https://x.example/">See</a> x</p>',
    ],
  ])('refuses %s', (_, html) => expect(arrived(editor(html), expectedOf(draft), true)).toBe(false));

  it('allows text around it only when asked', () => {
    const around = editor(
      `<p>Before One two</p><ul><li>a</li><li>b</li></ul><p>See <a href="https://x.example/">x</a> after</p>`,
    );
    expect(arrived(around, expectedOf(draft), false)).toBe(true);
    expect(arrived(around, expectedOf(draft), true)).toBe(false);
  });

  it.each([
    ['marks instead of a list', '<p>One two</p><p>- a</p><p>• b</p><p>See <a href="https://x.example/">x</a></p>'],
    [
      'more links',
      '<p><a href="#">One</a> two</p><ul><li>a</li><li>b</li></ul><p>See <a href="https://x.example/">x</a></p>',
    ],
    [
      'list markup of its own',
      '<p>One two</p><div role="list"><div role="listitem"><p>a</p></div><div role="listitem">b</div></div><p>See <a href="https://x.example/">x</a></p>',
    ],
  ])('takes %s', (_, html) => expect(arrived(editor(html), expectedOf(draft), true)).toBe(true));

  it('tells links apart by their order', () => {
    const two = (first: string, second: string) =>
      `<p><a href="https://x.example/${first}">x</a> <a href="https://x.example/${second}">x</a></p>`;
    const expected = expectedOf({ html: two('1', '2'), text: '' });
    expect(arrived(editor(two('1', '2')), expected, true)).toBe(true);
    expect(arrived(editor(two('2', '1')), expected, true)).toBe(false);
  });

  it('takes typographic quotes, dashes and spaces for what they were', () => {
    const expected = expectedOf({ html: `<p>It's "10 - 20"...</p>`, text: '' });
    expect(arrived(editor('<p>It’s “10&nbsp;– 20”…</p>'), expected, true)).toBe(true);
  });

  it('finds a draft only where it was not before', () => {
    const expected = expectedOf(draft);
    const once = editor(`<p>Hi</p>${draft.html}`);
    const before = readLines(once);
    expect(arrivedAmong(once, expected, { whole: false, before })).toBe(false);
    const twice = editor(`<p>Hi</p>${draft.html}${draft.html}`);
    expect(arrivedAmong(twice, expected, { whole: false, before })).toBe(true);
  });

  it('takes a draft as text with a list made of it, not without its address', () => {
    const expected = expectedAsText({ html: null, text: 'One\n\n1. a\n2. b\n\nSee x (https://x.example/)' });
    const list = '<p>One</p><ol><li>a</li><li>b</li></ol>';
    expect(arrived(editor(`${list}<p>See x (https://x.example/)</p>`), expected, true)).toBe(true);
    expect(arrived(editor(`${list}<p>See x</p>`), expected, true)).toBe(false);
    expect(arrived(editor('<p>One</p><p>a</p><p>b</p><p>See x (https://x.example/)</p>'), expected, true)).toBe(false);
  });

  it('reads past placeholders and decorations, and pictures of an emoji as the emoji', () => {
    const own = editor(
      '<p><span data-slate-placeholder contenteditable="false">Write</span><span class="ProseMirror-widget">+</span></p>',
    );
    expect(isEmpty(own)).toBe(true);
    expect(linesOf(editor('<p>Hi <img alt="👋" src="data:,"> <img alt="logo" src="data:,">you</p>'))).toEqual([
      'Hi 👋 you',
    ]);
  });

  it('takes fillers and empty blocks for empty, a picture not', () => {
    expect(isEmpty(editor('<p><br data-cke-filler="true"></p><p>\u2060&nbsp;</p>'))).toBe(true);
    expect(isEmpty(editor('<p><img alt=""></p>'))).toBe(false);
    expect(isEmpty(editor('<p>.</p>'))).toBe(false);
  });

  it('finds any plain text as it was given', () => {
    fc.assert(
      fc.property(
        fc.array(fc.string({ unit: 'grapheme', minLength: 1, maxLength: 20 }), { minLength: 1, maxLength: 6 }),
        (lines) => {
          const area = document.createElement('textarea');
          area.value = lines.join('\n');
          const expected = expectedOf({ html: null, text: lines.join('\n') });
          expect(arrived(area, expected, true)).toBe(true);
          area.value += 'x';
          expect(arrived(area, expected, true)).toBe(false);
        },
      ),
    );
  });
});
