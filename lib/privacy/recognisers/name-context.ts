import { matchesOf } from '../matches';
import { firstNames } from './first-names';
import { closings, titles } from './name-words';

const capital = "\\p{Lu}[\\p{L}\\p{M}'’]*[\\p{Ll}\\p{M}](?:[-'’][\\p{L}\\p{M}]+)*";
const loud = '\\p{Lu}{2,}(?:-\\p{Lu}{2,})*';
const initials = '(?:\\p{Lu}\\.[ -]?){1,3}';
const particle =
  '(?:van der|van den|van de|van|von der|von und zu|von|zu|de la|de los|de|del|della|di|da|dos|das|do|du|des|le|la|ten|ter|den|el|al|bin|i|y|e|Mac|Mc|Lo|La|Le|El|De|Van|Von)';
const one = `(?:${capital}|Mª)`;
/** In a row of a form surnames stand in capitals too. */
const inForm = `(?:${capital}|${loud}|Mª)`;
const whole = `(?:${initials}(?:${particle} )?)?${one}(?: (?:${particle} ){0,2}${one}){0,3}`;
const from = '(?<![\\p{L}\\p{N}])';
const edge = '(?![\\p{L}\\p{N}])';
const titled = `(?:(?:${titles}|Lic|Dra?|Prof)\\.?[ \\t]+){0,2}`;

