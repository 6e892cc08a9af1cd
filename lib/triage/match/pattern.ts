import { tokenize } from './tokens';

/**
 * The phrase language of rules, made for people: one phrase a line.
 *
 * - `take legal action`: these words, in this order
 * - `lawyer*`, `*anwalt`, `*anwalt*`: any word with this start, end or part
 * - `(court|tribunal de|small claims)`: one of these
 * - `#`, `#50`: any number, a number of 50 and more
 * - `my? account`, `(of|from)? the bank`: may be missing
 * - `sue .. you`, `sue ..8 you`: up to 4 (or 8) words between, within a sentence, no negation among them
 * - `{card}`: a word list of the rule
 * - `cancel* & contract`, `cancel* & contract @6`: all of these in any order within 12 (or 6) words of a sentence
 * - `!nothing works`: a leading `!` takes the phrase even where a negation stands before it
 * - `complain* & !payment`: behind a `&` it does so for that part only ("a complaint: no payment came")
 *
 * Matching is a simulation of a finite automaton over words (Thompson 1968) within a budget of steps, so no phrase that
 * an admin writes can hang the browser.
 */
export type PatternNode =
  | { type: 'word'; kind: 'exact' | 'prefix' | 'suffix' | 'infix' | 'number'; text: string }
  | { type: 'gap'; upTo: number }
  | { type: 'any-of'; options: PatternNode[][]; optional: boolean };

export interface Pattern {
  source: string;
  /** All parts must be found, in any order. */
  parts: PatternNode[][];
  /** How many words all parts together may span. */
  window: number;
  /** Per part: found even where a negation stands before it. */
  negationOk: boolean[];
}

/** A phrase that cannot be read; `message` says what and where, for the admin. */
export class PatternError extends Error {
  override readonly name = 'PatternError';
}

const MAX_LENGTH = 1500;
const MAX_GAP = 12;
const MAX_WINDOW = 40;
/** More gaps than this let a phrase match nearly anything, slowly. */
const MAX_GAPS = 8;
const MAX_OPTIONAL = 12;
const PIECE = /\s+|\{[^}]*\}|\.\.\d*|[(|)?&!]|@\d+|[^\s(|)?&!@{}]+|[{}]/g;

