import { digits, endDigits, type PackedModel, rowWidth, zeroDigit } from '../lib/privacy/tagger/model';
import type { Trained } from './names-crf';

/** Weights are steps of this; farther ones than 44 steps are cut. */
const step = 0.06;

/** Packs trained weights as `readModel` reads them; `most` characters at most, the smallest weights left out first. */
export function packModel(trained: Trained, ordinary: readonly number[], most: number): PackedModel {
  const steps = Array.from(trained.values, (value) =>
    Math.max(-zeroDigit, Math.min(zeroDigit, Math.round(value / step))),
  );
  const rows = trained.features
    .map((feature, row) => ({ feature, steps: steps.slice(row * rowWidth, (row + 1) * rowWidth) }))
    .map((row) => ({ ...row, weight: Math.max(...row.steps.map(Math.abs)) }))
    .filter(({ weight }) => weight > 0);
  let least = 1;
  let packed = packRows(rows);
  while (packed.length > most) {
    least += 1;
    packed = packRows(rows.filter(({ weight }) => weight >= least));
  }
  return {
    step,
    transitions: trained.transitions.map((row) => row.map((value) => Math.round(value * 1000) / 1000)),
    rows: packed,
    ordinary: distances(ordinary).map(packNumber).join(''),
  };
}

function packRows(rows: readonly { feature: number; steps: readonly number[] }[]): string {
  const gaps = distances(rows.map(({ feature }) => feature));
  return rows
    .map(({ steps }, i) => {
      const mask = steps.reduce((sum, value, bit) => sum + (value === 0 ? 0 : 1 << bit), 0);
      const values = steps.filter((value) => value !== 0).map((value) => digits.charAt(value + zeroDigit));
      return `${packNumber(gaps[i] ?? 0)}${digits.charAt(mask)}${values.join('')}`;
    })
    .join('');
}

function distances(ascending: readonly number[]): number[] {
  return ascending.map((value, i) => value - (ascending[i - 1] ?? 0));
}

function packNumber(value: number): string {
  let packed = digits.charAt(value % endDigits);
  for (let rest = Math.floor(value / endDigits); rest > 0; rest = Math.floor(rest / endDigits))
    packed = digits.charAt(endDigits + (rest % endDigits)) + packed;
  return packed;
}

/** The source file that is shipped. */
export function weightsFile(packed: PackedModel): string {
  const transitions = packed.transitions.map((row) => `    [${row.join(', ')}],`).join('\n');
  return `import type { PackedModel } from './model';

/** Made by \`npm run train -- names\` of training/mails: see docs/decisions/0033-learned-names.md. Never edited by hand. */
export const packed: PackedModel = {
  step: ${packed.step},
  transitions: [
${transitions}
  ],
  rows: '${packed.rows}',
  ordinary: '${packed.ordinary}',
};
`;
}
