import { ProblemError, problem } from '../problem';
import type { Engine, EngineRequest, EngineUsage } from './engine';

export interface Meter {
  /** False when the month's budget is used up. */
  allowed(): Promise<boolean>;
  /** Not waited for: a draft that is on screen must not be drafted again because the worker was stopped while counting. */
  spent(usage: EngineUsage): Promise<void>;
}

/** About four characters a token in the languages of the interface; for endpoints that tell no figures. */
const perToken = 4;

/**
 * An engine whose tokens are counted, and that refuses with `model-over-budget` before it asks anything when the month's
 * budget is used up. Where the endpoint tells no figures they are estimated from the characters.
 */
export function meteredEngine(engine: Engine, meter: Meter): Engine {
  // Not waited for: between a finished draft and the run's end there must be no step at which a worker can be stopped.
  const count = (usage: EngineUsage) => void meter.spent(usage).catch(() => undefined);
  return {
    kind: engine.kind,
    name: engine.name,
    async *run<T>(request: EngineRequest<T>, signal: AbortSignal) {
      if (!(await meter.allowed())) throw new ProblemError(problem('model-over-budget', { model: engine.name }));
      let told = false;
      let written = 0;
      let asked = 0;
      try {
        for await (const event of engine.run(request, signal)) {
          if (event.type === 'first') asked += 1;
          if (event.type === 'text') written += event.delta.length;
          if (event.type === 'usage') {
            told = true;
            count(event.usage);
          }
          yield event;
        }
      } finally {
        // A request that brought a word was paid for, cut off or not.
        if (!told && asked > 0) {
          const characters = request.messages.reduce((sum, { content }) => sum + content.length, 0);
          count({
            promptTokens: Math.ceil(characters / perToken) * asked,
            cachedTokens: 0,
            completionTokens: Math.ceil(written / perToken),
          });
        }
      }
    },
  };
}
