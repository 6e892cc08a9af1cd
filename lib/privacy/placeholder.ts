import { piiTypes } from './types';

const type = `(?:${piiTypes.join('|')})`;

/** A placeholder as masks write it: `[EMAIL_1]`, `[NAME_2b]`. */
export const placeholderPattern = new RegExp(`\\[${type}_\\d{1,6}[b-z]{0,4}\\]`, 'g');

/** The same, also as models tend to alter it: other case, a space or hyphen, doubled or missing brackets. */
export const altered = new RegExp(
  `\\[${type}_\\d{1,6}[b-z]{0,4}\\]|\\\\?[[{(<]{1,2}\\s?${type}[\\s_-]{0,2}\\d{1,6}[a-z]{0,4}\\s?\\\\?[\\]})>]{1,2}|(?<![\\p{L}\\p{N}_[])${type}_\\d{1,6}[a-z]{0,4}(?![\\p{L}\\p{N}_\\]])`,
  'giu',
);

/** Longest placeholder that {@link placeholderPattern} matches. */
export const longestPlaceholder = Math.max(...piiTypes.map((name) => name.length)) + 13;

/** The end of a text that may be the beginning of a placeholder. */
export const unfinishedPlaceholder = /\[(?:[A-Z][A-Z_]{0,14}(?:\d{1,6}[b-z]{0,4})?)?$/;
