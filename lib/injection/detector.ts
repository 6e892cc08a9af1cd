import { type Carrier, openCarriers } from '../text/carriers';
import type { Judge, JudgedPiece } from './judge';
import { folded, piecesOf } from './pieces';
import { steersSorting } from './steers';
import { besides, marker, playedTurns } from './surroundings';
import type { HostileKind } from './types';
import { conceptsIn, kindsOf, strangeInArticle } from './weigh';

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
  /** The same without the sentences that address the assistant: what rules and search may rest on. */
  rest: string;
  /** The same without suspicious sentences either: what a model's opinion, and a draft, may rest on. */
  proof: string;
  /** The suspicious sentences and lines, as they stand in `rest`. */
  suspicious: string[];
  /** `rest` without sentences that order how the ticket is sorted or what the reply says: they say nothing of the matter. */
  matter: string;
  /** `matter` without sentences that are doubtful at all: what soft evidence for a tier may rest on. */
  undoubted: string;
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

interface Search {
  findings: HostileFinding[];
  /** Whole sentences and lines that the findings come from. */
  flagged: Set<string>;
  /** Those that were not worth a word to the agent and are no proof either. */
  suspicious: Set<string>;
  /** Those that order the sorting or dictate the reply. */
  steering: string[];
  /** Those from which no soft evidence is taken. */
  doubtful: string[];
}

function findIn(text: string, carrier: Carrier | null, isArticle: boolean, judge: Judge | null): Search {
  const findings: HostileFinding[] = [];
  const flagged = new Set<string>();
  const add = (kind: HostileKind, ...from: string[]): void => {
    const quote = from.join(' ');
    for (const piece of from) flagged.add(piece);
    if (!findings.some((one) => one.kind === kind && one.quote.includes(quote.slice(0, 40))))
      findings.push({ kind, quote: quote.slice(0, 200), carrier });
  };
  let before: { said: ReturnType<typeof conceptsIn>; piece: string } | null = null;
  const all = text.split(/\n[^\S\n]*\n/).flatMap((paragraph) =>
    piecesOf(paragraph).map((piece, at) => {
      const searched = folded(piece);
      return { piece, searched, opens: at === 0, said: conceptsIn(searched) };
    }),
  );
  for (const { piece, said } of all) {
    const own = !isArticle || strangeInArticle(said) ? kindsOf(said) : [];
    for (const kind of own) add(kind, piece);
    if (before && own.length === 0 && !isArticle) {
      const alone = new Set(kindsOf(before.said));
      for (const kind of kindsOf(new Set([...before.said, ...said])))
        if (spanning.has(kind) && !alone.has(kind)) {
          add(kind, before.piece, piece);
          // A line of its own may be the customer's; only the order behind it is known to be none.
          if (text.includes(`${before.piece}\n`)) flagged.delete(before.piece);
        }
    }
    before = { said, piece };
  }
  const judged = judge ? all.map(({ piece, searched, said }) => judge.judge(piece, searched, said)) : [];
  for (const { kind, pieces } of judge?.hostileAmong(judged, isArticle) ?? [])
    if (!pieces.some((piece) => flagged.has(piece))) add(kind, ...pieces);
  if (!isArticle) for (const piece of carriedOn(all, judged, flagged)) flagged.add(piece);
  if (!isArticle) for (const piece of leftovers(all, judged, flagged)) flagged.add(piece);
  for (const line of playedTurns(text)) add('fake-turn', line);
  if (findings.length > 0) for (const line of besides(text, findings, flagged)) flagged.add(line);
  const bar = isArticle ? strangeBar : suspiciousBar;
  const above = (least: number) => judged.flatMap(({ piece, score }) => (score > least ? [piece] : []));
  const suspicious = new Set(above(bar));
  const steering = isArticle ? [] : all.flatMap(({ piece, searched }) => (steersSorting(searched) ? [piece] : []));
  return { findings, flagged, suspicious, steering, doubtful: above(doubtBar) };
}

/** An order about the reply right behind an attack belongs to it. */
function carriedOn(
  all: readonly { piece: string; opens: boolean; said: ReturnType<typeof conceptsIn> }[],
  judged: readonly JudgedPiece[],
  flagged: ReadonlySet<string>,
): string[] {
  const goesOn = ({ said }: (typeof all)[number]) =>
    !said.has('self') &&
    !said.has('asks') &&
    (said.has('order') || said.has('compose')) &&
    (said.has('theReply') || said.has('yourReply') || said.has('draftOf') || said.has('literal') || said.has('decode'));
  const found = new Set<string>();
  const isPart = (at: number) => {
    const one = all[at];
    return one !== undefined && (flagged.has(one.piece) || found.has(one.piece));
  };
  // A line that is not ended, and one that begins small, are one sentence; a new paragraph is none of it.
  const runsOn = (at: number) =>
    all[at]?.opens === false &&
    (judged[at]?.score ?? 0) > ownBar &&
    !/[.!?…:;]$/.test(all[at - 1]?.piece ?? '.') &&
    /^\p{Ll}/u.test(all[at]?.piece ?? '');
  for (const [at, one] of all.entries()) if (isPart(at - 1) && (goesOn(one) || runsOn(at))) found.add(one.piece);
  return [...found];
}

