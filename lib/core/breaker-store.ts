import { type BreakerStore, breakerStateSchema, healthy } from '../models/breaker';
import type { KeyValueArea } from '../settings/settings-store';

const rowKey = 'model.breaker';

export interface ClearableBreakerStore extends BreakerStore {
  /** After a change of the settings, or a test that went well. */
  clear(): Promise<void>;
}

/** What is remembered of the model's failures: in memory that outlives a worker and not the browser. */
export function createBreakerStore(area: KeyValueArea): ClearableBreakerStore {
  let turn: Promise<unknown> = Promise.resolve();
  const inTurn = (work: () => Promise<void>): Promise<void> => {
    const done = turn.then(work);
    turn = done.catch(() => undefined);
    return done;
  };
  const get = async () => breakerStateSchema.safeParse((await area.get(rowKey))[rowKey]).data ?? healthy;
  return {
    get,
    change: (next) =>
      inTurn(async () => {
        const before = await get();
        const after = next(before);
        // An answer after an answer: nothing to write, on the way of every draft.
        if (JSON.stringify(after) !== JSON.stringify(before)) await area.set({ [rowKey]: after });
      }),
    // In turn too: a failure that is just being written must not outlive it.
    clear: () => inTurn(() => area.remove(rowKey)),
  };
}
