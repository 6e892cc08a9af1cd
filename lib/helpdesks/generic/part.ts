import { limits } from '../page/thread';
import { mark, oneLine } from './visible';

/** The part of a page that was read as the ticket. */
export interface ReadPart {
  /** Without our marks and without the heading that is told as the subject. */
  html: string;
  /** Numbers of the blocks in it, as they stood in its marks. */
  blocks: number[];
}

/** Fewer letters than this are no text that anybody could answer. */
const fewest = 20;

/** `part` of a copy of the page, in the form that travels; null when there are hardly any words in it. */
export function readPart(part: Element, subject: string): ReadPart | null {
  const marked = [...part.querySelectorAll(`[${mark}]`)];
  const blocks = marked.map((one) => Number(one.getAttribute(mark)));
  for (const one of marked) one.removeAttribute(mark);
  if (oneLine(part.textContent ?? '').length < fewest) return null;
  // Told as the subject already; twice, it would weigh double in the search.
  [...part.querySelectorAll('h1, h2')].find((heading) => oneLine(heading.textContent ?? '') === subject)?.remove();
  return { html: part.innerHTML.slice(0, limits.body), blocks };
}
