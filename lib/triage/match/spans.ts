import type { Token } from './tokens';

/** Per word, the index after the last word of its sentence. */
export function sentenceLimits(tokens: readonly Token[]): number[] {
  const limits = new Array<number>(tokens.length);
  let limit = tokens.length;
  for (let index = tokens.length - 1; index >= 0; index -= 1) {
    if (index < tokens.length - 1 && tokens[index]?.sentence !== tokens[index + 1]?.sentence) limit = index + 1;
    limits[index] = limit;
  }
  return limits;
}

/** For phrases with `&`: spans that hold one match of every part within the window, each match and each word used once. */
export function joinParts(
  parts: number,
  window: number,
  spans: readonly { part: number; from: number; to: number }[],
  tokens: readonly Token[],
): { from: number; to: number }[] {
  if (parts === 1) return [...spans];
  const joined: { from: number; to: number }[] = [];
  const latest = new Array<{ from: number; to: number } | undefined>(parts);
  for (const span of spans) {
    latest[span.part] = span;
    const whole = latest.filter((item) => item !== undefined);
    if (whole.length < parts) continue;
    if (whole.some((one) => whole.some((other) => other !== one && one.from < other.to && other.from < one.to)))
      continue;
    const from = Math.min(...whole.map((item) => item.from));
    const to = Math.max(...whole.map((item) => item.to));
    if (to - from > window) continue;
    if (tokens[from]?.sentence !== tokens[to - 1]?.sentence) continue;
    joined.push({ from, to });
    latest.fill(undefined);
  }
  return joined;
}
