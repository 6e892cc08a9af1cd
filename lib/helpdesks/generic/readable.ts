import { Readability } from '@mozilla/readability';

/** A longer document is not taken apart in one go; its main part is read instead. */
const mostElements = 15_000;

/**
 * The readable part of a document by Mozilla's Readability, which takes the document apart; null when it finds none.
 * A file of its own in the build, injected with the generic script: the library alone is 11 kB.
 */
export function findReadable(document: Document): Element | null {
  try {
    const options = { maxElemsToParse: mostElements, charThreshold: 200, serializer: (node: Node) => node };
    return (new Readability(document, options).parse()?.content as Element | null | undefined) ?? null;
  } catch {
    // Too many elements.
    return null;
  }
}
