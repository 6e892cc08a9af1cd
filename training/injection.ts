import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { percentile, printTable } from '../eval/input';
import { createDetector, type Detector } from '../lib/injection/detector';
import { evidenceOf } from '../lib/injection/evidence';
import { type Bars, createJudge } from '../lib/injection/judge';
import { folded, piecesOf } from '../lib/injection/pieces';
import type { HostileKind } from '../lib/injection/types';
import { conceptsIn } from '../lib/injection/weigh';
import { readWeights, type Weights, writeWeights } from '../lib/learned/model';
import { type Bag, bestScore, scorerOf, type TrainOptions, trainBags, usual, type Window } from './bags';
import { extraRows, publishedRows, type Row } from './injection-rows';

/** What a technique of the data is called in the product. */
const kindOf: Readonly<Record<string, HostileKind>> = {
  override: 'override',
  reply_manipulation: 'steers-reply',
  article_instruction: 'addresses-assistant',
  secret_request: 'asks-secret',
  tool_action: 'orders-action',
  triage_manipulation: 'steers-tier',
  role_jailbreak: 'role-play',
  fake_turn: 'fake-turn',
  delimiter_breakout: 'fake-turn',
  exfil_link: 'exfiltration',
  exfil_markdown_image: 'exfiltration',
};

/** Kinds are told apart by few and frequent features: the agent reads the sentence, the kind is its heading. */
const forKinds: TrainOptions = { ...usual, minTexts: 4, keep: 160, epochs: 20 };
/** Shares of texts not trained on that may be found hostile. The bounds are 1 % of ordinary tickets and 5 % of hard ones. */
const allowed = { ordinary: 0.01, hard: 0.05, article: 0.003 };

export interface Sample extends Row {
  bag: Bag;
}

const joined = (windows: readonly Window[]): Window => ({
  features: Int32Array.from(new Set(windows.flatMap(({ features }) => [...features]))),
  size: windows.reduce((sum, { size }) => sum + size, 0),
});

/** Turns texts into windows of one and two neighbouring pieces, as the product scores them. */
export function samplesOf(rows: readonly Row[]): { samples: Sample[]; names: string[] } {
  const numbers = new Map<string, number>();
  const numberOf = (name: string) => {
    const number = numbers.get(name) ?? numbers.size;
    numbers.set(name, number);
    return number;
  };
  const samples = rows.map((row) => {
    const parts = piecesOf(row.text);
    const single: Window[] = (parts.length === 0 ? [row.text] : parts).map((piece) => {
      const text = folded(piece);
      const found = evidenceOf(text, conceptsIn(text));
      return { features: Int32Array.from(found, numberOf), size: found.size };
    });
    const pairs = single.slice(1).map((window, at) => joined([single[at] ?? window, window]));
    const taught = row.isArticle ? 10 : 20;
    return { ...row, bag: { label: row.hostile, windows: [...single, ...pairs], all: joined(single), taught } };
  });
  return { samples, names: [...numbers.keys()] };
}

interface Trained {
  hostile: Weights;
  kinds: Map<HostileKind, Weights>;
}

/** Weights of hostile words, and of each kind against the others. */
export function trainOn(samples: readonly Sample[], names: readonly string[], withKinds: boolean): Trained {
  const hostile = trainBags(
    samples.map(({ bag }) => bag),
    names,
  );
  const kinds = new Map<HostileKind, Weights>();
  const attacks = samples.filter((sample) => sample.hostile && kindOf[sample.kind] !== undefined);
  for (const kind of withKinds ? new Set(Object.values(kindOf)) : []) {
    const bags = attacks.map(({ bag, kind: own }): Bag => {
      const label = kindOf[own] === kind;
      return { ...bag, windows: [bag.all], label, taught: 1 };
    });
    kinds.set(kind, trainBags(bags, names, forKinds));
  }
  return { hostile, kinds };
}

interface Judged {
  sample: Sample;
  score: number;
}

/** Sets that are left out together, so that each text is judged by weights that saw none of its set. */
export function foldsOf(samples: readonly Sample[]): Sample[][] {
  const sets = [...new Set(samples.map(({ set }) => set))];
  const folds = Math.min(8, sets.length);
  const own = sets.map((set) => samples.filter((sample) => sample.set === set)).sort((a, b) => b.length - a.length);
  const result: Sample[][] = Array.from({ length: folds }, () => []);
  for (const set of own) {
    // Attacks are spread evenly: a fold without most of them says little of the product.
    const weight = (fold: Sample[]) => fold.filter(({ hostile }) => hostile).length * 20 + fold.length;
    const smallest = [...result].sort((a, b) => weight(a) - weight(b))[0];
    smallest?.push(...set);
  }
  return result;
}

const shareOf = (rows: readonly unknown[], hits: number) =>
  rows.length === 0 ? null : Math.round((1000 * hits) / rows.length) / 10;

