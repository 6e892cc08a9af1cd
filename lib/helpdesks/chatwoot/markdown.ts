/**
 * The Markdown of Chatwoot's editor (@chatwoot/prosemirror-schema, MessageMarkdownSerializer) as HTML, so that a reply
 * is compared with the draft it came from and not with its marks: paragraphs, hard breaks, lists, quotations, code,
 * strong, emphasis, struck-out text, links and mentions. Whatever else stands there stays text; no HTML in it survives.
 */
export function markdownToHtml(markdown: string): string {
  return blocksOf(
    markdown
      .replace(/\ue000/g, '')
      .replace(/\r\n?/g, '\n')
      .split('\n'),
  );
}

const listItem = /^(\s*)(?:([-*+])|\d{1,9}[.)])\s+(.*)$/;
const fence = /^\s*```/;

function blocksOf(lines: string[]): string {
  const made: string[] = [];
  let paragraph: string[] = [];
  const flush = (): void => {
    if (paragraph.length > 0) made.push(`<p>${paragraph.map(lineOf).join('<br>')}</p>`);
    paragraph = [];
  };
  for (let at = 0; at < lines.length; at += 1) {
    const line = lines[at] ?? '';
    if (fence.test(line)) {
      flush();
      const end = lines.findIndex((one, place) => place > at && fence.test(one));
      const code = lines.slice(at + 1, end === -1 ? undefined : end);
      made.push(`<pre><code>${safe(code.join('\n'))}</code></pre>`);
      at = end === -1 ? lines.length : end;
    } else if (listItem.test(line)) {
      flush();
      const end = endOfRun(lines, at, (one) => listItem.test(one) || /^\s{2,}\S/.test(one));
      made.push(listOf(lines.slice(at, end)));
      at = end - 1;
    } else if (/^>/.test(line)) {
      flush();
      const end = endOfRun(lines, at, (one) => /^>/.test(one));
      const inner = lines.slice(at, end).map((one) => one.replace(/^> ?/, ''));
      made.push(`<blockquote>${blocksOf(inner)}</blockquote>`);
      at = end - 1;
      // A lone backslash is an empty line between two paragraphs.
    } else if (line.trim() === '' || line.trim() === '\\') flush();
    else paragraph.push(line);
  }
  flush();
  return made.join('');
}

/** The place after the lines from `at` on that `test` takes, blank lines between them included. */
function endOfRun(lines: string[], at: number, test: (line: string) => boolean): number {
  let end = at;
  for (let here = at; here < lines.length; here += 1) {
    const line = lines[here] ?? '';
    if (test(line)) end = here + 1;
    else if (line.trim() !== '') break;
  }
  return end;
}

function listOf(lines: string[]): string {
  const items: string[][] = [];
  const [, indent = '', bullet] = listItem.exec(lines[0] ?? '') ?? [];
  for (const line of lines) {
    const item = listItem.exec(line);
    if (item && (item[1]?.length ?? 0) <= indent.length) items.push([item[3] ?? '']);
    else items[items.length - 1]?.push(line.replace(/^\s{1,4}/, ''));
  }
  const tag = bullet ? 'ul' : 'ol';
  return `<${tag}>${items.map((item) => `<li>${blocksOf(item)}</li>`).join('')}</${tag}>`;
}

/** One line; a backslash or two spaces at its end only say that another one follows. */
function lineOf(line: string): string {
  return inline(line.replace(/(?:\\|\s+)$/, ''));
}

const marks: [mark: RegExp, tag: string][] = [
  [/\*\*(?=\S)(.+?)\*\*/g, 'strong'],
  [/~~(?=\S)(.+?)~~/g, 's'],
  [/(?<![\w*])[*_](?=[^\s*_])([^*_]+?)[*_](?![\w*])/g, 'em'],
];
// A code span, a link with its label, an address in angle brackets, an escaped sign.
const token =
  /`([^`]+)`|!?\[((?:\\.|[^\]\\])*)\]\(((?:\\.|[^)\\\s])*)(?:\s+"[^"]*")?\)|<([a-z][a-z0-9+.-]*:[^\s>]+)>|\\([!-/:-@[-`{-~])/gi;

/** A longer line is no writing of a person, and would be searched for marks for too long. */
const longestLine = 10_000;

function inline(text: string): string {
  if (text.length > longestLine) return safe(text);
  // Marks are looked for in plain text only, not inside of addresses and code.
  const kept: string[] = [];
  const hold = (html: string): string => {
    kept.push(html);
    return `\ue000${kept.length - 1}\ue000`;
  };
  const held = text.replace(token, (whole, code, label, address, bare, sign) => {
    if (code !== undefined) return hold(`<code>${safe(code)}</code>`);
    if (sign !== undefined) return hold(safe(sign));
    if (bare !== undefined) return hold(linkOf(bare, bare));
    if (address !== undefined) return hold(linkOf(address, label.replace(/\\(.)/g, '$1')));
    return whole;
  });
  let html = safe(held);
  for (const [mark, tag] of marks) html = html.replace(mark, `<${tag}>$1</${tag}>`);
  return html.replace(/\ue000(\d+)\ue000/g, (_, place) => kept[Number(place)] ?? '');
}

/** Links to the web and mail stay links; a mention is its name. */
function linkOf(address: string, label: string): string {
  const plain = address.replace(/\\(.)/g, '$1');
  return /^(?:https?:|mailto:|tel:)/i.test(plain)
    ? `<a href="${safe(plain)}">${safe(label)}</a>`
    : safe(label || plain);
}

function safe(text: string): string {
  return text.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`);
}
