import { foldLookalikes } from '../../text/lookalikes';
import { fold, words } from '../../text/words';
import type { DraftWarning } from '../types';
import { namesContact } from './contacts';
import { isHardToRead } from './legibility';
import { promises } from './promises';
import { asksForSecret, asksOddly } from './requests';
import { isRude, speaksOfMachine, speaksToStaff } from './voice';

/** What the sentence is tested against: words of the team's sources (passages, the agent's own words, the admin's hosts). */
export type Holds = (words: string) => boolean;

/** Two words of one stem are alike in so many letters. */
const stemmed = 6;

/** What texts of the team hold: the words as they stand there, or each word by its beginning. */
export function createHolds(texts: readonly string[]): Holds {
  const plain = texts.map((text) => fold(text).replace(/\s+/g, ' ')).join('\n');
  const stems = new Set(words(plain).map((word) => word.slice(0, stemmed)));
  return (given) => {
    const wanted = fold(given).replace(/\s+/g, ' ').trim();
    if (/[@\d.]/.test(wanted)) return plain.includes(wanted);
    return words(wanted).every((word) => stems.has(word.slice(0, stemmed)));
  };
}

/**
 * What is odd about a sentence of a draft, whatever it rests on; null for nothing. Not whether it is true: whether a
 * support team writes such a thing at all without a source for it. The first that fits tells.
 */
export function oddityOf(written: string, holds: Holds): DraftWarning['code'] | null {
  const bare = written.replace(/\[(?:\d{1,2}|[A-Z_]{2,}_\d+[a-z]*)\](?!\()/g, ' ');
  if (isHardToRead(bare)) return 'odd-text';
  const sentence = fold(foldLookalikes(bare).text).replace(/\s+/g, ' ').trim();
  if (asksForSecret(sentence, holds)) return 'asks-secret';
  if (asksOddly(sentence, bare, holds)) return 'odd-request';
  // Where links lead is the link check's.
  const unlinked = bare.replace(/\[[^\]\n]*\]\([^)\s]*\)/g, ' ');
  if (namesContact(fold(foldLookalikes(unlinked).text).replace(/\s+/g, ' '), unlinked, holds)) return 'unknown-contact';
  if (speaksToStaff(sentence)) return 'for-staff';
  if (speaksOfMachine(sentence, holds)) return 'speaks-of-machine';
  if (isRude(sentence, holds)) return 'rude';
  return promises(sentence, /[?؟]["”»']?\s*$/.test(bare), holds) ? 'unfounded-promise' : null;
}