/** The first letter in either case: such words open sentences too, while a name's own case tells it. */
const anyCase = (alternatives: string): string =>
  alternatives.replace(/(?<=^|[|(:])(\p{Ll})(?=[\p{Ll}\\])/gu, (letter) => `[${letter.toUpperCase()}${letter}]`);

/** Who stands beside the writer: family, house, and those who came or called. */
const kin = [
  '(?:my|our|your|his|her|the|a|late)\\s(?:late )?(?:husband|wife|partner|son|daughter|brother|sister|mother|father|mum|dad|neighbou?r|flatmate|roommate|colleague|friend|engineer|technician|courier|driver|agent|boss|manager|assistant)',
  '(?:mon|ma|notre|votre|le|la|un|une|son|sa)\\s(?:mari|femme|compagne|compagnon|fils|fille|frère|sœur|mère|père|voisine?|collègue|ami|amie|technicien|technicienne|livreur|livreuse|conseill(?:er|ère))',
  '(?:mijn|onze|jullie|uw|de|een|zijn|haar)\\s(?:man|vrouw|partner|zoon|dochter|broer|zus|moeder|vader|buurman|buurvrouw|huisgenoot|collega|vriend|vriendin|monteur|bezorger|koerier|medewerker)',
  '(?:mein|unser|ihr|sein|der|die|ein|eine)\\p{Ll}{0,3}\\s(?:Mann|Frau|Partner|Partnerin|Sohn|Tochter|Bruder|Schwester|Mutter|Vater|Nachbar|Nachbarin|Mitbewohner|Mitbewohnerin|Kollege|Kollegin|Freund|Freundin|Techniker|Technikerin|Bote|Botin|Fahrer|Mitarbeiter|Mitarbeiterin)n?',
  '(?:mi|nuestr[oa]|su|el|la|un|una)\\s(?:marido|mujer|esposa|pareja|hijo|hija|hermano|hermana|madre|padre|vecin[oa]|compañer[oa]|amig[oa]|técnic[oa]|repartidor|repartidora|agente)',
  '(?:mio|mia|nostr[oa]|vostr[oa]|il|la|un|una)\\s(?:marito|moglie|compagn[oa]|figli[oa]|fratello|sorella|madre|padre|vicin[oa]|collega|amic[oa]|tecnico|corriere|fattorino|addett[oa])',
  '(?:meu|minha|nosso|nossa|o|a|um|uma|vosso|vossa)\\s(?:marido|mulher|companheir[oa]|filh[oa]|irmão|irmã|mãe|pai|vizinh[oa]|colega|amig[oa]|técnic[oa]|estafeta|carteiro|funcionári[oa])',
].join('|');

/** Words that a person's name follows: whose word it is, who was spoken with, for whom it is. */
const lead = [
  '(?:spoke|spoken|talked|chatted) (?:to|with)|according to|att(?:n|ention)\\.?:?|f\\.?a\\.?o\\.?:?|on behalf of|(?:policy|account) holder is|then to|cc:',
  "(?:parlé|discuté) (?:avec|à)|selon|d['’]après|à l['’]attention de|chez",
  '(?:sprak|gesproken) met|volgens|t\\.a\\.v\\.|namens|afgegeven bij',
  '(?:sprach|gesprochen) mit|laut|z\\. ?Hd\\.|namens|zu Händen',
  '(?:habló|hablé|hablado) con|según|a la atención de|en nombre de|una tal|un tal',
  '(?:parlato|parlai) con|secondo|alla c\\.a\\.|per conto di|una certa|un certo',
  '(?:falou|falei|falado) com|segundo (?:a|o)|ao cuidado de|em nome d[aeo]|uma tal|um tal',
  'ene|une certaine|un certain',
  't\\.n\\.v\\.|tnv|ten name van|au nom de|a nombre de|intestat[oa] a|(?:Konto|Vertrags)inhaber(?:in)?|en name',
].join('|');

const labels =
  'customer|client|name|surname|last name|first name|contact|titulaire|nom|prénom|klant|naam|voornaam|achternaam|kunde|kundin|nachname|vorname|name|cliente|apellidos?|nombre|cognome|nome|apelido|holder|policy holder|requester';

const lastFirst = `${inForm}(?: (?:${particle} ){0,2}${inForm}){0,2}(?:, ?${inForm}(?: ${inForm}){0,2})?`;

const patterns: readonly { pattern: RegExp; confidence: number }[] = [
  // Only the name is case-sensitive; in German "Frau" is a title and every noun has a capital, so one word is enough.
  { pattern: new RegExp(`${from}(?:${anyCase(kin)}),?[ \\t]+${titled}(${whole})${edge}`, 'gu'), confidence: 0.72 },
  {
    pattern: new RegExp(
      `${from}(?:${anyCase(lead)})[ \\t]+(?:(?:la|el|il|a|o|de|der|die|den) )?${titled}(${whole})${edge}`,
      'gu',
    ),
    confidence: 0.6,
  },
  {
    pattern: new RegExp(
      `(?:^|\\n)[ \\t]*(?:${labels})(?:\\(e\\))?[ \\t]*:[ \\t]*(${lastFirst})[ \\t]*(?=\\n|$)`,
      'giu',
    ),
    confidence: 0.76,
  },
];

/** `Name | title | phone`, and a name behind a dash as the last word. */
const signed = new RegExp(`(?:^|\\n)[ \\t]*(${whole}) \\| |[.!?] ?[-–—] ?(${capital})\\s*$`, 'gu');
const cellsBelow = (text: string, at: number): boolean => {
  const end = text.indexOf('\n', at + 1);
  return end >= 0 && / \| /.test(text.slice(end + 1).split('\n', 1)[0] ?? '');
};
/** Titles in small letters, and two of them in a row. */
const smallTitle = new RegExp(
  `${from}(?:(?:don|doña|dona|señora?|signora?|dott|dott\\.ssa|dra?|prof|mevr|dhr|monsieur|madame|${titles})\\.?[ \\t]+)(?:(?:Dr|Prof|Dott|Dra|Ing)\\.?[ \\t]+)?(?!(?:Dr|Prof|Dott|Dra)\\b)(${whole})${edge}`,
  'gu',
);

const introduction =
  "it['’]?s|this is|i['’]?m|i am|c['’]est|je suis|met|ik ben|hier ist|ich bin|hola,? soy|soy|sono|ciao,? sono|[eé] [ao]|sou [ao]|aqui [eé] [ao]";
/** Names in small letters; 1.5 ms of 16 for 10 kB, so looked for only where a listed first name is written small.
 * What stands before is looked at last: asked at every letter it takes three times as long (0.15 instead of 0.04 ms alone). */
const introduces = new RegExp(
  `(?:${anyCase(introduction)})(?<!\\p{L}(?:${anyCase(introduction)}))[ \\t]+(\\p{Ll}{3,}(?:-\\p{Ll}+)?(?: \\p{Ll}{2,}(?:-\\p{Ll}+)?){1,2})(?=[ \\t]*(?:here|[.,;!?\\n]|$))`,
  'gu',
);

const signOff = new RegExp(
  `(?:^|\\n)[ \\t>*]*(?:(?:${closings})[ \\t]*[,.!;:-]*)[ \\t]*\\n\\s*(?:i\\. ?[AV]\\.[ \\t]+|ppa\\.[ \\t]+)?${titled}(${whole}(?: (?:&|and|et|en|und|y|e) ${whole})?)[ \\t]*(?:\\([^)\\n]{1,12}\\))?[ \\t]*(?=\\n|$)`,
  'giu',
);
const company =
  /(?:^| )(?:GmbH|AG|Ltd|BV|NV|SARL|SAS|SA|Srl|SpA|Lda|Inc|LLC|Team|Support|Service|Kundenservice|Équipe)(?:$| |\.)/;
const isName = new RegExp(`^${whole}(?: (?:&|and|et|en|und|y|e) ${whole})?$`, 'u');
/** What follows such words with a capital and is nobody: the house, the product, the day. */
const nobody =
  /^(?:I|Ihr|Ihre[mnrs]?|Der|Die|Das|The|My|Your|Our|Support|Service|Team|Kundenservice|Helpdesk|Customer|Google|Microsoft|Apple|Amazon|Firefox|Thunderbird|Mozilla|Windows|Android|Chrome|Outlook|Gmail|Internet|Facebook|Yahoo|Paypal|WhatsApp|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|(?:Mon|Diens|Donners|Frei|Sams|Sonn)tag|Mittwoch)$/u;

/** Names by the person's place in the sentence: family and callers, who was spoken with, labelled rows, sign-offs. `smallFirstName`: whether a listed one is written small. */
export function namesInContext(
  text: string,
  smallFirstName: boolean,
): { start: number; value: string; confidence: number }[] {
  const found: { start: number; value: string; confidence: number }[] = [];
  const add = (match: RegExpMatchArray, confidence: number) => {
    const value = match[1];
    if (!value || nobody.test(value.split(' ', 1)[0] ?? '') || company.test(value)) return;
    found.push({ start: (match.index ?? 0) + match[0].lastIndexOf(value), value, confidence });
  };
  for (const { pattern, confidence } of patterns) for (const match of matchesOf(text, pattern)) add(match, confidence);
  // The closing is read in any case, its name is not.
  for (const match of matchesOf(text, signOff)) if (isName.test(match[1] ?? '')) add(match, 0.74);
  for (const match of matchesOf(text, smallTitle)) add(match, 0.79);
  for (const match of matchesOf(text, signed)) {
    const value = match[1] ?? match[2];
    const first = value?.split(/[ -]/, 1)[0]?.toLowerCase() ?? '';
    // One word that is no first name, above another line of cells, heads a table.
    const heads = match[1] && !/[ -]/.test(match[1]) && !firstNames.has(first) && cellsBelow(text, match.index ?? 0);
    if (value && !heads && (match[2] === undefined || firstNames.has(first) || value.length < 12))
      found.push({ start: (match.index ?? 0) + match[0].lastIndexOf(value), value, confidence: 0.6 });
  }
  for (const match of smallFirstName ? matchesOf(text, introduces) : []) {
    if (firstNames.has(match[1]?.split(/[ -]/, 1)[0]?.toLowerCase() ?? '')) add(match, 0.73);
  }
  return found;
}
