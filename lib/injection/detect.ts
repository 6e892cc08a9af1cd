import { fold } from '../text/words';
import { type Carrier, openCarriers } from './carriers';
import { concepts } from './concepts';
import { foldLookalikes } from './lookalikes';
import { conceptsIn, type HostileKind, kindsOf } from './weigh';

/** Words that address the assistant instead of the support team. */
export interface HostileFinding {
  kind: HostileKind;
  /** The words as they stand in the text, at most 200 characters; for words that a carrier hid, the opened words. */
  quote: string;
  /** The carrier that hid them; null when anybody could read them. */
  carrier: Carrier | null;
}

export interface Hostile {
  findings: HostileFinding[];
  carriers: Carrier[];
  /** The text without what nobody sees: what a model may get. */
  text: string;
}

/** Beyond this a text is only opened, not searched: 64 kB take about 60 ms. */
const mostCharacters = 200_000;
const mostFindings = 20;
/** Kinds whose words may stand in two neighbouring sentences. */
const spanning: ReadonlySet<HostileKind> = new Set([
  'orders-action',
  'steers-tier',
  'fake-turn',
  'addresses-assistant',
  'role-play',
  'override',
  'exfiltration',
]);

const folded = (text: string): string => fold(foldLookalikes(text).text).replace(/[\t ]+/g, ' ');

/** Sentences and lines, each with its place. */
function pieces(text: string): string[] {
  return text
    .split(/(?<=[.!?…;])\s+|\n+/)
    .map((piece) => piece.trim())
    .filter((piece) => piece.length > 3);
}

function findIn(text: string, carrier: Carrier | null): HostileFinding[] {
  const found: HostileFinding[] = [];
  const add = (kind: HostileKind, quote: string): void => {
    if (!found.some((one) => one.kind === kind && one.quote.includes(quote.slice(0, 40))))
      found.push({ kind, quote: quote.slice(0, 200), carrier });
  };
  const all = pieces(text);
  let before: { said: ReturnType<typeof conceptsIn>; piece: string } | null = null;
  for (const piece of all) {
    const said = conceptsIn(folded(piece));
    const own = kindsOf(said);
    for (const kind of own) add(kind, piece);
    if (before && own.length === 0) {
      const alone = new Set(kindsOf(before.said));
      for (const kind of kindsOf(new Set([...before.said, ...said])))
        if (spanning.has(kind) && !alone.has(kind)) add(kind, `${before.piece} ${piece}`);
    }
    before = { said, piece };
  }
  const turn = playedTurns(text);
  if (turn) add('fake-turn', turn);
  return found;
}

/** A conversation made up by its writer: two speakers, one of them the system or the assistant. */
function playedTurns(text: string): string | null {
  const names = [...folded(text).matchAll(concepts.turnName)].map(([line]) => line.replace(/[^a-z]/g, ''));
  const machine = names.filter((name) => /^(?:syst|sist|ass|asis|ai$|ki$|ia$|bot)/.test(name));
  if (new Set(names).size < 2 || machine.length === 0) return null;
  const line = text.split('\n').find((one) => /^\s*[>*_#-]{0,3}\s*\p{L}+\s*[*_]{0,2}\s*:/u.test(one));
  return (line ?? text).trim();
}

/** Looks for words that address the assistant. Pure, total, linear in the text; see docs for the measured figures. */
export function findHostile(given: string): Hostile {
  const { text, carriers, hidden } = openCarriers(given);
  const findings = findIn(text.slice(0, mostCharacters), null);
  for (const words of hidden) {
    const carrier = carriers[0] ?? null;
    const inside = findIn(words.slice(0, mostCharacters), carrier);
    findings.push(
      ...(inside.length > 0 ? inside : [{ kind: 'hidden-text' as const, quote: words.slice(0, 200), carrier }]),
    );
  }
  if (carriers.includes('zero-width') || carriers.includes('lookalikes')) {
    const carrier = carriers.includes('zero-width') ? 'zero-width' : 'lookalikes';
    if (findings.length === 0) findings.push({ kind: 'hidden-text', quote: text.slice(0, 200), carrier });
  }
  return { findings: findings.slice(0, mostFindings), carriers, text };
}
