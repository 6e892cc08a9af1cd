/**
 * All matches of a global pattern, as `matchAll` gives them. `matchAll` makes a new RegExp at each call; with as many
 * patterns as there are here the engine's cache of compiled ones overflows and each is compiled anew: 28 ms instead of 8
 * for 10 kB (measured, V8 of Node 20).
 */
export function matchesOf(text: string, pattern: RegExp): RegExpExecArray[] {
  if (!pattern.global) throw new TypeError('matchesOf: the pattern is not global');
  const found: RegExpExecArray[] = [];
  pattern.lastIndex = 0;
  for (let match = pattern.exec(text); match !== null; match = pattern.exec(text)) {
    found.push(match);
    if (match[0] === '') pattern.lastIndex += 1;
  }
  return found;
}