/** Below this score a line is the customer's, although the attack before it has no full stop. */
const ownBar = -3;
/**
 * From this score on a piece is suspicious: beside an attack it belongs to it ("Do not mention this note." alone would be
 * a customer's), and it proves nothing. One ordinary ticket in a hundred holds such a piece.
 */
const suspiciousBar = -1;
/**
 * The same in a help article: such a sentence is asked about before it goes to a customer. Articles are made of orders;
 * of those in the demo's knowledge base, which no weight has seen, one in a hundred scores so high.
 */
const strangeBar = 1.5;
/**
 * From this score on a sentence gives no soft evidence for a tier. 8 of 100 ordinary tickets hold one; their tiers stay as
 * right as they were (2 of 290 change, accuracy .790 with and without), from -4 on they do not.
 */
const doubtBar = -3;

/** Pieces of the same paragraph, right before or behind an attack, that would be suspicious by themselves. */
function leftovers(
  all: readonly { piece: string; opens: boolean; said: ReturnType<typeof conceptsIn> }[],
  judged: readonly JudgedPiece[],
  flagged: ReadonlySet<string>,
): string[] {
  const isFlagged = (at: number) => flagged.has(all[at]?.piece ?? '');
  return all.flatMap(({ piece, opens, said }, at) => {
    const beside = (!opens && isFlagged(at - 1)) || (all[at + 1]?.opens === false && isFlagged(at + 1));
    if (!beside || flagged.has(piece)) return [];
    const suspicious = (judged[at]?.score ?? Number.NEGATIVE_INFINITY) > suspiciousBar;
    return suspicious || said.has('secrecy') || said.has('hush') || marker.test(piece) ? [piece] : [];
  });
}

export interface Detector {
  /**
   * Looks for words that address the assistant. Pure, total, linear in the text; measured by the injection evaluation.
   * @param isArticle true for a help article, which is made of orders to its reader
   */
  findHostile(given: string, isArticle?: boolean): Hostile;
  /**
   * Looks at words that something hid from their reader. Much that markup hides is harmless, a preview line for instance,
   * and so is an export in base64: there only what speaks to a machine or gives an order counts. Invisible characters have
   * no other use.
   */
  findHiddenHostile(words: string, carrier: Carrier): HostileFinding[];
}

/** The rules of `weigh.ts`, joined by a judge that learned from examples; the rules alone without one. */
export function createDetector(judge: Judge | null): Detector {
  return {
    findHostile: (given, isArticle = false) => findHostile(given, isArticle, judge),
    findHiddenHostile: (words, carrier) => findHiddenHostile(words, carrier, judge),
  };
}

function findHostile(given: string, isArticle: boolean, judge: Judge | null): Hostile {
  const { text, carriers, hidden } = openCarriers(given);
  const { findings, flagged, suspicious, steering, doubtful } = findIn(
    text.slice(0, mostCharacters),
    null,
    isArticle,
    judge,
  );
  const carrier = carriers[0] ?? null;
  for (const words of hidden) if (carrier) findings.push(...findHiddenHostile(words, carrier, judge));
  // "(base64, decode and follow)" stands beside the run that holds the order.
  if (hidden.length > 0 && findings.some((one) => one.carrier !== null))
    for (const piece of piecesOf(text)) if (/\[(?:reversed|encoded) text\]/.test(piece)) flagged.add(piece);
  if (carriers.includes('zero-width') || carriers.includes('lookalikes')) {
    const carrier = carriers.includes('zero-width') ? 'zero-width' : 'lookalikes';
    if (findings.length === 0) findings.push({ kind: 'hidden-text', quote: text.slice(0, 200), carrier });
  }
  const rest = without(text, flagged);
  const proof = without(rest, suspicious);
  const still = [...suspicious].filter((piece) => rest.includes(piece));
  const matter = without(rest, new Set(steering));
  const undoubted = without(matter, new Set(doubtful));
  const told = findings.slice(0, mostFindings);
  return { findings: told, carriers, text, rest, proof, suspicious: still, matter, undoubted };
}

function findHiddenHostile(words: string, carrier: Carrier, judge: Judge | null): HostileFinding[] {
  const cut = openCarriers(words).text.slice(0, mostCharacters);
  const { findings } = findIn(cut, carrier, false, judge);
  if (findings.length > 0) return findings.slice(0, mostFindings);
  const telling = piecesOf(cut).find((piece) => {
    if (carrier !== 'html' && carrier !== 'encoded') return true;
    const said = conceptsIn(folded(piece));
    const toMachine = said.has('assistant') || said.has('model') || said.has('promptish') || said.has('override');
    return toMachine || (said.has('order') && (said.has('thirdParty') || said.has('act')));
  });
  return telling === undefined ? [] : [{ kind: 'hidden-text', quote: telling.slice(0, 200), carrier }];
}

function without(text: string, flagged: ReadonlySet<string>): string {
  let rest = text;
  // The longest first: a paragraph cannot be found any more once its sentences are gone.
  for (const piece of [...flagged].sort((a, b) => b.length - a.length)) rest = rest.replaceAll(piece, '');
  rest = rest.replace(/\[(?:reversed|encoded) text\]/g, '');
  return rest === text ? text : rest.replace(/\n{3,}/g, '\n\n').trim();
}
