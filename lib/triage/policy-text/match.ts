import { root } from '../../text/endings';
import type { Language } from '../../ticket/page-ticket';
import { languagesIn } from '../match/languages';
import { isNegated, type NegationMarks, negationMarks, type RuleLanguage } from '../match/negation';
import type { OwnWords } from '../ticket-text';
import { amountsIn, meets } from './amounts';
import { type Part, type PolicyLine, partsOf } from './lines';
import { createRarity, isSameWord, keyOf } from './rarity';

/** A line of the policy that a ticket's words meet. */
export interface LineMatch {
  line: PolicyLine;
  /** 0..1: how much of the line stands there, and how rare its words are. */
  score: number;
  piece: OwnWords;
  /** Word indexes, end exclusive. */
  from: number;
  to: number;
}

/** Words of a line stand together: in one sentence or two that follow each other, the nearer the fewer they are. */
const reachOf = ({ words }: Part): number => Math.min(24, 6 + 4 * words.length);
/** How far from the words an amount may stand. */
const AMOUNT_REACH = 12;
/** How much of a line, by the weight of its words, must stand there. More than half: one of two words is not the matter. */
const LEAST_SHARE = 0.55;
/** Two words of a line of two and more, not counting those in which policies speak: "missing folders" is not "missing". */
const LEAST_WORDS = 2;
const REAL_WORD = 0.3;
/** What the words that stand there must weigh together; a word of every fourth ticket alone does not. */
const LEAST_WEIGHT = 0.45;
/** From here on the words are rare enough to be sure of the matter. */
const WHOLE_WEIGHT = 0.9;
/** Of a word that stands more often, a ticket says no more. Bounds the work on texts that repeat themselves. */
const MOST_HITS = 64;
/** What an amount within the line's bound adds to the words beside it. */
const BOUND_WEIGHT = 0.4;

interface Entry {
  part: number;
  word: number;
  root: string;
}

interface Ready {
  parts: readonly Part[];
  /** Key of a word -> the words of parts that it may be a form of. */
  byKey: ReadonlyMap<string, readonly Entry[]>;
}

/** A word of a part, where the ticket has it. */
interface Hit {
  at: number;
  word: number;
  negated: boolean;
}

/** The lines of one policy, ready to be found in tickets; a language is made ready when a ticket first needs it. */
export class PolicyTexts {
  readonly #lines: readonly PolicyLine[];
  readonly #ready = new Map<RuleLanguage, Ready>();

  constructor(lines: readonly PolicyLine[]) {
    this.#lines = lines;
  }

  /** Makes a language ready before a ticket needs it. */
  ready(lang: RuleLanguage): Ready {
    const known = this.#ready.get(lang);
    if (known) return known;
    const rarity = createRarity(lang);
    const parts = this.#lines.flatMap((line) => partsOf(line, lang, rarity));
    const byKey = new Map<string, Entry[]>();
    for (const [part, { words }] of parts.entries()) {
      for (const [word, { root: own }] of words.entries()) {
        const key = keyOf(own, lang) ?? own;
        byKey.set(key, [...(byKey.get(key) ?? []), { part, word, root: own }]);
      }
    }
    const fresh = { parts, byKey };
    this.#ready.set(lang, fresh);
    return fresh;
  }

