// A full stop belongs to a word only in abbreviations; else it ends the sentence, and the address with it.
const abbreviated = '(?:St|Ste|Sta|Sto|Dr|Prof|Av|Avda|Bd|Str|Pl|Gen|Gral|Mgr|[A-Z]|\\p{Lu}\\p{L}{2,}str)\\.(?=[ -])';
const word = `(?:${abbreviated}[\\p{L}'’-]*|\\p{Lu}[\\p{L}'’-]*)`;
const particle =
  "(?:de|du|des|la|le|les|los|las|el|del|dell'|della|delle|dei|degli|di|da|do|dos|das|d'|l'|van|den|der|het|'t|aan|am|an|im|in|bei|beim|zum|zur|auf|sur|sous|lès|en|y|e|i|und|und|the|of|upon|on|over|a|nell'|al|st\\.?)";
/** Capitalised words, particles between them. */
const name = `${word}(?:[ -](?:${particle}[ -]?){0,3}${word}){0,5}`;
const shortName = `${word}(?:[ -](?:${particle}[ -]?){0,3}${word}){0,3}`;
const townEnd =
  "(?: (?:sardo|umbro|ligure|laziale|salentino|veneto|calabro|irpino|lido|terme|marittim[oa]|a mare|nell'\\p{L}+|d'\\p{L}+|de' \\p{L}+))?";
const town = `${name}${townEnd}`;
const house =
  '\\d{1,5}(?: ?[a-zA-Z](?![\\p{L}\\p{N}]))?(?: ?(?:bis|ter|quater|bus \\d{1,4}|I{1,3}|[-/] ?\\d{1,4}[a-z]?)(?![\\p{L}\\p{N}]))?';
const houseOrNone = `(?:${house}|s/n\\.?)`;
const gap = ' ?[,\\n] ?[ >]*';
const postal = '(?:[A-Z]{1,2}[- ])?\\d{4,5}(?:-\\d{3})?(?: [A-Z]{2}(?![\\p{L}]))?';
const britishPostal = '(?:[A-Z]{1,2}\\d[A-Z\\d]? ?\\d[A-Z]{2}|[A-Z]\\d{2} ?[A-Z0-9]{4})(?![\\p{L}\\p{N}])';
const start = "(?<![\\p{L}\\p{N}'’-])";
const numberFirst = `${house},? ${name}(?: \\([^)\\n]{2,40}\\))?`;
const numberLast = `${name}(?: \\([^)\\n]{2,40}\\))?,? (?:n[ºo°]\\.? ?)?${houseOrNone}`;
const floor = `(?:,? (?:Apt|Apartment|Flat|Suite|Unit|Floor|app|appt|étage|bte|boîte|bus|Stiege|Top|piso|planta|interno|int|scala|andar)\\.? ?\\d{1,4}[a-zA-Z]?)*`;

const build = (source: string) => new RegExp(`${start}${source}`, 'gu');

/** Postal code and town, or a British or Irish code: where a full address ends. */
export const postalPatterns: readonly RegExp[] = [
  new RegExp(`(?<![\\p{L}\\p{N}-])${postal} ${town}`, 'gu'),
  new RegExp(`(?<![\\p{L}\\p{N}-])${britishPostal}`, 'gu'),
];
/** Street with house number that ends where the postal code begins; a town may stand between. */
export const beforePostal = new RegExp(
  `${start}(?:${numberFirst}|${numberLast})${floor}${gap}(?:${town}${gap}){0,2}$`,
  'u',
);

const french =
  '(?:[Rr]ue|[Aa]venue|[Bb]oulevard|[Pp]lace|[Aa]llées?|[Ii]mpasse|[Qq]uai|[Pp]assage|[Cc]hemin|[Rr]oute|[Cc]ours|[Ss]quare|[Ff]aubourg|[Ss]entier|[Cc]haussée|[Mm]ontée|[Rr]ésidence|[Aa]v\\.?|[Bb]d\\.?)';
const southern =
  '(?:[Cc]alle|C/|[Cc]arrer(?: de)?|Passeig|[Aa]venida|[Aa]vda\\.?|[Aa]v\\.|[Pp]laza|[Pp]aseo|Camino|Carretera|Ronda|Travesía|[Vv]ia|[Vv]iale|[Pp]iazza|P\\.zza|Piazzale|[Cc]orso|[Vv]icolo|Lungarno|Largo|Strada|Contrada|Borgo|[Rr]ua|[Pp]raça|[Tt]ravessa|Alameda|Estrada|Calçada|Azinhaga|Rúa)';
