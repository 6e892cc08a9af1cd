/**
 * A posting list: the passages a term stands in, with the term's impact there.
 * Bytes: varint(2 x count + more), varint(last number), then for each varint(gap to the one before) and one
 * byte of impact; about 2.2 bytes a posting. `more` says that the list goes on in the next part.
 */
export interface Postings {
  numbers: number[];
  /** 0..255, see impact.ts. */
  impacts: number[];
}

/** Values over 64 kB are kept by browsers outside the record, which makes reading them slow. */
export const partBytes = 60_000;
const maxVarint = 5;

/** Writes an unsigned integer below 2^32 in 7-bit groups, low first; gives the next position. */
export function writeVarint(bytes: Uint8Array, at: number, value: number): number {
  let rest = value;
  let to = at;
  while (rest > 127) {
    bytes[to++] = (rest & 127) | 128;
    rest >>>= 7;
  }
  bytes[to++] = rest;
  return to;
}

/** Reads what `writeVarint` wrote and moves the position. */
export function readVarint(bytes: Uint8Array, position: { at: number }): number {
  let value = 0;
  let shift = 0;
  for (;;) {
    const byte = bytes[position.at++];
    if (byte === undefined) throw new RangeError('posting list cut off');
    value += (byte & 127) * 2 ** shift;
    if (byte < 128) return value;
    shift += 7;
  }
}

export interface Header {
  count: number;
  last: number;
  more: boolean;
  /** Where the postings begin. */
  body: number;
}

export function readHeader(bytes: Uint8Array): Header {
  const position = { at: 0 };
  const first = readVarint(bytes, position);
  const last = readVarint(bytes, position);
  return { count: Math.floor(first / 2), last, more: first % 2 === 1, body: position.at };
}

function writeBody(postings: Postings, previous: number, bytes: Uint8Array, start: number): number {
  let at = start;
  let before = previous;
  for (let i = 0; i < postings.numbers.length; i += 1) {
    const n = postings.numbers[i] as number;
    at = writeVarint(bytes, at, n - before);
    bytes[at++] = postings.impacts[i] as number;
    before = n;
  }
  return at;
}

/** Encodes one list; `numbers` rise strictly. */
export function encode(postings: Postings, more = false): Uint8Array {
  const bytes = new Uint8Array(2 * maxVarint + postings.numbers.length * (maxVarint + 1));
  let at = writeVarint(bytes, 0, postings.numbers.length * 2 + (more ? 1 : 0));
  at = writeVarint(bytes, at, postings.numbers.at(-1) ?? 0);
  at = writeBody(postings, 0, bytes, at);
  return bytes.slice(0, at);
}

/** Encodes a list in parts of at most about 60 kB. */
export function encodeParts(postings: Postings): Uint8Array[] {
  const perPart = Math.floor(partBytes / 3);
  if (postings.numbers.length <= perPart) return [encode(postings)];
  const parts: Uint8Array[] = [];
  for (let from = 0; from < postings.numbers.length; from += perPart) {
    const to = from + perPart;
    const part = { numbers: postings.numbers.slice(from, to), impacts: postings.impacts.slice(from, to) };
    parts.push(encode(part, to < postings.numbers.length));
  }
  return parts;
}

/** Adds postings with higher numbers at the end of an encoded list, without decoding it. */
export function append(bytes: Uint8Array, added: Postings): Uint8Array {
  const header = readHeader(bytes);
  const old = bytes.length - header.body;
  const joined = new Uint8Array(2 * maxVarint + old + added.numbers.length * (maxVarint + 1));
  let at = writeVarint(joined, 0, (header.count + added.numbers.length) * 2);
  at = writeVarint(joined, at, added.numbers.at(-1) ?? header.last);
  joined.set(bytes.subarray(header.body), at);
  at = writeBody(added, header.last, joined, at + old);
  return joined.slice(0, at);
}

/** Calls `visit` for every posting, in rising order; the inner loop of search, so no objects are made. */
export function eachPosting(bytes: Uint8Array, visit: (n: number, impact: number) => void): void {
  const { count, body } = readHeader(bytes);
  let at = body;
  let n = 0;
  for (let i = 0; i < count; i += 1) {
    let byte = bytes[at++] as number;
    let gap = byte & 127;
    for (let shift = 7; byte > 127; shift += 7) {
      byte = bytes[at++] as number;
      gap |= (byte & 127) << shift;
    }
    n += gap;
    visit(n, bytes[at++] as number);
  }
}

/** The whole list as arrays. */
export function decode(bytes: Uint8Array): Postings {
  const postings: Postings = { numbers: [], impacts: [] };
  eachPosting(bytes, (n, impact) => {
    postings.numbers.push(n);
    postings.impacts.push(impact);
  });
  return postings;
}

/** Rising numbers as gaps: the form in which deletions are stored. */
export function encodeNumbers(numbers: Iterable<number>): Uint8Array {
  const sorted = [...numbers].sort((a, b) => a - b);
  const bytes = new Uint8Array(sorted.length * maxVarint);
  let at = 0;
  let before = 0;
  for (const n of sorted) {
    at = writeVarint(bytes, at, n - before);
    before = n;
  }
  return bytes.slice(0, at);
}

export function decodeNumbers(bytes: Uint8Array): Set<number> {
  const numbers = new Set<number>();
  const position = { at: 0 };
  let n = 0;
  while (position.at < bytes.length) {
    n += readVarint(bytes, position);
    numbers.add(n);
  }
  return numbers;
}
