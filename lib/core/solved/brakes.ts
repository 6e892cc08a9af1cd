import type { KeyValueArea } from '../../settings/settings-store';
import * as z from '../../zod';

const stateSchema = z.object({
  /** Nothing is asked before this moment. */
  until: z.number(),
  /** Searches in a row that found tickets and no tier. */
  barren: z.number().int().min(0),
});

const minute = 60_000;
/** A team that marks its tickets with no tier is not asked all day. */
const mostBarren = 3;
const barrenRestMs = 12 * 60 * minute;
/** A helpdesk's limit is shared by everybody on the account. */
const mostPerMinute = 12;

/** How long a refusal is heeded, by HTTP status; 0 stands for no answer that could be read. */
function restMs(status: number, retryAfter: number | null): number {
  if (status === 429) return Math.max((retryAfter ?? 0) * 1000, 15 * minute);
  if (status === 401 || status === 403) return 60 * minute;
  // An address or a form that is not there today is not there tomorrow.
  if (status >= 400 && status < 500) return 24 * 60 * minute;
  return 15 * minute;
}

/** Keeps the search from being a burden to a helpdesk; by account, until the browser ends. */
export interface Brakes {
  /** Whether it may be asked now; counts as asked when it may. */
  pass(account: string): Promise<boolean>;
  refused(account: string, status: number, retryAfter: number | null): Promise<void>;
  /** A search that found tickets: whether any of them told a tier. */
  told(account: string, any: boolean): Promise<void>;
}

export function createBrakes(area: KeyValueArea, now: () => number): Brakes {
  const asked = new Map<string, number[]>();
  const key = (account: string) => `solved-search.${account}`;
  const get = async (account: string) => {
    const parsed = stateSchema.safeParse((await area.get(key(account)))[key(account)]);
    return parsed.success ? parsed.data : { until: 0, barren: 0 };
  };
  return {
    async pass(account) {
      if (now() < (await get(account)).until) return false;
      const recent = (asked.get(account) ?? []).filter((at) => now() - at < minute);
      if (recent.length >= mostPerMinute) return false;
      asked.set(account, [...recent, now()]);
      return true;
    },
    async refused(account, status, retryAfter) {
      const state = await get(account);
      await area.set({ [key(account)]: { ...state, until: now() + restMs(status, retryAfter) } });
    },
    async told(account, any) {
      const state = await get(account);
      const barren = any ? 0 : state.barren + 1;
      if (barren === state.barren) return;
      const until = barren >= mostBarren ? now() + barrenRestMs : state.until;
      await area.set({ [key(account)]: { until, barren: barren >= mostBarren ? 0 : barren } });
    },
  };
}
