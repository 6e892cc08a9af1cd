import {
  type Automaton,
  buildAutomaton,
  firstTests,
  neededTests,
  runAutomaton,
  type StepBudget,
  WordTests,
} from './automaton';
import { isNegated, type NegationMarks, namesNegation, negationMarks, type RuleLanguage } from './negation';
import { type Pattern, PatternReader } from './pattern';
import { joinParts, sentenceLimits } from './spans';
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

/** Goes before the group of a phrase whose words stand there under a negation. */
export const NEGATED = 'not:';

interface Compiled {
  group: string;
  lang: RuleLanguage;
  pattern: Pattern;
  /** Built when a sentence holds every word that the phrase needs: most phrases of most tickets never get there. */
  automata: (Automaton | null)[];
  /** One list of tests per word that cannot be missing: a sentence needs one of each. Null until a first word is met. */
  needs: (readonly number[])[] | null;
  /** Per part, marked `!` or given as found anyway: a negation before it changes nothing. */
  negationOk: boolean[];
  /** Per part, whether it names a negation itself: its gaps may swallow one. */
  ownNegation: boolean[];
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

/** "zurueck" beside "zuruck", the folded form of "zurück": umlauts written out, as on a keyboard without them. */
function spelledOut(word: string): string[] {
  const short = word.replace(/([aou])e/g, '$1');
  return short === word ? [] : [short];
}

/** Finds all phrases of all rules in one pass over a text's words. */
export class PhraseScanner {
  readonly #tests = new WordTests();
  readonly #compiled: Compiled[] = [];
  /** Word test -> the automata (phrase, part) that can start with it. */
  readonly #starts = new Map<number, Start[]>();
  readonly #passed = new Map<string, ReadonlySet<number>>();
  #passedSize = 0;
  readonly #tooSlow = new Set<string>();
  /** Whether its phrases are German. */
  readonly #german: boolean;

  /** @throws PatternError naming the phrase that cannot be read. */
  constructor(groups: readonly PhraseGroup[]) {
    this.#german = groups.some(({ lang }) => lang === 'de');
    for (const { group, lang, phrases, lists, negationOk } of groups) {
      const reader = new PatternReader(lists);
      for (const line of phraseLines(phrases)) this.#add(group, lang, reader.read(line), negationOk === true);
    }
  }

