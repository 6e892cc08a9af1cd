import { oneOf } from '../../injection/words';
import { fold, words } from '../../text/words';

// Offices and firms that a letter of the team is not from.
const office = oneOf(
  'ceo|president|police|polizei|policia|polizia|politie|gendarmerie|interpol|europol|fbi|court|tribunal|gericht|rechtbank|tribunale|ministry|ministere|ministerium|ministerie|ministerio|ministero|minister|government|gouvernement|regierung|gobierno|governo|tax office|impots|finanzamt|belastingdienst|hacienda|agenzia delle entrate|financas|bundesnetzagentur|ombudsman|microsoft|apple|google|amazon|paypal|facebook|meta|openai|netflix',
);

/** A bank's own team signs so, too. */
const bank = oneOf('banks?|banque|banco|banca');

/**
 * True when a closing signs for an authority or another firm, or for somebody whom only the customer's message names.
 * @param closing its lines, the wish first
 * @param calledSo true for words of the team's own names, `holds` for words of any of its sources
 * @param said words of the customer's message, folded
 */
export function signsForOthers(
  closing: readonly string[],
  said: ReadonlySet<string>,
  isKnown: (word: string) => boolean,
  calledSo: (words: string) => boolean,
  holds: (words: string) => boolean,
): string | null {
  for (const line of closing) {
    // An article that mentions the police is not from them.
    const named = office.exec(fold(line))?.[0];
    if (named !== undefined && !calledSo(named)) return line;
    const money = bank.exec(fold(line))?.[0];
    if (money !== undefined && !holds(money)) return line;
    const strange = words(line).filter((word) => !isKnown(word));
    if (strange.length > 1 && strange.every((word) => said.has(fold(word)))) return line;
  }
  return null;
}
