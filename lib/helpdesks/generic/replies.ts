import type { SentReply } from '../adapter';
import { domId } from '../page/dom';
import { squeeze } from '../page/shown-replies';
import { visibleNow } from './anchors';
import type { Block } from './visible';

/** How far around a paragraph the other paragraphs of the same reply may stand. */
const levels = 3;
const longest = 60;

/**
 * What on the page may be a sent reply: every block with words, and where no block begins with `sought`, what stands
 * together and does. Who wrote it the page does not tell; the caller knows the agent's own by its words.
 * @param sought squeezed; '' when nothing is sought.
 */
export function repliesOn(document: Document, sought: string): SentReply[] {
  const blocks = visibleNow(document) ?? [];
  const single = blocks.map(({ text }) => replyOf(text));
  if (sought === '' || single.some(({ text }) => squeeze(text).startsWith(sought))) return single;
  const together = groups(blocks).map((texts) => replyOf(texts.join('\n')));
  // The smallest of those around one another, so that one reply is found once.
  const found = together.filter(({ text }) => squeeze(text).startsWith(sought));
  const shortest = found.sort((a, b) => a.text.length - b.text.length)[0];
  return shortest ? [...single, shortest] : single;
}

function replyOf(text: string): SentReply {
  return { id: domId(null, text), html: null, text, at: null };
}

/** The texts of blocks under the same ancestor, for every ancestor that holds more than one. */
function groups(blocks: Block[]): string[][] {
  const under = new Map<Element, string[]>();
  for (const { element, text } of blocks) {
    let ancestor = element.parentElement;
    for (let level = 0; ancestor && level < levels; level += 1, ancestor = ancestor.parentElement) {
      const texts = under.get(ancestor) ?? [];
      texts.push(text);
      under.set(ancestor, texts);
    }
  }
  return [...under.values()].filter((texts) => texts.length > 1 && texts.length <= longest);
}
