import { fold, words } from '../text/words';

// How replies begin and end, in the product's languages; matched on folded text (lib/text/words).
const greetings = [
  'hi',
  'hello',
  'hey',
  'dear',
  'good (?:morning|afternoon|evening|day)',
  'greetings',
  'bonjour',
  'bonsoir',
  'salut',
  'cher',
  'chere',
  'madame',
  'monsieur',
  'hallo',
  'hoi',
  'dag',
  'beste',
  'geachte',
  'goede?(?:morgen|middag|avond|dag)',
  'goede (?:morgen|middag|avond|dag)',
  'guten (?:morgen|tag|abend)',
  'sehr geehrter?',
  'lieber?',
  'liebes',
  'moin',
  'gruss gott',
  'servus',
  'hola',
  'buenos dias',
  'buenas (?:tardes|noches)',
  'estimad[oa]s?',
  'querid[oa]s?',
  'ciao',
  'salve',
  'buongiorno',
  'buonasera',
  'gentile',
  'egregio',
  'car[oa]',
  'ola',
  'oi',
  'bom dia',
  'boa (?:tarde|noite)',
  'prezad[oa]s?',
  'car[oa]s?',
  'exm[oa]s?',
];

const closings = [
  '(?:kind|best|warm|kindest|warmest|many)? ?regards',
  'regards',
  'best',
  'best wishes',
  'all the best',
  'cheers',
  'sincerely',
  'yours (?:sincerely|faithfully|truly)',
  'sincerely yours',
  'with (?:kind|best) regards',
  '(?:bien )?cordialement',
  '(?:bien )?a vous',
  'salutations(?: distinguees)?',
  'sinceres salutations',
  '(?:bien|tres) cordialement',
  'cordiales salutations',
  'meilleures salutations',
  'bonne (?:journee|soiree)',
  '(?:met )?vriendelijke groet(?:en)?',
  '(?:met )?hartelijke groet(?:en)?',
  'groet(?:en|jes)?',
  'hoogachtend',
  'mvg',
  'met (?:de )?(?:beste|warme) groet(?:en)?',
  'vriendelijk groetend',
  '(?:mit )?(?:freundlichen|freundliche|besten|beste|herzlichen|herzliche|viele|vielen|liebe|schone) grusse?n?',
  '(?:mit )?freundlichem gruss',
  'viele grusse',
  'mfg',
  'hochachtungsvoll',
  '(?:un )?(?:cordial )?saludos?',
  'saludos(?: cordiales)?',
  'atentamente',
  'un saludo',
  'reciba un cordial saludo',
  '(?:cordiali|distinti) saluti',
  'saluti',
  'cordialmente',
  'un saluto',
  '(?:com )?(?:os )?(?:melhores )?cumprimentos',
  'atenciosamente',
  'abracos?',
];

const greetingLine = new RegExp(`^(?:${greetings.join('|')})(?=[\\s,!.:]|$)`);
const closingWords = new RegExp(`^(?:${closings.join('|')})(?=[\\s,.!]|$)`);
// A signature: at most a name, a role, a team, an address, a phone number, an opening hours line.
const signatureLines = 7;

/**
 * Leaves out the greeting at the top and the closing with the signature below it at the end, as the edit distance asks
 * (domain.md section 1). A greeting with the sentence behind it on one line loses the greeting only; so does what an
 * agent says below the closing ("PS: the new code is valid until noon."): that is no signature, it stays. Text that is
 * nothing but greeting and closing gives an empty string.
 */
export function withoutSalutations(text: string): string {
  const lines = text.split('\n');
  const first = lines.findIndex((line) => line.trim() !== '');
  if (first < 0) return '';
  const body = [afterGreeting(lines[first] ?? ''), ...lines.slice(first + 1)];
  const end = closingStart(body);
  return [...body.slice(0, end), ...saidBelow(body.slice(end + 1))].join('\n').trim();
}

function afterGreeting(line: string): string {
  const folded = fold(line.trimStart());
  if (!greetingLine.test(folded)) return line;
  const mark = line.search(/[,!:.](?:\s|$)/);
  if (mark >= 0 && mark <= 80) return line.slice(mark + 1).trimStart();
  return folded.length <= 60 ? '' : line;
}

function closingStart(lines: readonly string[]): number {
  const filled = lines.map((line, index) => ({ line, index })).filter(({ line }) => line.trim() !== '');
  const found = filled.slice(-signatureLines).find(({ line }) => /^--\s*$/.test(line) || isClosing(fold(line.trim())));
  return found ? found.index : lines.length;
}

// Where a signature surely begins that goes on to the end, or the mail that is answered.
const border =
  /^\s*(?:--\s*$|_{5,}|-{5,}|>)|\b(?:wrote|a ecrit|schreef|schrieb|escribio|ha scritto|escreveu)\b.{0,40}:\s*$/;
// What companies put below every mail, in the product's languages; matched on folded text.
const smallPrint = new RegExp(
  [
    'confiden[tc]i|privileged|disclaimer|intended (?:only |solely )?for|in error|unsubscribe|registered (?:in|office|company)',
    'company (?:no|number|registration)|before (?:you )?print|the environment|follow us|visit (?:us|our)|need (?:more )?help\\?',
    'destinataire|par erreur|suivez-nous|siege social|rcs|avant d.imprimer|vertrouwelijk|geadresseerde|kvk|volg ons|bezoek ons',
    'vertraulich|empfanger|irrtumlich|handelsregister|geschaftsfuhr|sitz der|folgen sie|besuchen sie|amtsgericht',
    'destinatari|por error|siganos|visite|registro mercantil|riservat|per errore|seguici|visita il|sede legale|por engano|siga-nos',
    'https?://\\S+\\W*$|www\\.\\S+\\W*$|\\S+@\\S+\\W*$',
  ].join('|'),
);
const postscript = /^p\.? ?s\.?\b/;
const fewestWords = 4;

/** The lines below a closing in which somebody says something, up to the small print. */
function saidBelow(lines: readonly string[]): string[] {
  const end = lines.findIndex((line) => border.test(fold(line.trim())) || smallPrint.test(fold(line)));
  return lines.slice(0, end < 0 ? lines.length : end).filter(isSaid);
}

/** A sentence; not a name, a role, an address or opening hours. */
function isSaid(line: string): boolean {
  const text = line.trim();
  if (postscript.test(fold(text))) return true;
  const spoken = words(text).filter((word) => /\p{L}{2}/u.test(word));
  return spoken.length >= fewestWords && /\p{Ll}[)"'”»\s]*[.!?…]+[)"'”»\s]*$/u.test(text);
}

/** "Kind regards", "Kind regards Anna", "Best, Anna"; not "Best of all, it is free". */
function isClosing(line: string): boolean {
  const closing = closingWords.exec(line)?.[0];
  if (closing === undefined) return false;
  const rest = line.slice(closing.length);
  if (/^[\s,.!]*$/.test(rest)) return true;
  const isApart = /^[,.!]/.test(rest) || words(closing).length > 1;
  return isApart && words(rest).length <= 3;
}
