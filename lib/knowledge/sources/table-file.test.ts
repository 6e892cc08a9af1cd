import { describe, expect, it } from 'vitest';
import { readFile } from './markdown-folder';

const file = (path: string, text: string) => readFile({ path, text, modifiedAt: 5 }, false);

describe('a table of questions and answers', () => {
  it.each([
    ['commas', 'faq.csv', 'Question,Answer,Lang\n"How do I pay, and when?","By card.\nOr by bank.",en\n'],
    ['semicolons and a byte order mark', 'faq.csv', '\uFEFFFrage;Antwort;Sprache\nWie zahle ich?;Mit Karte.;de\n'],
    ['tabs', 'faq.tsv', 'title\ttext\nHow do I pay?\tBy card.\n'],
    ['a JSON list', 'a.json', '[{"question":"How do I pay?","answer":"<p>By card</p>"}]'],
    ['a list under a name', 'a.json', '{"macros":[{"id":7,"title":"Pay","comment_value":"By card"}]}'],
    ['pairs', 'a.json', '{"How do I pay?":"By card"}'],
    ['one a line', 'a.jsonl', '{"title":"Pay","body":"By card"}\n{"title":"Call","body":"By phone"}\n'],
  ])('is read from %s', (_, path, text) => {
    const { articles, problems } = file(path, text);
    expect(problems).toEqual([]);
    expect(articles[0]).toMatchObject({ internal: false });
    expect(articles[0]?.title).not.toBe('');
    expect(articles[0]?.body).not.toBe('');
  });

  it('keeps language, address, internal mark, date and id', () => {
    const text =
      'id,title,answer,language,url,internal,updated_at\nA1,Pay,By card,fr,https://x.example/a,yes,2026-01-02\n';
    expect(file('faq.csv', text).articles).toEqual([
      {
        id: 'faq.csv#A1',
        title: 'Pay',
        format: 'markdown',
        body: 'By card',
        url: 'https://x.example/a',
        lang: 'fr',
        updatedAt: Date.parse('2026-01-02'),
        internal: true,
      },
    ]);
  });

  it('names the row and the field, and takes the other rows', () => {
    const { articles, problems } = file(
      'faq.csv',
      'title,answer,url\nPay,,\nCall,By phone,javascript:alert(1)\nGo,On foot,\n',
    );
    expect(articles.map(({ title }) => title)).toEqual(['Go']);
    expect(problems.map(({ code, params }) => [code, params.row, params.field])).toEqual([
      ['source-bad-row', 1, 'answer'],
      ['source-bad-row', 2, 'url'],
    ]);
  });

  it.each([
    ['faq.csv', 'colour,size\nred,5\n', 'title'],
    ['faq.csv', '', 'title'],
    ['a.json', '{"a":', 'JSON'],
    ['a.json', '7', 'items'],
    ['a.json', '{"a":1}', 'items'],
  ])('%s with %j is refused and names %s', (path, text, field) => {
    expect(file(path, text)).toMatchObject({
      articles: [],
      problems: [{ code: 'source-bad-file', params: { file: path, field } }],
    });
  });
});

describe('an HTML file', () => {
  it('is an article without head, script and navigation', () => {
    const html =
      '<html lang="nl"><head><title>Betalen – Acme</title><script>x()</script></head><body><nav>Menu</nav><h1>Betalen</h1><p>Met de kaart.</p></body></html>';
    const [article] = file('help/betalen.html', html).articles;
    expect(article).toMatchObject({ id: 'help/betalen.html', title: 'Betalen', lang: 'nl', format: 'html', url: null });
  });
  it('without text is refused', () => {
    expect(file('a.html', '<body><script>1</script></body>').problems[0]).toMatchObject({ params: { field: 'text' } });
  });
});
