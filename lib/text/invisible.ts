// Format, filler and tag characters that a reader does not see but a model reads.
// U+200D stays between two pictographs, U+FE0F after one: they are part of the emoji.
const invisible =
  /\u034F|[\uFE00-\uFE0E]|[\u{E0000}-\u{E0FFF}]|[\u180B-\u180F]|(?![\t\n\r])[\p{Cc}\u00AD\u061C\u115F\u1160\u17B4\u17B5\u200B\u200C\u200E\u200F\u202A-\u202E\u2060-\u206F\u3164\uFEFF\uFFA0\uFFF9-\uFFFB]/gu;
const looseJoiner = /(?<!\p{Extended_Pictographic}\uFE0F?)\u200D|\u200D(?!\p{Extended_Pictographic})/gu;
const looseEmojiSelector = /(?<![\p{Extended_Pictographic}\d#*])\uFE0F/gu;
const anyCandidate = /[^\t\n\r\x20-\x7E\u00A1-\u00AC\u00AE-\u024F]/;

/** A run of words turned round by an override: seen as they are meant, read backwards by a model. */
export const overridden = /[\u202D\u202E](?=[^\u202C]*\p{L}{3})([^\u202C\n]{12,}?(?:\n[^\u202C]*?)*)(?:\u202C|$)/gu;

/**
 * Removes characters that show nothing: zero-width and bidi controls, tag characters, variation selectors
 * outside emoji, fillers, soft hyphens, control characters other than tab and line feeds. Words turned round by an
 * override become `[reversed text]`: nobody writes a sentence so for a person.
 */
export function stripInvisible(text: string): string {
  if (!anyCandidate.test(text)) return text;
  return text
    .replace(overridden, '[reversed text]')
    .replace(invisible, '')
    .replace(looseJoiner, '')
    .replace(looseEmojiSelector, '');
}
