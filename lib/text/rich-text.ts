/** A piece of a line. Citations are the numbers in `[1]`. */
export type RichSpan =
  | { type: 'text'; text: string; bold?: boolean }
  | { type: 'link'; label: string; url: string }
  | { type: 'citation'; n: number }
  | { type: 'break' };

export type RichBlock =
  | { type: 'paragraph'; spans: RichSpan[] }
  | { type: 'list'; ordered: boolean; items: RichSpan[][] };

const listItem = /^\s{0,6}(?:([-*•])|(\d{1,3})[.)])\s+(\S.*)$/;
const heading = /^#{1,6}\s+(.+?)\s*#*$/;
const spanPattern =
  /\*\*(?=\S)([^\n]*?\S)\*\*|\[([^[\]\n]+)\]\(\s*([^\s()]*(?:\([^\s()]*\)[^\s()]*)*)\s*\)|\[(\d{1,2})\]/g;

/**
 * Reads the Markdown subset of drafts: paragraphs parted by blank lines, `- ` and `1. ` lists, `**bold**`,
 * `[label](url)` links, `[1]` citations. Anything else stays as text; a heading becomes a bold paragraph.
 * Works on half a text too, so that it can be called while one streams in.
 */
export function parseRichText(text: string): RichBlock[] {
  const blocks: RichBlock[] = [];
  let paragraph: RichSpan[] | null = null;
  for (const line of text.replace(/\r\n?/g, '\n').split('\n')) {
    if (line.trim() === '') {
      paragraph = null;
      continue;
    }
    const item = listItem.exec(line);
    if (item?.[3]) {
      paragraph = null;
      const ordered = item[2] !== undefined;
      const last = blocks.at(-1);
      const spans = parseSpans(item[3].trimEnd());
      if (last?.type === 'list' && last.ordered === ordered) last.items.push(spans);
      else blocks.push({ type: 'list', ordered, items: [spans] });
      continue;
    }
    const title = heading.exec(line)?.[1];
    if (title) {
      paragraph = null;
      blocks.push({ type: 'paragraph', spans: parseSpans(title).map(embolden) });
      continue;
    }
    const last = blocks.at(-1);
    if (!paragraph && last?.type === 'list' && /^\s{2,}\S/.test(line)) {
      last.items.at(-1)?.push({ type: 'break' }, ...parseSpans(line.trim()));
      continue;
    }
    if (paragraph) paragraph.push({ type: 'break' });
    else {
      paragraph = [];
      blocks.push({ type: 'paragraph', spans: paragraph });
    }
    paragraph.push(...parseSpans(line.trim()));
  }
  return blocks;
}

function embolden(span: RichSpan): RichSpan {
  return span.type === 'text' ? { ...span, bold: true } : span;
}

function parseSpans(line: string, bold = false): RichSpan[] {
  const spans: RichSpan[] = [];
  const addText = (text: string) => {
    if (text !== '') spans.push(bold ? { type: 'text', text, bold: true } : { type: 'text', text });
  };
  let at = 0;
  for (const match of line.matchAll(spanPattern)) {
    const [whole, strong, label, url, n] = match;
    addText(line.slice(at, match.index));
    at = match.index + whole.length;
    if (strong !== undefined && !bold) spans.push(...parseSpans(strong, true));
    else if (label !== undefined && url !== undefined) spans.push({ type: 'link', label, url });
    else if (n !== undefined) spans.push({ type: 'citation', n: Number(n) });
    else addText(whole);
  }
  addText(line.slice(at));
  return spans;
}

/**
 * HTML for an editor: `p`, `ul`, `ol`, `li`, `strong`, `br` and `a href` with http, https and mailto only (any other
 * link becomes its label). Everything is escaped, citations are left out.
 */
export function richTextToHtml(blocks: RichBlock[]): string {
  return blocks
    .map((block) => {
      if (block.type === 'paragraph') return `<p>${spansToHtml(block.spans)}</p>`;
      const tag = block.ordered ? 'ol' : 'ul';
      return `<${tag}>${block.items.map((item) => `<li>${spansToHtml(item)}</li>`).join('')}</${tag}>`;
    })
    .join('');
}

function spansToHtml(spans: RichSpan[]): string {
  return withoutCitationSpans(spans)
    .map((span) => {
      if (span.type === 'break') return '<br>';
      if (span.type === 'text') return span.bold ? `<strong>${escapeHtml(span.text)}</strong>` : escapeHtml(span.text);
      const url = safeUrl(span.url);
      return url ? `<a href="${escapeHtml(url)}">${escapeHtml(span.label)}</a>` : escapeHtml(span.label);
    })
    .join('');
}

/** Plain text for editors without formatting: lists as `- ` and `1. `, links as `label (url)`, no citations. */
export function richTextToPlain(blocks: RichBlock[]): string {
  return blocks
    .map((block) =>
      block.type === 'paragraph'
        ? spansToPlain(block.spans, '\n')
        : block.items
            .map((item, i) => `${block.ordered ? `${i + 1}. ` : '- '}${spansToPlain(item, '\n  ')}`)
            .join('\n'),
    )
    .join('\n\n');
}

function spansToPlain(spans: RichSpan[], lineBreak: string): string {
  return withoutCitationSpans(spans)
    .map((span) => {
      if (span.type === 'break') return lineBreak;
      if (span.type === 'text') return span.text;
      const url = safeUrl(span.url);
      const address = url?.replace(/^mailto:/i, '');
      return !address || address === span.label ? span.label : `${span.label} (${address})`;
    })
    .join('');
}

/** Takes the citation marks `[1]`, and the space before them, out of a draft's text. */
export function withoutCitations(text: string): string {
  return text.replace(/[ \t]*\[\d{1,2}\](?!\()/g, '');
}

function withoutCitationSpans(spans: RichSpan[]): Exclude<RichSpan, { type: 'citation' }>[] {
  const kept: Exclude<RichSpan, { type: 'citation' }>[] = [];
  for (const [i, span] of spans.entries()) {
    if (span.type === 'citation') continue;
    const beforeCitation = span.type === 'text' && spans[i + 1]?.type === 'citation';
    kept.push(beforeCitation ? { ...span, text: span.text.replace(/[ \t]+$/, '') } : span);
  }
  return kept;
}

function safeUrl(url: string): string | null {
  return /^(?:https?:\/\/[^\s"'<>]+|mailto:[^\s"'<>]+)$/i.test(url) ? url : null;
}

function escapeHtml(text: string): string {
  return text
    .replace(/&/g, '&amp;')
    .replace(/</g, '&lt;')
    .replace(/>/g, '&gt;')
    .replace(/"/g, '&quot;')
    .replace(/'/g, '&#39;');
}
