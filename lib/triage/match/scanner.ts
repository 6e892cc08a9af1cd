import { type Automaton, buildAutomaton, firstTests, runAutomaton, type StepBudget, WordTests } from './automaton';
import { isNegated, negationMarks, type RuleLanguage } from './negation';
import { type Pattern, PatternReader } from './pattern';
import type { Token } from './tokens';

/** A phrase found in a text. */
export interface PhraseHit {
  /** The name under which the phrase was given to the scanner. */
  group: string;
  lang: RuleLanguage;
  source: string;
  /** Word indexes, end exclusive. */
  from: number;
  to: number;
  sentence: number;
}

interface Compiled {
  group: string;
  lang: RuleLanguage;
  pattern: Pattern;
  /** Built when a first word is met: most phrases of most tickets never are, and the worker starts cold all day. */
  automata: (Automaton | null)[];
  /** The phrase itself contains a negation, or was marked `!`: one before it changes nothing. */
  keepsNegation: boolean;
}

/** One part of one phrase, by its place in the scanner. */
interface Start {
  phrase: number;
  part: number;
}

export interface PhraseGroup {
  group: string;
  lang: RuleLanguage;
  /** One phrase a line. */
  phrases: string;
  lists?: Readonly<Record<string, string>>;
  /** Found whatever stands before it (exceptions, signals). */
  negationOk?: boolean;
}

/** Splits a block of phrases: one a line, a line with `# ` is a remark. */
export function phraseLines(block: string): string[] {
  return block
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '' && !/^#(?:\s|$)/.test(line));
}

const MAX_REMEMBERED = 5000;
/** Steps that a phrase may take per word of text. The costliest shipped phrase needs a tenth on its worst text. */
const STEPS_PER_WORD = 2000;
const STEPS_AT_LEAST = 50_000;

