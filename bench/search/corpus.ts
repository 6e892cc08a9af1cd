import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fold } from '../../lib/knowledge/analysis/terms';
import { chunk } from '../../lib/knowledge/extract/chunk';
import { markdownBlocks } from '../../lib/knowledge/extract/markdown';
import { stopWords } from '../../lib/text/stop-words';

export interface CorpusArticle {
  id: string;
  title: string;
  sections: { heading: string; text: string }[];
}

export interface CorpusTicket {
  subject: string;
  body: string;
}

/** What a corpus is grown from: passages of one language, and questions as customers wrote them. */
export interface Seed {
  passages: { title: string; heading: string; text: string }[];
  questions: CorpusTicket[];
}

const readLines = <T>(file: string): T[] =>
  readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as T);

/** The biggest set of a folder in the form of `eval -- retrieval`. */
export function seedOfFolder(path: string): Seed {
  const sets = [path, ...readdirSync(path, { withFileTypes: true }).map((entry) => join(path, entry.name))].flatMap(
    (folder) => {
      try {
        return [{ folder, passages: readLines<Seed['passages'][number]>(join(folder, 'passages.jsonl')) }];
      } catch {
        return [];
      }
    },
  );
  const best = sets.sort((a, b) => b.passages.length - a.passages.length)[0];
  if (!best) throw new Error(`${path} holds no set with passages.jsonl`);
  return { passages: best.passages, questions: readLines<CorpusTicket>(join(best.folder, 'queries.jsonl')) };
}

/** The demo's English articles; without questions of their own, these are made of sentences. */
export function seedOfDemo(folder: string): Seed {
  const passages = readdirSync(folder)
    .filter((name) => name.endsWith('.md'))
    .flatMap((name) => {
      const text = readFileSync(join(folder, name), 'utf8').replace(/^---\n[\s\S]*?\n---\n/, '');
      const title = /^# (.+)$/m.exec(text)?.[1] ?? name.replace('.md', '').replaceAll('-', ' ');
      return chunk(markdownBlocks(text.replace(/^# .+$/m, ''), null)).map((piece) => ({
        title,
        heading: piece.headings.join(' › '),
        text: piece.text.replace(/\s+/g, ' '),
      }));
    });
  return { passages, questions: [] };
}

/** Mulberry32: the same corpus in every run. */
function random(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296;
  };
}

// Repeating a small set would leave the vocabulary small. A share of the content words is drawn anew instead, from a
// Pitman-Yor process (Teh 2006): a word drawn before comes again in proportion to how often it came, a new one with
// probability falling as n^(d-1), which gives Zipf's law with slope 1/d and Heaps' law with exponent d.
const replaced = 0.5;
const discount = 0.62;
const concentration = 60;
const sectionsPerArticle = 5;
/** No passage longer than the product's own would be, so that every engine gets the same ones. */
const longestSection = 140;

class Words {
  readonly #drawn: string[] = [];
  readonly #base: string[];
  #types = 0;

  constructor(
    base: readonly string[],
    private readonly rand: () => number,
  ) {
    this.#base = [...base];
  }

  pick<T>(list: readonly T[]): T {
    return list[Math.floor(this.rand() * list.length)] as T;
  }

  next(): string {
    const n = this.#drawn.length;
    const fresh = this.rand() < (concentration + discount * this.#types) / (n + concentration);
    const word = fresh ? this.#coin() : this.pick(this.#drawn);
    if (fresh) this.#types += 1;
    this.#drawn.push(word);
    return word;
  }

  /** First a word of the seed, later a new one: the front of one joined to the end of another, or a product code. */
  #coin(): string {
    const known = this.#base[this.#types];
    if (known !== undefined) return known;
    if (this.rand() < 0.12) {
      const letters = Array.from({ length: 2 + Math.floor(this.rand() * 2) }, () =>
        this.pick([...'ABCDEFGHKLMNPRSTVX']),
      );
      return `${letters.join('')}${Math.floor(100 + this.rand() * 9900)}`;
    }
    const [a, b] = [this.pick(this.#base), this.pick(this.#base)];
    return a.slice(0, 2 + Math.floor(this.rand() * 4)) + b.slice(-(2 + Math.floor(this.rand() * 4)));
  }
}

const isContent = (word: string) => word.length > 2 && !stopWords('en').has(fold(word));

function contentOf(seed: Seed): string[] {
  const counts = new Map<string, number>();
  for (const { text } of seed.passages) {
    for (const word of text.match(/\p{L}+/gu) ?? []) {
      if (isContent(word)) counts.set(word.toLowerCase(), (counts.get(word.toLowerCase()) ?? 0) + 1);
    }
  }
  return [...counts].sort((a, b) => b[1] - a[1]).map(([word]) => word);
}

/** Articles of five sections each, grown from the seed, the same for the same seed. */
export function* growCorpus(seed: Seed, passages: number): Generator<CorpusArticle> {
  const rand = random(7);
  const words = new Words(contentOf(seed), rand);
  const vary = (text: string) =>
    text.replace(/\p{L}+/gu, (word) => (isContent(word) && rand() < replaced ? words.next() : word));
  for (let n = 0; n < passages; n += sectionsPerArticle) {
    const count = Math.min(sectionsPerArticle, passages - n);
    const sections = Array.from({ length: count }, () => {
      const { heading, text } = words.pick(seed.passages);
      const cut = text.split(/\s+/).slice(0, longestSection).join(' ');
      return { heading: vary(heading || `${words.next()} ${words.next()}`), text: vary(cut) };
    });
    yield { id: `a${n / sectionsPerArticle}`, title: vary(words.pick(seed.passages).title), sections };
  }
}

const sentencesOf = (text: string) => text.match(/[^.!?]+[.!?]*/g) ?? [text];

/** Tickets of about `length` words. */
export function growTickets(seed: Seed, count: number, length: number): CorpusTicket[] {
  const rand = random(11);
  const pick = <T>(list: readonly T[]) => list[Math.floor(rand() * list.length)] as T;
  const more = () => {
    if (seed.questions.length > 0) return pick(seed.questions).body;
    return pick(sentencesOf(pick(seed.passages).text));
  };
  return Array.from({ length: count }, (_, at) => {
    const first = seed.questions[at % Math.max(1, seed.questions.length)];
    const subject = first?.subject ?? pick(seed.passages).title;
    let body = first?.body ?? '';
    while (body.split(/\s+/).length < length) body += ` ${more()}`;
    return { subject, body: body.trim().split(/\s+/).slice(0, length).join(' ') };
  });
}
