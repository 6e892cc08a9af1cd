import { Fragment } from 'react';
import { fold } from '../../lib/text/words';

const parts = /([\p{L}\p{N}]+(?:['’][\p{L}]+)*)/u;

/**
 * A text with the matched words marked. A word counts when it is, after folding, one of `matched`
 * or begins with one of at least four letters (a search matches stems).
 */
export function Highlight({ text, matched }: { text: string; matched: readonly string[] }) {
  const wanted = matched.map(fold).filter((word) => word !== '');
  if (wanted.length === 0) return text;
  const exact = new Set(wanted);
  const stems = wanted.filter((word) => word.length >= 4);
  return text.split(parts).map((part, index) => {
    // Odd places hold the words: `split` keeps what the group caught.
    const word = index % 2 === 1 ? fold(part) : '';
    const hit = word !== '' && (exact.has(word) || stems.some((stem) => word.startsWith(stem)));
    return hit ? <mark key={index}>{part}</mark> : <Fragment key={index}>{part}</Fragment>;
  });
}

/** About `length` characters of a passage around its first matched word, cut at words, as one line. */
export function excerpt(text: string, matched: readonly string[], length: number): string {
  const line = text.replace(/\s+/g, ' ').trim();
  if (line.length <= length) return line;
  const low = line.toLowerCase();
  const places = matched.map((word) => low.indexOf(word.toLowerCase())).filter((place) => place >= 0);
  const first = places.length > 0 ? Math.min(...places) : 0;
  const from = first < length * 0.6 ? 0 : line.lastIndexOf(' ', first - Math.round(length / 4)) + 1;
  const end = from + length >= line.length ? line.length : line.lastIndexOf(' ', from + length);
  const to = end > from ? end : from + length;
  return `${from > 0 ? '… ' : ''}${line.slice(from, to)}${to < line.length ? ' …' : ''}`;
}
