import type { MaskRules } from '../privacy/rules-schema';
import { isStorageFull } from '../problem';
import { type SuggestionRecord, suggestionRecordSchema } from '../quality/types';
import type { KeyValueArea } from '../settings/settings-store';
import { type AssistState, assistStateSchema } from '../wire/assist';
import * as z from '../zod';

/** One suggestion, enough to show it again after the worker was stopped. */
const cachedAssistSchema = z.object({
  ticketKey: z.string(),
  fingerprint: z.string(),
  savedAt: z.number(),
  state: assistStateSchema,
  /** The agent's instruction of the run that saved this, so that a run cut off by a stopped worker goes on with it. */
  instruction: z.string().nullable(),
  /** Names the life of the worker that saved this: a run that is unfinished under another name was cut off. */
  life: z.string(),
  /** Null until tier and passages are known. */
  record: suggestionRecordSchema.nullable(),
  /** True once the suggestion was on screen for a second: its record belongs into the log. */
  shown: z.boolean(),
  /** True once `record` is in the log, exactly as it stands here. */
  logged: z.boolean(),
  /** Placeholder → value, so that later texts of this ticket are masked with the same numbers. */
  maskPairs: z.array(z.tuple([z.string(), z.string()])),
  /** The admin's masking rules as they were; a reply sent later is compared under the same. */
  maskRules: z
    .object({ patterns: z.array(z.string()), exceptions: z.array(z.string()) })
    .default(() => ({ patterns: [], exceptions: [] })),
});
export interface CachedAssist {
  ticketKey: string;
  fingerprint: string;
  savedAt: number;
  state: AssistState;
  instruction: string | null;
  life: string;
  record: SuggestionRecord | null;
  shown: boolean;
  logged: boolean;
  maskPairs: [string, string][];
  maskRules: MaskRules;
}

export interface SessionCache {
  /** The newest suggestion of the ticket. */
  get(ticketKey: string): Promise<CachedAssist | null>;
  /** All suggestions of the ticket, newest first: two tabs may have read it differently, each with its own. */
  ofTicket(ticketKey: string): Promise<CachedAssist[]>;
  findByRecord(recordId: string): Promise<CachedAssist | null>;
  /** Reads, changes and writes in one turn, so that a run and an outcome never overwrite each other. Null leaves the row as it is. */
  update(recordId: string, change: (known: CachedAssist | null) => CachedAssist | null): Promise<CachedAssist | null>;
  /** Drops the suggestions that match; those that cannot be read go too. */
  drop(test: (entry: CachedAssist) => boolean): Promise<void>;
}

interface IndexRow {
  ticketKey: string;
  recordId: string;
}

// storage.session holds 10 MB; a suggestion takes 20 to 60 kB, one with long passages and drafts many times that.
const keptSuggestions = 60;
const indexKey = 'assists';

/** The cache over the session area. A row that does not parse (older version) counts as absent. */
export function createSessionCache(area: KeyValueArea): SessionCache {
  const rowKey = (recordId: string) => `assist.${recordId}`;
  const indexSchema = z.array(z.object({ ticketKey: z.string(), recordId: z.string() })).catch([]);
  const readIndex = async () => indexSchema.parse((await area.get(indexKey))[indexKey]);
  // One writer at a time: the index is read, changed and written back.
  let turn: Promise<unknown> = Promise.resolve();
  const inTurn = <T>(work: () => Promise<T>): Promise<T> => {
    const next = turn.then(work, work);
    turn = next.catch(() => undefined);
    return next;
  };
  const rows = async (recordIds: string[]): Promise<CachedAssist[]> => {
    const found = await area.get(recordIds.map(rowKey));
    const parsed = recordIds.map((recordId) => cachedAssistSchema.safeParse(found[rowKey(recordId)]));
    return parsed.flatMap((row) => (row.success ? [row.data] : []));
  };
  /**
   * Writes the row and the index, newest first. Where the area is full half of the others go, again and again: a
   * suggestion that is not kept here is not logged either.
   */
  const write = async (entry: CachedAssist, own: IndexRow, others: IndexRow[]): Promise<void> => {
    const drop = (gone: IndexRow[]) => area.remove(gone.map((row) => rowKey(row.recordId)));
    const [kept, gone] = [others.slice(0, keptSuggestions - 1), others.slice(keptSuggestions - 1)];
    try {
      await area.set({ [rowKey(own.recordId)]: entry, [indexKey]: [own, ...kept] });
    } catch (error) {
      if (others.length === 0 || !isStorageFull(error)) throw error;
      const leaving = await leastNeeded(others);
      await drop(leaving);
      return write(
        entry,
        own,
        others.filter((row) => !leaving.includes(row)),
      );
    }
    if (gone.length > 0) await drop(gone);
  };
  /** Half of these: the oldest, and those that the log still waits for last. */
  const leastNeeded = async (others: IndexRow[]): Promise<IndexRow[]> => {
    const known = await rows(others.map(({ recordId }) => recordId));
    const waiting = new Set(known.filter(({ shown, logged }) => shown && !logged).map(({ state }) => state.recordId));
    const needed = others.filter(({ recordId }) => waiting.has(recordId));
    const ranked = [...needed, ...others.filter((row) => !needed.includes(row))];
    return ranked.slice(Math.floor(ranked.length / 2));
  };
  const ofTicket = async (ticketKey: string) =>
    rows((await readIndex()).filter((entry) => entry.ticketKey === ticketKey).map(({ recordId }) => recordId));
  const findByRecord = async (recordId: string) => (await rows([recordId]))[0] ?? null;
  return {
    get: async (ticketKey) => (await ofTicket(ticketKey))[0] ?? null,
    ofTicket,
    findByRecord,
    drop: (test) =>
      inTurn(async () => {
        const index = await readIndex();
        const known = await rows(index.map(({ recordId }) => recordId));
        const kept = new Set(known.flatMap((entry) => (test(entry) ? [] : (entry.state.recordId ?? []))));
        const gone = index.filter(({ recordId }) => !kept.has(recordId));
        if (gone.length === 0) return;
        await area.set({ [indexKey]: index.filter(({ recordId }) => kept.has(recordId)) });
        await area.remove(gone.map(({ recordId }) => rowKey(recordId)));
      }),
    update: (recordId, change) =>
      inTurn(async () => {
        const known = await findByRecord(recordId);
        const entry = change(known);
        if (entry === null) return known;
        const others = (await readIndex()).filter((row) => row.recordId !== recordId);
        await write(entry, { ticketKey: entry.ticketKey, recordId }, others);
        return entry;
      }),
  };
}