function wordNodes(raw: string, source: string): PatternNode[] {
  if (/^#\d{0,9}$/.test(raw)) return [{ type: 'word', kind: 'number', text: raw.slice(1) || '0' }];
  const head = raw.startsWith('*');
  const tail = raw.endsWith('*') && raw.length > 1;
  const bare = raw.slice(head ? 1 : 0, tail ? -1 : undefined);
  if (bare === '' || bare.includes('*')) throw new PatternError(`"${source}": a * may only start or end a word`);
  // Most words need no cutting; this alone makes the shipped rules ready three times sooner.
  const words = /^[a-z]{3,}$/.test(bare) && !/nt$|^cannot$/.test(bare) ? [{ word: bare }] : tokenize(bare);
  if (words.length === 0) throw new PatternError(`"${source}": "${raw}" is no word`);
  return words.map((token, index) => {
    // `log-in*` is two words, of which only the last is open.
    const open = { head: head && index === 0, tail: tail && index === words.length - 1 };
    if (!open.head && !open.tail) return { type: 'word', kind: 'exact', text: token.word };
    if (token.word.length < 2) throw new PatternError(`"${source}": a word with * needs at least two letters`);
    return { type: 'word', kind: open.head && open.tail ? 'infix' : open.head ? 'suffix' : 'prefix', text: token.word };
  });
}

/** Reads phrases; a word list is read once, however many phrases use it. */
export class PatternReader {
  readonly #lists: Readonly<Record<string, string>>;
  readonly #read = new Map<string, PatternNode>();

  /** @param lists Named word lists, each in the form `a|b c|d*`. */
  constructor(lists: Readonly<Record<string, string>> = {}) {
    this.#lists = lists;
  }

  /** @throws PatternError with a message that names the phrase and the fault. */
  read(line: string): Pattern {
    return readPattern(line.trim(), (name) => this.#list(name, line.trim()));
  }

  #list(name: string, source: string): PatternNode {
    const known = this.#read.get(name);
    if (known) return known;
    const list = Object.hasOwn(this.#lists, name) ? this.#lists[name] : undefined;
    if (list === undefined) throw new PatternError(`"${source}": there is no word list named "${name}"`);
    const node = readPattern(`(${list})`, (inner) => {
      throw new PatternError(`word list "${name}": it cannot use the list "${inner}"`);
    }).parts[0]?.[0];
    if (!node) throw new PatternError(`word list "${name}" is empty`);
    this.#read.set(name, node);
    return node;
  }
}

/** Reads one phrase; see `PatternReader`. */
export function parsePattern(line: string, lists: Readonly<Record<string, string>> = {}): Pattern {
  return new PatternReader(lists).read(line);
}

function readPattern(source: string, listNamed: (name: string) => PatternNode): Pattern {
  if (source.length > MAX_LENGTH)
    throw new PatternError(`"${source.slice(0, 60)}…": longer than ${MAX_LENGTH} characters`);
  const pieces = (source.match(PIECE) ?? []).filter((piece) => piece.trim() !== '');
  if (pieces.filter((piece) => piece.startsWith('..')).length > MAX_GAPS)
    throw new PatternError(`"${source.slice(0, 60)}…": more than ${MAX_GAPS} gaps`);
  if (pieces.filter((piece) => piece === '?').length > MAX_OPTIONAL)
    throw new PatternError(`"${source.slice(0, 60)}…": more than ${MAX_OPTIONAL} optional parts`);
  let at = 0;
  let window = 12;
  const whole = pieces[0] === '!';
  if (whole) at = 1;

  function sequence(inGroup: boolean): PatternNode[] {
    const nodes: PatternNode[] = [];
    while (at < pieces.length) {
      const piece = pieces[at] ?? '';
      if (piece === ')' || piece === '|') {
        if (inGroup) break;
        throw new PatternError(`"${source}": "${piece}" without an opening bracket`);
      }
      if (piece === '&' || piece.startsWith('@')) {
        if (inGroup) throw new PatternError(`"${source}": "${piece}" cannot stand inside brackets`);
        break;
      }
      at += 1;
      if (piece === '(') nodes.push(group());
      else if (piece.startsWith('{')) nodes.push(listNamed(piece.slice(1, -1)));
      else if (piece === '?') {
        const last = nodes.pop();
        if (!last || last.type === 'gap') throw new PatternError(`"${source}": "?" needs a word or brackets before it`);
        nodes.push({ type: 'any-of', options: last.type === 'any-of' ? last.options : [[last]], optional: true });
      } else if (piece.startsWith('..')) {
        const upTo = piece === '..' ? 4 : Number(piece.slice(2));
        if (upTo < 1 || upTo > MAX_GAP) throw new PatternError(`"${source}": a gap is 1 to ${MAX_GAP} words`);
        nodes.push({ type: 'gap', upTo });
      } else if (piece === '!') throw new PatternError(`"${source}": "!" may only stand first, or behind "&"`);
      else nodes.push(...wordNodes(piece, source));
    }
    return nodes;
  }
  function group(): PatternNode {
    const options: PatternNode[][] = [];
    for (;;) {
      const option = sequence(true);
      if (option.length === 0) throw new PatternError(`"${source}": an empty choice in brackets`);
      options.push(option);
      const piece = pieces[at];
      at += 1;
      if (piece === ')') return { type: 'any-of', options, optional: false };
      if (piece !== '|') throw new PatternError(`"${source}": a bracket is not closed`);
    }
  }
  const parts: PatternNode[][] = [];
  const negationOk: boolean[] = [];
  for (;;) {
    const own = parts.length > 0 && pieces[at] === '!';
    if (own) at += 1;
    negationOk.push(whole || own);
    const part = sequence(false);
    if (part.length === 0) throw new PatternError(`"${source}": an empty phrase`);
    if (part[0]?.type === 'gap' || part.at(-1)?.type === 'gap')
      throw new PatternError(`"${source}": a gap needs a word on both sides`);
    if (part.every((node) => node.type === 'any-of' && node.optional))
      throw new PatternError(`"${source}": at least one word must not be optional`);
    parts.push(part);
    const piece = pieces[at];
    if (piece === undefined) break;
    at += 1;
    if (piece.startsWith('@')) {
      window = Number(piece.slice(1));
      if (window < 2 || window > MAX_WINDOW)
        throw new PatternError(`"${source}": a window is 2 to ${MAX_WINDOW} words`);
      if (at < pieces.length) throw new PatternError(`"${source}": "${piece}" must stand last`);
      break;
    }
  }
  return { source, parts, window, negationOk };
}
