import type { EngineUsage } from '../models/engine';
import type { KeyValueArea } from '../settings/settings-store';
import * as z from '../zod';

const monthSchema = z.object({
  month: z.string(),
  requests: z.number().int().min(0),
  promptTokens: z.number().int().min(0),
  cachedTokens: z.number().int().min(0),
  completionTokens: z.number().int().min(0),
});
export type Spend = z.infer<typeof monthSchema>;

const rowKey = 'spend';

/** What this browser has asked a model this calendar month; a new month starts at nothing. */
export interface SpendStore {
  get(): Promise<Spend>;
  add(usage: EngineUsage): Promise<void>;
}

export function createSpend(area: KeyValueArea, now: () => number): SpendStore {
  // Two tabs' drafts end at the same moment: each adds to what the other has written.
  let turn: Promise<unknown> = Promise.resolve();
  const month = () => new Date(now()).toISOString().slice(0, 7);
  const get = async (): Promise<Spend> => {
    const parsed = monthSchema.safeParse((await area.get(rowKey))[rowKey]);
    const none = { month: month(), requests: 0, promptTokens: 0, cachedTokens: 0, completionTokens: 0 };
    return parsed.success && parsed.data.month === none.month ? parsed.data : none;
  };
  return {
    get,
    add(usage) {
      const next = turn.then(async () => {
        const before = await get();
        await area.set({
          [rowKey]: {
            month: before.month,
            requests: before.requests + 1,
            promptTokens: before.promptTokens + usage.promptTokens,
            cachedTokens: before.cachedTokens + usage.cachedTokens,
            completionTokens: before.completionTokens + usage.completionTokens,
          } satisfies Spend,
        });
      });
      turn = next.catch(() => undefined);
      return next;
    },
  };
}
