import { type KnownValue, knownValues } from './known-values';
import { matchesOf } from './matches';
import { ownFinder } from './own-rules';
import { altered, placeholderPattern } from './placeholder';
import { findCertainValues, findPersonalData, withoutOverlaps } from './registry';
import { createRestorer, type Restorer } from './restorer';
import { type MaskRules, noMaskRules } from './rules-schema';
import type { Finding } from './types';

/** Masks and restores the texts of one ticket. */
export interface Mask {
  /** Puts numbered placeholders in place of personal data; the same value gets the same one in every text. */
  mask(text: string): string;
  /** Puts the values back; `restore(mask(text))` is `text` for any text. Unknown placeholders stay as they are. */
  restore(text: string): string;
  /** Every placeholder given out so far, in the order of first use. */
  placeholders(): string[];
  /** What looks like a placeholder in a model's answer but was never given out: invented or altered ones. */
  unknownPlaceholders(text: string): string[];
  /** Restores a text that arrives in pieces; all pieces joined are what `restore` gives for the whole. */
  restorer(): Restorer;
  /** The admin's rules it was made with. */
  readonly rules: MaskRules;
}

/**
 * A mask for one ticket. `known` holds names and addresses that the helpdesk names; they are found anywhere, in any
 * case, and no exception of the admin's `rules` spares them. Spellings of one value share the number: `[IBAN_1]`, then
 * `[IBAN_1b]`.
 */
export function createMask(known: readonly KnownValue[] = [], rules: MaskRules = noMaskRules): Mask {
  const values = new Map<string, string>();
  const placeholderOf = new Map<string, string>();
  const numbers = new Map<string, number>();
  const spellings = new Map<string, number>();
  const counts = new Map<string, number>();
  const names = knownValues(known);
  const own = ownFinder(rules);

  function placeholderFor(type: string, value: string, key: string): string {
    const spelling = `${type}|${value}`;
    const given = placeholderOf.get(spelling);
    if (given) return given;
    const identity = `${type}|${key}`;
    let number = numbers.get(identity);
    if (number === undefined) {
      number = (counts.get(type) ?? 0) + 1;
      counts.set(type, number);
      numbers.set(identity, number);
    }
    const nth = spellings.get(identity) ?? 0;
    spellings.set(identity, nth + 1);
    const placeholder = `[${type}_${number}${suffix(nth)}]`;
    values.set(placeholder, value);
    placeholderOf.set(spelling, placeholder);
    return placeholder;
  }

  function restore(text: string): string {
    return text.replace(placeholderPattern, (placeholder) => values.get(placeholder) ?? placeholder);
  }

  return {
    mask(text) {
      // What already looks like a placeholder is masked too, or restoring would fill it with another's value.
      const literal: Finding[] = matchesOf(text, placeholderPattern).map((match) => ({
        type: 'TEXT',
        start: match.index,
        end: match.index + match[0].length,
        confidence: 2,
      }));
      let masked = '';
      let at = 0;
      const extra = [...literal, ...names.find(text), ...own.find(text)];
      const excepted = own.excepted(text);
      for (const { type, start, end, key } of withUncovered(text, findPersonalData(text, extra, excepted), excepted)) {
        const value = text.slice(start, end);
        const known = type === 'NAME' ? names.keyOfPart(value) : null;
        if (type === 'NAME') names.add({ type, value });
        masked += text.slice(at, start) + placeholderFor(type, value, known ?? key ?? value);
        at = end;
      }
      return masked + text.slice(at);
    },
    restore,
    placeholders: () => [...values.keys()],
    unknownPlaceholders(text) {
      const found = matchesOf(text, altered).map((match) => match[0]);
      return [...new Set(found)].filter((placeholder) => !values.has(placeholder));
    },
    restorer: () => createRestorer(restore),
    rules,
  };
}

/**
 * The findings, and certain values that only their masking uncovers: an IBAN that was the tail of a longer run of letters,
 * a number that stands behind `[CARD_1]` now. The log refuses a text in which one is left.
 */
function withUncovered(text: string, findings: Finding[], excepted: (finding: Finding) => boolean): Finding[] {
  let all = findings;
  // Nothing was masked, so nothing was uncovered; each round uncovers what the one before had covered.
  for (let round = 0; round < 4 && all.length > 0; round += 1) {
    const pieces: { from: number; at: number; length: number }[] = [];
    let masked = '';
    let from = 0;
    for (const { type, start, end } of all) {
      pieces.push({ from, at: masked.length, length: start - from });
      masked += `${text.slice(from, start)}[${type}_1]`;
      from = end;
    }
    pieces.push({ from, at: masked.length, length: text.length - from });
    masked += text.slice(from);
    const more = findCertainValues(masked).flatMap((found): Finding[] => {
      const piece = pieces.find(({ at, length }) => found.start >= at && found.end <= at + length);
      if (!piece) return [];
      const shift = piece.from - piece.at;
      const moved = { ...found, start: found.start + shift, end: found.end + shift };
      return excepted(moved) ? [] : [moved];
    });
    if (more.length === 0) return all;
    all = withoutOverlaps([...all, ...more]);
  }
  return all;
}

/** Nothing for the first spelling, then b, c, ... z, bb, bc, ... */
function suffix(nth: number): string {
  if (nth === 0) return '';
  const letters = 'bcdefghijklmnopqrstuvwxyz';
  const last = letters.charAt((nth - 1) % letters.length);
  const rest = Math.floor((nth - 1) / letters.length);
  return suffix(rest) + last;
}
