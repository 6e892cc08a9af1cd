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
 * Leaves out the greeting at the top and the closing with all below it at the end, as the edit distance asks
 * (domain.md section 1). A greeting with the sentence behind it on one line loses the greeting only. Text that is
 * nothing but greeting and closing gives an empty string.
 */
export function withoutSalutations(text: string): string {
  const lines = text.split('\n');
  const first = lines.findIndex((line) => line.trim() !== '');
  if (first < 0) return '';
  const body = [afterGreeting(lines[first] ?? ''), ...lines.slice(first + 1)];
  return body.slice(0, closingStart(body)).join('\n').trim();
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

/** "Kind regards", "Kind regards Anna", "Best, Anna"; not "Best of all, it is free". */
function isClosing(line: string): boolean {
  const closing = closingWords.exec(line)?.[0];
  if (closing === undefined) return false;
  const rest = line.slice(closing.length);
  if (/^[\s,.!]*$/.test(rest)) return true;
  const isApart = /^[,.!]/.test(rest) || words(closing).length > 1;
  return isApart && words(rest).length <= 3;
}
