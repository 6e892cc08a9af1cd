import type { PatternNode } from './pattern';

/** The choices of a bracket made ready. */
interface Options {
  /** All choices of one word as one test. */
  single: number | null;
  longer: PatternNode[][];
  /** The tests that the first word of any choice can pass. */
  first: readonly number[];
}

/** Gives each distinct word test a number, and finds all tests that a word passes without trying each. */
export class WordTests {
  readonly #ids = new Map<string, number>();
  readonly #exact = new Map<string, number>();
  readonly #prefixes = new Map<string, number>();
  readonly #suffixes = new Map<string, number>();
  readonly #infixes: { text: string; id: number }[] = [];
  readonly #numbers: { least: number; id: number }[] = [];

  /** How many tests there are; grows as phrases are built. */
  get size(): number {
    return this.#ids.size;
  }

  idOf(kind: 'exact' | 'prefix' | 'suffix' | 'infix' | 'number', text: string): number {
    const key = `${kind}:${text}`;
    const known = this.#ids.get(key);
    if (known !== undefined) return known;
    const id = this.#ids.size;
    this.#ids.set(key, id);
    if (kind === 'exact') this.#exact.set(text, id);
    else if (kind === 'prefix') this.#prefixes.set(text, id);
    else if (kind === 'suffix') this.#suffixes.set(text, id);
    else if (kind === 'infix') this.#infixes.push({ text, id });
    else this.#numbers.push({ least: Number(text), id });
    return id;
  }

  readonly #options = new WeakMap<PatternNode[][], Options>();
  readonly #classes = new Map<string, number>();
  /** Test -> the classes it is in. */
  readonly #classesOf = new Map<number, number[]>();

  /** One test for "any of these": a phrase's word list costs one step instead of one per word. */
  anyOf(ids: readonly number[]): number {
    const sorted = [...new Set(ids)].sort((a, b) => a - b);
    const only = sorted[0];
    if (sorted.length === 1 && only !== undefined) return only;
    const key = `any:${sorted.join(',')}`;
    const known = this.#classes.get(key);
    if (known !== undefined) return known;
    const id = this.#ids.size;
    this.#ids.set(key, id);
    this.#classes.set(key, id);
    for (const member of sorted) this.#classesOf.set(member, [...(this.#classesOf.get(member) ?? []), id]);
    return id;
  }

  /** The choices of a bracket: those of one word as one test, and the longer ones. Remembered per bracket. */
  optionsOf(node: PatternNode & { type: 'any-of' }): Options {
    const known = this.#options.get(node.options);
    if (known) return known;
    const single: number[] = [];
    const longer: PatternNode[][] = [];
    for (const option of node.options) {
      const [only] = option;
      if (option.length === 1 && only?.type === 'word') single.push(this.idOf(only.kind, only.text));
      else longer.push(option);
    }
    const one = single.length > 0 ? this.anyOf(single) : null;
    const first = new Set(longer.flatMap((option) => firstTests(option, this)));
    if (one !== null) first.add(one);
    const options = { single: one, longer, first: [...first] };
    this.#options.set(node.options, options);
    return options;
  }

