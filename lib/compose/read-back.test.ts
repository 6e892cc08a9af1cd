// @vitest-environment happy-dom
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { arrived, expectedOf, isEmpty, linesOf } from './read-back';

function editor(html: string): HTMLElement {
  const element = document.createElement('div');
  element.innerHTML = html;
  return element;
}
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
  ])('refuses %s', (_, html) => expect(arrived(editor(html), expectedOf(draft), true)).toBe(false));

  it('allows text around it only when asked', () => {
    const around = editor(
      `<p>Before One two</p><ul><li>a</li><li>b</li></ul><p>See <a href="https://x.example/">x</a> after</p>`,
    );
    expect(arrived(around, expectedOf(draft), false)).toBe(true);
    expect(arrived(around, expectedOf(draft), true)).toBe(false);
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
