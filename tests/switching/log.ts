import type { RecordDetail } from '../../lib/quality/types';
import type { TicketRef } from '../../lib/ticket/ref';
import type { Worker } from './worker';

export interface LoggedInsertion {
  callId: string;
  ref: TicketRef;
  /** The draft stands in the log too. */
  draftKnown: boolean;
}

const reviewer = { caller: 'review', tabId: null, host: null, helpdesks: [] } as const;
const filter = { text: '', status: [], tier: [], language: [], fit: [], from: null, to: null };

/** Every insertion in the log. */
export async function loggedInsertions(worker: Worker): Promise<LoggedInsertion[]> {
  const ask = async <T>(name: string, input: unknown): Promise<T> => {
    const answer = (await worker.ask(reviewer, name, input)) as { ok: boolean; value: T };
    if (!answer?.ok) throw new Error(`${name}: ${JSON.stringify(answer)}`);
    return answer.value;
  };
  const { rows } = await ask<{ rows: { id: string }[] }>('records.list', { filter, after: null, limit: 500 });
  const all: LoggedInsertion[] = [];
  for (const { id } of rows) {
    const { record, events } = await ask<RecordDetail>('records.get', { id });
    const drafts = new Set([
      ...record.drafts.map((draft) => draft.id),
      ...events.flatMap((event) => (event.type === 'drafted' ? [event.draft.id] : [])),
    ]);
    for (const event of events) {
      if (event.type !== 'inserted') continue;
      const callId = event.id.replace(/^inserted:/, '');
      all.push({ callId, ref: record.ref, draftKnown: drafts.has(event.draftId) });
    }
  }
  return all;
}