/** A phrase with a negation of its own: "did not make". */
const OWN_NEGATION =
  /(?:^|[\s(|])(?:not|no|never|ne|n|pas|jamais|niet|geen|nooit|nicht|kein\w*|nie|non|mai|nao|não|nunca|sin|sem|sans|senza|zonder|ohne|without|cannot|\w+n't)(?=$|[\s)|?*])/iu;

/** Finds all phrases of all rules in one pass over a text's words. */
export class PhraseScanner {
  readonly #tests = new WordTests();
  readonly #compiled: Compiled[] = [];
  /** Word test -> the automata (phrase, part) that can start with it. */
  readonly #starts = new Map<number, Start[]>();
  readonly #passed = new Map<string, ReadonlySet<number>>();
  #passedSize = 0;
  readonly #tooSlow = new Set<string>();

  /** @throws PatternError naming the phrase that cannot be read. */
  constructor(groups: readonly PhraseGroup[]) {
    for (const { group, lang, phrases, lists, negationOk } of groups) {
      const reader = new PatternReader(lists);
      for (const line of phraseLines(phrases)) this.#add(group, lang, reader.read(line), negationOk === true);
    }
  }

  #add(group: string, lang: RuleLanguage, pattern: Pattern, negationOk: boolean): void {
    const keepsNegation = negationOk || pattern.negationOk || OWN_NEGATION.test(pattern.source);
    const phrase =
      this.#compiled.push({ group, lang, pattern, automata: pattern.parts.map(() => null), keepsNegation }) - 1;
    for (const [part, nodes] of pattern.parts.entries()) {
      const start: Start = { phrase, part };
      for (const test of firstTests(nodes, this.#tests)) {
        const starts = this.#starts.get(test) ?? [];
        starts.push(start);
        this.#starts.set(test, starts);
      }
    }
  }

  #passedPerWord(tokens: readonly Token[]): ReadonlySet<number>[] {
    // Words recur from ticket to ticket; a newly built phrase brings new tests, which the remembered words never took.
    if (this.#passedSize !== this.#tests.size || this.#passed.size > MAX_REMEMBERED) this.#passed.clear();
    this.#passedSize = this.#tests.size;
    return tokens.map(({ word }) => {
      const known = this.#passed.get(word);
      if (known) return known;
      const passed = this.#tests.passedBy(word);
      this.#passed.set(word, passed);
      return passed;
    });
  }

  /** Per word the phrase parts that can start there; builds their automata, which adds the tests of their other words. */
  #buildStarting(tokens: readonly Token[]): Start[][] {
    return this.#passedPerWord(tokens).map((passed) => {
      const here = new Set<Start>();
      for (const test of passed) for (const start of this.#starts.get(test) ?? []) here.add(start);
      for (const { phrase, part } of here) {
        const entry = this.#compiled[phrase];
        const nodes = entry?.pattern.parts[part];
        if (entry && nodes) entry.automata[part] ??= buildAutomaton(nodes, this.#tests);
      }
      return [...here];
    });
  }

  /** Phrases that used up their steps on some text so far and were given up there. */
  get tooSlow(): readonly string[] {
    return [...this.#tooSlow];
  }

  /** Gives all hits, longest per phrase and place, in the order of the text. */
  scan(tokens: readonly Token[]): PhraseHit[] {
    const starts = this.#buildStarting(tokens);
    const passed = this.#passedPerWord(tokens);
    const limits = sentenceLimits(tokens);
    const marks = new Map<RuleLanguage, ReturnType<typeof negationMarks>>();
    const marksOf = (lang: RuleLanguage) => {
      const known = marks.get(lang) ?? negationMarks(tokens, lang);
      marks.set(lang, known);
      return known;
    };
    const found = new Map<number, { part: number; from: number; to: number }[]>();
    const budgets = new Map<number, StepBudget>();
    for (const [from, here] of starts.entries()) {
      for (const { phrase, part } of here) {
        const entry = this.#compiled[phrase];
        const automaton = entry?.automata[part];
        if (!entry || !automaton) continue;
        const negates = marksOf(entry.lang).negates;
        const maySkip = (index: number) => entry.keepsNegation || !negates[index];
        const budget = budgets.get(phrase) ?? { left: STEPS_AT_LEAST + STEPS_PER_WORD * tokens.length };
        budgets.set(phrase, budget);
        if (budget.left < 0) continue;
        const to = runAutomaton(automaton, passed, from, limits[from] ?? tokens.length, maySkip, budget);
        if (budget.left < 0) this.#tooSlow.add(entry.pattern.source);
        if (to < 0) continue;
        const spans = found.get(phrase) ?? [];
        spans.push({ part, from, to });
        found.set(phrase, spans);
      }
    }
    const hits: PhraseHit[] = [];
    for (const [phrase, spans] of found) {
      const entry = this.#compiled[phrase];
      if (!entry) continue;
      for (const { from, to } of join(entry, spans, tokens)) {
        if (!entry.keepsNegation && isNegated(tokens, marksOf(entry.lang), from, to, entry.lang)) continue;
        const sentence = tokens[from]?.sentence ?? 0;
        hits.push({ group: entry.group, lang: entry.lang, source: entry.pattern.source, from, to, sentence });
      }
    }
    return hits.sort((a, b) => a.from - b.from || b.to - a.to);
  }
}

function sentenceLimits(tokens: readonly Token[]): number[] {
  const limits = new Array<number>(tokens.length);
  let limit = tokens.length;
  for (let index = tokens.length - 1; index >= 0; index -= 1) {
    if (index < tokens.length - 1 && tokens[index]?.sentence !== tokens[index + 1]?.sentence) limit = index + 1;
    limits[index] = limit;
  }
  return limits;
}

/** For phrases with `&`: spans that hold one match of every part within the window, each match used once. */
function join(
  entry: Compiled,
  spans: readonly { part: number; from: number; to: number }[],
  tokens: readonly Token[],
): { from: number; to: number }[] {
  const parts = entry.automata.length;
  if (parts === 1) return [...spans];
  const joined: { from: number; to: number }[] = [];
  const latest = new Array<{ from: number; to: number } | undefined>(parts);
  for (const span of spans) {
    latest[span.part] = span;
    const whole = latest.filter((item) => item !== undefined);
    if (whole.length < parts) continue;
    const from = Math.min(...whole.map((item) => item.from));
    const to = Math.max(...whole.map((item) => item.to));
    if (to - from > entry.pattern.window) continue;
    if (tokens[from]?.sentence !== tokens[to - 1]?.sentence) continue;
    joined.push({ from, to });
    latest.fill(undefined);
  }
  return joined;
}
