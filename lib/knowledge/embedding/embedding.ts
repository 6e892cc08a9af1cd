import { ProblemError, problem } from '../../problem';
import type { Language } from '../../ticket/page-ticket';
import { problemOf } from '../failure';
import { blockOf, passageIn } from '../index/blocks';
import type { KnowledgeStore, KnowledgeTx, PassageRow } from '../store';
import type { Turns } from '../turns';
import { type Asking, ask, type Embed } from './ask';
import { checkTitles } from './check';
import { numbersPerPage, VectorPage } from './page';
import type { Quantised } from './quantise';
import type { EmbeddingRow } from './rows';
import { survey } from './survey';
import { type EmbeddingState, passesCheck } from './types';

export interface EmbeddingRun {
  /** The endpoint and model: vectors of another are dropped first. */
  maker: string;
  embed: Embed;
  /** The same for a question: some models want other words before it. */
  ask: Embed;
  /** A passage's text as it may leave the browser. */
  clean(text: string): string;
  signal: AbortSignal;
}

/** Vectors of the base's passages, in the background of everything else. */
export interface Embedding {
  /** Null while there are none. */
  state(): Promise<EmbeddingState | null>;
  /** Whether what this endpoint and model made covers the base well enough to be searched. */
  isReady(maker: string): Promise<boolean>;
  /** Makes what is missing and drops what is too much; killed, the next run goes on. Gives the last state, failures in it. */
  run(run: EmbeddingRun): Promise<EmbeddingState | null>;
  /** Drops all vectors at once. */
  forget(): Promise<void>;
}

export interface EmbeddingDeps {
  now(): number;
  sleep(ms: number, signal?: AbortSignal): Promise<void>;
  turns: Turns;
}

/** Where fewer of the passages have a vector, what was embedded first would be preferred for no other reason. */
export const leastCovered = 0.9;
const textsPerRequest = 32;
/** About 500 tokens: what small models take; a passage is 100 words. */
const longestText = 2000;
/** A model that gives another length under the same name has changed; one that does so twice is broken. */
const mostSpaces = 2;

/** The model's vectors have another length than before: what is stored cannot be compared with them. */
class OtherLength extends Error {
  constructor(readonly dims: number) {
    super('other length');
  }
}

const fresh = (): EmbeddingState => ({
  ...{ status: 'running', done: 0, total: 0, skipped: 0, tokens: 0, dims: 0 },
  ...{ finishedAt: null, failures: 0, check: null, error: null },
});

/** A new space, empty; in the caller's transaction, so that vectors of two are never there together. */
async function renew(tx: KnowledgeTx, maker: string, dims: number, failures: number): Promise<EmbeddingRow> {
  await tx.vectors.clear();
  const state: EmbeddingState = { ...fresh(), dims, failures };
  const row: EmbeddingRow = { id: 'state', space: crypto.randomUUID(), maker, dims, state };
  await tx.embedding.put(row);
  return row;
}

function begin(store: KnowledgeStore, maker: string): Promise<EmbeddingRow> {
  return store.write(async (tx) => {
    const known = await tx.embedding.get();
    if (known?.maker !== maker) return renew(tx, maker, 0, 0);
    Object.assign(known.state, { status: 'running', error: null, skipped: 0 });
    await tx.embedding.put(known);
    return known;
  });
}

/** Changes the state, if it is still of this space. Throws `source-interrupted` when it was dropped meanwhile. */
async function change(tx: KnowledgeTx, space: string, how: (row: EmbeddingRow) => void): Promise<EmbeddingRow> {
  const row = await tx.embedding.get();
  if (row?.space !== space) throw new ProblemError(problem('source-interrupted', {}, true));
  how(row);
  await tx.embedding.put(row);
  return row;
}

async function passagesOf(store: KnowledgeStore, lang: Language, numbers: readonly number[]): Promise<PassageRow[]> {
  const wanted = [...new Set(numbers.map(blockOf))];
  const found = await store.read((tx) => tx.blocks.bulkGet(wanted.map((block) => [lang, block])));
  const blocks = new Map(wanted.map((block, at) => [block, found[at]]));
  return numbers.flatMap((n) => passageIn(blocks.get(blockOf(n)), n) ?? []);
}

async function put(tx: KnowledgeTx, lang: Language, row: EmbeddingRow, vectors: ReadonlyMap<number, Quantised>) {
  const perPage = numbersPerPage(row.dims);
  const pages = [...new Set([...vectors.keys()].map((n) => Math.floor(n / perPage)))];
  const stored = await tx.vectors.bulkGet(pages.map((page) => [lang, page]));
  const changed = pages.map((page, at) => {
    const before = stored[at]?.space === row.space ? stored[at]?.bytes : undefined;
    const vectorPage = new VectorPage(row.dims, before);
    for (const [n, vector] of vectors) if (Math.floor(n / perPage) === page) vectorPage.set(n % perPage, vector);
    return { lang, page, space: row.space, bytes: vectorPage.bytes() };
  });
  await tx.vectors.put(changed);
}

