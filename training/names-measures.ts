import { findings, type Labelled, leaks, ordinaryWords, overlap, type Range } from '../eval/redaction-measures';
import { type Tagger, TextContext } from '../lib/privacy/context';
import { allFindings, findWithForm, withoutOverlaps } from '../lib/privacy/registry';
import type { Finding } from '../lib/privacy/types';

export const nothing: Tagger = () => [];

/** What stands in a text that is no name and no address for certain, as masking tells the tagger. */
export const certainIn = (text: string): readonly Range[] => findWithForm(text, new TextContext(text, nothing));

/** What leaks and what is lost, summed over texts. */
export interface Sums {
  names: number;
  namesHidden: number;
  addresses: number;
  addressesHidden: number;
  words: number;
  lost: number;
}

export const noSums = (): Sums => ({ names: 0, namesHidden: 0, addresses: 0, addressesHidden: 0, words: 0, lost: 0 });

/** All that masking finds with this tagger in the shipped one's place. */
export function findWith(tagger: Tagger): (text: string) => Finding[] {
  return (text) => {
    return withoutOverlaps(allFindings(text, new TextContext(text, tagger)));
  };
}

/** What the tagger finds alone. */
export function findAlone(tagger: Tagger): (text: string) => Finding[] {
  return (text) =>
    new TextContext(text, tagger)
      .tagged()
      .map(({ type, start, end, chance }) => ({ type, start, end, confidence: chance }));
}

/** Adds a text's strict leaks and lost words to the sums; gives what leaked and what was lost, for reading. */
export function measure(
  row: Labelled,
  find: (text: string) => Finding[],
  sums: Sums,
): { leaked: string[]; lost: string[] } {
  const found = findings(row.text, find);
  const chars = Array.from(row.text);
  const cut = (start: number, end: number) => chars.slice(start, end).join('');
  const leaked: string[] = [];
  for (const span of row.spans) {
    if (span.type !== 'NAME' && span.type !== 'ADDRESS') continue;
    const leak = leaks(row, span, found);
    if (leak) leaked.push(cut(span.start, span.end));
    sums[span.type === 'NAME' ? 'names' : 'addresses'] += 1;
    if (!leak) sums[span.type === 'NAME' ? 'namesHidden' : 'addressesHidden'] += 1;
  }
  const labelled = [...row.spans, ...(row.ignore ?? [])];
  // Values of other kinds are not marked in the training texts: only names and addresses can be wrong.
  const ours = found.filter(({ type }) => type === 'NAME' || type === 'ADDRESS');
  const words = ordinaryWords(row, labelled);
  const lost = words.filter((word) => ours.some((finding) => overlap(word, finding)));
  sums.words += words.length;
  sums.lost += lost.length;
  return { leaked, lost: lost.map(({ start, end }) => cut(start, end)) };
}

/** `.93 / .91, 0.4 % lost`. */
export function told(sums: Sums): string {
  const part = (a: number, b: number) => (b === 0 ? '-' : (a / b).toFixed(3));
  return `names ${part(sums.namesHidden, sums.names)}  addresses ${part(sums.addressesHidden, sums.addresses)}  lost ${((100 * sums.lost) / Math.max(1, sums.words)).toFixed(2)} %`;
}
