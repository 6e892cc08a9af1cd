import { candidatesOf } from '../lib/privacy/tagger/candidates';
import { aroundOf, featuresPerWord, keyBits, Writer, writeFeatures } from '../lib/privacy/tagger/features';
import { labelCount, rowWidth } from '../lib/privacy/tagger/model';
import { readTokens } from '../lib/privacy/tagger/tokens';
import type { OrdinaryWords } from '../lib/privacy/tagger/words';
import { detectLanguage } from '../lib/text/language';
import type { Marked } from './names-data';
import { certainIn } from './names-measures';

/** A text as the trainer walks it: runs of words that may be names, with their features and right labels. */
export interface Example {
  /** Which source text it comes from: fillings of one text share it. */
  source: number;
  runs: { labels: Uint8Array; features: Int32Array }[];
}

/** Weights as trained: {@link rowWidth} per feature, and the transitions row by row. */
export interface Trained {
  features: number[];
  values: Float32Array;
  transitions: number[][];
}

export interface CrfOptions {
  epochs: number;
  rate: number;
  /** Pull of every weight to zero per text. */
  lasso: number;
  /** A feature counts when it stands in at least so many source texts. */
  support: number;
}

const never = -30;
const easy = 0.02;
/** Label by label what may follow: inside only after its own beginning or inside. */
const allowed = (from: number, to: number) =>
  (to !== 2 || from === 1 || from === 2) && (to !== 4 || from === 3 || from === 4);

/** Reads a marked text into runs of features and labels. */
export function exampleOf({ text, marks }: Marked, source: number, ordinary: OrdinaryWords): Example {
  const tokens = readTokens(text, ordinary);
  const around = aroundOf(tokens, detectLanguage(text.slice(0, 1200)).lang);
  const labels = new Uint8Array(tokens.words.length);
  for (const { start, end, type } of marks) {
    let begin = 1;
    for (let i = 0; i < tokens.words.length; i += 1) {
      if ((tokens.end[i] ?? 0) <= start || (tokens.start[i] ?? 0) >= end) continue;
      labels[i] = (type === 'NAME' ? 2 : 4) - begin;
      begin = 0;
    }
  }
  const runs: Example['runs'] = [];
  const row = new Int32Array(featuresPerWord);
  const writer = new Writer(row);
  const candidates = candidatesOf(tokens, certainIn(text));
  for (let first = 0; first < tokens.words.length; first += 1) {
    let end = first;
    while (candidates[end] === 1) end += 1;
    if (end > first) {
      const features = new Int32Array((end - first) * featuresPerWord);
      for (let i = first; i < end; i += 1) {
        writeFeatures(tokens, around, i, writer);
        features.set(row, (i - first) * featuresPerWord);
      }
      const run = labels.slice(first, end);
      // A name whose particle was too plain goes on as a new one.
      if (run[0] === 2 || run[0] === 4) run[0] -= 1;
      runs.push({ labels: run, features });
    }
    first = end;
  }
  return { source, runs };
}

/** Feature numbers that stand in enough source texts, each with its row. */
function rowsOf(examples: readonly Example[], support: number): { rowOf: Int32Array; features: number[] } {
  const size = 1 << keyBits;
  const last = new Int32Array(size).fill(-1);
  const seen = new Uint16Array(size);
  for (const { source, runs } of examples) {
    for (const { features } of runs) {
      for (const key of features) {
        if (last[key] === source) continue;
        last[key] = source;
        seen[key] = Math.min(65535, (seen[key] ?? 0) + 1);
      }
    }
  }
  const rowOf = new Int32Array(size).fill(-1);
  const features: number[] = [];
  for (let key = 0; key < size; key += 1) {
    if ((seen[key] ?? 0) < support) continue;
    rowOf[key] = features.length;
    features.push(key);
  }
  return { rowOf, features };
}

/** Numbers that look random and are the same in each run (mulberry32). */
export function randomOf(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let value = Math.imul(state ^ (state >>> 15), 1 | state);
    value = (value + Math.imul(value ^ (value >>> 7), 61 | value)) ^ value;
    return ((value ^ (value >>> 14)) >>> 0) / 4294967296;
  };
}

