import { ProblemError, problem } from '../problem';
import type { DocumentStore } from './documents/store';
import type { Body, Document } from './documents/types';
import type { LogStore, RowCursor } from './log-store';

/** How long the log is kept, and what is taken out before its time. */
export interface Keeping {
  /** Removes what was shown before (milliseconds since 1970), slice by slice, but for tickets on hold; says how many. */
  prune(olderThan: number): Promise<number>;
  /**
   * Removes reviews that were sent before, with their disputes, and machine scores made before; drafts by their last
   * change. Those about a ticket on hold stay. Says how many reviews.
   */
  pruneReviews(olderThan: number): Promise<number>;
  /**
   * Erases everything of one ticket, or of one requester by a keyed hash (`others`: under the keys of browsers whose log was
   * brought in): records, events, reviews. Says how many
   * records, and leaves a record that it happened and not of what. Rejects with `log-on-hold` for a ticket on hold.
   */
  erase(scope: { ticketKey: string } | { requester: string; others?: readonly string[] }): Promise<number>;
  hold(ticketKey: string, reason: string, by: string): Promise<void>;
  release(ticketKey: string): Promise<void>;
  holds(): Promise<Document<'hold'>[]>;
  /** Keys of the tickets on hold. */
  held(): Promise<ReadonlySet<string>>;
  erasures(): Promise<Document<'erasure'>[]>;
}

const sliceSize = 200;

export function createKeeping(deps: {
  log: LogStore;
  documents: DocumentStore;
  now(): number;
  newId(): string;
  changed(): void;
  /** What stands outside of the log and is erased with it: suggestions in memory, and what similar tickets are told by. */
  erased(what: { ticketKeys: readonly string[]; requester: string | null }): Promise<void>;
}): Keeping {
  const { log, documents, now, newId, erased } = deps;

  const heldTickets = async () => new Set((await documents.list('hold')).map(({ body }) => body.ticketKey));
  const note = (by: Body<'erasure'>['by'], records: number) =>
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

    async pruneReviews(olderThan) {
      const held = await heldTickets();
      const isHeld = async (record: string) =>
        held.size > 0 && (await log.entries([record])).some((entry) => held.has(entry.record.ticketKey));
      let removed = 0;
      for (const { id, changedAt, body } of await documents.list('review')) {
        if ((body.sentAt ?? changedAt) >= olderThan || (await isHeld(body.record))) continue;
        // The dispute first: stopped between the two, the next hour finds the review still there.
        for (const { id: dispute } of await documents.about('dispute', id))
          await documents.change('dispute', dispute, () => null);
        await documents.change('review', id, () => null);
        removed += 1;
      }
      for (const { id, body } of await documents.list('machine-score'))
        if (body.at < olderThan && !(await isHeld(body.record)))
          await documents.change('machine-score', id, () => null);
      if (removed > 0) await note('review-retention', removed);
      return removed;
    },

    async erase(scope) {
      const held = await heldTickets();
      if ('ticketKey' in scope && held.has(scope.ticketKey)) throw new ProblemError(problem('log-on-hold', {}));
      const ids =
        'ticketKey' in scope
          ? await log.idsOfTicket(scope.ticketKey)
          : (await Promise.all([scope.requester, ...(scope.others ?? [])].map(log.idsOfRequester))).flat();
      const tickets = new Set('ticketKey' in scope ? [scope.ticketKey] : []);
      for (let at = 0; at < ids.length; at += sliceSize)
        for (const { record } of await log.entries(ids.slice(at, at + sliceSize))) tickets.add(record.ticketKey);
      if ([...tickets].some((key) => held.has(key))) throw new ProblemError(problem('log-on-hold', {}));
      // Memory first: nothing may write a record anew from it after the log has forgotten it.
      await erased({ ticketKeys: [...tickets], requester: 'requester' in scope ? scope.requester : null });
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
    held: heldTickets,
    erasures: () => documents.list('erasure'),
  };
}
