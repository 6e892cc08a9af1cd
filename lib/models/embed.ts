import { ProblemError, problem } from '../problem';
import * as z from '../zod';
import { type Fetch, jsonFetch } from './checked-fetch';
import { capabilityKey, parseEndpoint } from './endpoint';
import type { CapabilityStore } from './engine';
import { BadAnswerError, isWrongPath, toProblem } from './errors';

export interface EmbeddingEndpoint {
  /** As typed; see `parseEndpoint`. */
  baseUrl: string;
  model: string;
  /** Null for endpoints without one. */
  key: string | null;
  headers: Record<string, string>;
}

export interface EmbedDeps {
  capabilities: CapabilityStore;
  permitted?: (originPattern: string) => Promise<boolean>;
  now(): number;
  fetch: Fetch;
}

export interface Embedded {
  /** In the order of the texts, all of one length. */
  vectors: number[][];
  tokens: number;
}

const mostDims = 8192;
/** About four characters a token, for endpoints that tell no figures. */
const perToken = 4;

const answerSchema = z.object({
  data: z.array(z.object({ index: z.number().int().optional(), embedding: z.array(z.number()).min(1).max(mostDims) })),
  usage: z
    .object({ prompt_tokens: z.number().min(0).optional(), total_tokens: z.number().min(0).optional() })
    .nullish(),
});

/**
 * Asks an OpenAI-compatible endpoint for the vectors of some texts, once; no retry of its own. Rejects with ProblemError;
 * `model-bad-answer` for an answer that is no list of vectors of one length.
 */
export async function embedTexts(
  settings: EmbeddingEndpoint,
  texts: readonly string[],
  deps: EmbedDeps,
  signal: AbortSignal,
): Promise<Embedded> {
  const parsed = parseEndpoint(settings.baseUrl);
  if (!parsed.ok) throw new ProblemError(parsed.problem);
  if (settings.model.trim() === '') throw new ProblemError(problem('model-not-configured'));
  const { endpoint } = parsed;
  if (deps.permitted && !(await deps.permitted(endpoint.originPattern)))
    throw new ProblemError(problem('model-no-permission', { host: endpoint.host }));
  const where = { host: endpoint.host, model: settings.model };
  const key = `embeddings ${capabilityKey(endpoint, settings.model)}`;
  const known = (await deps.capabilities.get(key))?.baseUrl;
  const bases = [...new Set([...(known ? [known] : []), ...endpoint.candidates])];
  // The SDK is 210 kB of script; a background that embeds nothing need not run it.
  const { createEmbeddings } = await import('./openai-client');
  for (const [at, baseUrl] of bases.entries()) {
    try {
      const call = { baseUrl, endpoint, key: settings.key, headers: settings.headers };
      const answer = await createEmbeddings(
        { ...call, model: settings.model, texts, fetch: jsonFetch(deps.fetch) },
        signal,
      );
      const embedded = read(answer, texts);
      if (baseUrl !== known) await deps.capabilities.set(key, { baseUrl, rung: 'plain', usage: true });
      return embedded;
    } catch (error) {
      if (at < bases.length - 1 && isWrongPath(error) && !signal.aborted) continue;
      throw new ProblemError(toProblem(error, where, deps.now()));
    }
  }
  throw new ProblemError(problem('model-not-configured'));
}

function read(answer: unknown, texts: readonly string[]): Embedded {
  const parsed = answerSchema.safeParse(answer);
  if (!parsed.success || parsed.data.data.length !== texts.length) throw new BadAnswerError();
  const rows = parsed.data.data.map(({ index, embedding }, at) => ({ at: index ?? at, embedding }));
  const vectors = rows.sort((a, b) => a.at - b.at).map(({ embedding }) => embedding);
  const dims = vectors[0]?.length;
  if (vectors.some((vector) => vector.length !== dims)) throw new BadAnswerError();
  const { usage } = parsed.data;
  const characters = texts.reduce((sum, text) => sum + text.length, 0);
  return { vectors, tokens: usage?.prompt_tokens || usage?.total_tokens || Math.ceil(characters / perToken) };
}