/**
 * A linear-chain conditional random field by AdaGrad with an L1 pull that is made up for when a feature is met again,
 * so that most weights end at zero. `examples` of one source must follow each other.
 */
export function trainCrf(examples: readonly Example[], options: CrfOptions): Trained {
  const { rowOf, features } = rowsOf(examples, options.support);
  const count = features.length * rowWidth;
  const weights = new Float32Array(count);
  const squares = new Float32Array(count).fill(1e-6);
  const metAt = new Int32Array(features.length);
  const transitions = new Float64Array(labelCount * labelCount);
  const stepSquares = new Float64Array(labelCount * labelCount).fill(1e-6);
  for (let j = 0; j < labelCount; j += 1)
    for (let k = 0; k < labelCount; k += 1) if (!allowed(j, k)) transitions[j * labelCount + k] = never;
  const random = randomOf(7);
  const order = examples.map((_, i) => i);
  let time = 0;
  const pull = (row: number) => {
    const lag = time - (metAt[row] ?? 0);
    if (lag === 0) return;
    metAt[row] = time;
    for (let i = row * rowWidth; i < (row + 1) * rowWidth; i += 1) {
      const weight = weights[i] ?? 0;
      if (weight === 0) continue;
      const by = (lag * options.lasso * options.rate) / Math.sqrt(squares[i] ?? 1);
      weights[i] = Math.abs(weight) <= by ? 0 : weight - Math.sign(weight) * by;
    }
  };
  // How wrong the worst word of a text was when last looked at: easy texts are looked at again only now and then.
  const wrong = new Float32Array(examples.length).fill(1);
  for (let epoch = 0; epoch < options.epochs; epoch += 1) {
    for (let i = order.length - 1; i > 0; i -= 1) {
      const j = Math.floor(random() * (i + 1));
      [order[i], order[j]] = [order[j] ?? 0, order[i] ?? 0];
    }
    for (const index of order) {
      if ((wrong[index] ?? 1) < easy && random() < 0.7) continue;
      time += 1;
      wrong[index] = 0;
      for (const run of examples[index]?.runs ?? []) {
        const size = run.labels.length;
        const rows = new Int32Array(run.features.length);
        const scores = new Float64Array(size * labelCount);
        for (let f = 0; f < rows.length; f += 1) {
          const row = rowOf[run.features[f] ?? 0] ?? -1;
          rows[f] = row;
          if (row < 0) continue;
          pull(row);
          const at = Math.floor(f / featuresPerWord) * labelCount;
          for (let i = 0; i < rowWidth; i += 1)
            scores[at + i + 1] = (scores[at + i + 1] ?? 0) + (weights[row * rowWidth + i] ?? 0);
        }
        const { own, pairs } = marginals(scores, transitions, size);
        // Gradient of the negative log-likelihood: expected minus observed.
        for (let f = 0; f < rows.length; f += 1) {
          const row = rows[f] ?? -1;
          if (row < 0) continue;
          const word = Math.floor(f / featuresPerWord);
          const label = run.labels[word] ?? 0;
          for (let i = 0; i < rowWidth; i += 1) {
            const gradient = (own[word * labelCount + i + 1] ?? 0) - (label === i + 1 ? 1 : 0);
            if (Math.abs(gradient) > (wrong[index] ?? 0)) wrong[index] = Math.abs(gradient);
            if (Math.abs(gradient) < 1e-3) continue;
            const at = row * rowWidth + i;
            squares[at] = (squares[at] ?? 0) + gradient * gradient;
            weights[at] = (weights[at] ?? 0) - (options.rate * gradient) / Math.sqrt(squares[at] ?? 1);
          }
        }
        let before = 0;
        for (let i = 0; i <= size; i += 1) {
          const to = i < size ? (run.labels[i] ?? 0) : 0;
          const at = before * labelCount + to;
          pairs[at] = (pairs[at] ?? 0) - 1;
          before = to;
        }
        for (let at = 0; at < pairs.length; at += 1) {
          const gradient = pairs[at] ?? 0;
          if (!allowed(Math.floor(at / labelCount), at % labelCount) || gradient === 0) continue;
          stepSquares[at] = (stepSquares[at] ?? 0) + gradient * gradient;
          transitions[at] = (transitions[at] ?? 0) - (options.rate * gradient) / Math.sqrt(stepSquares[at] ?? 1);
        }
      }
    }
  }
  for (let row = 0; row < features.length; row += 1) pull(row);
  const rowsLeft = features
    .map((_, row) => row)
    .filter((row) => weights.subarray(row * rowWidth, (row + 1) * rowWidth).some((w) => w !== 0));
  return {
    features: rowsLeft.map((row) => features[row] ?? 0),
    values: Float32Array.from(rowsLeft.flatMap((row) => [...weights.subarray(row * rowWidth, (row + 1) * rowWidth)])),
    transitions: Array.from({ length: labelCount }, (_, j) => [
      ...transitions.slice(j * labelCount, (j + 1) * labelCount),
    ]),
  };
}

