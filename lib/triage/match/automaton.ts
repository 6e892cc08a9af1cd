import type { PatternNode } from './pattern';

/** Gives each distinct word test a number, and finds all tests that a word passes without trying each. */
export class WordTests {
  readonly #ids = new Map<string, number>();
  readonly #exact = new Map<string, number>();
  readonly #prefixes = new Map<string, number>();
  readonly #suffixes = new Map<string, number>();
  readonly #infixes: { text: string; id: number }[] = [];

  idOf(kind: 'exact' | 'prefix' | 'suffix' | 'infix', text: string): number {
    const key = `${kind}:${text}`;
    const known = this.#ids.get(key);
    if (known !== undefined) return known;
    const id = this.#ids.size;
    this.#ids.set(key, id);
    if (kind === 'exact') this.#exact.set(text, id);
    else if (kind === 'prefix') this.#prefixes.set(text, id);
    else if (kind === 'suffix') this.#suffixes.set(text, id);
    else this.#infixes.push({ text, id });
    return id;
  }

  /** All tests that the word passes. Words longer than 60 letters are no words. */
  passedBy(word: string): Set<number> {
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
  /** Word tests that the first word can pass. */
  first: number[];
  /** All word tests in it. */
  tests: number[];
}

/** Builds the automaton of one phrase part (Thompson's construction, free steps resolved beforehand). */
export function buildAutomaton(nodes: readonly PatternNode[], tests: WordTests): Automaton {
  const states: State[] = [];
  const used = new Set<number>();
  const newState = () => states.push({ steps: [], free: [] }) - 1;
  const add = (list: readonly PatternNode[], from: number): number => {
    let current = from;
    for (const node of list) {
      const next = newState();
      if (node.type === 'word') {
        const test = tests.idOf(node.kind, node.text);
        used.add(test);
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
        for (const option of node.options) {
          const start = newState();
          states[current]?.free.push(start);
          states[add(option, start)]?.free.push(next);
        }
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
    const seen = new Set([index]);
    for (const state of seen) for (const next of states[state]?.free ?? []) seen.add(next);
    steps.push([...seen].flatMap((state) => states[state]?.steps ?? []));
    accepts.push(seen.has(end));
  }
  const first = [...new Set((steps[start] ?? []).map((step) => step.test))];
  return { steps, accepts, first, tests: [...used] };
}

/**
 * Runs an automaton from one word on and gives the index after the last word of the longest match, or -1.
 * @param passed Per word: the tests it passes.
 * @param limit Index after the last word that may be used (end of the sentence).
 * @param mayskip Whether a gap may swallow the word (a negation may not be swallowed).
 */
export function runAutomaton(
  automaton: Automaton,
  passed: readonly ReadonlySet<number>[],
  from: number,
  limit: number,
  maySkip: (index: number) => boolean,
): number {
  let current = [0];
  let end = -1;
  for (let index = from; index < limit && current.length > 0; index += 1) {
    const here = passed[index];
    const skippable = maySkip(index);
    const next: number[] = [];
    for (const state of current) {
      for (const step of automaton.steps[state] ?? []) {
        if ((step.test === -1 ? skippable : here?.has(step.test)) && !next.includes(step.to)) next.push(step.to);
      }
    }
    for (const state of next) if (automaton.accepts[state]) end = index + 1;
    current = next;
  }
  return end;
}
