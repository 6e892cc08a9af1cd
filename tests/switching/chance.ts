/** Draws that follow from a seed, so that a failing sequence can be repeated. */
export interface Chance {
  /** A whole number from 0 to below `n`. */
  below(n: number): number;
  /** True in `percent` of 100 draws. */
  in100(percent: number): boolean;
  /** Milliseconds that something takes: mostly about `usual`, now and then up to `worst`. */
  delay(usual: number, worst: number): number;
}

/** Mulberry32: small, and good enough to mix delays. */
export function createChance(seed: number): Chance {
  let state = seed >>> 0;
  const draw = () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 0x1_0000_0000;
  };
  const below = (n: number) => Math.floor(draw() * n);
  return {
    below,
    in100: (percent) => below(100) < percent,
    delay: (usual, worst) => (below(5) === 0 ? below(worst + 1) : below(usual + 1)),
  };
}
