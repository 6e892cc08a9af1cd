import { stopWords } from '../../text/stop-words';
import type { Tier } from '../decision';
import { ruleLanguages } from '../match/negation';
import type { OwnWords } from '../ticket-text';

/** How much something speaks for L1, L2 and L3; the three add up to 0. */
export type Voices = readonly [number, number, number];

/** What is known of how tickets of each tier are worded. */
export interface WordingWeights {
  bias: Voices;
  of: ReadonlyMap<string, Voices>;
}

/** A known word of a ticket, at the place where it stands first. */
export interface KnownWord {
  piece: OwnWords;
  /** Index among the piece's words. */
  at: number;
  voices: Voices;
}

/** What a ticket's wording says. */
export interface Wording {
  voices: Voices;
  words: readonly KnownWord[];
}

/** Endings are many and say little; 5 letters measured best (5 to 8 tried). */
const CUT = 5;

/** Greetings, thanks and closings (folded): they tell who wrote, not what is needed, and would convince nobody either. */
const courtesies: ReadonlySet<string> = new Set(
  (
    'hello hi hey dear thanks thank regards greetings cheers please sincerely good morning afternoon evening ' +
    'bonjour bonsoir salut merci cordialement salutations cher chere svp avance ' +
    'hallo beste geachte dag goedemorgen goedemiddag goedenavond bedankt dank groet groeten groetjes alvast vriendelijke ' +
    'guten liebe lieber sehr geehrte geehrter danke grusse gruss grusst freundlichen freundliche voraus moin servus ' +
    'hola buenas buenos dias tardes gracias saludos saludo cordial estimado estimados ' +
    'ciao salve buongiorno buonasera grazie saluti cordiali gentile gentili anticipo ' +
    'ola bom boa tarde noite obrigado obrigada cumprimentos prezado prezados caro atenciosamente'
  ).split(' '),
);

/**
 * The stem by which a word is known; null for a function word, a number and an address. They made the tier no better
 * (macro-F1 .729 with them, .735 without), and as words that spoke they would convince nobody.
 */
function stemOf(word: string): string | null {
  if (word.length < 3 || /^[\d·]/.test(word) || courtesies.has(word)) return null;
  return ruleLanguages.some((lang) => stopWords(lang).has(word)) ? null : word.slice(0, CUT);
}

/** The distinct word stems of a ticket's own words. */
export function stemsOf(pieces: readonly OwnWords[]): Set<string> {
  return new Set(pieces.flatMap(({ tokens }) => tokens.flatMap(({ word }) => stemOf(word) ?? [])));
}

/** What each word counts for among so many known ones: long tickets hold more words of every tier. */
export const strengthOf = (known: number): number => 3 / Math.sqrt(known + 1);

/** Weights are kept as whole numbers of this size. */
const STEP = 0.01;
const WIDTH = 200;

/** Writes stems and their weights for each tier (the bias last) as text, rounded; a stem that rounds to nothing is left out. */
export function writeWording(stems: readonly string[], learned: readonly (readonly number[])[]): string {
  const whole = (values: readonly number[] = []) => [0, 1].map((tier) => Math.round((values[tier] ?? 0) / STEP));
  const entries = [['=', ...whole(learned[stems.length])].join(' ')];
  for (const [index, stem] of stems.entries()) {
    const values = whole(learned[index]);
    if (values.some((value) => value !== 0)) entries.push([stem, ...values].join(' '));
  }
  const lines: string[] = [''];
  for (const entry of entries) {
    const last = lines.at(-1) ?? '';
    if (last !== '' && last.length + entry.length > WIDTH) lines.push(entry);
    else lines[lines.length - 1] = last === '' ? entry : `${last},${entry}`;
  }
  return lines.join('\n');
}

/** Reads what `writeWording` wrote: entries of a stem and its weights for L1 and L2; L3 has what is missing to 0. */
export function readWordingWeights(text: string): WordingWeights {
  const of = new Map<string, Voices>();
  for (const entry of text.trim().split(/[,\n]/)) {
    const [stem = '', one, two] = entry.split(' ');
    const first = Number(one) * STEP;
    const second = Number(two) * STEP;
    if (stem === '' || Number.isNaN(first + second)) throw new Error(`not a weighted word: ${entry.slice(0, 40)}`);
    of.set(stem, [first, second, -first - second]);
  }
  const bias = of.get('=') ?? [0, 0, 0];
  of.delete('=');
  return { bias, of };
}

/** What a ticket's words say by the learned weights, each word once. */
export function readWording(pieces: readonly OwnWords[], { bias, of }: WordingWeights): Wording {
  const seen = new Set<string>();
  const words: KnownWord[] = [];
  for (const piece of pieces) {
    for (const [at, { word }] of piece.tokens.entries()) {
      const stem = stemOf(word);
      const voices = stem === null ? undefined : of.get(stem);
      if (stem === null || !voices || seen.has(stem)) continue;
      seen.add(stem);
      words.push({ piece, at, voices });
    }
  }
  const strength = strengthOf(words.length);
  const total = (tier: 0 | 1 | 2) => bias[tier] + strength * words.reduce((sum, { voices }) => sum + voices[tier], 0);
  return { voices: [total(0), total(1), total(2)], words };
}

/** The wording as figures of the decision, one a tier. */
export function wordingFigures({ voices }: Wording): Record<string, number> {
  return { 'wording-L1': voices[0], 'wording-L2': voices[1], 'wording-L3': voices[2] };
}

export const wordingFigure = (tier: Tier) => `wording-${tier}`;