/** From which score on so many of the harmless are found at most. */
function barsOf(judged: readonly Judged[]): Bars {
  const bar = (kind: string, share: number) =>
    percentile(
      judged.filter(({ sample }) => !sample.hostile && sample.kind === kind).map(({ score }) => score),
      1 - share,
    );
  const text = Math.max(bar('ordinary', allowed.ordinary), bar('benign_hard', allowed.hard));
  return { text, article: Math.max(text, bar('article', allowed.article)) };
}

/**
 * Trains the weights of hostile words and writes `lib/injection/weights.ts` and `kind-weights.ts`.
 * @param extra Folder with more data, see `extraRows`; null for the published texts alone.
 */
export function run(extra: string | null, write: boolean): void {
  const rows = [...publishedRows(), ...(extra === null ? [] : extraRows(extra))];
  const { samples, names } = samplesOf(rows);
  console.log(
    `${rows.length} texts, ${rows.filter(({ hostile }) => hostile).length} of them hostile, ${names.length} features`,
  );
  const folds = foldsOf(samples);
  const trained = folds.map((fold) => {
    const left = new Set(fold.map(({ set }) => set));
    return {
      fold,
      ...trainOn(
        samples.filter(({ set }) => !left.has(set)),
        names,
        false,
      ),
    };
  });
  const judged = trained.flatMap(({ fold, hostile }) => {
    const score = scorerOf(hostile, names);
    return fold.map((sample) => ({ sample, score: bestScore(sample.bag, score) }));
  });
  const bars = barsOf(judged);
  const rules = createDetector(null);
  const found = trained.flatMap(({ fold, hostile }) => {
    const together = createDetector(createJudge(hostile, new Map(), bars));
    const isFound = (detector: Detector, { text, isArticle }: Sample) =>
      detector.findHostile(text, isArticle).findings.length > 0;
    return fold.map((sample) => ({ sample, rules: isFound(rules, sample), together: isFound(together, sample) }));
  });
  const scores = new Map(judged.map(({ sample, score }) => [sample, score]));
  const learned = (sample: Sample) => (scores.get(sample) ?? 0) > (sample.isArticle ? bars.article : bars.text);
  const table = (title: string, keyOf: (sample: Sample) => string | null) => {
    const keys = [...new Set(found.map(({ sample }) => keyOf(sample)))].filter((key) => key !== null).sort();
    printTable(
      [title, 'texts', 'rules', 'learned', 'together'],
      keys.map((key) => {
        const own = found.filter(({ sample }) => keyOf(sample) === key);
        return [
          key,
          own.length,
          shareOf(own, own.filter((one) => one.rules).length),
          shareOf(own, own.filter(({ sample }) => learned(sample)).length),
          shareOf(own, own.filter((one) => one.together).length),
        ];
      }),
    );
  };
  console.log(
    `bars ${bars.text.toFixed(2)} and, in articles, ${bars.article.toFixed(2)}; % found by weights that saw no text of the set`,
  );
  table('attacks by set', ({ hostile, set }) => (hostile ? set : null));
  table('attacks by language', ({ hostile, lang, set }) => (hostile && set.startsWith('own') ? lang : null));
  table('attacks by kind', ({ hostile, kind, set }) => (hostile && set.startsWith('own') ? kind : null));
  table('harmless by kind', ({ hostile, kind }) => (hostile ? null : kind));
  table('harmless by set', ({ hostile, set, kind }) => (hostile ? null : `${kind}: ${set}`));
  if (write) ship(samples, names, bars);
}

/** Trains on all of the texts and writes the two files of weights. */
export function ship(samples: readonly Sample[], names: readonly string[], bars: Bars): void {
  const shipped = trainOn(samples, names, true);
  save('weights.ts', 'hostileWeights', writeWeights({ hostile: shipped.hostile }), bars);
  save('kind-weights.ts', 'kindWeights', writeWeights(Object.fromEntries(shipped.kinds), 7), null);
}

function save(file: string, name: string, weights: string, bars: Bars | null): void {
  readWeights(weights);
  if (/[`\\]|\$\{/.test(weights)) throw new Error('the weights hold a sign that a template literal cannot');
  const lines = [
    '// Made by `npm run train -- injection`; not written by hand. How to make it anew: training/README.md.',
    ...(bars === null
      ? []
      : [
          '/** The log-odds from which words count as hostile. */',
          `export const bars = { text: ${bars.text.toFixed(3)}, article: ${bars.article.toFixed(3)} };`,
        ]),
    `export const ${name} = \`${weights}\`;`,
    '',
  ];
  const path = join(import.meta.dirname, '../lib/injection', file);
  writeFileSync(path, lines.join('\n'));
  console.log(`${file}: ${Math.round(weights.length / 1000)} kB`);
}
