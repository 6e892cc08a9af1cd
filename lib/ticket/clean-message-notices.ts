/**
 * Words by which a boilerplate notice is known. A notice speaks of itself and of at least two more kinds; a customer who
 * asks whether something is confidential speaks of one.
 */
const self =
  /\b(?:this|the) (?:e-?mails?|messages?|communications?|transmissions?)\b|\b(?:cet?|cette|ce|du présent) (?:e-?mail|courriel|message|courrier)|\bdit (?:e-?mail)?bericht|\bdeze e-?mail|\bdiese[rs]? (?:e-?mail|nachricht)|\b(?:este|esta) (?:correo|mensaje|e-?mail|mensagem|comunicaci[oó]n)|\bquest[ao] (?:e-?mail|messaggio|comunicazione)|\b(?:present[ei]|esta) (?:e-?mail|messaggio|comunicazione|mensagem)/iu;
const secret =
  /confidential|privileged|confidentiel|vertrouwelijk|vertraulich|rechtlich geschützt|confidencial|privilegiad|riservat|sigilos|reservad/iu;
const addressee =
  /\b(?:intended|addressee|recipient|solely for)|destinataire|destinée? (?:exclusivement|uniquement)|geadresseerde|bestemd voor|uitsluitend bestemd|adressat|empfänger|bestimmt|destinatari[oa]|dirigid[oa] exclusiv|destinat[aoei] esclusiv|uso exclusiv/iu;
const mistake =
  /in error|by mistake|par erreur|ten onrechte|per (?:abuis|vergissing)|irrtümlich|versehentlich|por error|por engano|por equivocaci|per errore/iu;
const consequence =
  /\bnotify\b|\bdelete\b|\bdestroy\b|prohibited|supprimer|détruire|interdit|verwijderen|vernietigen|verboden|vernichten|löschen|untersagt|gestattet|eliminar|elimín|destru|prohibid|cancellar|distrugger|vietat|apagar|proibid|elimin/iu;
const printing =
  /(?:environment|environnement|planète|umwelt|milieu|medio ?ambiente|meio ambiente|ambiente)[\s\S]{0,80}(?:print|imprim|druck|stamp)|(?:print|imprim|druck|stamp)[\s\S]{0,80}(?:environment|environnement|planète|umwelt|milieu|medio ?ambiente|meio ambiente|ambiente)/iu;
const scanned =
  /(?:virus-free|virenfrei|sans virus|virusvrij|libre de virus|privo di virus|sem vírus)\.?\s*(?:<?(?:https?:|www\.)|$)|(?:checked|scanned) for viruses by|auf viren (?:geprüft|überprüft)|été (?:vérifié|analysé) .{0,60}(?:virus|avast|avg)|op virussen gecontroleerd|analizado en busca de virus|controllat[ao] .{0,40}virus/iu;
const outside =
  /(?:originat|sent|com)\w* (?:from )?(?:an? )?(?:outside|extern)|extern(?:al|er|e|o|a) (?:sender|absender|afzender|expéditeur|remitente|mittente|remetente)|(?:von )?außerhalb|de l['’]extérieur|externe à|van buiten|desde fuera|dall['’]esterno|de fora d/iu;
const care =
  /caution|warning|attention|do not click|\blinks?\b|attachments?|vorsicht|achtung|anhänge|ne cliquez|pièces? jointes?|let op|bijlagen?|precaución|adjuntos?|attenzione|allegati|cuidado|anexos?/iu;
const banner =
  /^\s*\[?\**\s*(?:external|extern|externe|externo|esterno)(?: (?:e-?mail|sender|message))?\s*\**\]?:?\s*$/iu;

/** Words of a person, who writes about a notice or a mail gone astray; a company's notice says "we" at most. */
const singular =
  /(?<!\p{L})(?:i|i['’]m|my|ich|mir|mich|mein\p{L}*|je|j['’]ai|mon|ma|mes|ik|mij|mijn|yo|mi|mis|io|mio|mia|eu|meu|minha)(?!\p{L})/iu;
const plural =
  /(?<!\p{L})(?:we|our|wir|unser\p{L}*|nous|notre|nos|wij|ons|onze|nosotros|nuestr[oa]s?|noi|nostr[oaie]|nós|noss[oa]s?)(?!\p{L})/iu;

const longestNotice = 2500;

function isNotice(paragraph: string): boolean {
  if (paragraph.length > longestNotice || paragraph.includes('?') || singular.test(paragraph)) return false;
  if (paragraph.length < 250 && (printing.test(paragraph) || scanned.test(paragraph))) return true;
  const others = [secret, addressee, mistake, consequence].filter((kind) => kind.test(paragraph)).length;
  const enough = secret.test(paragraph) && mistake.test(paragraph) && !plural.test(paragraph) ? 2 : 3;
  return self.test(paragraph) && others >= enough;
}

/** True for a text about the mail that it stands in. */
export const speaksOfItself = (text: string): boolean => self.test(text);

/** True for a text that speaks of a mail's secrecy; a border above it makes it a notice. */
export const speaksOfSecrecy = (text: string): boolean => self.test(text) && secret.test(text) && !singular.test(text);

const isBanner = (paragraph: string): boolean =>
  banner.test(paragraph) ||
  (paragraph.length < 500 && outside.test(paragraph) && care.test(paragraph) && !/\?/.test(paragraph));

/**
 * Takes off what neither the author nor the mail thread wrote: a company's "external sender" banner above the first
 * paragraph, and below the last one confidentiality notices, virus scanners' and "think before printing" lines.
 * Whole paragraphs only; a text of nothing else stays.
 */
export function cutNotices(lines: readonly string[]): string[] {
  let start = 0;
  let end = lines.length;
  const skipBlank = () => {
    while (start < end && lines[start]?.trim() === '') start += 1;
    while (end > start && lines[end - 1]?.trim() === '') end -= 1;
  };
  skipBlank();
  for (let changed = true; changed; ) {
    changed = false;
    let below = start;
    while (below < end && lines[below]?.trim() !== '') below += 1;
    if (below < end && isBanner(lines.slice(start, below).join('\n'))) {
      start = below;
      changed = true;
    }
    let above = end;
    while (above > start && lines[above - 1]?.trim() !== '') above -= 1;
    if (above > start && isNotice(lines.slice(above, end).join('\n'))) {
      end = above;
      changed = true;
    }
    skipBlank();
  }
  return lines.slice(start, end);
}
