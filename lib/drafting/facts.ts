import { fold } from '../text/words';

/** A number that a reader would rely on, with its unit. */
export interface Fact {
  /** As written, for the warning. */
  words: string;
  /** Canonical value: `12.5`, `14:30`, `2026-11-20` parts come as day with unit `month-11`. */
  value: string;
  /** Canonical unit (`eur`, `day`, `month-3`), null for a bare number. */
  unit: string | null;
}

// Folded words of the seven languages, whole words.
const units: Record<string, string> = {
  eur: 'eur|euro|euros|€',
  usd: 'usd|dollar|dollars|$',
  gbp: 'gbp|pound|pounds|£',
  chf: 'chf|francs|franken',
  percent: '%|percent|procent|prozent',
  minute: 'minute|minutes|min|mins|minuut|minuten|minuto|minutos|minuti',
  hour: 'hour|hours|h|hr|hrs|heure|heures|uur|uren|stunde|stunden|std|hora|horas|ora|ore',
  day: 'day|days|jour|jours|dag|dagen|tag|tage|tagen|dia|dias|giorno|giorni',
  workday: 'workday|workdays|werkdag|werkdagen|werktag|werktage|werktagen|arbeitstag|arbeitstage|arbeitstagen',
  week: 'week|weeks|semaine|semaines|weken|woche|wochen|semana|semanas|settimana|settimane',
  month: 'month|months|mois|maand|maanden|monat|monate|monaten|mes|meses|mese|mesi',
  year: 'year|years|an|ans|annee|annees|jaar|jahr|jahre|jahren|ano|anos|anno|anni',
  gb: 'gb|go|gigabyte|gigabytes',
  mb: 'mb|mo|megabyte|megabytes',
  'mbit/s': 'mbps|mbit|mbit/s|mb/s',
};
const unitOf = new Map(
  Object.entries(units).flatMap(([unit, list]) => list.split('|').map((word) => [word, unit] as const)),
);

const working = /^(?:working|business|ouvrables?|ouvres?|habiles?|laborables?|lavorativi?o?|uteis|util)$/;

const months = [
  'january|janvier|januari|januar|enero|gennaio|janeiro|jan',
  'february|fevrier|februari|februar|febrero|febbraio|fevereiro|feb',
  'march|mars|maart|marz|marzo|marco',
  'april|avril|abril|aprile|apr',
  'may|mai|mei|mayo|maggio|maio',
  'june|juin|juni|junio|giugno|junho|jun',
  'july|juillet|juli|julio|luglio|julho|jul',
  'august|aout|augustus|agosto|aug',
  'september|septembre|septiembre|settembre|setembro|sept|sep',
  'october|octobre|oktober|octubre|ottobre|outubro|oct|okt',
  'november|novembre|noviembre|novembro|nov',
  'december|decembre|dezember|diciembre|dicembre|dezembro|dec|dez',
];
const monthOf = new Map(
  months.flatMap((list, at) => list.split('|').map((word) => [word, `month-${at + 1}`] as const)),
);

const numerals: Record<string, string> = {
  '2': 'two|deux|twee|zwei|dos|due|dois|duas',
  '3': 'three|trois|drie|drei|tres|tre',
  '4': 'four|quatre|vier|cuatro|quattro|quatro',
  '5': 'five|cinq|vijf|funf|cinco|cinque',
  '6': 'six|zes|sechs|seis|sei',
  '7': 'seven|sept|zeven|sieben|siete|sette|sete',
  '8': 'eight|huit|acht|ocho|otto|oito',
  '9': 'nine|neuf|negen|neun|nueve|nove',
  '10': 'ten|dix|tien|zehn|diez|dieci|dez',
  '12': 'twelve|douze|twaalf|zwolf|doce|dodici|doze',
  '14': 'fourteen|quatorze|veertien|vierzehn|catorce|quattordici|catorze',
  '15': 'fifteen|quinze|vijftien|funfzehn|quince|quindici',
  '20': 'twenty|vingt|twintig|zwanzig|veinte|venti|vinte',
  '24': 'twenty-four|vingt-quatre|vierentwintig|vierundzwanzig|veinticuatro|ventiquattro',
  '30': 'thirty|trente|dertig|dreissig|treinta|trenta|trinta',
};
const numeralOf = new Map(
  Object.entries(numerals).flatMap(([value, list]) => list.split('|').map((word) => [word, value] as const)),
);

