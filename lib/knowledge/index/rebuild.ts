import type { Language } from '../../ticket/page-ticket';
import type { BlockRow, IndexRow, KnowledgeStore, KnowledgeTx, PassageRow, Segment } from '../store';
import { blockOf, passageIn } from './blocks';
import { type MergeRun, mergeLeaseMs } from './merge';
import { decodeNumbers, encodeNumbers, encodeRuns, Places } from './numbers';
import { type BuiltSegment, SegmentBuilder } from './segment';
import { facetByte, type Writes, writeSegment } from './writer';

const passagesPerSegment = 1000;
const blocksPerRead = 50;

function* groups(numbers: Iterable<number>, size: number): Generator<number[]> {
  let group: number[] = [];
  for (const n of numbers) {
    group.push(n);
    if (group.length < size) continue;
    yield group;
    group = [];
  }
  if (group.length > 0) yield group;
}

/** Passages that are gone, or of another form than this version writes, are left out: a full sync brings them anew. */
async function readPassages(store: KnowledgeStore, lang: Language, numbers: readonly number[]): Promise<PassageRow[]> {
  const wanted = [...new Set(numbers.map(blockOf))];
  const blocks = new Map<number, BlockRow>();
  for (const keys of groups(wanted, blocksPerRead)) {
    const found = await store.read((tx) => tx.blocks.bulkGet(keys.map((block) => [lang, block])));
    for (const block of found) if (block) blocks.set(block.block, block);
  }
  return numbers.flatMap((n) => passageIn(blocks.get(blockOf(n)), n) ?? []);
}

async function begin(tx: KnowledgeTx, lang: Language, id: number, run: MergeRun): Promise<Segment | null> {
  const row = await tx.indexes.get(lang);
  const segment = row?.segments.find((each) => each.id === id);
  if (!row || !segment) return null;
  if (row.lease && row.lease.holder !== run.holder && row.lease.until > run.now()) return null;
  row.lease = { holder: run.holder, until: run.now() + mergeLeaseMs };
  await tx.indexes.put([row]);
  return segment;
}

/** Writes a part of the new form, which counts as garbage until it takes the old one's place. */
async function writePart(
  tx: KnowledgeTx,
  lang: Language,
  built: BuiltSegment,
  rows: readonly PassageRow[],
  run: MergeRun,
): Promise<Segment | null> {
  const index = await tx.indexes.get(lang);
  if (!index) return null;
  const facets = Uint8Array.from(rows, (row) => facetByte(index, row.sourceId, row));
  const numbers = encodeRuns(rows.map(({ n }) => ({ first: n, count: 1 })));
  const writes: Writes = [];
  const segment = writeSegment(tx, index, built, { facets, numbers }, writes);
  index.garbage.push(segment.id);
  index.lease = { holder: run.holder, until: run.now() + mergeLeaseMs };
  writes.push(tx.indexes.put([index]));
  await Promise.all(writes);
  return segment;
}

function replace(index: IndexRow, old: Segment, parts: readonly Segment[]): boolean {
  const at = index.segments.findIndex(({ id }) => id === old.id);
  const ids = new Set(parts.map(({ id }) => id));
  if (at < 0 || index.garbage.filter((id) => ids.has(id)).length < ids.size) return false;
  index.segments.splice(at, 1, ...parts);
  index.garbage = [...index.garbage.filter((id) => !ids.has(id)), old.id];
  // Passages that were not found any more are in no segment now; those deleted meanwhile still are.
  const kept = new Set(parts.flatMap(({ numbers }) => [...new Places(numbers).numbers()]));
  const lost = new Set([...new Places(old.numbers).numbers()].filter((n) => !kept.has(n)));
  const deleted = decodeNumbers(index.deleted).filter((n) => !lost.has(n));
  index.deleted = encodeNumbers(deleted);
  index.live = index.segments.reduce((sum, { passages }) => sum + passages, 0) - deleted.length;
  index.lease = null;
  return true;
}

/**
 * Makes a segment anew from its passages: one of an older form or analysis, or one that is damaged. In slices, beside
 * queries; killed at any point the old one stays. False when it is gone or another works on the index.
 */
export async function rebuild(store: KnowledgeStore, lang: Language, id: number, run: MergeRun): Promise<boolean> {
  const segment = await store.write((tx) => begin(tx, lang, id, run));
  if (!segment) return false;
  const parts: Segment[] = [];
  for (const numbers of groups(new Places(segment.numbers).numbers(), passagesPerSegment)) {
    if (run.signal?.aborted) return false;
    const rows = await readPassages(store, lang, numbers);
    if (rows.length === 0) continue;
    const builder = new SegmentBuilder(lang);
    for (const row of rows) {
      await run.turns.rest();
      builder.add(row);
    }
    const built = builder.build();
    const part = await run.turns.write(() => store.write((tx) => writePart(tx, lang, built, rows, run)));
    if (!part) return false;
    parts.push(part);
  }
  return store.write(async (tx) => {
    const index = await tx.indexes.get(lang);
    if (!index || !replace(index, segment, parts)) return false;
    await tx.indexes.put([index]);
    return true;
  });
}
