import { buildAutomaton, runAutomaton, WordTests, type Automaton } from '../match/automaton';
import { isNegated, negationMarks, type RuleLanguage } from '../match/negation';
import { type Pattern, parsePattern } from '../match/pattern';
import type { Token } from '../match/tokens';

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
  automata: Automaton[];
  /** The phrase itself contains a negation, or was marked `!`: one before it changes nothing. */
  keepsNegation: boolean;
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

/** Splits a block of phrases: one a line, `#` starts a remark. */
export function phraseLines(block: string): string[] {
  return block
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '' && !line.startsWith('#'));
}

/** Finds all phrases of all rules in one pass over a text's words. */
export class PhraseScanner {
  readonly #tests = new WordTests();
  readonly #compiled: Compiled[] = [];
  /** Word test -> the automata (phrase, part) that can start with it. */
  readonly #starts = new Map<number, { phrase: number; part: number }[]>();

  /** @throws PatternError naming the phrase that cannot be read. */
  constructor(groups: readonly PhraseGroup[]) {
    for (const { group, lang, phrases, lists, negationOk } of groups) {
      for (const line of phraseLines(phrases)) this.#add(group, lang, parsePattern(line, lists), negationOk === true);
    }
  }

  #add(group: string, lang: RuleLanguage, pattern: Pattern, negationOk: boolean): void {
    const automata = pattern.parts.map((part) => buildAutomaton(part, this.#tests));
    const ownNegation = /(?:^|[\s(|])(?:not|no|never|ne|n|pas|jamais|niet|geen|nooit|nicht|kein\w*|nie|non|mai|nao|não|nunca|sin|sem|sans|senza|zonder|ohne|without|cannot|\w+n't)(?=$|[\s)|?*])/iu;
    const keepsNegation = negationOk || pattern.negationOk || ownNegation.test(pattern.source);
    const phrase = this.#compiled.push({ group, lang, pattern, automata, keepsNegation }) - 1;
    for (const [part, automaton] of automata.entries()) {
      for (const test of automaton.first) {
        const starts = this.#starts.get(test) ?? [];
        starts.push({ phrase, part });
        this.#starts.set(test, starts);
      }
    }
  }

  /** Gives all hits, longest per phrase and place, in the order of the text. */
  scan(tokens: readonly Token[]): PhraseHit[] {
    const perWord = new Map<string, Set<number>>();
    const passed = tokens.map((token) => {
      const known = perWord.get(token.word);
      if (known) return known;
      const fresh = this.#tests.passedBy(token.word);
      perWord.set(token.word, fresh);
      return fresh;
    });
    const limits = sentenceLimits(tokens);
    const marks = new Map<RuleLanguage, ReturnType<typeof negationMarks>>();
    const marksOf = (lang: RuleLanguage) => {
      const known = marks.get(lang) ?? negationMarks(tokens, lang);
      marks.set(lang, known);
      return known;
    };
    const found = new Map<number, { part: number; from: number; to: number }[]>();
    for (let from = 0; from < tokens.length; from += 1) {
      for (const test of passed[from] ?? []) {
        for (const { phrase, part } of this.#starts.get(test) ?? []) {
          const spans = found.get(phrase) ?? [];
          const last = spans.at(-1);
          // Several first tests of one phrase can pass on the same word.
          if (last?.from === from && last.part === part) continue;
          const entry = this.#compiled[phrase];
          const automaton = entry?.automata[part];
          if (!entry || !automaton) continue;
          const negates = marksOf(entry.lang).negates;
          const to = runAutomaton(
            automaton,
            passed,
            from,
            limits[from] ?? tokens.length,
            (index) => entry.keepsNegation || !negates[index],
          );
          if (to > 0) {
            spans.push({ part, from, to });
            found.set(phrase, spans);
          }
        }
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
