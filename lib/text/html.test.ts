import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { htmlToText, renderHtml } from './html';

describe('htmlToText', () => {
  it.each([
    ['paragraphs by a blank line, br as a line', '<p>Hi&nbsp;there,</p><p>one<br>two</p>', 'Hi there,\n\none\ntwo'],
    ['a div per line, an empty div as blank line', '<div>a</div><div><br></div><div>b</div>', 'a\n\nb'],
    ['literal new lines as spaces', '<p>one\n  two</p>', 'one two'],
    ['nested lists', '<ul><li>one<ul><li>two</li></ul></li><li><p>three</p></li></ul>', '- one\n  - two\n- three'],
    ['ordered lists from their start', '<ol start="3"><li>x</li><li>y</li></ol>', '3. x\n4. y'],
    ['further lines of an item indented', '<ul><li><p>a</p><p>b</p></li></ul>', '- a\n  b'],
    [
      'tables as rows',
      '<table><tr><th>A</th><th>B</th></tr><tr><td><p>1</p></td><td>2</td></tr></table>',
      'A | B\n1 | 2',
    ],
    ['an empty first cell', '<table><tr><td></td><td>x</td></tr></table>', 'x'],
    ['links with their address', '<a href="https://a.example/b">our page</a>', 'our page (https://a.example/b)'],
    ['links that show their address once', '<a href="https://www.a.example/">a.example</a>', 'a.example'],
    ['mail links once', '<a href="mailto:a@b.example">a@b.example</a>', 'a@b.example'],
    ['no script links', '<a href="javascript:alert(1)">go</a>', 'go'],
    ['pre with its spaces', '<pre>a\n  b</pre>', 'a\n  b'],
    ['entities', '<p>&lt;b&gt; &amp; &euro;5</p>', '<b> & €5'],
  ])('%s', (_name, html, text) => {
    expect(htmlToText(html)).toBe(text);
  });

  it.each([
    'display:none',
    'display: none !important',
    'visibility:hidden',
    'opacity:0',
    'opacity: 0.0;',
    'font-size:0',
    'font-size:0px',
    'font-size: 1px',
    'max-height:0;overflow:hidden',
    'position:absolute;left:-9999px',
    'color:transparent',
    'mso-hide:all',
  ])('drops content hidden by %s', (style) => {
    expect(htmlToText(`<p>seen<span style="${style}">unseen</span></p>`)).toBe('seen');
  });

  it.each(['font-size:10px', 'opacity:0.5', 'display:block', 'font-size:0.9em', 'left:-5px', 'overflow:hidden'])(
    'keeps content with %s',
    (style) => {
      expect(htmlToText(`<p style="${style}">seen</p>`)).toBe('seen');
    },
  );

  it('drops the hidden attribute, scripts, styles, comments and characters that show nothing', () => {
    const html =
      '<head><title>t</title></head><style>p{}</style><script>x()</script><!-- c --><div hidden>h</div><p>a\u200Bb\u202Ec\u{E0041}d\u00ADe</p>';
    expect(htmlToText(html)).toBe('abcde');
  });

  it('keeps joined emoji', () => {
    expect(htmlToText('<p>👨‍👩‍👧 ❤️</p>')).toBe('👨‍👩‍👧 ❤️');
  });

  it('never throws on broken HTML and leaves no tag of a well-formed one', () => {
    fc.assert(fc.property(fc.string({ unit: 'grapheme' }), (text) => void htmlToText(text)));
    const pieces = fc.array(
      fc.constantFrom('<p>', '</p>', '<li>', '<td>', '</table>', '<ul>', 'a', ' ', '<a href="x">', '</a', '<br'),
    );
    fc.assert(fc.property(pieces, (parts) => !/<\/?(?:p|li|td|ul)>/.test(htmlToText(parts.join('')))));
  });

  it('takes 20,000 nested elements without overflowing the stack', () => {
    expect(htmlToText(`${'<div>'.repeat(20_000)}x`)).toBe('x');
  });

  it('lets a caller skip, stop at or quote elements and tells that something was cut', () => {
    const role = (name: string) =>
      name === 'b' ? 'skip' : name === 'i' ? 'stop' : name === 'blockquote' ? 'quote' : 'keep';
    expect(renderHtml('a<b>x</b><blockquote>q<br>r</blockquote>c<i>rest</i>d', { role })).toEqual({
      text: 'a\n\n> q\n> r\n\nc',
      cut: true,
    });
    expect(renderHtml('<p>a</p>', { role }).cut).toBe(false);
  });
});
