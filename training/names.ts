import { writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { InputError, printTable } from '../eval/input';
import type { Tagger } from '../lib/privacy/context';
import { type Model, readModel } from '../lib/privacy/tagger/model';
import { tag, threshold } from '../lib/privacy/tagger/tag';
import { type Corpus, readCorpus } from './names-corpus';
import { type CrfOptions, trainCrf } from './names-crf';
import { rowsOf } from './names-data';
import { findAlone, findWith, measure, noSums, nothing, type Sums } from './names-measures';
import { packModel, weightsFile } from './names-pack';

/** Chosen by cross-validation of the marked texts. */
const options: CrfOptions = { epochs: 8, rate: 0.1, lasso: 1e-4, support: 2 };
const mostCharacters = 140_000;
const thresholds = [...new Set([0.3, 0.4, 0.5, threshold])].sort();

/**
 * Trains the tagger of names and addresses on the marked mails and writes `lib/privacy/tagger/weights.ts`. With
 * `--folds N` prints first what a text brings that was left out, with `--languages` what a language brings that was.
 */
export async function run(argv: string[]): Promise<void> {
  const { values } = parseArgs({
    args: argv,
    options: {
      data: { type: 'string' },
      extra: { type: 'string' },
      folds: { type: 'string' },
      only: { type: 'string' },
      languages: { type: 'boolean' },
      errors: { type: 'string' },
      dry: { type: 'boolean' },
    },
  });
  const folds = Number(values.folds ?? 0);
  if (!Number.isInteger(folds) || folds < 0 || folds === 1) throw new InputError('--folds must be 2 or more');
  const root = resolve(import.meta.dirname, '..');
  const corpus = readCorpus(root, values.data ?? join(root, 'training/mails'), values.extra ?? null);
  console.error(
    `${corpus.texts.length} texts, ${corpus.examples.flat().length} with fillings, ${corpus.negatives.length} without people`,
  );
  const only = values.only === undefined ? null : Number(values.only);
  if (folds > 0) crossValidated(corpus, (text) => text % folds, only, values.errors ?? null);
  if (values.languages) {
    const langs = [...new Set(corpus.texts.map(({ locale }) => locale.slice(0, 2)))];
    crossValidated(corpus, (text) => langs.indexOf(corpus.texts[text]?.locale.slice(0, 2) ?? ''), null, null);
  }
  if (values.dry) return;
  const packed = fit(corpus, () => true);
  writeFileSync(join(root, 'lib/privacy/tagger/weights.ts'), weightsFile(packed));
  console.error(`weights: ${packed.rows.length} characters, ordinary words: ${packed.ordinary.length}`);
}

function fit(corpus: Corpus, counts: (text: number) => boolean) {
  const examples = corpus.examples.filter((_, text) => counts(text)).flat();
  const begin = performance.now();
  const trained = trainCrf([...examples, ...corpus.negatives], options);
  console.error(`trained in ${Math.round((performance.now() - begin) / 1000)} s, ${trained.features.length} features`);
  return packModel(trained, corpus.ordinary(counts), mostCharacters);
}

/** Trains without each fold's texts and measures on them: patterns, tagger, both, by threshold and by language. */
function crossValidated(
  corpus: Corpus,
  foldOf: (text: number) => number,
  only: number | null,
  errors: string | null,
): void {
  const rows = rowsOf(corpus.texts);
  const sums = new Map<string, Sums>();
  const sumOf = (name: string) => sums.get(name) ?? sums.set(name, noSums()).get(name) ?? noSums();
  const read: string[] = [];
  const list = [...new Set(rows.map((_, text) => foldOf(text)))].filter((fold) => only === null || fold === only);
  for (const fold of list) {
    const model: Model = readModel(fit(corpus, (text) => foldOf(text) !== fold));
    for (const [text, row] of rows.entries()) {
      if (foldOf(text) !== fold) continue;
      const { file, locale } = corpus.texts[text] ?? { file: '', locale: '' };
      measure(row, findWith(nothing), sumOf('patterns'));
      measure(row, findWith(nothing), sumOf(`  ${file} patterns`));
      for (const from of thresholds) {
        const tagger: Tagger = (value, lang, taken) => tag(value, lang, taken, model, from);
        measure(row, findAlone(tagger), sumOf(`tagger ${from}`));
        const { leaked, lost } = measure(row, findWith(tagger), sumOf(`both ${from}`));
        if (from !== threshold) continue;
        measure(row, findWith(tagger), sumOf(`  ${file} both`));
        if (leaked.length + lost.length > 0)
          read.push(`${locale}\tLEAKED ${leaked.join(' | ')}\tLOST ${lost.join(' ')}`);
      }
    }
    for (const [name, texts] of Object.entries(corpus.checks)) {
      for (const row of rowsOf(texts)) {
        measure(row, findWith(nothing), sumOf(`${name} patterns`));
        for (const from of thresholds)
          measure(
            row,
            findWith((value, lang, taken) => tag(value, lang, taken, model, from)),
            sumOf(`${name} both ${from}`),
          );
        read.push(
          `${name}\tLOST ${measure(
            row,
            findWith((value, lang, taken) => tag(value, lang, taken, model, threshold)),
            noSums(),
          ).lost.join(' ')}`,
        );
      }
    }
  }
  const part = (a: number, b: number) => (b === 0 ? null : Math.round((1000 * a) / b) / 1000);
  printTable(
    ['', 'names', 'leak recall', 'addresses', 'leak recall', 'words', 'lost %'],
    [...sums]
      .sort(([a], [b]) => Number(a.startsWith(' ')) - Number(b.startsWith(' ')) || (a < b ? -1 : 1))
      .map(([name, s]) => [
        name,
        s.names,
        part(s.namesHidden, s.names),
        s.addresses,
        part(s.addressesHidden, s.addresses),
        s.words,
        Math.round((10000 * s.lost) / Math.max(1, s.words)) / 100,
      ]),
  );
  if (errors !== null) writeFileSync(errors, read.filter((line) => !line.endsWith('LOST ')).join('\n'));
}
