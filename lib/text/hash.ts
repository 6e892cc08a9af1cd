/** FNV-1a over UTF-16 units: a 32-bit number, signed. Tells texts apart and keeps no secret. */
export function fnv1a(text: string, seed = 0x811c9dc5): number {
  let hash = seed;
  // By index: an iterator over 64 kB takes several milliseconds of a page's frame.
  for (let at = 0; at < text.length; at += 1) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  return hash;
}

/** Two such hashes of a text as 16 hex digits, the second over its places too. */
export function fingerprintOf(text: string): string {
  let second = 0xcbf29ce4;
  for (let at = 0; at < text.length; at += 1) second = Math.imul(second ^ (text.charCodeAt(at) + at), 0x01000193);
  return [fnv1a(text), second].map((part) => (part >>> 0).toString(16).padStart(8, '0')).join('');
}
