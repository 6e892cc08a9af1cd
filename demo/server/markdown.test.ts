import { describe, expect, it } from 'vitest';
import { plainOf, sanitise } from './html';
import { splitFrontMatter } from './knowledge';
import { markdownToHtml } from './markdown';
import { agoToMs } from './state';

describe('markdownToHtml', () => {
  it.each([
    ['# A\n\nText **b** *i* `c`', '<h1>A</h1>\n<p>Text <strong>b</strong> <em>i</em> <code>c</code></p>'],
    [
      '1. One\n2. Two\n   - a\n   - b\n3. Three',
      '<ol><li>One</li><li>Two<ul><li>a</li><li>b</li></ul></li><li>Three</li></ol>',
    ],
    ['1. One\n\n2. Two', '<ol><li>One</li><li>Two</li></ol>'],
    ['Intro:\n- a\n- b', '<p>Intro:</p><ul><li>a</li><li>b</li></ul>'],
    [
      '| A | B |\n|---|---|\n| 1 | 2 |',
      '<table><thead><tr><th>A</th><th>B</th></tr></thead><tbody><tr><td>1</td><td>2</td></tr></tbody></table>',
    ],
    ['[x](https://a.example/?q=1&r=2)', '<p><a href="https://a.example/?q=1&amp;r=2">x</a></p>'],
    ['a < b & c', '<p>a &lt; b &amp; c</p>'],
    ['> quoted\n> more', '<blockquote><p>quoted more</p></blockquote>'],
  ])('%j', (markdown, html) => {
    expect(markdownToHtml(markdown)).toBe(html);
  });
});

describe('splitFrontMatter', () => {
  it('reads fields and leaves the body', () => {
    expect(splitFrontMatter('---\ntitle: "A: b"\ninternal: false\n---\n\nBody')).toEqual({
      fields: { title: 'A: b', internal: 'false' },
      body: '\nBody',
    });
  });
});

describe('comment html', () => {
  it('keeps what an editor writes', () => {
    const html = '<p>Hi <strong>you</strong></p><ul><li><a href="https://a.example/">x</a></li></ul>';
    expect(sanitise(html)).toBe(html);
  });
  it('drops scripts, handlers and odd addresses', () => {
    expect(sanitise('<a href="javascript:x" onclick="y">a</a><iframe src="//b"></iframe>')).toBe('<a>a</a>');
  });
  it('reads as plain text with paragraphs', () => {
    expect(plainOf('<p>One</p><p>Two<br>three</p>')).toBe('One\n\nTwo\nthree');
  });
});

describe('agoToMs', () => {
  it('adds days, hours and minutes', () => {
    expect(agoToMs('1d 2h 3m')).toBe(((24 + 2) * 60 + 3) * 60_000);
  });
  it('names the field when it cannot read it', () => {
    expect(() => agoToMs('soon')).toThrow(/ago/);
  });
});
