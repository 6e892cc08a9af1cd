import type { IndexRow, KnowledgeStore, KnowledgeTx, StagedTrack } from '../store';
import { blockKeys } from './blocks';
import { indexesOf } from './layout';
import { decodeNumbers, encodeNumbers } from './numbers';
import { byLanguage, type Change, numbersOf, publish, type Writes, writeAddition } from './writer';

/** Rows moved in one transaction: small enough that a query waiting behind it is not felt. */
const rowsPerSlice = 50;

function trackOf(index: IndexRow, sourceId: string): StagedTrack {
  const known = index.staged.find((track) => track.sourceId === sourceId);
  if (known) return known;
  const fresh = { sourceId, segments: [], deleted: new Uint8Array() };
  index.staged.push(fresh);
  return fresh;
}

/**
 * Writes changes so that nothing of them is found before `publishStaged`. The articles belong to one source, which no
 * other run changes meanwhile.
 */
export async function stage(
  tx: KnowledgeTx,
  sourceId: string,
  { additions, replaced, removed }: Change,
  run: string,
): Promise<void> {
  const put = additions.flatMap(({ articles }) => articles.map(({ row }) => row.id));
  const ids = [...put, ...removed.map(({ id }) => id)];
  const before = new Map(
    (await tx.staged.bulkGet(ids.map((id) => [sourceId, id]))).flatMap((known) => (known ? [[known.id, known]] : [])),
  );
  // What this run staged before is given up; what is found until then is taken out when the rest is published.
  const again = [...before.values()].flatMap(({ row }) => row ?? []);
  const first = [...replaced, ...removed].filter(({ id }) => !before.has(id));
  const gone = byLanguage([...again, ...first], (row) => row.lang);
  const added = new Map(additions.map((addition) => [addition.lang, addition]));
  const writes: Writes = [tx.staged.put(removed.map(({ id }) => ({ sourceId, id, row: null })))];
  for (const index of await indexesOf(tx, new Set([...gone.keys(), ...added.keys()]))) {
    const { lang } = index;
    const track = trackOf(index, sourceId);
    const addition = added.get(lang);
    const written = addition && writeAddition(tx, index, addition, run, writes);
    track.segments.push(...(written?.segments ?? []));
    track.deleted = encodeNumbers([...decodeNumbers(track.deleted), ...numbersOf(gone.get(lang) ?? [])]);
    writes.push(tx.indexes.put([index]));
    writes.push(tx.staged.put((written?.rows ?? []).map((row) => ({ sourceId, id: row.id, row }))));
  }
  writes.push(tx.blocks.delete(again.flatMap(blockKeys)));
  await Promise.all(writes);
}

/** Makes all that was staged searchable, and what it replaces not, in the caller's transaction. */
export async function publishStaged(tx: KnowledgeTx, sourceId: string): Promise<void> {
  for (const index of await tx.indexes.all()) {
    const track = index.staged.find((each) => each.sourceId === sourceId);
    if (!track) continue;
    index.staged = index.staged.filter((each) => each !== track);
    publish(index, track.segments, decodeNumbers(track.deleted));
    await tx.indexes.put([index]);
  }
}

/** After publishing: puts the articles' rows in place and deletes what they replaced, in slices; killed, it goes on. */
export async function settleStaged(store: KnowledgeStore, sourceId: string): Promise<void> {
  for (;;) {
    const moved = await store.write(async (tx) => {
      const rows = await tx.staged.ofSource(sourceId, rowsPerSlice);
      const old = await tx.articles.bulkGet(rows.map(({ id }) => id));
      await tx.blocks.delete(old.flatMap((row) => (row ? blockKeys(row) : [])));
      await tx.articles.delete(rows.flatMap(({ id, row }) => (row ? [] : [id])));
      await tx.articles.put(rows.flatMap(({ row }) => row ?? []));
      await tx.staged.delete(rows.map(({ id }) => [sourceId, id]));
      return rows.length;
    });
    if (moved < rowsPerSlice) return;
  }
}

/** Gives up what was staged and never published: its segments are garbage, its passages deleted in slices. */
export async function discardStaged(store: KnowledgeStore, sourceId: string): Promise<void> {
  await store.write(async (tx) => {
    for (const index of await tx.indexes.all()) {
      const track = index.staged.find((each) => each.sourceId === sourceId);
      if (!track) continue;
      index.staged = index.staged.filter((each) => each !== track);
      index.garbage.push(...track.segments.map(({ id }) => id));
      await tx.indexes.put([index]);
    }
  });
  for (;;) {
    const dropped = await store.write(async (tx) => {
      const rows = await tx.staged.ofSource(sourceId, rowsPerSlice);
      await tx.blocks.delete(rows.flatMap(({ row }) => (row ? blockKeys(row) : [])));
      await tx.staged.delete(rows.map(({ id }) => [sourceId, id]));
      return rows.length;
    });
    if (dropped < rowsPerSlice) return;
  }
}