interface Making extends Asking {
  store: KnowledgeStore;
  turns: Turns;
  clean(text: string): string;
}

/** One request and what came of it, in one transaction. Throws OtherLength. */
async function batch(making: Making, row: EmbeddingRow, lang: Language, numbers: readonly number[]): Promise<void> {
  const { store, turns, clean } = making;
  const passages = await passagesOf(store, lang, numbers);
  if (passages.length === 0) return;
  const texts = passages.map(({ title, headings, text }) =>
    clean([title, headings.join(' › '), text].filter((part) => part !== '').join('\n')).slice(0, longestText),
  );
  const { vectors, dims, tokens } = await ask(making, texts);
  if (dims !== 0 && row.dims !== 0 && dims !== row.dims) throw new OtherLength(dims);
  const made = new Map(passages.flatMap(({ n }, at) => (vectors[at] ? [[n, vectors[at]] as const] : [])));
  const write = async (tx: KnowledgeTx) => {
    const now = await change(tx, row.space, (stored) => {
      if (dims !== 0) stored.dims = dims;
      const { state } = stored;
      state.dims = stored.dims;
      state.done += made.size;
      state.skipped += passages.length - made.size;
      state.tokens += tokens;
    });
    if (made.size > 0) await put(tx, lang, now, made);
    return now;
  };
  Object.assign(row, await turns.write(() => store.write(write)));
}

async function make(making: Making, row: EmbeddingRow): Promise<void> {
  const { store, turns, signal } = making;
  const { missing, held, total } = await survey(store, row, turns, signal);
  await store.write((tx) => change(tx, row.space, ({ state }) => Object.assign(state, { done: held, total })));
  for (const { lang, numbers } of missing) {
    for (let at = 0; at < numbers.length; at += textsPerRequest) {
      signal.throwIfAborted();
      await turns.yield();
      await batch(making, row, lang, numbers.slice(at, at + textsPerRequest));
    }
  }
}

/** Vectors over the store; see EmbeddingRun for what a run needs from outside. */
export function createEmbedding(store: KnowledgeStore, deps: EmbeddingDeps): Embedding {
  const state = async () => (await store.read((tx) => tx.embedding.get()))?.state ?? null;

  async function whole(run: EmbeddingRun): Promise<void> {
    let row = await begin(store, run.maker);
    const begun = { tokens: row.state.tokens };
    const { embed, clean, signal } = run;
    const making: Making = { store, turns: deps.turns, embed, clean, signal, sleep: deps.sleep, refused: 0 };
    for (let spaces = 1; ; spaces += 1) {
      try {
        await make(making, row);
        break;
      } catch (error) {
        if (!(error instanceof OtherLength)) throw error;
        if (spaces >= mostSpaces) throw new ProblemError(problem('model-bad-answer', {}, true));
        row = await store.write((tx) => renew(tx, run.maker, error.dims, 0));
      }
    }
    // Asked anew only when there is something new to judge.
    const { check: before } = row.state;
    const check =
      before && row.state.tokens === begun.tokens
        ? before
        : await checkTitles(store, row, { ...making, embed: run.ask }, clean);
    await store.write((tx) =>
      change(tx, row.space, ({ state }) =>
        Object.assign(state, {
          check,
          status: 'ok',
          finishedAt: deps.now(),
          failures: 0,
          total: state.done + state.skipped,
        }),
      ),
    );
  }

  async function failed(error: unknown, signal: AbortSignal): Promise<void> {
    const told = signal.aborted ? null : problemOf(error, signal);
    await store.write(async (tx) => {
      const row = await tx.embedding.get();
      if (row?.state.status !== 'running') return;
      row.state.status = told ? 'failed' : 'cancelled';
      row.state.error = told && { code: told.code, params: told.params };
      if (told) row.state.failures += 1;
      row.state.finishedAt = deps.now();
      await tx.embedding.put(row);
    });
  }

  return {
    state,
    async isReady(maker) {
      const row = await store.read((tx) => tx.embedding.get());
      return (
        row?.maker === maker &&
        row.dims > 0 &&
        row.state.done >= leastCovered * row.state.total &&
        passesCheck(row.state.check)
      );
    },
    async run(run) {
      try {
        await whole(run);
      } catch (error) {
        await failed(error, run.signal);
      }
      return state();
    },
    forget: () =>
      store.write(async (tx) => {
        await tx.vectors.clear();
        await tx.embedding.clear();
      }),
  };
}