/** Chances of labels and of pairs of them (summed over the run), outside lying on both sides. */
function marginals(
  scores: Float64Array,
  transitions: Float64Array,
  size: number,
): { own: Float64Array; pairs: Float64Array } {
  const K = labelCount;
  const step = transitions.map(Math.exp);
  const emit = scores.map((score) => Math.exp(Math.max(-30, Math.min(30, score))));
  const forward = new Float64Array(size * K);
  const backward = new Float64Array(size * K);
  for (let i = 0; i < size; i += 1) {
    let sum = 0;
    for (let k = 0; k < K; k += 1) {
      let reach = i === 0 ? (step[k] ?? 0) : 0;
      if (i > 0) for (let j = 0; j < K; j += 1) reach += (forward[(i - 1) * K + j] ?? 0) * (step[j * K + k] ?? 0);
      const value = reach * (emit[i * K + k] ?? 0);
      forward[i * K + k] = value;
      sum += value;
    }
    for (let k = 0; k < K; k += 1) forward[i * K + k] = (forward[i * K + k] ?? 0) / sum;
  }
  for (let i = size - 1; i >= 0; i -= 1) {
    let sum = 0;
    for (let j = 0; j < K; j += 1) {
      let value = i === size - 1 ? (step[j * K] ?? 0) : 0;
      if (i < size - 1)
        for (let k = 0; k < K; k += 1)
          value += (step[j * K + k] ?? 0) * (emit[(i + 1) * K + k] ?? 0) * (backward[(i + 1) * K + k] ?? 0);
      backward[i * K + j] = value;
      sum += value;
    }
    for (let j = 0; j < K; j += 1) backward[i * K + j] = (backward[i * K + j] ?? 0) / sum;
  }
  const own = new Float64Array(size * K);
  const pairs = new Float64Array(K * K);
  for (let i = 0; i < size; i += 1) {
    let sum = 0;
    for (let k = 0; k < K; k += 1) {
      own[i * K + k] = (forward[i * K + k] ?? 0) * (backward[i * K + k] ?? 0);
      sum += own[i * K + k] ?? 0;
    }
    for (let k = 0; k < K; k += 1) own[i * K + k] = (own[i * K + k] ?? 0) / sum;
    if (i === 0) for (let k = 0; k < K; k += 1) pairs[k] = (pairs[k] ?? 0) + (own[k] ?? 0);
    else {
      let all = 0;
      const held = new Float64Array(K * K);
      for (let j = 0; j < K; j += 1) {
        for (let k = 0; k < K; k += 1) {
          const value =
            (forward[(i - 1) * K + j] ?? 0) *
            (step[j * K + k] ?? 0) *
            (emit[i * K + k] ?? 0) *
            (backward[i * K + k] ?? 0);
          held[j * K + k] = value;
          all += value;
        }
      }
      for (let at = 0; at < K * K; at += 1) pairs[at] = (pairs[at] ?? 0) + (held[at] ?? 0) / all;
    }
    if (i === size - 1) for (let k = 0; k < K; k += 1) pairs[k * K] = (pairs[k * K] ?? 0) + (own[i * K + k] ?? 0);
  }
  return { own, pairs };
}