const suffix =
  '(?:straat|laan|weg|plein|gracht|dijk|dreef|kade|steeg|singel|plantsoen|hof|pad|straße|strasse|str\\.|gasse|platz|allee|ring|damm|ufer|gade|gata|gatan|vej|vägen|veien|braut|tie|katu|utca)';
const english =
  '(?:Street|St|Road|Rd|Lane|Ln|Avenue|Ave|Drive|Dr|Court|Ct|Close|Crescent|Gardens|Grove|Way|Terrace|Place|Square|Boulevard|Blvd|Hill|Park|Row|Mews|Highway|Hwy|Parkway|Pkwy|Circle|Trail)';

/** Streets without a town, by the word for street. */
export const streetPatterns: readonly RegExp[] = [
  build(`(?:\\d{1,5} )?${house},? (?:de la |de )?${french} (?:${particle}[ -]?){0,3}${name}(?: \\d{1,4}[a-z]?)?`),
  build(`(?:\\d{2,5} )?${french} (?:${particle}[ -]?){0,3}${name},? ${house}`),
  build(`(?:\\d{2,5} )?${southern} (?:${particle}[ -]?){0,3}${name},? (?:n[ºo°]\\.? ?)?${houseOrNone}`),
  build(
    `(?:\\d{2,5} )?(?:${name}[ -])?(?:\\p{Lu}[\\p{L}.-]*${suffix}|Str\\.|Straße|Weg|Platz|Gasse|ul\\. ${word}) ${house}`,
  ),
  build(`\\d{1,5}[a-z]? (?:\\d{1,4} )?(?:${word} ){1,4}${english}(?![\\p{L}])(?: ${name})?`),
];

/** A number or capitalised words that stand before a street's last word. */
export const beforeStreet = new RegExp(`${start}(?:\\d{2,5} )?(?:${shortName}[ -])?$`, 'u');

const sticky = (source: string) => new RegExp(`${source}(?![\\p{L}\\p{N}])`, 'uy');
const notYear = '(?!(?:19|20)\\d{2}[ ,])';

/** Any street with a number, known only by where it stands: after "my address is" or alone on a line. */
export const anyStreet: readonly RegExp[] = [
  sticky(`\\d{2,5} (?:\\d{1,4} )?${name}(?: \\d{1,4}[a-z]?)?\\.?`),
  sticky(`${name}(?: \\([^)\\n]{2,40}\\))?,? ${notYear}${houseOrNone}(?: ${name})?`),
];

/** Post office and military boxes. */
export const boxPattern =
  /(?<![\p{L}\p{N}])(?:(?:PSC|CMR|Unit) \d{1,6},? Box \d{1,6}|(?:USNS|USS|USCGC|USNV) \p{Lu}\p{L}+(?=\s*\n?\s*FPO)|[APFD]PO A[APE] \d{5}|(?:P\.? ?O\.? ?Box|Postbus|Postfach|BP|Boîte postale|Apartado(?: de correos)?|Casella postale|Apdo\.?) \d{1,6})/giu;
/** Flat numbers that stand alone on a line or after a street. */
export const unitPattern = /(?<![\p{L}\p{N}])(?:Suite|Apt\.?|Apartment|Flat) \d{1,5}[a-z]?(?![\p{L}\p{N}])/giu;
export const cornerPattern = new RegExp(
  `(?:the )?corner of (?:\\d{1,5} )?(?:ul\\. |[A-Z]\\. )?${name}(?: \\d{1,5}[a-z]?)?(?: ${name})? and (?:\\d{1,5} )?(?:ul\\. )?${name}`,
  'giu',
);

// Each run of blanks has an end: four without one beside each other took a minute over 4,000 blanks.
const lineOrComma = '[ ]{0,9}(?:,|,?[ ]{0,9}\\n[ \\t]{0,40}(?:[>?]{1,9}[ ]?)?,?)[ ]{0,9}';
const shortTown = `${shortName}${townEnd}`;
const code = '(?:\\d{5,6}(?:-\\d{3,4})?|(?!(?:19|20)\\d{2}(?!\\d))\\d{4}(?: [A-Z]{2})?)(?![\\p{N}\\p{L}])';
const flat = '[ ]{0,9},?[ ]{0,9}\\n?[ >?]{0,9}(?:Suite|Apt\\.?|Apartment|Flat) \\d{1,5}';

/** What may go on an address: flat, town, state, country, code; ends at the last that holds a number. */
export const continuation = new RegExp(
  `(?:${flat})*(?:(?:${lineOrComma}(?:${shortTown}(?:, ?[A-Z]{2}(?![\\p{L}]))?|[A-Z]{2}(?![\\p{L}])|nan)){0,3}${lineOrComma}(?:(?:${shortName}(?: \\([\\p{L} ]+\\))?|[A-Z]{2}) )?${code})?`,
  'uy',
);
