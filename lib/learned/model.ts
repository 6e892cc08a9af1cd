/** What a model knows of a piece of text. */
export interface Reading {
  /** The features that it has a weight for. */
  known: ReadonlyMap<string, number>;
  /** How many features the piece has. */
  size: number;
  /** Their weights together. */
  sum: number;
}

/** Tells how far a piece of text speaks for one label. */
export interface LinearModel {
  read(features: ReadonlySet<string>): Reading;
  /** The log-odds that pieces which stand side by side carry the label. */
  score(...readings: readonly Reading[]): number;
}

/** Long pieces have more features of every kind; so much of their length is taken out (0 to 0.7 tried). */
const LENGTH = 0.4;
/** What a weight counts for in a piece of so many features. */
export const lengthFactor = (size: number): number => (size + 1) ** -LENGTH;

/** Features of a label with their weights, and the score of a text without any. */
export interface Weights {
  bias: number;
  of: ReadonlyMap<string, number>;
}

/**
 * Writes the weights of one or more labels as text. A label's line (`= name bias step`) is followed by a line for each
 * height of weight: its number of steps, then the features of that height. Weights below half a step are left out,
 * and the few that stand far above all others are made as high as the highest of those.
 * @param steps How many heights there are on each side of zero.
 */
export function writeWeights(labels: Readonly<Record<string, Weights>>, steps = 31): string {
  const lines: string[] = [];
  for (const [label, { bias, of }] of Object.entries(labels)) {
    const sizes = [...of.values()].map(Math.abs).sort((a, b) => a - b);
    const step = Math.max(sizes[Math.floor(0.995 * sizes.length)] ?? 0, 1e-6) / steps;
    lines.push(`= ${label} ${bias.toFixed(3)} ${step.toPrecision(4)}`);
    const heights = new Map<number, string[]>();
    for (const [feature, weight] of of) {
      const height = Math.max(-steps, Math.min(steps, Math.round(weight / step)));
      if (height !== 0) heights.set(height, [...(heights.get(height) ?? []), feature]);
    }
    for (const height of [...heights.keys()].sort((a, b) => b - a))
      lines.push(`${height} ${(heights.get(height) ?? []).sort().join(',')}`);
  }
  return lines.join('\n');
}

/** Reads what `writeWeights` wrote. Throws an Error that names a line it cannot read. */
export function readWeights(text: string): Map<string, Weights> {
  const labels = new Map<string, Weights>();
  let step = 0;
  let of = new Map<string, number>();
  for (const line of text.trim().split('\n')) {
    const [first = '', second = '', third = '', fourth = ''] = line.split(' ', 4);
    if (first === '=') {
      step = Number(fourth);
      of = new Map();
      labels.set(second, { bias: Number(third), of });
    }
    const weight = first === '=' ? 0 : Number(first) * step;
    if (!Number.isFinite(weight) || !(step > 0)) throw new Error(`not a line of weights: ${line.slice(0, 40)}`);
    if (first !== '=') for (const feature of line.slice(first.length + 1).split(',')) of.set(feature, weight);
  }
  return labels;
}

/** A model of one label's weights. Pure; a reading costs one look-up a feature. */
export function createModel({ bias, of }: Weights): LinearModel {
  return {
    read(features) {
      const known = new Map<string, number>();
      let sum = 0;
      for (const feature of features) {
        const weight = of.get(feature);
        if (weight === undefined) continue;
        known.set(feature, weight);
        sum += weight;
      }
      return { known, size: features.size, sum };
    },
    score(...readings) {
      let sum = 0;
      let size = 0;
      for (const [at, reading] of readings.entries()) {
        size += reading.size;
        sum += reading.sum;
        // What a neighbour has said already counts once.
        const before = readings.slice(0, at);
        if (before.length > 0)
          for (const [feature, weight] of reading.known)
            if (before.some(({ known }) => known.has(feature))) sum -= weight;
      }
      return bias + sum * lengthFactor(size);
    },
  };
}

/** The features that spoke most for the label, the strongest first: what can be shown to whoever asks why. */
export function telling(reading: Reading, most: number): string[] {
  return [...reading.known]
    .filter(([, weight]) => weight > 0)
    .sort(([, a], [, b]) => b - a)
    .slice(0, most)
    .map(([feature]) => feature);
}
