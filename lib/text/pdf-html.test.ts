import { describe, expect, it } from 'vitest';
import { type PdfRun, pdfHtml } from './pdf-html';

/** Lines of a page from the top, each `[size, text]` or a gap in points. */
function page(...lines: ([number, string] | number)[]): PdfRun[] {
  let y = 780;
  return lines.flatMap((line) => {
    if (typeof line === 'number') {
      y -= line;
      return [];
    }
    const [size, text] = line;
    y -= size * 1.3;
    return [{ text, x: 50, y, size, width: text.length * size * 0.5 }];
  });
}

describe('a PDF as HTML', () => {
  it('has headings by the size of letters, paragraphs by distance, lists by their marks, and its pages', () => {
    const html = pdfHtml(
      [
        page(
          [20, 'Router manual'],
          10,
          [14, 'Reset'],
          [10, 'Hold the button for ten sec-'],
          [10, 'onds until it blinks.'],
          14,
          [10, 'Then wait.'],
        ),
        page([14, 'Lights'], [10, '• Red: no line'], [10, '• Green: all well'], [10, '2) Call us <b>']),
      ],
      'en-GB',
    );
    expect(html).toBe(
      `<html lang="en-GB"><body>
<!--sidedesk page 1-->
<h1>Router manual</h1>
<h2>Reset</h2>
<p>Hold the button for ten seconds until it blinks.</p>
<p>Then wait.</p>
<!--sidedesk page 2-->
<h2>Lights</h2>
<ul><li>Red: no line</li>
<li>Green: all well</li></ul>
<ol start="2"><li>Call us &lt;b&gt;</li></ol>
</body></html>`,
    );
  });

  it('loses running titles and page numbers, and keeps what stands once', () => {
    const pages = [1, 2, 3, 4].map((n) =>
      page([8, 'ACME Handbook'], [10, `Section number ${'abcd'[n - 1]} tells its own story.`], 400, [
        8,
        `Page ${n} of 4`,
      ]),
    );
    const html = pdfHtml(pages, '') ?? '';
    expect(html).not.toMatch(/ACME|Page \d/);
    expect(html.match(/tells its own story/g)).toHaveLength(4);
  });

  it('puts runs of a line together with the spaces that only their places show', () => {
    const runs = [
      { text: 'Serial', x: 50, y: 700, size: 10, width: 30 },
      { text: 'number', x: 84, y: 700, size: 10, width: 35 },
      { text: 's', x: 119, y: 700.4, size: 10, width: 5 },
    ];
    expect(pdfHtml([runs], '')).toContain('<p>Serial numbers</p>');
  });

  it('is null without text, as a scan is', () => {
    expect(pdfHtml([[], []], '')).toBeNull();
    expect(pdfHtml([page([10, '12'], [10, '— 3 —'])], '')).toBeNull();
  });
});
