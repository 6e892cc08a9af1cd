import type { Tagged } from '../tagger/tag';

interface Value {
  start: number;
  value: string;
  confidence: number;
}

/** From this chance on a name's parts are hidden elsewhere in the text too. */
const sure = 0.75;

/**
 * What the tagger takes for names, beside what the patterns found. One that holds a pattern's name with more to it is
 * the surer of the two, so that a person gets one placeholder for the whole.
 */
export function learnedNames(text: string, tagged: readonly Tagged[], patterns: readonly Value[]): Value[] {
  return tagged
    .filter(({ type }) => type === 'NAME')
    .map(({ start, end, chance }) => {
      const held = patterns.filter((value) => value.start >= start && value.start + value.value.length <= end);
      const confidence = Math.max(chance >= sure ? 0.5 : 0.45, ...held.map((value) => value.confidence + 0.001));
      return { start, value: text.slice(start, end), confidence };
    });
}
