import { fnv1a } from '../../text/hash';
import { ByteReader, type ByteWriter } from './bytes';

/** A term's entry in a bucket. A long list stands in records of its own, from slot `first` on. */
export interface Entry {
  /** Passages of the segment that hold the term. */
  held: number;
  list: Uint8Array | { first: number; parts: number };
}

export interface TermEntry extends Entry {
  term: string;
  hash: number;
}

/** FNV-1a over UTF-16 units, its bits mixed (the last steps of MurmurHash3), so that the first bits spread well. */
export function hashOf(term: string): number {
  let hash = fnv1a(term);
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) >>> 0;
}

/** The bucket of a hash where there are 2^bits. */
export function bucketOf(hash: number, bits: number): number {
  return bits === 0 ? 0 : hash >>> (32 - bits);
}

const utf8 = new TextEncoder();

export function encodeTerm(term: string): Uint8Array {
  return utf8.encode(term);
}

/** Adds an entry: varint(bytes of the term), term, varint(held), varint(bytes of the list), list; 0 bytes: varint(first slot), varint(parts). */
export function writeEntry(writer: ByteWriter, term: string, { held, list }: Entry): void {
  writer.text(term);
  writer.varint(held);
  if (list instanceof Uint8Array) {
    writer.varint(list.length);
    writer.raw(list);
    return;
  }
  writer.varint(0);
  writer.varint(list.first);
  writer.varint(list.parts);
}

function readEntry(reader: ByteReader): Entry {
  const held = reader.varint();
  const length = reader.varint();
  return { held, list: length > 0 ? reader.raw(length) : { first: reader.varint(), parts: reader.varint() } };
}

/** All entries of a bucket, in the order written. Throws a RangeError when it is cut off. */
export function readBucket(bytes: Uint8Array): TermEntry[] {
  const reader = new ByteReader(bytes);
  const entries: TermEntry[] = [];
  while (!reader.ended) {
    const term = reader.text();
    entries.push({ term, hash: hashOf(term), ...readEntry(reader) });
  }
  return entries;
}

function starts(bytes: Uint8Array, at: number, term: Uint8Array): boolean {
  for (let i = 0; i < term.length; i += 1) if (bytes[at + i] !== term[i]) return false;
  return true;
}

/** The entries of `wanted` terms, found without making anything of the others. */
export function findEntries(bytes: Uint8Array, wanted: readonly { term: string; bytes: Uint8Array }[]) {
  const found = new Map<string, Entry>();
  const reader = new ByteReader(bytes);
  while (!reader.ended && found.size < wanted.length) {
    const length = reader.varint();
    const at = reader.at;
    reader.skip(length);
    let hit: (typeof wanted)[number] | undefined;
    for (const each of wanted) if (each.bytes.length === length && starts(bytes, at, each.bytes)) hit = each;
    if (hit) found.set(hit.term, readEntry(reader));
    else skip(reader);
  }
  return found;
}

function skip(reader: ByteReader): void {
  reader.varint();
  const length = reader.varint();
  if (length > 0) reader.skip(length);
  else {
    reader.varint();
    reader.varint();
  }
}
