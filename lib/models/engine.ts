import type { Problem } from '../problem';
import type * as z from '../zod';

/** How an endpoint is asked for structure, best first. */
export const rungs = ['json_schema', 'json_object', 'plain'] as const;
export type Rung = (typeof rungs)[number];

export interface EngineMessage {
  role: 'system' | 'user' | 'assistant';
  content: string;
}

/**
 * What a model is asked. `messages` are ordered for prefix caching: rules and tier definitions first,
 * knowledge next in stable order, the ticket last. Masked already: an engine sends them as they are.
 */
export interface EngineRequest<T> {
  messages: readonly EngineMessage[];
  /** The answer's shape. Every field required, `.nullable()` where it may be missing (openai-node#1880). */
  schema: { name: string; zod: z.ZodType<T> };
  /** BCP 47 code of the language that the answer is written in, for models that do not write every language. English without. */
  lang?: string;
}

export interface EngineUsage {
  promptTokens: number;
  /** Part of `promptTokens` that the endpoint served from its prompt cache; 0 when it does not say. */
  cachedTokens: number;
  completionTokens: number;
}

export const noUsage: EngineUsage = { promptTokens: 0, cachedTokens: 0, completionTokens: 0 };

/** Figures of two calls together. */
export function sumUsage(a: EngineUsage, b: EngineUsage): EngineUsage {
  return {
    promptTokens: a.promptTokens + b.promptTokens,
    cachedTokens: a.cachedTokens + b.cachedTokens,
    completionTokens: a.completionTokens + b.completionTokens,
  };
}

/**
 * What an engine reports while it answers, in this order: `attempt` (again for a repair: what came
 * before is void), `sent` as the question goes out, `partial` and `text` as words come, `usage` when the endpoint tells, then one `done`.
 */
export type EngineEvent<T> =
  | { type: 'attempt'; rung: Rung; repair: boolean }
  /** The messages exactly as they go out, and the host they go to; null: they stay on this computer. */
  | { type: 'sent'; messages: readonly EngineMessage[]; host: string | null }
  /** The first piece of content arrived. */
  | { type: 'first' }
  /** The answer so far: an incomplete object of the schema's shape, not validated. */
  | { type: 'partial'; value: unknown }
  /** New raw text, for answers that turn out to have no structure. */
  | { type: 'text'; delta: string }
  | { type: 'usage'; usage: EngineUsage }
  | {
      type: 'done';
      /** Validated by the schema, or null when the answer had no usable structure even after a repair. */
      value: T | null;
      /** The raw answer; what stands in for `value` when that is null. */
      text: string;
      rung: Rung;
      /** Set when the stream broke off and `text` holds what came so far. */
      cutOff: Problem | null;
    };

/** A model. `run` throws `ProblemError` when nothing usable came, and stops at once on `signal`. */
export interface Engine {
  readonly kind: 'openai' | 'built-in';
  /** At most so many passages in one question: a small model's context holds no more. No limit without. */
  readonly mostPassages?: number;
  /** Shown to people and logged: the model's name. */
  readonly name: string;
  run<T>(request: EngineRequest<T>, signal: AbortSignal): AsyncIterable<EngineEvent<T>>;
}

/** What was learned about one endpoint and model. Kept by the caller, so that a new worker need not learn it again. */
export interface Capability {
  /** The base URL that answered, with its `/v1` or without. */
  baseUrl: string;
  rung: Rung;
  /** Whether the endpoint takes `stream_options.include_usage`. */
  usage: boolean;
}

export interface CapabilityStore {
  /** `key` is `address|model`, see `capabilityKey`. */
  get(key: string): Promise<Capability | null>;
  set(key: string, capability: Capability): Promise<void>;
}
