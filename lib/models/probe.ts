import { type Problem, ProblemError, problem } from '../problem';
import * as z from '../zod';
import type { CapabilityStore, Engine, Rung } from './engine';

export type ProbeResult =
  | { ok: true; model: string; answerMs: number; structured: Rung; streaming: boolean; usage: boolean }
  | { ok: false; problem: Problem };

const probeAnswer = z.object({ ready: z.boolean(), word: z.string() });

/**
 * Tests the connection with one tiny structured request, from the top of the ladder: which rung works and how many
 * milliseconds the answer took. `engineWith` makes the engine over the given capability store, so that what was
 * learned before does not hide a change; what is found goes to `keep`.
 */
export async function probe(
  model: string,
  engineWith: (store: CapabilityStore) => Engine,
  keep: CapabilityStore,
  now: () => number,
  signal: AbortSignal,
): Promise<ProbeResult> {
  const fresh: CapabilityStore = { get: async () => null, set: (key, capability) => keep.set(key, capability) };
  const startedAt = now();
  try {
    const events = engineWith(fresh).run(
      {
        messages: [
          { role: 'system', content: 'This is a connection test. Answer with ready set to true and word set to "ok".' },
          { role: 'user', content: 'Are you ready?' },
        ],
        schema: { name: 'connection_test', zod: probeAnswer },
      },
      signal,
    );
    let pieces = 0;
    let usage = false;
    for await (const event of events) {
      if (event.type === 'text') pieces += 1;
      if (event.type === 'usage') usage = true;
      if (event.type !== 'done') continue;
      if (event.cutOff) return { ok: false, problem: event.cutOff };
      // Words without structure still make drafts, only without the checks that structure allows.
      return {
        ok: true,
        model,
        answerMs: now() - startedAt,
        structured: event.value === null ? 'plain' : event.rung,
        streaming: pieces > 1,
        usage,
      };
    }
  } catch (error) {
    return { ok: false, problem: error instanceof ProblemError ? error.problem : problem('unexpected', {}, true) };
  }
  return {
    ok: false,
    problem: problem('model-timeout', { model, seconds: Math.round((now() - startedAt) / 1000) }, true),
  };
}