  #add(group: string, lang: RuleLanguage, pattern: Pattern, negationOk: boolean): void {
    const phrase =
      this.#compiled.push({
        ...{ group, lang, pattern, needs: null, automata: pattern.parts.map(() => null) },
        negationOk: pattern.negationOk.map((own) => own || negationOk),
        ownNegation: pattern.source.split('&').map((part) => namesNegation(part, lang)),
      }) - 1;
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
      const passed = this.#tests.passedBy(word, this.#german ? spelledOut(word) : []);
      this.#passed.set(word, passed);
      return passed;
    });
  }

  /** Per sentence, the tests that its words pass. */
  #presentPerSentence(tokens: readonly Token[]): Map<number, Set<number>> {
    const present = new Map<number, Set<number>>();
    for (const [index, passed] of this.#passedPerWord(tokens).entries()) {
      const sentence = tokens[index]?.sentence ?? 0;
      const here = present.get(sentence) ?? new Set();
      present.set(sentence, here);
      for (const test of passed) here.add(test);
    }
    return present;
  }

  /** Registers what the phrases that start with a word of the text need besides; a phrase is looked at once. */
  #readNeeds(present: Iterable<ReadonlySet<number>>): void {
    for (const tests of present)
      for (const test of tests)
        for (const { phrase } of this.#starts.get(test) ?? []) {
          const entry = this.#compiled[phrase];
          if (entry) entry.needs ??= entry.pattern.parts.flatMap((nodes) => neededTests(nodes, this.#tests));
        }
  }

  /**
   * Per word the phrase parts that can start there, of phrases whose needed words all stand in the sentence; builds
   * their automata, which adds the tests of their other words.
   */
  #buildStarting(tokens: readonly Token[]): Start[][] {
    this.#readNeeds(this.#presentPerSentence(tokens).values());
    const present = this.#presentPerSentence(tokens);
    const possible = new Map<number, boolean>();
    let sentence = -1;
    return this.#passedPerWord(tokens).map((passed, index) => {
      const at = tokens[index]?.sentence ?? 0;
      if (at !== sentence) possible.clear();
      sentence = at;
      const tests = present.get(at);
      const here = new Set<Start>();
      for (const test of passed) {
        for (const start of this.#starts.get(test) ?? []) {
          const entry = this.#compiled[start.phrase];
          if (!entry || !tests) continue;
          let whole = possible.get(start.phrase);
          if (whole === undefined) {
            whole = entry.needs?.every((any) => any.some((id) => tests.has(id))) ?? true;
            possible.set(start.phrase, whole);
          }
          if (!whole) continue;
          here.add(start);
          const nodes = entry.pattern.parts[start.part];
          if (nodes) entry.automata[start.part] ??= buildAutomaton(nodes, this.#tests);
        }
      }
      return [...here];
    });
  }

  /** Under a negation that is not the words' own. */
  #negated(tokens: readonly Token[], marks: NegationMarks, from: number, to: number, lang: RuleLanguage): boolean {
    for (let index = from; index < to; index += 1) if (marks.negates[index]) return false;
    return isNegated(tokens, marks, from, to, lang);
  }

  /** Phrases that used up their steps on some text so far and were given up there. */
  get tooSlow(): readonly string[] {
    return [...this.#tooSlow];
  }

  /**
   * Gives all hits, longest per phrase and place, in the order of the text. A phrase of one part that a negation takes
   * back is given too, its group after `NEGATED`.
   */
  scan(tokens: readonly Token[]): PhraseHit[] {
    const starts = this.#buildStarting(tokens);
    const passed = this.#passedPerWord(tokens);
    const limits = sentenceLimits(tokens);
    const marks = new Map<RuleLanguage, NegationMarks>();
    const marksOf = (lang: RuleLanguage) => {
      const known = marks.get(lang) ?? negationMarks(tokens, lang);
      marks.set(lang, known);
      return known;
    };
    const hits: PhraseHit[] = [];
    const hitOf = (group: string, { lang, pattern }: Compiled, from: number, to: number): PhraseHit => {
      return { group, lang, source: pattern.source, from, to, sentence: tokens[from]?.sentence ?? 0 };
    };
    const found = new Map<number, { part: number; from: number; to: number }[]>();
    const budgets = new Map<number, StepBudget>();
    for (const [from, here] of starts.entries()) {
      for (const { phrase, part } of here) {
        const entry = this.#compiled[phrase];
        const automaton = entry?.automata[part];
        if (!entry || !automaton) continue;
        const negates = marksOf(entry.lang).negates;
        const anyway = entry.negationOk[part] === true;
        const maySkip = (index: number) => anyway || entry.ownNegation[part] === true || !negates[index];
        const budget = budgets.get(phrase) ?? { left: STEPS_AT_LEAST + STEPS_PER_WORD * tokens.length };
        budgets.set(phrase, budget);
        if (budget.left < 0) continue;
        const to = runAutomaton(automaton, passed, from, limits[from] ?? tokens.length, maySkip, budget);
        if (budget.left < 0) this.#tooSlow.add(entry.pattern.source);
        if (to < 0) continue;
        if (!anyway && this.#negated(tokens, marksOf(entry.lang), from, to, entry.lang)) {
          if (entry.automata.length === 1) hits.push(hitOf(NEGATED + entry.group, entry, from, to));
          continue;
        }
        const spans = found.get(phrase) ?? [];
        spans.push({ part, from, to });
        found.set(phrase, spans);
      }
    }
    for (const [phrase, spans] of found) {
      const entry = this.#compiled[phrase];
      if (!entry) continue;
      for (const { from, to } of joinParts(entry.automata.length, entry.pattern.window, spans, tokens)) {
        hits.push(hitOf(entry.group, entry, from, to));
      }
    }
    return hits.sort((a, b) => a.from - b.from || b.to - a.to);
  }
}
