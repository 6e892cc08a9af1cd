import { ProblemError, problem } from '../problem';
import type { DocumentStore } from './documents/store';
import type { Document } from './documents/types';
import type { LogStore, RowCursor } from './log-store';

/** How long the log is kept, and what is taken out before its time. */
export interface Keeping {
  /** Removes what was shown before (milliseconds since 1970), slice by slice, but for tickets on hold; says how many. */
  prune(olderThan: number): Promise<number>;
  /**
   * Erases everything of one ticket, or of one requester by a keyed hash (`others`: under the keys of browsers whose log was
   * brought in): records, events, reviews. Says how many
   * records, and leaves a record that it happened and not of what. Rejects with `log-on-hold` for a ticket on hold.
   */
  erase(scope: { ticketKey: string } | { requester: string; others?: readonly string[] }): Promise<number>;
  hold(ticketKey: string, reason: string, by: string): Promise<void>;
  release(ticketKey: string): Promise<void>;
  holds(): Promise<Document<'hold'>[]>;
  erasures(): Promise<Document<'erasure'>[]>;
}

const sliceSize = 200;

export function createKeeping(deps: {
  log: LogStore;
  documents: DocumentStore;
  now(): number;
  newId(): string;
  changed(): void;
}): Keeping {
  const { log, documents, now, newId } = deps;

  const heldTickets = async () => new Set((await documents.list('hold')).map(({ body }) => body.ticketKey));
  const note = (by: 'ticket' | 'requester' | 'retention', records: number) =>
    documents.putAll([
      { kind: 'erasure', id: newId(), revision: 1, createdAt: now(), changedAt: now(), body: { by, records } },
    ]);
  const remove = async (ids: readonly string[]): Promise<number> => {
    let removed = 0;
    for (let at = 0; at < ids.length; at += sliceSize) {
      const slice = ids.slice(at, at + sliceSize);
      // What was written about a record first: stopped between the two, the next try finds the record still there.
      await documents.removeAbout(slice);
      removed += await log.remove(slice);
    }
    deps.changed();
    return removed;
  };

  return {
    async prune(olderThan) {
      const held = await heldTickets();
      let removed = 0;
      let after: RowCursor | null = null;
      for (;;) {
        const slice: { id: string; shownAt: number; ticketKey: string }[] = await log.before(
          olderThan,
          after,
          sliceSize,
        );
        const last = slice.at(-1);
        if (!last) break;
        after = { shownAt: last.shownAt, id: last.id };
        removed += await remove(slice.filter(({ ticketKey }) => !held.has(ticketKey)).map(({ id }) => id));
      }
      if (removed > 0) await note('retention', removed);
      return removed;
    },

    async erase(scope) {
      const held = await heldTickets();
      if ('ticketKey' in scope && held.has(scope.ticketKey)) throw new ProblemError(problem('log-on-hold', {}));
      const ids =
        'ticketKey' in scope
          ? await log.idsOfTicket(scope.ticketKey)
          : (await Promise.all([scope.requester, ...(scope.others ?? [])].map(log.idsOfRequester))).flat();
      const entries = held.size === 0 ? [] : await log.entries(ids);
      if (entries.some(({ record }) => held.has(record.ticketKey))) throw new ProblemError(problem('log-on-hold', {}));
      const removed = await remove(ids);
      await note('ticketKey' in scope ? 'ticket' : 'requester', removed);
      return removed;
    },

    async hold(ticketKey, reason, by) {
      await documents.change('hold', ticketKey, (known) => ({
        kind: 'hold',
        id: ticketKey,
        revision: (known?.revision ?? 0) + 1,
        createdAt: known?.createdAt ?? now(),
        changedAt: now(),
        body: { ticketKey, reason, by },
      }));
    },
    async release(ticketKey) {
      await documents.change('hold', ticketKey, () => null);
    },
    holds: () => documents.list('hold'),
    erasures: () => documents.list('erasure'),
  };
}
