import { oneOf } from '../../injection/words';
import { fold } from '../../text/words';

/** Spelled out one by one: "zero six, twelve …". */
const spelled = new RegExp(
  `(?<![a-z])(?:(?:${[
    'zero|oh|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|double|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety',
    'un|deux|trois|quatre|cinq|sept|huit|neuf|dix|onze|douze|treize|quatorze|quinze|seize|vingt|trente|quarante|cinquante|soixante',
    'nul|een|twee|drie|vier|vijf|zes|zeven|acht|negen|tien|twaalf|dertien|twintig|dertig|veertig|vijftig|zestig|zeventig|tachtig|negentig',
    'null|eins|zwei|zwo|drei|funf|sechs|sieben|neun|zehn|elf|zwolf|dreizehn|zwanzig|dreissig|vierzig|funfzig|sechzig|siebzig|achtzig|neunzig',
    'cero|uno|dos|tres|cuatro|cinco|seis|siete|ocho|nueve|diez|doce|veinte|treinta|cuarenta|cincuenta|sesenta|setenta|ochenta|noventa',
    'due|tre|quattro|cinque|sei|sette|otto|nove|dieci|dodici|venti|trenta|quaranta|cinquanta|sessanta|settanta|ottanta|novanta',
    'um|dois|quatro|sete|oito|dez|doze|vinte|trinta|quarenta|sessenta|oitenta',
  ].join('|')})(?:[\\s,.-]+(?:and |et |en |und |y |e )?|$)){5,}`,
);
const atWord = '(?: (?:at|arobase|arrobas?|apenstaartje|chiocciola|at-zeichen) | ?[({[] ?at ?[\\])}] ?)';
const dotWord =
  '(?:dot|point|punt|punkt|punto|ponto|\\(dot\\)|\\[dot\\]|\\(punkt\\)|\\(punto\\)|\\(point\\)|\\(punt\\)|\\(ponto\\))';
const ending =
  '(?:com|net|org|biz|info|io|co|eu|me|app|dev|xyz|top|site|online|shop|store|support|help|club|live|page|pro|email|cloud|boutique|link|click|chat|be|fr|nl|de|uk|ch|pt|ru|cn|example)';
/** "refunds at acme dot com", "acme (dot) support". */
const spelledAddress = new RegExp(
  `(?<![a-z0-9-])[a-z0-9-]+${atWord}[a-z0-9-]+(?: ?${dotWord} ?[a-z0-9-]+| ?\\. ?[a-z]{2,})|(?<![a-z0-9-])[a-z0-9-]{3,} ${dotWord} ${ending}(?![a-z0-9])|(?<![a-z0-9-])[a-z0-9-]+ ?[\\[({] ?(?:dot|at|punkt|point|punt|punto|ponto) ?[\\])}] ?[a-z0-9-]+`,
);
/** Hosts under endings that the link check leaves, for fear of a full stop without a blank behind it. */
const host =
  /(?<![@\w.-])(?:[a-z0-9-]+\.)+(?:shop|store|support|help|club|live|page|pro|email|cloud|boutique|chat|team|care|services|solutions|digital|finance|bank|vip|icu|zip|mov|dk|pl|cz|ch|ie|lu|br)(?![\w-])(?!\.\w)/;
const email = /(?<![\p{L}\p{N}._%+-])[\p{L}\p{N}._%+-]+@[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)+/gu;
const handle = /(?<![\p{L}\p{N}._%+-])@[a-z0-9_.]{4,}/u;
const messenger = oneOf(
  'whatsapp|telegram|(?:via|on|op|sur|auf|uber|per|por|su|pelo) signal|wechat|viber|discord|snapchat|skype|facebook messenger|(?:private|personal|own) (?:e-?mail|mail|number|phone|mobile)',
  '(?:e-?mail|adresse|numero|telephone) (?:prive~|personnel~)|(?:prive~|eigen) (?:mail~|nummer|telefoon)|(?:privat|eigen)e[nrs]? (?:e-?mail~|nummer|handy|telefon)|(?:correo|numero|telefono|movil) (?:personal|privado)|(?:numero|telefono|posta) (?:privat[oa]|personale)|(?:numero|telefone|e-?mail|telemovel) (?:pessoal|privado)',
);
const meet = oneOf(
  'contact~|write~|mail|e-?mail|message|chat~|talk~|text|call|reach|continue|go on|move|leave the ticket|ping',
  'contact~|ecri~|parl~|poursuiv~|continu~|appel~|joign~|discut~',
  'contact~|schrijf~|mail~|app|appen|praten|bel|bellen|verder|bereik~',
  'kontakt~|schreib~|mail~|anruf~|rufen|reden|weiterreden|chatten|weiter~|erreich~',
  'contact~|escrib~|llam~|segui~|habl~|continu~|chat~',
  'contatt~|scriv~|chiam~|continu~|parl~|prosegu~',
  'contact~|contat~|escrev~|lig~|continu~|fal~',
);
/** So many signs before an address say what the reader is to do with it. */
const reach = 50;

/**
 * A way to reach somebody that no source of the team has: an address or number spelt in words, a host, a handle, an
 * address that only the customer wrote, a messenger or private line to go on with.
 * @param sentence folded
 * @param written as it stands in the draft
 */
export function namesContact(sentence: string, written: string, holds: (words: string) => boolean): boolean {
  if (spelled.test(sentence)) return true;
  const address = spelledAddress.exec(sentence)?.[0] ?? host.exec(sentence)?.[0] ?? handle.exec(sentence)?.[0];
  if (address !== undefined && !holds(address)) return true;
  for (const match of written.matchAll(email)) {
    // "We sent it to your address x@y" tells the customer's own; "contact x@y" sends them there.
    const before = fold(written.slice(0, match.index)).slice(-reach).replace(email, ' ');
    if (!holds(match[0]) && meet.test(before)) return true;
  }
  const place = messenger.exec(sentence)?.[0];
  return place !== undefined && meet.test(sentence.replace(place, ' ')) && !holds(place);
}
