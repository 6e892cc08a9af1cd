import { createTriage } from '../lib/triage/decide';
import { type EvalOptions, narrow, printTable, share, writeRows } from './input';
import { judgeCase, readCases } from './trigger-cases';

interface Judged {
  lang: string;
  trigger: string;
  match: boolean;
  fired: boolean;
}

const firedShare = (rows: readonly Judged[]) => share(rows.filter(({ fired }) => fired).length, rows.length);

function figuresOf(rows: readonly Judged[]) {
  const real = rows.filter(({ match }) => match);
  const alike = rows.filter(({ match }) => !match);
  return { real: real.length, recall: firedShare(real), alike: alike.length, falseAlarms: firedShare(alike) };
}

/**
 * Hard triggers on sentences that say whether one must fire: recall and false alarms, per language and per trigger.
 * @returns The figures of the last line; fractions 0..1, null where there is no case.
 */
export async function run(options: EvalOptions): Promise<object> {
  const triage = createTriage();
  const rows = narrow(readCases(options.data), options);
  const judged = rows.map((row) => {
    const { fired, by } = judgeCase(triage, row);
    return { ...row, fired, by };
  });
  writeRows(options, judged);
  const by = (key: 'lang' | 'trigger') =>
    Object.fromEntries(
      [...new Set(judged.map((row) => row[key]))]
        .sort()
        .map((name) => [name, figuresOf(judged.filter((row) => row[key] === name))]),
    );
  const result = { task: 'triggers', ...figuresOf(judged), byLang: by('lang'), byTrigger: by('trigger') };
  printTable(
    ['', 'true', 'recall', 'alike', 'false alarms'],
    [['all', result] as const, ...Object.entries({ ...result.byLang, ...result.byTrigger })].map(([name, figures]) => [
      name,
      figures.real,
      figures.recall,
      figures.alike,
      figures.falseAlarms,
    ]),
  );
  return result;
}
