import { matchesOf } from '../matches';
import type { Finding } from '../types';

// A mark before the first letter is no part of it: people put addresses in quotes, behind dashes and between underscores.
// RFC 5321 ends the part before the @ at 64 characters; what machines write there is longer.
const email =
  /(?<![\p{L}\p{N}])[\p{L}\p{N}][\p{L}\p{N}._%+'-]{0,127}@(?:[\p{L}\p{N}](?:[\p{L}\p{N}-]{0,61}[\p{L}\p{N}])?\.)+\p{L}{2,24}/gu;

/** E-mail addresses, with or without `mailto:`. */
export function findEmails(text: string): Finding[] {
  if (!text.includes('@')) return [];
  return matchesOf(text, email).map((match) => ({
    type: 'EMAIL',
    start: match.index,
    end: match.index + match[0].length,
    confidence: 0.96,
    key: match[0].toLowerCase(),
  }));
}
