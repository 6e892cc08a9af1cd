import { ruleLine } from './clean-message-html';
import { speaksOfItself, speaksOfSecrecy } from './clean-message-notices';
import { borderLine, isOwnLine } from './clean-message-quotes';
import { isSentFrom } from './clean-message-sent-from';

const strictSigDash = /^-- $/;
const sigBorder = /^-- ?$|^\s{0,3}[-–—]{2}\s*$|^\s{0,3}—\s*$|^\s{0,3}_{5,}\s*$/;

/** A signature is at most this long; after a longer text the border was meant otherwise. */
const signatureLines = 15;
const signatureLine = 120;
/** A signature longer than this shows how to reach its owner. */
const bareSignatureLines = 4;
const contact =
  /@|https?:|www\.|\b[\w-]+\.(?:com|org|net|eu|de|fr|nl|be|es|it|pt|br|uk|io|example)\b|\+?\d[\d ()./-]{6,}\d|\b(?:tel|fon|phone|mobile?|mobil|gsm|fax|fixe|cel|móvil|handy|gmbh|ag|ltd|inc|llc|s\.?a\.?r?\.?l?|s\.?p\.?a|b\.?v|n\.?v|s\.?l|lda|hrb|kvk|siret|list|group)\b/iu;
const field = /^\s*\p{L}[\p{L} .'-]{1,30}:\s*\S/u;
const reach = /^\s*(?:t|m|f|e|w|tel|fon|telefon|phone|mobile?|mobil|fax|e-?mail|mail|web|www|site|internet)\b/iu;

/**
 * Cuts the signature from a mail's lines: what stands below `-- ` or a line of underscores, and lines that a phone's
 * mail program adds. Greeting and name stay, they are the author's own words.
 */
export function cutSignature(lines: readonly string[]): string[] {
  const ownBefore: boolean[] = [];
  let own = false;
  for (const line of lines) {
    ownBefore.push(own);
    own ||= isOwnLine(line);
  }
  const at = lines.findIndex((line, i) => {
    if (!ownBefore[i]) return false;
    return strictSigDash.test(line) || (sigBorder.test(line) && partsSignature(lines, i));
  });
  const kept = at < 0 ? [...lines] : lines.slice(0, at);
  return kept.filter((_, i) => !(ownBefore[i] && isSentFrom(kept, i)));
}

/** A line of many words with a full stop; a signature has none, but for a notice. */
const isSentence = (line: string): boolean => /[.!]\s*$/.test(line) && line.trim().split(/\s+/).length >= 8;

/** True when a border parts a signature, not two pieces of the author's text. */
function partsSignature(lines: readonly string[], border: number): boolean {
  const mark = lines[border]?.trim();
  if (lines.slice(0, border).some((line) => line.trim() === mark)) return false;
  // A filled-in form goes on below the line.
  const below = lines.slice(border + 1);
  if (field.test(lines[border - 1] ?? '') && below.some((line) => field.test(line) && !reach.test(line))) return false;
  const written = below.filter((line) => isOwnLine(line));
  const all = written.join('\n');
  if (written.some(isSentence) && !contact.test(all) && !speaksOfItself(all)) return false;
  // A page's horizontal rule parts sections as often as a signature.
  if (mark === ruleLine && !contact.test(all) && !speaksOfSecrecy(all)) return false;
  return (
    written.length <= signatureLines &&
    written.every((line) => line.length <= signatureLine && !/\?\s*$/.test(line)) &&
    (written.length <= bareSignatureLines || contact.test(all)) &&
    !below.some((line, i) => i > 0 && borderLine.test(line) && line.trim().length > 4 && written.length > 8)
  );
}
