import type { Language } from '../../ticket/page-ticket';
import { analysisVersion } from '../analysis/terms';
import type { IndexRow, KnowledgeStore, KnowledgeTx, Segment, Track } from '../store';
import type { Turns } from '../turns';
import { lengthOf } from './bm25';
import { type Cursor, joinSlice, readSlice, readSlots } from './cursor';
import { facetSlotsOf, lengthSlotsOf, mostBits, passageParts } from './layout';
import { decodeNumbers, encodeNumbers, encodeRuns, Places, type Run } from './numbers';
import { TermsWriter } from './segment';
import { putRecords } from './writer';

/** Buckets written in one transaction: a query waits for at most one such slice. */
const bucketsPerSlice = 2 ** 3;
const hashes = 2 ** 32;

export interface MergeRun {
  holder: string;
  now(): number;
  turns: Turns;
  signal?: AbortSignal | undefined;
}

/** Which segments of an index are meant, and which of them to merge now. */
export interface MergeChoice {
  track(row: IndexRow): Track | undefined;
  choose(track: Track): Segment[];
}

/** A killed merge's lease runs out after this. */
export const mergeLeaseMs = 30_000;

interface Plan {
  lang: Language;
  sources: Segment[];
  target: Segment;
  cursors: Cursor[];
  /** Deletions known at the start in the merged segments: these are dropped from the lists. */
  dropped: Set<number>;
}

/** The merged segment's passages in order, and where each source's passages go. */
function arrange(sources: readonly Segment[], deleted: readonly number[]) {
  const dropped = new Set<number>();
  const runs: Run[] = [];
  let next = 0;
  const cursors = sources.map((segment): Cursor => {
    const own = new Places(segment.numbers);
    const gone = new Set(own.placesOf(deleted));
    const places = new Int32Array(segment.passages);
    let place = 0;
    for (const n of own.numbers()) {
      if (gone.has(place)) {
        dropped.add(n);
        places[place++] = -1;
        continue;
      }
      const last = runs.at(-1);
      if (last && last.first + last.count === n) last.count += 1;
      else runs.push({ first: n, count: 1 });
      places[place++] = next++;
    }
    return { segment, places, nextBucket: 0, entries: [] };
  });
  return { dropped, numbers: encodeRuns(runs), passages: next, cursors };
}

/** Takes the merge's lease and names the segment to merge into. Null when there is nothing to do or another is at it. */
async function begin(
  tx: KnowledgeTx,
  lang: Language,
  { track, choose }: MergeChoice,
  run: MergeRun,
): Promise<Plan | null> {
  const row = await tx.indexes.get(lang);
  const own = row && track(row);
  const now = run.now();
  if (!own || (row.lease && row.lease.holder !== run.holder && row.lease.until > now)) return null;
  const sources = choose(own);
  if (sources.length === 0) return null;
  const { dropped, numbers, passages, cursors } = arrange(sources, decodeNumbers(own.deleted));
  const buckets = sources.reduce((sum, { bits }) => sum + 2 ** bits, 0);
  const bits = Math.min(mostBits, Math.round(Math.log2(buckets)));
  const target: Segment = { id: row.nextSegment++, passages, length: 0, bits, numbers, analysis: analysisVersion };
  row.garbage.push(target.id);
  row.lease = { holder: run.holder, until: now + mergeLeaseMs };
  await tx.indexes.put([row]);
  return { lang, sources, target, cursors, dropped };
}

/** Copies a byte a passage (lengths, facets) to the merged segment's places. */
async function copyBytes(store: KnowledgeStore, plan: Plan, slotsOf: typeof lengthSlotsOf): Promise<Uint8Array> {
  const merged = new Uint8Array(plan.target.passages);
  for (const { segment, places } of plan.cursors) {
    const parts = await store.read((tx) => readSlots(tx, plan.lang, segment, slotsOf(segment.passages)));
    let place = 0;
    for (const part of parts) {
      for (const byte of part) {
        const to = places[place++] ?? -1;
        if (to >= 0) merged[to] = byte;
      }
    }
  }
  return merged;
}

async function copySlices(store: KnowledgeStore, plan: Plan, run: MergeRun): Promise<boolean> {
  const { lang, target, cursors } = plan;
  const lengths = await copyBytes(store, plan, lengthSlotsOf);
  const facets = await copyBytes(store, plan, facetSlotsOf);
  target.length = lengths.reduce((sum, byte) => sum + lengthOf(byte), 0);
  const perPassage = [...passageParts(lengths, lengthSlotsOf), ...passageParts(facets, facetSlotsOf)];
  await store.write((tx) => putRecords(tx, lang, target.id, perPassage));
  const terms = new TermsWriter(target.bits);
  const steps = Math.max(1, 2 ** target.bits / bucketsPerSlice);
  const read = (step: number) => store.read((tx) => readSlice(tx, lang, cursors, (step * hashes) / steps));
  // The next slice is read while this one is joined, and this one written while the next is: no waiting in between.
  let reading = read(1);
  let writing: Promise<unknown> = Promise.resolve();
  for (let step = 1; step <= steps; step += 1) {
    if (run.signal?.aborted) {
      await Promise.allSettled([reading, writing]);
      return false;
    }
    await run.turns.rest();
    const parts = await reading;
    if (step < steps) reading = read(step + 1);
    // What fails is told where it is waited for.
    reading.catch(() => {});
    for (const { hash, term, postings } of joinSlice(parts)) terms.add(hash, term, postings);
    const records = terms.take(step === steps);
    await writing;
    const put = () => store.write(async (tx) => putRecords(tx, lang, target.id, records));
    if (records.length > 0) writing = run.turns.write(put);
    writing.catch(() => {});
  }
  await writing;
  return true;
}

/** Makes the merged segment the one that answers, in one transaction. False when the index changed under it. */
async function swap(tx: KnowledgeTx, plan: Plan, track: MergeChoice['track']): Promise<boolean> {
  const row = await tx.indexes.get(plan.lang);
  const own = row && track(row);
  const ids = plan.sources.map(({ id }) => id);
  const from = own?.segments.findIndex(({ id }) => id === ids[0]) ?? -1;
  if (!own || from < 0 || !row.garbage.includes(plan.target.id)) return false;
  if (!ids.every((id, at) => own.segments[from + at]?.id === id)) return false;
  own.segments.splice(from, ids.length, ...(plan.target.passages > 0 ? [plan.target] : []));
  const kept = plan.target.passages > 0 ? row.garbage.filter((id) => id !== plan.target.id) : row.garbage;
  row.garbage = [...kept, ...ids];
  own.deleted = encodeNumbers(decodeNumbers(own.deleted).filter((n) => !plan.dropped.has(n)));
  row.lease = null;
  await tx.indexes.put([row]);
  return true;
}

/**
 * Merges neighbouring segments into one and drops their deleted passages. Runs in slices beside queries and additions;
 * killed at any point it leaves the old segments answering. False when there was nothing to do, another is at it, or the
 * index changed. Rejects with DamagedSegment when a source cannot be read.
 */
export async function merge(
  store: KnowledgeStore,
  lang: Language,
  choice: MergeChoice,
  run: MergeRun,
): Promise<boolean> {
  const plan = await store.write((tx) => begin(tx, lang, choice, run));
  if (!plan) return false;
  if (!(await copySlices(store, plan, run))) return false;
  return run.turns.write(() => store.write((tx) => swap(tx, plan, choice.track)));
}
