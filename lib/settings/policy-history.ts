import { type TierPolicy, tierPolicySchema } from '../triage/policy-schema';
import * as z from '../zod';
import { type PolicyVersion, policyVersionSchema } from './settings';
import type { KeyValueArea } from './settings-store';

/** Former and present versions of the tier policy, newest first. */
export interface PolicyHistory {
  list(): Promise<PolicyVersion[]>;
  /** Null for an unknown id, or a version that no longer parses. */
  get(id: string): Promise<TierPolicy | null>;
  add(entry: PolicyVersion, policy: TierPolicy): Promise<void>;
}

/** A policy of many own rules is about 100 kB; the area holds far more. */
const kept = 50;
const indexKey = 'policyHistory';
const listSchema = z.array(policyVersionSchema).catch([]);

/** History over a key-value area: one item for the list, one for each version, so that a damaged one harms no other. */
export function createPolicyHistory(
  area: KeyValueArea,
  upgradePolicy: (value: unknown) => unknown = (value) => value,
): PolicyHistory {
  const key = (id: string) => `${indexKey}.${id}`;
  const list = async () => listSchema.parse((await area.get(indexKey))[indexKey]);
  return {
    list,
    async get(id) {
      const parsed = tierPolicySchema.safeParse(upgradePolicy((await area.get(key(id)))[key(id)]));
      return parsed.success ? parsed.data : null;
    },
    async add(entry, policy) {
      const all = [entry, ...(await list()).filter(({ id }) => id !== entry.id)];
      // The version first: a list that names one which is not there would promise what cannot be restored.
      await area.set({ [key(entry.id)]: policy });
      await area.set({ [indexKey]: all.slice(0, kept) });
      const dropped = all.slice(kept).map(({ id }) => key(id));
      if (dropped.length > 0) await area.remove(dropped);
    },
  };
}
