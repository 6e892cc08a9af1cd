import type { EntryStore } from '../knowledge-health/own-entries/entries';
import type { SidedeskDatabase } from './database';

/** Own entries on Dexie. */
export function entryStore(db: SidedeskDatabase): EntryStore {
  return {
    all: () => db.entries.toArray(),
    get: (id) => db.entries.get(id),
    put: async (entries) => {
      await db.entries.bulkPut([...entries]);
    },
    remove: (id) => db.entries.delete(id),
  };
}
