import { matchesOf } from '../matches';
import type { Finding } from '../types';

// A mark before the first letter is no part of it: people put addresses in quotes, behind dashes and between underscores.
// RFC 5321 ends the part before the @ at 64 characters; what machines write there is longer.
// Looked for from the @ backwards: there are few, and beginnings of words are many (1 ms of 10 kB).
const email =
  /@(?<=((?<![\p{L}\p{N}])[\p{L}\p{N}][\p{L}\p{N}._%+'-]{0,127})@)(?:[\p{L}\p{N}](?:[\p{L}\p{N}-]{0,61}[\p{L}\p{N}])?\.)+\p{L}{2,24}/gu;

/** E-mail addresses, with or without `mailto:`. */
export function findEmails(text: string): Finding[] {
  if (!text.includes('@')) return [];
  let taken = 0;
  return matchesOf(text, email).flatMap((match): Finding[] => {
    const first = match.index - (match[1]?.length ?? 0);
    const end = match.index + match[0].length;
    // "a@b.com'c@d.com": what an address has taken begins no other, what stands behind it may.
    const start = first < taken ? beginningFrom(text, taken) : first;
    if (start >= match.index) return [];
    taken = end;
    return [{ type: 'EMAIL', start, end, confidence: 0.96, key: text.slice(start, end).toLowerCase() }];
  });
}

const beginning = /(?<![\p{L}\p{N}])[\p{L}\p{N}]/gu;

function beginningFrom(text: string, from: number): number {
  beginning.lastIndex = from;
  return beginning.exec(text)?.index ?? text.length;
}
