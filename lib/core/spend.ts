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
/** A clock that is set to another month and back finds what was counted in each. */
const keptMonths = 4;

/** What this browser has asked a model this calendar month; a new month starts at nothing. */
export interface SpendStore {
  get(): Promise<Spend>;
  add(usage: EngineUsage): Promise<void>;
}

export function createSpend(area: KeyValueArea, now: () => number): SpendStore {
  // Two tabs' drafts end at the same moment: each adds to what the other has written.
  let turn: Promise<unknown> = Promise.resolve();
  const month = () => new Date(now()).toISOString().slice(0, 7);
  /** Newest used first. Before there were several it was one month alone. */
  const all = async (): Promise<Spend[]> => {
    const row = (await area.get(rowKey))[rowKey];
    return (Array.isArray(row) ? row : [row]).flatMap((one) => monthSchema.safeParse(one).data ?? []);
  };
  const none = (): Spend => ({ month: month(), requests: 0, promptTokens: 0, cachedTokens: 0, completionTokens: 0 });
  const own = (months: readonly Spend[]): Spend => months.find((one) => one.month === month()) ?? none();
  return {
    get: async () => own(await all()),
    add(usage) {
      const next = turn.then(async () => {
        const months = await all();
        const before = own(months);
        const after: Spend = {
          month: before.month,
          requests: before.requests + 1,
          promptTokens: before.promptTokens + usage.promptTokens,
          cachedTokens: before.cachedTokens + usage.cachedTokens,
          completionTokens: before.completionTokens + usage.completionTokens,
        };
        const others = months.filter((one) => one.month !== before.month);
        await area.set({ [rowKey]: [after, ...others].slice(0, keptMonths) });
      });
      turn = next.catch(() => undefined);
      return next;
    },
  };
}
