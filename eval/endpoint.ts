import type { Engine } from '../lib/models/engine';
import { createOpenAiEngine } from '../lib/models/openai-engine';
import { type EvalOptions, InputError } from './input';

/** The model of `--base-url --model [--api-key-env]`; null without them. Throws InputError when one of them is missing. */
export function engineOf(options: EvalOptions): Engine | null {
  if (options.baseUrl === null) return null;
  if (options.model === null) throw new InputError('--model is missing');
  const key = options.apiKeyEnv === null ? null : (process.env[options.apiKeyEnv] ?? null);
  if (options.apiKeyEnv !== null && key === null) throw new InputError(`${options.apiKeyEnv} is not set`);
  return createOpenAiEngine(
    { baseUrl: options.baseUrl, model: options.model, key, firstWordMs: 60_000 },
    { capabilities: { get: async () => null, set: async () => {} }, now: Date.now, random: Math.random, fetch },
  );
}