  /**
   * All tests that the word passes. Words longer than 60 letters are no words.
   * @param spelling Other ways to write the word, which count as the word itself.
   */
  passedBy(word: string, spelling: readonly string[] = []): Set<number> {
    const passed = this.#plainlyPassedBy(word);
    for (const other of spelling) for (const test of this.#plainlyPassedBy(other)) passed.add(test);
    return passed;
  }

  #plainlyPassedBy(word: string): Set<number> {
    const passed = new Set<number>();
    const exact = this.#exact.get(word);
    if (exact !== undefined) passed.add(exact);
    if (word.length > 60) return passed;
    for (let length = 2; length <= word.length; length += 1) {
      const prefix = this.#prefixes.get(word.slice(0, length));
      if (prefix !== undefined) passed.add(prefix);
      const suffix = this.#suffixes.get(word.slice(word.length - length));
      if (suffix !== undefined) passed.add(suffix);
    }
    for (const infix of this.#infixes) if (word.includes(infix.text)) passed.add(infix.id);
    if (/^\d{1,15}$/.test(word)) {
      const value = Number(word);
      for (const number of this.#numbers) if (value >= number.least) passed.add(number.id);
    }
    for (const id of [...passed]) for (const of of this.#classesOf.get(id) ?? []) passed.add(of);
    return passed;
  }
}

interface State {
  /** Word test to pass for each step, or -1 for any word (a gap). */
  steps: { test: number; to: number }[];
  free: number[];
}

/** A phrase part as an automaton. State 0 starts, `end` accepts. */
export interface Automaton {
  /** Per state: the steps of all states reachable without a word. */
  steps: { test: number; to: number }[][];
  accepts: boolean[];
}

/** The tests that the first word of a phrase part can pass. */
export function firstTests(nodes: readonly PatternNode[], tests: WordTests): readonly number[] {
  let first: readonly number[] = [];
  for (const node of nodes) {
    // A phrase cannot start with a gap; behind an optional start it reaches the word after it.
    if (node.type === 'gap') continue;
    const here = node.type === 'word' ? [tests.idOf(node.kind, node.text)] : tests.optionsOf(node).first;
    first = first.length === 0 ? here : [...first, ...here];
    if (node.type === 'word' || !node.optional) break;
  }
  return first;
}

/** The words that a phrase part cannot do without: for each, the tests of which one must be passed. */
export function neededTests(nodes: readonly PatternNode[], tests: WordTests): (readonly number[])[] {
  return nodes.flatMap((node) => {
    if (node.type === 'word') return [[tests.idOf(node.kind, node.text)]];
    return node.type === 'gap' || node.optional ? [] : [tests.optionsOf(node).first];
  });
}

/** Builds the automaton of one phrase part (Thompson's construction, free steps resolved beforehand). */
export function buildAutomaton(nodes: readonly PatternNode[], tests: WordTests): Automaton {
  const states: State[] = [];
  const newState = () => states.push({ steps: [], free: [] }) - 1;
  const add = (list: readonly PatternNode[], from: number): number => {
    let current = from;
    for (const node of list) {
      const next = newState();
      if (node.type === 'word') {
        const test = tests.idOf(node.kind, node.text);
        states[current]?.steps.push({ test, to: next });
      } else if (node.type === 'gap') {
        states[current]?.free.push(next);
        let inside = current;
        for (let i = 0; i < node.upTo; i += 1) {
          const further = newState();
          states[inside]?.steps.push({ test: -1, to: further });
          states[further]?.free.push(next);
          inside = further;
        }
      } else {
        if (node.optional) states[current]?.free.push(next);
        const { single, longer } = tests.optionsOf(node);
        if (single !== null) states[current]?.steps.push({ test: single, to: next });
        for (const option of longer) states[add(option, current)]?.free.push(next);
      }
      current = next;
    }
    return current;
  };
  const start = newState();
  const end = add(nodes, start);
  const steps: Automaton['steps'] = [];
  const accepts: boolean[] = [];
  for (let index = 0; index < states.length; index += 1) {
    const state = states[index];
    if (!state || state.free.length === 0) {
      steps.push(state?.steps ?? []);
      accepts.push(index === end);
      continue;
    }
    const seen = new Set([index]);
    for (const at of seen) for (const next of states[at]?.free ?? []) seen.add(next);
    steps.push([...seen].flatMap((at) => states[at]?.steps ?? []));
    accepts.push(seen.has(end));
  }
  return { steps, accepts };
}

/** How many steps one phrase may still take in one text; shared by all runs of the phrase over it. */
export interface StepBudget {
  left: number;
}

/**
 * Runs an automaton from one word on and gives the index after the last word of the longest match, or -1. Stops with -1
 * when the budget is used up.
 * @param passed Per word: the tests it passes.
 * @param limit Index after the last word that may be used (end of the sentence).
 * @param maySkip Whether a gap may swallow the word (a negation may not be swallowed).
 */
export function runAutomaton(
  automaton: Automaton,
  passed: readonly ReadonlySet<number>[],
  from: number,
  limit: number,
  maySkip: (index: number) => boolean,
  budget: StepBudget,
): number {
  let current = new Set([0]);
  let end = -1;
  for (let index = from; index < limit && current.size > 0; index += 1) {
    const here = passed[index];
    const skippable = maySkip(index);
    const next = new Set<number>();
    for (const state of current) {
      const steps = automaton.steps[state] ?? [];
      budget.left -= steps.length;
      for (const step of steps) {
        if (!(step.test === -1 ? skippable : here?.has(step.test))) continue;
        // A match ends on a word of the phrase, never on one that a gap swallowed.
        if (step.test !== -1 && automaton.accepts[step.to]) end = index + 1;
        next.add(step.to);
      }
    }
    if (budget.left < 0) return -1;
    current = next;
  }
  return end;
}
