import { type Block, oneLine, textNow, walkVisible } from './visible';

/** A longer page is told by so many of its blocks, from the first to the last. */
const most = 300;
/** Elements; a page beyond this is not searched for blocks that were drawn anew. */
const longestWalk = 30_000;
/** Milliseconds between two such searches while they find nothing. */
const searchEvery = 1000;

/** Blocks by which a page is known again. A missing or changed one means: another ticket, for all we know. */
export interface Anchors {
  /** One string for the words of all, the same whenever they are read again. */
  words: string;
  /** True when all of them can be seen at this moment, with the same words. */
  hold(): boolean;
  /** True when one of them stands in `element`. */
  within(element: Element): boolean;
}

/** @param pause milliseconds between two searches for blocks that were drawn anew. */
export function createAnchors(blocks: Block[], document: Document, pause = searchEvery): Anchors {
  const step = Math.max(1, blocks.length / most);
  const chosen = blocks.filter((_, index) => index === blocks.length - 1 || index % step < 1);
  const anchors = chosen.map(({ element, text }) => ({ element, text: lasting(text) }));
  let searchedAt = Number.NEGATIVE_INFINITY;

  const stands = (anchor: Block): boolean => {
    const now = textNow(anchor);
    return now !== null && lasting(now) === anchor.text;
  };

  /** Frameworks draw what stayed the same anew: the same words in another element are the same words. */
  function findAgain(missing: Block[]): boolean {
    if (performance.now() - searchedAt < pause) return false;
    searchedAt = performance.now();
    const there = new Map<string, Element[]>();
    for (const { element, text } of visibleNow(document) ?? []) {
      const key = lasting(text);
      there.set(key, [...(there.get(key) ?? []), element]);
    }
    const taken = anchors.filter((anchor) => !missing.includes(anchor));
    for (const { element, text } of taken) {
      const left = there.get(text)?.filter((other) => other !== element);
      if (left) there.set(text, left);
    }
    const found = missing.map((anchor) => [anchor, there.get(anchor.text)?.shift()] as const);
    if (found.some(([, element]) => element === undefined)) return false;
    for (const [anchor, element] of found) if (element) anchor.element = element;
    searchedAt = Number.NEGATIVE_INFINITY;
    return true;
  }

  return {
    words: anchors.map(({ text }) => text).join('\n'),
    hold() {
      const missing = anchors.filter((anchor) => !stands(anchor));
      return anchors.length > 0 && (missing.length === 0 || findAgain(missing));
    },
    within: (element) => anchors.some((anchor) => element.contains(anchor.element)),
  };
}

/** All blocks with words that can be seen now; null when the page is too long for that. */
export function visibleNow(document: Document): Block[] | null {
  if (!document.body) return [];
  const walk = walkVisible(document.body, null);
  for (let steps = 0; steps < longestWalk; steps += 1) {
    const step = walk.next();
    if (step.done) return step.value.filter(({ text }) => text !== '');
  }
  return null;
}

/** Beyond this a block is somebody's words and no label beside them. */
const longestLabel = 60;
const units = [
  's(?:ec(?:s|ond(?:s|es|en|i|o)?)?)?|seg(?:undos?)?|sek(?:unden?)?',
  'm(?:in(?:s|uten?|utes?|utos?|ut[io]|uut)?)?',
  'h(?:rs?|ours?|eures?|oras?)?|std|stunden?|uur|uren|or[ae]',
  'd(?:ays?|agen|ag|[ií]as?)?|jours?|tagen?|tag|giorn[io]',
  'w(?:eeks?|eken|ochen?)?|semaines?|semanas?|settiman[ae]',
].join('|');
const age = new RegExp(`(?<![\\p{L}\\d])\\d{1,3}\\s?(?:${units})(?![\\p{L}\\d])`, 'giu');

/**
 * The words without the age that a label counts up ("5 min ago"). Only in short blocks: in somebody's message the same
 * words may be all that tells two tickets apart.
 */
function lasting(text: string): string {
  return text.length > longestLabel ? text : oneLine(text.replace(age, '…'));
}
