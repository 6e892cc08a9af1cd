import { Marked } from 'marked';
import type { Block } from './blocks';
import { htmlBlocks } from './html';

/** A Markdown article as blocks: through HTML, so that raw HTML in it is cleaned like any other. */
export function markdownBlocks(markdown: string, base: string | null): Block[] {
  const html = new Marked({ gfm: true, breaks: false, async: false }).parse(markdown, { async: false });
  return htmlBlocks(html, base);
}
