// @vitest-environment happy-dom
import { buildMessageSchema, MessageMarkdownSerializer } from '@chatwoot/prosemirror-schema';
import fc from 'fast-check';
import { DOMParser as ModelParser } from 'prosemirror-model';
import { describe, expect, it } from 'vitest';
import { linesOf } from '../../compose/read-back';
import { markdownToHtml } from './markdown';

const schema = buildMessageSchema(
  ['strong', 'em', 'code', 'link', 'strike'],
  ['bulletList', 'orderedList', 'codeBlock', 'blockquote'],
);
const bodyOf = (html: string) => new DOMParser().parseFromString(html, 'text/html').body;
/** What the dashboard's own editor makes of `html` when it sends. */
const sent = (html: string) => MessageMarkdownSerializer.serialize(ModelParser.fromSchema(schema).parse(bodyOf(html)));

describe('what the editor sends', () => {
  it.each([
    ['paragraphs', '<p>Hello Vera,</p><p>See you.</p>'],
    ['line breaks', '<p>Hello<br>there<br>again</p><p>Bye</p>'],
    ['a list', '<p>Two steps:</p><ul><li><p>First</p></li><li><p>Second, longer</p></li></ul><p>Bye</p>'],
    ['a numbered list', '<ol><li><p>First</p></li><li><p>Second</p></li></ol>'],
    ['a list in a list', '<ul><li><p>One</p><ul><li><p>Inner</p></li></ul></li><li><p>Two</p></li></ul>'],
    ['marks', '<p>Press <strong>Save</strong>, then <em>wait</em>, <s>not</s> <code>a*b*c</code>.</p>'],
    ['a link', '<p>See <a href="https://help.acme.example/a_b?x=1&amp;y=(2)">our page (new)</a> now.</p>'],
    ['an address as its own label', '<p><a href="https://x.example/">https://x.example/</a></p>'],
    ['a quotation', '<blockquote><p>You wrote</p><p>twice</p></blockquote><p>Yes.</p>'],
    ['code', '<pre><code>if (a &lt; b) {\n  *go*\n}</code></pre>'],
    ['other scripts', '<p>مرحبا ליאור 你好</p><p>Größe &amp; Maß: 3 &lt; 5</p>'],
    ['an empty line', '<p>One</p><p></p><p>Two</p>'],
  ])('comes back as it was: %s', (_, html) => {
    const back = bodyOf(markdownToHtml(sent(html)));
    const was = bodyOf(html);
    expect(linesOf(back)).toEqual(linesOf(was));
    const links = (root: Element) =>
      [...root.querySelectorAll('a')].map((a) => [a.getAttribute('href'), a.textContent]);
    expect(links(back)).toEqual(links(was));
    for (const tag of ['li', 'strong', 'em', 's', 'code', 'blockquote', 'pre'])
      expect([tag, back.querySelectorAll(tag).length]).toEqual([tag, was.querySelectorAll(tag).length]);
  });

  it('keeps every word in its place', () => {
    const word = fc.stringMatching(/^[a-zé你]{1,6}$/);
    const line = fc.array(word, { minLength: 1, maxLength: 5 }).map((words) => words.join(' '));
    const block = fc.oneof(
      line.map((text) => `<p>${text}</p>`),
      fc.array(line, { minLength: 1, maxLength: 3 }).map((all) => `<p>${all.join('<br>')}</p>`),
      fc
        .array(line, { minLength: 1, maxLength: 3 })
        .map((all) => `<ul>${all.map((t) => `<li><p>${t}</p></li>`).join('')}</ul>`),
      line.map((text) => `<p><strong>${text}</strong> and <a href="https://x.example/${text.length}">${text}</a></p>`),
    );
    fc.assert(
      fc.property(fc.array(block, { minLength: 1, maxLength: 6 }), (blocks) => {
        const html = blocks.join('');
        expect(linesOf(bodyOf(markdownToHtml(sent(html))))).toEqual(linesOf(bodyOf(html)));
      }),
    );
  });
});

describe('what else stands in a message', () => {
  it.each([
    ['HTML', '<img src=x onerror=alert(1)> & <b>bold</b>', '<img src=x onerror=alert(1)> & <b>bold</b>'],
    ['a mention', 'Ask [@Ida Roth](mention://user/4/Ida%20Roth) first', 'Ask @Ida Roth first'],
    ['a script address', '[click](javascript:alert)', 'click'],
    ['stars and underscores of its own', '2 * 3 * 4 and snake_case_name', '2 * 3 * 4 and snake_case_name'],
    ['escaped signs', '1\\. not a list \\*', '1. not a list *'],
    ['an open fence', '```\nnever closed', 'never closed'],
    ['a very long line', '['.repeat(20_000), '['.repeat(20_000)],
  ])('stays text: %s', (_, markdown, text) => {
    const body = bodyOf(markdownToHtml(markdown));
    expect(linesOf(body).join('\n')).toBe(text);
    expect(body.querySelector('img, b, script, a')).toBeNull();
  });
});
