import type { PageMessage } from '../../ticket/page-ticket';

/**
 * Long threads are mounted in part: what is far from the place scrolled to is taken out of the page. Joins what was read
 * before with what is there now, oldest first.
 * @param known the messages read before.
 * @param now the messages in the page.
 * @param atEnd true while the newest message is among `now`.
 * @returns all of both in order. Where nothing tells how they join, the older ones come first and a gap may lie between.
 */
export function joinWindows(known: readonly PageMessage[], now: readonly PageMessage[], atEnd: boolean): PageMessage[] {
  if (contains(known, now)) return [...known];
  if (contains(now, known)) return [...now];
  const before = overlap(now, known);
  const after = overlap(known, now);
  if (before > after) return [...now.slice(0, now.length - before), ...known];
  if (after > 0) return [...known.slice(0, known.length - after), ...now];
  return atEnd ? [...now] : [...now, ...known];
}

/** How many messages at the end of `first` are the ones at the beginning of `second`. */
function overlap(first: readonly PageMessage[], second: readonly PageMessage[]): number {
  for (let size = Math.min(first.length, second.length); size > 0; size -= 1) {
    const start = first.length - size;
    if (Array.from({ length: size }).every((_, i) => same(first[start + i], second[i]))) return size;
  }
  return 0;
}

/** True when `whole` holds `part` in one piece. */
function contains(whole: readonly PageMessage[], part: readonly PageMessage[]): boolean {
  if (part.length === 0) return true;
  for (let start = 0; start + part.length <= whole.length; start += 1) {
    if (part.every((message, i) => same(whole[start + i], message))) return true;
  }
  return false;
}

/** The id alone is not enough: where the page gives none it is made of the words. */
function same(a: PageMessage | undefined, b: PageMessage | undefined): boolean {
  return a !== undefined && a.id === b?.id && a.author.role === b.author.role && a.public === b.public;
}
