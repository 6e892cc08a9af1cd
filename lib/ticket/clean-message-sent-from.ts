import { isOwnLine } from './clean-message-quotes';

/** Things that send mail, as phones and mail programs name them in the seven languages. */
const sender =
  /(?<!\p{L})(?:i?phone|ipad|ipod|android|galaxy|samsung|huawei|honor|xiaomi|redmi|oneplus|oppo|pixel|nokia|motorola|moto|sony|xperia|lg|htc|wiko|fairphone|blackberry|windows|mac(?:book)?|smartphone|handy|mobil\p{L}*|mobile|móvil|telemóvel|celular|cellulare|téléphone|portable|telefon|telefoon|telefono|teléfono|telefone|tablet|tablette|device|appareil|apparaat|toestel|gerät|dispositivo|outlook|thunderbird|(?:e-?)?mail-?app|mail|gmail|gmx|web\.de|t-online|proton\s?mail|proton|tuta|tutanota|spark|airmail|fastmail|zoho|k-9|fairemail|edison|bluemail|canary|workspace|libero|orange|sfr|virgilio|hotmail|aol)(?!\p{L})/iu;
/** "Sent from my WIKO RIDGE": an unknown thing has a name or a number, not "my old address". */
const named = /^\s*\S*\p{Lu}|\d/u;

const frames = [
  '(?<own>sent from (?:my|our))\\s(?<what>.{2,70})',
  '(?<own>(?:envoyée? (?:de|depuis|à partir de) (?:mon|ma|notre)))\\s(?<what>.{2,70})',
  '(?<own>(?:verstuurd|verzonden) (?:vanaf|vanuit|met|via) (?:mijn|onze))\\s(?<what>.{2,70})',
  '(?<own>von meine[mr]|vom)\\s(?<what>.{2,50}) (?:gesendet|verschickt)',
  '(?<own>gesendet von meine[mr])\\s(?<what>.{2,70})',
  '(?<own>enviad[oa] (?:desde|a partir de) (?:mi|nuestro))\\s(?<what>.{2,70})',
  '(?<own>enviad[oa] (?:do|da|a partir do) (?:meu|minha))\\s(?<what>.{2,70})',
  '(?<own>inviat[oa] (?:dal|dalla|da) (?:mio|mia))\\s(?<what>.{2,70})',
  '(?:sent|composed) (?:from|via|with|using)\\s(?<what>.{2,70})',
  'envoyée? (?:de|depuis|à partir de|avec|via)\\s(?<what>.{2,70})',
  '(?:verstuurd|verzonden) (?:vanaf|vanuit|met|via)\\s(?<what>.{2,70})',
  '(?:gesendet|verschickt) (?:von|mit|über|aus|via)\\s(?<what>.{2,70})',
  'enviad[oa] (?:desde|do|da|de|a partir d[eo]|con|com|via|vía|através d[eo]|mediante|pelo)\\s(?<what>.{2,70})',
  'inviat[oa] (?:da|dal|dalla|con|tramite)\\s(?<what>.{2,70})',
  'diese (?:nachricht|e-?mail|mail) wurde (?:von|mit)\\s(?<what>.{2,60}) (?:gesendet|verschickt)',
  '(?:get|obtenez|obtenir|télécharge[rz]|obtener|descargar|obter o|obtenha o|transferir o|scarica|ottieni|holen sie sich|laden sie)\\s(?<what>outlook .{2,40})',
  '(?<what>outlook) (?:voor|für) .{2,20} (?:downloaden|ophalen|beziehen|herunterladen)',
  'download (?<what>outlook) voor .{2,20}',
  '(?<own>skickat från min|sendt fra min|lähetetty|wysłane z|отправлено (?:с|из))\\s(?<what>.{2,60})',
];
const patterns = frames.map((frame) => new RegExp(`^\\s*[*_]*${frame}[*_]*\\s*$`, 'iu'));
/** "Sent from my iPhone it works": a sentence. */
const tells =
  /(?<!\p{L})(?:it|i|is|was|works?|not|doesn['’]t|don['’]t|es|ich|funktioniert|geht|nicht|kein|pas|marche|fonctionne|het|werkt|niet|no|funciona|funziona|non|não)(?!\p{L})/iu;
const longest = 110;
const link = /^\s*[<([]?https?:\S+\s*$/;

/** True for "Sent from my iPhone" and its kin, standing apart from the author's sentences. */
export function isSentFrom(lines: readonly string[], at: number): boolean {
  const line = lines[at] ?? '';
  if (link.test(line) && at > 0) return !isOwnAt(lines, at + 1) && frameOf(lines[at - 1] ?? '');
  if (!frameOf(line)) return false;
  const below = link.test(lines[at + 1] ?? '') ? at + 2 : at + 1;
  if (isOwnAt(lines, below)) return false;
  // A wrapped sentence goes on in small letters.
  return !/^\s*\p{Ll}/u.test(line) || !isOwnAt(lines, at - 1);
}

const isOwnAt = (lines: readonly string[], at: number): boolean => isOwnLine(lines[at] ?? '');

function frameOf(line: string): boolean {
  const bare = line.replace(/[<([]https?:[^>)\]\s]*[>)\]]/g, '');
  if (bare.length > longest || tells.test(bare)) return false;
  for (const pattern of patterns) {
    const groups = pattern.exec(bare)?.groups;
    if (!groups) continue;
    const what = groups.what ?? '';
    if (sender.test(what) || (groups.own !== undefined && named.test(what))) return true;
  }
  return false;
}
