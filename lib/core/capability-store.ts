import { type Capability, type CapabilityStore, rungs } from '../models/engine';
import type { KeyValueArea } from '../settings/settings-store';
import * as z from '../zod';

const capabilitySchema = z.object({ baseUrl: z.string(), rung: z.enum(rungs), usage: z.boolean() });

/** What was learned about endpoints, kept over restarts; a row that does not parse is learned again. */
export function createCapabilityStore(area: KeyValueArea): CapabilityStore {
  const rowKey = (key: string) => `capability.${key}`;
  return {
    async get(key) {
      const parsed = capabilitySchema.safeParse((await area.get(rowKey(key)))[rowKey(key)]);
      return parsed.success ? (parsed.data satisfies Capability) : null;
    },
    async set(key, capability) {
      await area.set({ [rowKey(key)]: capability });
    },
  };
}
