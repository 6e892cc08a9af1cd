import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseRichText, richTextToHtml, richTextToPlain, withoutCitations } from './rich-text';

const draft =
  'Hello **Ann**,\n\nSteps [1]:\n- open [the page](https://a.example/x)\n- restart [2]\n\n1. one\n2. two\nBye\nSam';

describe('parseRichText', () => {
  it('reads paragraphs, lists, links, bold and citations', () => {
    expect(parseRichText(draft)).toEqual([
      {
        type: 'paragraph',
        spans: [
          { type: 'text', text: 'Hello ' },
          { type: 'text', text: 'Ann', bold: true },
          { type: 'text', text: ',' },
        ],
      },
      {
        type: 'paragraph',
        spans: [
          { type: 'text', text: 'Steps ' },
          { type: 'citation', n: 1 },
          { type: 'text', text: ':' },
        ],
      },
      {
        type: 'list',
        ordered: false,
        items: [
          [
            { type: 'text', text: 'open ' },
            { type: 'link', label: 'the page', url: 'https://a.example/x' },
          ],
          [
            { type: 'text', text: 'restart ' },
            { type: 'citation', n: 2 },
          ],
        ],
      },
      { type: 'list', ordered: true, items: [[{ type: 'text', text: 'one' }], [{ type: 'text', text: 'two' }]] },
      { type: 'paragraph', spans: [{ type: 'text', text: 'Bye' }, { type: 'break' }, { type: 'text', text: 'Sam' }] },
    ]);
  });

  it('takes a heading as a bold paragraph and keeps other marks as text', () => {
    expect(richTextToHtml(parseRichText('## Title\n*x* `y` 2 * 3'))).toBe(
      '<p><strong>Title</strong></p><p>*x* `y` 2 * 3</p>',
    );
  });
});

describe('richTextToHtml', () => {
  it('writes the allowed elements only, without citations', () => {
    expect(richTextToHtml(parseRichText(draft))).toBe(
      '<p>Hello <strong>Ann</strong>,</p><p>Steps:</p><ul><li>open <a href="https://a.example/x">the page</a></li><li>restart</li></ul><ol><li>one</li><li>two</li></ol><p>Bye<br>Sam</p>',
    );
  });

  it.each(['javascript:alert(1)', 'data:text/html,x', '/relative', 'https://a.example/"onx='])(
    'makes no link to %s',
    (url) => {
      expect(richTextToHtml([{ type: 'paragraph', spans: [{ type: 'link', label: 'go', url }] }])).toBe('<p>go</p>');
    },
  );

  it('escapes whatever text holds', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        const html = richTextToHtml([{ type: 'paragraph', spans: [{ type: 'text', text }] }]);
        return !/[<>]/.test(html.slice(3, -4));
      }),
    );
  });

  it('never writes an element outside the subset, whatever is parsed', () => {
    fc.assert(
      fc.property(
        fc.string({
          unit: fc.constantFrom('*', '[', ']', '(', ')', '<', 'b', '>', '1', '\n', '- ', 'https://a.b/', '"'),
        }),
        (text) =>
          [...richTextToHtml(parseRichText(text)).matchAll(/<([^>]*)>/g)].every(([, tag]) =>
            /^\/?(?:p|ul|ol|li|strong|a)$|^br$|^a href="(?:https?:\/\/|mailto:)[^"<>]*"$/.test(tag ?? ''),
          ),
      ),
    );
  });
});

describe('richTextToPlain', () => {
  it('writes lists and links as text', () => {
    expect(richTextToPlain(parseRichText(draft))).toBe(
      'Hello Ann,\n\nSteps:\n\n- open the page (https://a.example/x)\n- restart\n\n1. one\n2. two\n\nBye\nSam',
    );
  });
});

describe('withoutCitations', () => {
  it('takes out marks with the space before them, but no link labels', () => {
    expect(withoutCitations('Open it [1][2]. See [3](https://a.example).')).toBe(
      'Open it. See [3](https://a.example).',
    );
  });
});
