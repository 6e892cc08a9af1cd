import { borderLine, isOwnLine } from './clean-message-quotes';

/** "Sent from my iPhone" and its kin; short lines only. */
const sentFrom = [
  'sent (?:from|via|with|using)\\s.{2,60}',
  'get outlook for .{2,30}',
  '(?:envoyé|envoyée) (?:de|depuis|à partir de|avec|via)\\s.{2,60}',
  '(?:obtenez|obtenir|télécharger|téléchargez) outlook .{2,40}',
  '(?:verstuurd|verzonden) (?:vanaf|vanuit|met|via)\\s.{2,60}',
  'outlook voor .{2,20} (?:downloaden|ophalen)',
  '(?:von meinem|von meiner|vom) .{2,40} gesendet',
  'gesendet (?:von|mit|über|aus)\\s.{2,60}',
  'diese nachricht wurde von .{2,60} gesendet',
  '(?:outlook für .{2,20} (?:beziehen|herunterladen)|holen sie sich outlook .{2,40})',
  'enviad[oa] (?:desde|do|da|de|a partir|con|via|através)\\s.{2,60}',
  '(?:obtener|obter o|obtenha o) outlook .{2,40}',
  'inviat[oa] (?:da|dal|dalla|con|tramite)\\s.{2,60}',
  '(?:scarica|ottieni) outlook .{2,40}',
  '(?:skickat från|sendt fra|wysłane z|отправлено (?:с|из)|lähetetty)\\s.{2,60}',
];
const sentFromLine = new RegExp(`^\\s*[*_]*(?:${sentFrom.join('|')})[*_]*\\s*$`, 'iu');
const longestSentFrom = 110;

const sigDash = /^-- ?$|^\s{0,3}[-–—]{2}\s*$/;
const strictSigDash = /^-- $/;
const underscores = /^\s{0,3}_{5,}\s*$/;
/** A signature is at most this long; after a longer text the border was meant otherwise. */
const signatureLines = 15;
const signatureLine = 120;

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
    if (strictSigDash.test(line)) return true;
    return (sigDash.test(line) || underscores.test(line)) && looksLikeSignature(lines.slice(i + 1));
  });
  const kept = at < 0 ? [...lines] : lines.slice(0, at);
  return kept.filter((line, i) => !(ownBefore[i] && isSentFrom(line)));
}

function isSentFrom(line: string): boolean {
  const bare = line.replace(/[<(]https?:[^>)\s]*[>)]/g, '');
  return bare.length <= longestSentFrom && sentFromLine.test(bare) && !/[.!?,;]\s*$/.test(bare.replace(/\.\s*$/, ''));
}

function looksLikeSignature(lines: readonly string[]): boolean {
  const written = lines.filter((line) => isOwnLine(line));
  return (
    written.length <= signatureLines &&
    written.every((line) => line.length <= signatureLine) &&
    !lines.some((line, i) => i > 0 && borderLine.test(line) && line.trim().length > 4 && written.length > 8)
  );
}
