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

interface Span {
  from: number;
  to: number;
}

/** Of a part, so many of its latest matches are tried: a word may stand in two lists of one phrase. */
const REMEMBERED = 4;

/** For phrases with `&`: spans that hold one match of every part within the window, each match and each word used once. */
export function joinParts(
  parts: number,
  window: number,
  spans: readonly { part: number; from: number; to: number }[],
  tokens: readonly Token[],
): Span[] {
  if (parts === 1) return [...spans];
  const joined: Span[] = [];
  const latest = Array.from({ length: parts }, (): Span[] => []);
  for (const span of spans) {
    const own = latest[span.part];
    if (!own) continue;
    own.unshift(span);
    own.length = Math.min(own.length, REMEMBERED);
    const whole = completed(latest, span, window, tokens);
    if (whole === null) continue;
    joined.push(whole);
    for (const part of latest) part.length = 0;
  }
  return joined;
}

/** The newest span with one of every other part, the latest that fit; null when a part has none that fits. */
function completed(
  latest: readonly (readonly Span[])[],
  newest: Span & { part: number },
  window: number,
  tokens: readonly Token[],
): Span | null {
  const sentence = tokens[newest.from]?.sentence;
  const chosen: Span[] = [newest];
  const choose = (part: number): Span | null => {
    if (part === latest.length)
      return { from: Math.min(...chosen.map(({ from }) => from)), to: Math.max(...chosen.map(({ to }) => to)) };
    if (part === newest.part) return choose(part + 1);
    for (const span of latest[part] ?? []) {
      const fits =
        tokens[span.from]?.sentence === sentence &&
        chosen.every(({ from, to }) => span.to <= from || to <= span.from) &&
        chosen.every(({ from, to }) => Math.max(to, span.to) - Math.min(from, span.from) <= window);
      if (!fits) continue;
      chosen.push(span);
      const whole = choose(part + 1);
      if (whole) return whole;
      chosen.pop();
    }
    return null;
  };
  return choose(0);
}
