import type { SidedeskDatabase } from './database';

/**
 * Secrets in the extension's own IndexedDB: content scripts run on the helpdesk's origin and cannot
 * open it, in every browser (`storage.local` is open to them by default, and Firefox has no access level).
 */
export interface SecretStore {
  get(name: string): Promise<string | null>;
  set(name: string, value: string): Promise<void>;
  remove(name: string): Promise<void>;
}

/** Secrets on Dexie. */
export function secretStore(db: SidedeskDatabase): SecretStore {
  return {
    async get(name) {
      return (await db.secrets.get(name))?.value ?? null;
    },
    async set(name, value) {
      await db.secrets.put({ name, value });
    },
    async remove(name) {
      await db.secrets.delete(name);
    },
  };
}