  /**
   * The lines that a ticket's own words meet, best first, each once, where most of it stands. Words that somebody else
   * said or that are taken back ("we do not need SSO") are no match; a line that says itself what is not so wants it so.
   */
  find(pieces: readonly OwnWords[], language: Language): LineMatch[] {
    if (this.#lines.length === 0) return [];
    const best = new Map<PolicyLine, LineMatch>();
    const langs = languagesIn(
      pieces.flatMap(({ tokens }) => tokens),
      language,
    );
    for (const piece of pieces) {
      const isTakenBack = takenBackIn(piece, langs);
      for (const lang of langs) {
        const { parts, byKey } = this.ready(lang);
        for (const [at, hits] of hitsIn(piece, byKey, lang, isTakenBack)) {
          const part = parts[at];
          const found = part && bestPlace(part, hits, piece);
          if (!found) continue;
          const known = best.get(part.line);
          if (!known || found.score > known.score) best.set(part.line, { line: part.line, piece, ...found });
        }
      }
    }
    return [...best.values()].sort((a, b) => b.score - a.score);
  }
}

/** Whether a word stands under a negation, in any language of the ticket. */
function takenBackIn({ tokens }: OwnWords, langs: readonly RuleLanguage[]): (at: number) => boolean {
  const marks = new Map<RuleLanguage, NegationMarks>();
  return (at) =>
    langs.some((lang) => {
      const known = marks.get(lang) ?? negationMarks(tokens, lang);
      marks.set(lang, known);
      return isNegated(tokens, known, at, at + 1, lang);
    });
}

function hitsIn(
  { tokens }: OwnWords,
  byKey: Ready['byKey'],
  lang: RuleLanguage,
  isTakenBack: (at: number) => boolean,
): Map<number, Hit[]> {
  const found = new Map<number, Hit[]>();
  for (const [at, { word, quoted }] of tokens.entries()) {
    if (quoted) continue;
    const key = keyOf(word, lang);
    const entries = key === null ? undefined : byKey.get(key);
    if (!entries) continue;
    const own = root(word, lang);
    const met = entries.filter((entry) => isSameWord(own, entry.root));
    if (met.length === 0) continue;
    const negated = isTakenBack(at);
    for (const { part, word: place } of met) {
      const hits = found.get(part) ?? [];
      found.set(part, hits);
      if (hits.length < MOST_HITS) hits.push({ at, word: place, negated });
    }
  }
  return found;
}

/** The place where most of a part stands, or null when too little of it stands anywhere. */
function bestPlace(part: Part, hits: readonly Hit[], piece: OwnWords): Pick<LineMatch, 'score' | 'from' | 'to'> | null {
  const isReal = (word: number) => (part.words[word]?.weight ?? 0) >= REAL_WORD;
  const wanted = Math.min(LEAST_WORDS, part.words.filter((_, word) => isReal(word)).length);
  const reach = reachOf(part);
  const usable = part.negated ? hits : hits.filter(({ negated }) => !negated);
  let best: Pick<LineMatch, 'score' | 'from' | 'to'> | null = null;
  for (const [index, first] of usable.entries()) {
    const sentence = piece.tokens[first.at]?.sentence ?? 0;
    const seen = new Set<number>();
    let weight = 0;
    let real = 0;
    let isNegatedHere = false;
    for (let next = index; next < usable.length; next += 1) {
      const hit = usable[next];
      if (!hit || hit.at - first.at >= reach || (piece.tokens[hit.at]?.sentence ?? 0) > sentence + 1) break;
      isNegatedHere ||= hit.negated;
      if (seen.has(hit.word)) continue;
      seen.add(hit.word);
      weight += part.words[hit.word]?.weight ?? 0;
      if (isReal(hit.word)) real += 1;
      const share = weight / part.total;
      if (real < wanted || share < LEAST_SHARE || weight < LEAST_WEIGHT || (part.negated && !isNegatedHere)) continue;
      const rare = weight + (part.bound === null ? 0 : BOUND_WEIGHT);
      const score = share * Math.min(1, rare / WHOLE_WEIGHT);
      if (best !== null && score <= best.score) continue;
      const place =
        part.bound === null ? { from: first.at, to: hit.at + 1 } : withAmount(part, piece, first.at, hit.at);
      if (place) best = { score, ...place };
    }
  }
  return best;
}

/** The place widened to the amount that meets the part's bound, which must stand near. */
function withAmount(
  { bound }: Part,
  { text, tokens }: OwnWords,
  first: number,
  last: number,
): { from: number; to: number } | null {
  if (bound === null) return null;
  const from = Math.max(0, first - AMOUNT_REACH);
  const start = tokens[from]?.start ?? 0;
  const end = tokens[Math.min(tokens.length - 1, last + AMOUNT_REACH)]?.end ?? 0;
  const met = amountsIn(text.slice(start, end)).find((amount) => meets(bound, amount));
  if (!met) return null;
  const inside = (at: number) =>
    (tokens[at]?.start ?? 0) < start + met.end && (tokens[at]?.end ?? 0) > start + met.start;
  let low = first;
  let high = last;
  for (let at = from; at <= Math.min(tokens.length - 1, last + AMOUNT_REACH); at += 1) {
    if (!inside(at)) continue;
    low = Math.min(low, at);
    high = Math.max(high, at);
  }
  return { from: low, to: high + 1 };
}
