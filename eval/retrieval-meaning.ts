import { createEmbedding } from '../lib/knowledge/embedding/embedding';
import type { EmbeddingState } from '../lib/knowledge/embedding/types';
import { createSearch } from '../lib/knowledge/search';
import type { KnowledgeStore } from '../lib/knowledge/store';
import { createTurns } from '../lib/knowledge/turns';
import type { SearchResult } from '../lib/knowledge/types';
import { type EmbeddingEndpoint, embedTexts } from '../lib/models/embed';
import { embeddingWords } from '../lib/models/embedding-words';
import { createMask } from '../lib/privacy/mask';
import { placeholderPattern } from '../lib/privacy/placeholder';
import { ProblemError } from '../lib/problem';
import { type EvalOptions, InputError } from './input';
import type { Asked } from './retrieval-fit';

/** As much of a ticket as the product sends. */
const longestTicket = 2000;

/** Search by words and by meaning together, as the product does it with an embedding model. */
export interface MeaningSearch {
  search(question: Asked): Promise<SearchResult>;
  /** Numbers of a vector, and tokens that the passages took. */
  dims: number;
  tokens: number;
  /** Of the base's own titles, those by which the model found their article; too few, and it is not used. */
  titles: EmbeddingState['check'];
}

function endpointOf(options: EvalOptions): EmbeddingEndpoint | null {
  if (options.baseUrl === null) return null;
  if (options.model === null) throw new InputError('--model NAME is missing: the embedding model');
  const key = options.apiKeyEnv === null ? null : (process.env[options.apiKeyEnv] ?? null);
  if (options.apiKeyEnv !== null && key === null) throw new InputError(`${options.apiKeyEnv} is not set`);
  return { baseUrl: options.baseUrl, model: options.model, key, headers: {} };
}

/** Embeds the base by `--base-url --model [--api-key-env]`; null without them. Throws InputError where the endpoint fails. */
export async function withEndpoint(store: KnowledgeStore, options: EvalOptions): Promise<MeaningSearch | null> {
  const endpoint = endpointOf(options);
  if (endpoint === null) return null;
  const words = embeddingWords(endpoint.model);
  const maker = `${endpoint.baseUrl}|${endpoint.model}`;
  const known = new Map<string, { baseUrl: string; rung: 'plain'; usage: boolean }>();
  const deps = {
    capabilities: {
      get: async (key: string) => known.get(key) ?? null,
      set: async (key: string, { baseUrl }: { baseUrl: string }) =>
        void known.set(key, { baseUrl, rung: 'plain', usage: true }),
    },
    now: Date.now,
    fetch,
  };
  const embed = (texts: readonly string[], signal: AbortSignal) =>
    // The SDK never lets go of a signal: each request has its own.
    embedTexts(endpoint, texts, deps, AbortSignal.any([signal])).catch((error: unknown) => {
      if (error instanceof ProblemError) throw error;
      throw new InputError(String(error));
    });
  const signal = new AbortController().signal;
  const state = await createEmbedding(store, {
    now: Date.now,
    sleep: (ms) => new Promise((resolve) => setTimeout(resolve, ms)),
    turns: createTurns(),
  }).run({
    maker,
    embed: (texts, stop) =>
      embed(
        texts.map((text) => words.passage + text),
        stop,
      ),
    ask: (texts, stop) =>
      embed(
        texts.map((text) => words.query + text),
        stop,
      ),
    clean,
    signal,
  });
  if (state?.status !== 'ok') throw new InputError(`${endpoint.baseUrl}: ${state?.error?.code ?? 'no vectors'}`);
  const search = createSearch(store);
  return {
    dims: state.dims,
    titles: state.check,
    tokens: state.tokens,
    async search({ subject, body, lang }) {
      const text = `${words.query}${clean(`${subject}\n${body}`).trim().slice(0, longestTicket)}`;
      const { vectors } = await embed([text], signal);
      const vector = { maker, values: Float32Array.from(vectors[0] ?? []) };
      return search.search({ subject, body, lang, limit: 10, vector });
    },
  };
}

const clean = (text: string): string => createMask().mask(text).replace(placeholderPattern, ' ');
