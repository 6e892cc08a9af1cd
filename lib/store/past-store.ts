import type { PastStore } from '../triage/past/past-store';
import type { SidedeskDatabase } from './database';

/** Past tickets on Dexie. */
export function pastStore(db: SidedeskDatabase): PastStore {
  return {
    put: (row) =>
      db.transaction('rw', db.pastTickets, async () => {
        const known = await db.pastTickets.get(row.ticketKey);
        await db.pastTickets.put(known ? { ...row, at: known.at, tier: known.tier } : row);
      }),
    async confirm(ticketKey, tier) {
      await db.pastTickets.update(ticketKey, { tier });
    },
    newest: (limit) => db.pastTickets.orderBy('at').reverse().limit(limit).toArray(),
    async dismiss(incident) {
      await db.dismissedIncidents.put(incident);
    },
    dismissed: (since) => db.dismissedIncidents.where('at').aboveOrEqual(since).toArray(),
    removeBefore: (at, keep) =>
      db.transaction('rw', [db.pastTickets, db.dismissedIncidents], async () => {
        await db.dismissedIncidents.where('at').below(at).delete();
        const old = db.pastTickets.where('at').below(at);
        return (keep.size === 0 ? old : old.filter(({ ticketKey }) => !keep.has(ticketKey))).delete();
      }),
    remove: (ticketKeys) => db.pastTickets.bulkDelete([...ticketKeys]),
  };
}