const token =
  /(?<date>\d{4}-\d{2}-\d{2}|\d{1,2}[/.]\d{1,2}[/.]\d{2,4})|(?<time>\d{1,2}(?::|h)\d{2})(?!\d)|(?<number>\d{1,3}(?:[.,'\u00a0\u202f ]\d{3})+(?:[.,]\d{1,2})?(?!\d)|\d+(?:[.,]\d+)?)|(?<sign>[€$£%])|(?<word>[\p{L}][\p{L}/'’-]*)/gu;

interface Token {
  kind: 'date' | 'time' | 'number' | 'sign' | 'word';
  text: string;
}

/**
 * The numbers of a text with their units: amounts, percentages, durations, dates, times, quantities; also numerals in
 * words before a unit ("five days"). A range shares its unit ("3 to 5 days"). Links and list numbers are left out.
 */
export function facts(text: string): Fact[] {
  const plain = text
    .replace(/\]\([^)\s]*\)/g, ']')
    // A placeholder's number is no fact.
    .replace(/\[[A-Z_]{2,}_\d+[a-z]*\]/g, ' ')
    .replace(/^\s{0,6}\d{1,3}[.)]\s+/gm, '');
  const tokens: Token[] = [...plain.matchAll(token)].map((match) => {
    const kind =
      (['date', 'time', 'number', 'sign', 'word'] as const).find((name) => match.groups?.[name] !== undefined) ??
      'word';
    return { kind, text: match[0] };
  });
  const foldedOf = new Map<string, string>();
  const folded = (word: string): string => {
    const known = foldedOf.get(word);
    if (known !== undefined) return known;
    const made = fold(word);
    foldedOf.set(word, made);
    return made;
  };
  const found: Fact[] = [];
  for (const [at, { kind, text: words }] of tokens.entries()) {
    if (kind === 'date') found.push(...dateFacts(words));
    else if (kind === 'time') found.push({ words, value: words.replace('h', ':').replace(/^0/, ''), unit: 'time' });
    else if (kind === 'number') found.push(withUnit(tokens, at, canonical(words), words));
    else if (kind === 'word') {
      // Folding costs a microsecond or two a word; no numeral is longer than this.
      const value = words.length > 18 ? undefined : numeralOf.get(folded(words));
      if (value === undefined) continue;
      const fact = withUnit(tokens, at, value, words);
      if (fact.unit !== null) found.push(fact);
    }
  }
  return found;
}

function withUnit(tokens: Token[], at: number, value: string, words: string): Fact {
  const before = tokens[at - 1];
  const sign = before ? (unitOf.get(fold(before.text)) ?? monthOf.get(fold(before.text))) : undefined;
  // "March 12", "€ 15"; a unit word before a number ("day 5") names it just as well.
  if (
    before &&
    sign !== undefined &&
    (before.kind === 'sign' || monthOf.has(fold(before.text)) || /^(?:eur|usd|gbp|chf)$/i.test(before.text))
  ) {
    return { words: `${before.text} ${words}`.replace(/([€$£]) /, '$1'), value, unit: sign };
  }
  let next = at + 1;
  // "3 to 5 days", "3-5 jours", "3 bis 5 Tage": the unit stands behind the second number.
  if (
    /^(?:to|a|tot|bis|or|ou|of|oder|o|and|et|en|und|y|e|ate)$/.test(fold(tokens[next]?.text ?? '')) &&
    isNumber(tokens[next + 1])
  )
    next += 2;
  else if (tokens[next]?.kind === 'number' && isUnit(tokens[next + 1])) next += 1;
  if (/^(?:de|of)$/.test(fold(tokens[next]?.text ?? ''))) next += 1;
  const one = fold(tokens[next]?.text ?? '');
  const two = fold(tokens[next + 1]?.text ?? '');
  const unit = unitOf.get(one) ?? monthOf.get(one);
  if (working.test(one) && unitOf.get(two) === 'day')
    return { words: `${words} ${tokens[next]?.text} ${tokens[next + 1]?.text}`, value, unit: 'workday' };
  if (unit === 'day' && working.test(two))
    return { words: `${words} ${tokens[next]?.text} ${tokens[next + 1]?.text}`, value, unit: 'workday' };
  if (one === 'pour' || one === 'por' || one === 'per')
    return { words, value, unit: /^c(?:ent|iento|ento)$/.test(two) ? 'percent' : null };
  return unit === undefined ? { words, value, unit: null } : { words: `${words} ${tokens[next]?.text}`, value, unit };
}

function isNumber(one: Token | undefined): boolean {
  return one !== undefined && (one.kind === 'number' || numeralOf.has(fold(one.text)));
}

function isUnit(one: Token | undefined): boolean {
  return one !== undefined && (unitOf.has(fold(one.text)) || working.test(fold(one.text)));
}

/** `1.234,50`, `1,234.50`, `1 234,5` all give `1234.5`; three digits behind one separator are thousands. */
function canonical(written: string): string {
  const packed = written.replace(/['\u00a0\u202f ]/g, '');
  const decimal = /[.,](\d{1,2})$/.exec(packed);
  const whole = (decimal ? packed.slice(0, decimal.index) : packed).replace(/[.,]/g, '').replace(/^0+(?=\d)/, '');
  const rest = decimal?.[1]?.replace(/0+$/, '') ?? '';
  return rest === '' ? whole : `${whole}.${rest}`;
}

/** Day and month of a numeric date, both ways round where the order is not certain, and the year. */
function dateFacts(words: string): Fact[] {
  const parts = words.split(/[-/.]/).map(Number);
  const [a = 0, b = 0, c = 0] = parts;
  if (words.includes('-'))
    return [
      { words, value: String(c), unit: `month-${b}` },
      { words, value: String(a), unit: null },
    ];
  const day = { words, value: String(a), unit: `month-${b}` };
  return a <= 12 && b <= 12 && a !== b ? [day, { words, value: String(b), unit: `month-${a}` }] : [day];
}

/** True when one of `known` says the same number with the same unit; a bare number is content with any unit. */
export function isSupported(fact: Fact, known: readonly Fact[]): boolean {
  return known.some((one) => one.value === fact.value && (fact.unit === null || one.unit === fact.unit));
}
