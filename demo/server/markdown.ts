import { escapeHtml } from './html';

/** Inline Markdown: code, strong, emphasis, links. */
function inline(text: string): string {
  return escapeHtml(text)
    .replace(/`([^`]+)`/g, '<code>$1</code>')
    .replace(/\*\*([^*]+)\*\*/g, '<strong>$1</strong>')
    .replace(/(^|[\s(])[*_]([^*_\n]+)[*_](?=[\s).,;:!?]|$)/g, '$1<em>$2</em>')
    .replace(/\[([^\]]+)\]\((\S+?)\)/g, '<a href="$2">$1</a>');
}

const itemPattern = /^(\s*)(?:[-*]|(\d+)\.)\s+(.*)$/;

interface Item {
  indent: number;
  ordered: boolean;
  text: string;
}

function list(items: Item[]): string {
  const first = items[0];
  if (!first) return '';
  const tag = first.ordered ? 'ol' : 'ul';
  let html = '';
  for (let index = 0; index < items.length; ) {
    const item = items[index];
    if (!item) break;
    let end = index + 1;
    while (end < items.length && (items[end]?.indent ?? 0) > first.indent) end += 1;
    html += `<li>${inline(item.text)}${list(items.slice(index + 1, end))}</li>`;
    index = end;
  }
  return `<${tag}>${html}</${tag}>`;
}

function table(lines: string[]): string {
  const cells = (line: string) =>
    line
      .trim()
      .replace(/^\||\|$/g, '')
      .split('|')
      .map((cell) => inline(cell.trim()));
  const [head = '', , ...rows] = lines;
  const row = (line: string, tag: string) =>
    `<tr>${cells(line)
      .map((cell) => `<${tag}>${cell}</${tag}>`)
      .join('')}</tr>`;
  return `<table><thead>${row(head, 'th')}</thead><tbody>${rows.map((line) => row(line, 'td')).join('')}</tbody></table>`;
}

function block(lines: string[]): string {
  const first = lines[0] ?? '';
  const heading = /^(#{1,4})\s+(.*)$/.exec(first);
  if (heading) {
    const level = heading[1]?.length ?? 2;
    return `<h${level}>${inline(heading[2] ?? '')}</h${level}>${lines.length > 1 ? block(lines.slice(1)) : ''}`;
  }
  if (first.startsWith('|') && /^\|?[\s:|-]+$/.test(lines[1] ?? '')) return table(lines);
  if (lines.every((line) => line.startsWith('>'))) {
    return `<blockquote>${block(lines.map((line) => line.replace(/^>\s?/, '')))}</blockquote>`;
  }
  if (itemPattern.test(first)) {
    const items: Item[] = [];
    for (const line of lines) {
      const match = itemPattern.exec(line);
      const last = items.at(-1);
      if (match) items.push({ indent: match[1]?.length ?? 0, ordered: match[2] !== undefined, text: match[3] ?? '' });
      else if (last) last.text += ` ${line.trim()}`;
    }
    return list(items);
  }
  const start = lines.findIndex((line, index) => index > 0 && itemPattern.test(line));
  if (start > 0) return block(lines.slice(0, start)) + block(lines.slice(start));
  return `<p>${inline(lines.join(' '))}</p>`;
}

/** The Markdown of demo/knowledge as HTML: headings, paragraphs, nested lists, tables, quotes, inline marks. */
export function markdownToHtml(text: string): string {
  const blocks: string[][] = [];
  let open: string[] | null = null;
  for (const line of text.replaceAll('\r\n', '\n').split('\n')) {
    if (line.trim() === '' || /^---+$/.test(line)) {
      open = null;
      continue;
    }
    if (!open || /^#{1,4}\s/.test(line)) {
      open = [];
      blocks.push(open);
    }
    open.push(line);
  }
  return joinLists(blocks.map(block));
}

/** A numbered list written with blank lines between its items is one list. */
function joinLists(parts: string[]): string {
  return parts
    .join('\n')
    .replace(/<\/ol>\n<ol>/g, '')
    .replace(/<\/ul>\n<ul>/g, '');
}
