import type { Language } from '../../ticket/page-ticket';
import {
  type ArticleHead,
  type ArticleRow,
  type BlockRow,
  blockSize,
  type PassageRow,
  type PassageText,
} from '../store';

export function blockOf(n: number): number {
  return Math.floor(n / blockSize);
}

/** The next number that begins a block. */
export function alignedAfter(n: number): number {
  return Math.ceil(n / blockSize) * blockSize;
}

/** An article's passages as they are stored; `first` begins a block. */
export function toBlocks(head: ArticleHead, passages: readonly PassageText[], first: number): BlockRow[] {
  const blocks: BlockRow[] = [];
  for (let at = 0; at < passages.length; at += blockSize) {
    const own = passages.slice(at, at + blockSize);
    blocks.push({ ...head, block: blockOf(first + at), at, passages: own });
  }
  return blocks;
}

/** Keys of the blocks of an article's passages. */
export function blockKeys({ lang, first, count }: Pick<ArticleRow, 'lang' | 'first' | 'count'>): [Language, number][] {
  return Array.from({ length: Math.ceil(count / blockSize) }, (_, at) => [lang, blockOf(first) + at]);
}

/** The passage of a number in its block; null where the row is missing or of another form than was written. */
export function passageIn(block: BlockRow | undefined, n: number): PassageRow | null {
  const place = n % blockSize;
  const own = block?.passages?.[place];
  if (!block || typeof own?.text !== 'string' || typeof block.title !== 'string') return null;
  const { passages: _, block: __, at, ...head } = block;
  return { ...head, ...own, n, at: at + place };
}
