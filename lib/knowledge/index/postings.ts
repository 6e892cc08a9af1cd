import { longestVarint } from './bytes';

/** The passages of one segment that a term stands in, by their rising places in it, and how often (stored up to 255). */
export interface Postings {
  places: number[];
  counts: number[];
}

const mostCount = 255;

/** Encodes postings `from` to `to`: for each the gap to the place before and one byte of count, about 2.2 bytes. */
export function encodeList({ places, counts }: Postings, from = 0, to = places.length): Uint8Array {
  const bytes = new Uint8Array((to - from) * (longestVarint + 1));
  let at = 0;
  let before = 0;
  for (let i = from; i < to; i += 1) {
    let rest = (places[i] as number) - before;
    before = places[i] as number;
    while (rest > 127) {
      bytes[at++] = (rest & 127) | 128;
      rest >>>= 7;
    }
    bytes[at++] = rest;
    bytes[at++] = Math.min(mostCount, counts[i] as number);
  }
  return bytes.slice(0, at);
}

/** Calls `visit` for every posting, in rising order; the inner loop of search, so no objects are made. */
export function eachPosting(bytes: Uint8Array, visit: (place: number, count: number) => void): void {
  const end = bytes.length;
  let at = 0;
  let place = 0;
  while (at < end) {
    let byte = bytes[at++] as number;
    let gap = byte & 127;
    for (let shift = 7; byte > 127; shift += 7) {
      byte = bytes[at++] as number;
      gap |= (byte & 127) << shift;
    }
    place += gap;
    visit(place, bytes[at++] as number);
  }
}
