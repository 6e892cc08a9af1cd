import { Readability } from '@mozilla/readability';
import { type ReadPart, readPart } from './part';
import { oneLine } from './visible';

/** A longer document is not taken apart; the page's main part is read instead. */
const mostElements = 15_000;
/** Letters; a shorter article is more likely a teaser. */
const shortest = 200;

/**
 * The readable part of a page by Mozilla's Readability, which takes the document apart in one go: some 200 ms for 500
 * messages. So it runs in the core's own document and never on the page's main thread. null when it finds none.
 * @param document a copy of what the agent sees, each block with its mark (see visible.ts).
 * @param url the page's address; relative links become absolute by it.
 * @param subject the heading that is left out.
 */
export function findReadable(document: Document, url: string, subject: string): ReadPart | null {
  const base = document.createElement('base');
  base.href = url;
  document.head.prepend(base);
  try {
    const options = { maxElemsToParse: mostElements, charThreshold: shortest, serializer: (node: Node) => node };
    const article = new Readability(document, options).parse()?.content as Element | null | undefined;
    if (!article || oneLine(article.textContent ?? '').length < shortest) return null;
    return readPart(article, subject);
  } catch {
    // Too many elements.
    return null;
  }
}
