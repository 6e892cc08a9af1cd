import type { Embedding, EmbeddingRun } from '../knowledge/embedding/embedding';
import type { QueryVector } from '../knowledge/embedding/types';
import { type EmbedDeps, type EmbeddingEndpoint, embedTexts } from '../models/embed';
import { embeddingWords } from '../models/embedding-words';
import { examine } from '../models/examine';
import { createMask } from '../privacy/mask';
import { placeholderPattern } from '../privacy/placeholder';
import type { MaskRules } from '../privacy/rules-schema';
import { ProblemError, problem } from '../problem';
import type { EmbeddingSettings } from '../settings/settings';
import type { Settings } from '../settings/settings-store';
import type { SecretStore } from '../store/secret-store';
import type { RequestOutput } from '../wire/requests';
import { endpointSecrets } from './endpoint-secrets';
import type { SpendStore } from './spend';

export interface EmbeddingClient {
  /** Whether an admin turned search by meaning on. */
  isWanted(): Promise<boolean>;
  /** What a run over the knowledge base needs; null where it is off. */
  forRun(signal: AbortSignal): Promise<EmbeddingRun | null>;
  /** False where it is off, or too little of the base has a vector yet. */
  isReady(): Promise<boolean>;
  /** The vector of a masked ticket; null when none came in time, whatever the reason. */
  ofTicket(masked: string, signal: AbortSignal): Promise<QueryVector | null>;
  /** The same for words that an agent typed, which are masked here; null too where it is off or not ready. */
  ofQuery(typed: string): Promise<QueryVector | null>;
  test(): Promise<RequestOutput<'embedding.test'>>;
}

interface Deps {
  settings: Settings;
  secrets: SecretStore;
  spend: SpendStore;
  models: EmbedDeps;
  embedding: Pick<Embedding, 'isReady' | 'state'>;
  /** Told of a vector of another length than the stored ones: the model has changed under its name. */
  otherLength(): void;
}

/** A vector that came as it should. */
type Vector = { ok: true; model: string; answerMs: number; dims: number };

const requestMs = 60_000;
const testMs = 30_000;
/** The agent looks at what was found by words meanwhile. */
const ticketMs = 1500;
const longestTicket = 2000;
/** Tickets read again ask nothing again. */
const mostKept = 20;

/** A text without what is masked: a placeholder says nothing to an embedding model. */
const clean = (text: string, rules: MaskRules): string =>
  createMask([], rules).mask(text).replace(placeholderPattern, ' ');

/** The embedding endpoint as an admin set it up, counted against the month's budget. */
export function createEmbeddingClient({
  settings,
  secrets,
  spend,
  models,
  embedding,
  otherLength,
}: Deps): EmbeddingClient {
  const kept = new Map<string, QueryVector>();

  async function endpoint(own: EmbeddingSettings): Promise<EmbeddingEndpoint> {
    const { model } = own;
    if (own.baseUrl !== '')
      return { baseUrl: own.baseUrl, model, ...(await endpointSecrets(secrets, 'embedding', own.baseUrl)) };
    const { baseUrl } = await settings.get('model');
    return { baseUrl, model, ...(await endpointSecrets(secrets, 'model', baseUrl)) };
  }

  async function embed(to: EmbeddingEndpoint, texts: readonly string[], signal: AbortSignal) {
    const { monthlyTokens } = await settings.get('model');
    const used = monthlyTokens === 0 ? null : await spend.get();
    if (used && used.promptTokens + used.completionTokens >= monthlyTokens)
      throw new ProblemError(problem('model-over-budget', { model: to.model }));
    const answer = await embedTexts(to, texts, models, signal);
    void spend.add({ promptTokens: answer.tokens, cachedTokens: 0, completionTokens: 0 }).catch(() => undefined);
    return answer;
  }

  const isSet = ({ enabled, model }: EmbeddingSettings) => enabled && model !== '';
  const makerOf = ({ baseUrl, model }: EmbeddingEndpoint) => `${baseUrl}|${model}|${embeddingWords(model).passage}`;

  async function isReady(): Promise<boolean> {
    const own = await settings.get('embedding');
    return isSet(own) && embedding.isReady(makerOf(await endpoint(own)));
  }

  async function ofTicket(masked: string, signal: AbortSignal): Promise<QueryVector | null> {
    const own = await settings.get('embedding');
    const to = await endpoint(own);
    const maker = makerOf(to);
    const text = masked.replace(placeholderPattern, ' ').trim().slice(0, longestTicket);
    if (text === '') return null;
    const key = `${maker}|${text}`;
    const known = kept.get(key);
    if (known) return known;
    try {
      const asked = `${embeddingWords(own.model).query}${text}`;
      const { vectors } = await embed(to, [asked], AbortSignal.any([signal, AbortSignal.timeout(ticketMs)]));
      const vector = { maker, values: Float32Array.from(vectors[0] ?? []) };
      if (vector.values.length !== (await embedding.state())?.dims) otherLength();
      kept.set(key, vector);
      for (const oldest of [...kept.keys()].slice(0, Math.max(0, kept.size - mostKept))) kept.delete(oldest);
      return vector;
    } catch {
      return null;
    }
  }

  return {
    isWanted: async () => isSet(await settings.get('embedding')),
    async forRun(signal) {
      const own = await settings.get('embedding');
      if (!isSet(own)) return null;
      const to = await endpoint(own);
      const { passage, query } = embeddingWords(own.model);
      const before =
        (words: string): EmbeddingRun['embed'] =>
        (texts, outer) =>
          embed(
            to,
            texts.map((text) => words + text),
            AbortSignal.any([outer, AbortSignal.timeout(requestMs)]),
          );
      const rules = await settings.get('privacy');
      return {
        maker: makerOf(to),
        embed: before(passage),
        ask: before(query),
        clean: (text) => clean(text, rules),
        signal,
      };
    },
    isReady,
    ofTicket,
    async ofQuery(typed) {
      if (!(await isReady())) return null;
      const masked = createMask([], await settings.get('privacy')).mask(typed);
      return ofTicket(masked, AbortSignal.timeout(ticketMs));
    },
    async test() {
      const own = await settings.get('embedding');
      const to = await endpoint(own);
      const ask = async () => {
        const startedAt = models.now();
        try {
          const texts = ['How do I reset my password?'];
          const { vectors } = await embed(to, texts, AbortSignal.timeout(testMs));
          const dims = vectors[0]?.length ?? 0;
          return { ok: true as const, model: to.model, answerMs: models.now() - startedAt, dims };
        } catch (error) {
          const told = error instanceof ProblemError ? error.problem : problem('unexpected', {}, true);
          return { ok: false as const, problem: told };
        }
      };
      const { fetch, permitted, now } = models;
      const { probe, cause, nearest, ...found } = await examine<Vector>(to, {
        fetch,
        now,
        probe: ask,
        ...(permitted && { permitted }),
      });
      return probe.ok ? { ...probe, ...found } : { ...probe, cause: cause ?? 'format', nearest, ...found };
    },
  };
}
