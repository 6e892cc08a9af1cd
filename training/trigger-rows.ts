import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { jsonlFiles, readJsonl } from '../eval/input';
import { readCases, type TriggerCase } from '../eval/trigger-cases';
import * as z from '../lib/zod';

/** A text to learn from. */
export interface TriggerRow {
  text: string;
  /** The trigger that it is a case of, or only looks like; null for ordinary text. */
  trigger: string | null;
  match: boolean;
  /** Rows of one set were written by one hand at one time. */
  set: string;
}

const project = join(import.meta.dirname, '..');
const text = z.object({ text: z.string() });
const request = z.object({
  subject: z.string().default(''),
  body: z.string(),
  tier: z.string().optional(),
  signals: z.array(z.string()).optional(),
});

const ordinary = (set: string, own: string): TriggerRow => ({ text: own, trigger: null, match: false, set });

/** Messages of tickets (a subject is read by itself) that no hard trigger is in: a tier above the first one may hide one that nobody marked. */
function ordinaryTickets(folder: string, set: string): TriggerRow[] {
  if (!existsSync(folder)) return [];
  return jsonlFiles(folder)
    .flatMap((file) => readJsonl(file, request))
    .filter(({ tier, signals }) =>
      signals ? signals[0] === 'none' && tier !== 'L3' : tier === undefined || tier === 'L1',
    )
    .map(({ body }) => ordinary(set, body));
}

/** The published cases with their look-alikes. `triggers-7` and what ends in `-measured` are left out. */
export function taughtCases(): (TriggerCase & { set: string })[] {
  const cases = (path: string, set: string) => readCases(join(project, path)).map((row) => ({ ...row, set }));
  return [
    ...cases('eval/triggers', 'triggers'),
    ...[1, 2, 3, 4, 5, 6, 8, 9].flatMap((batch) => cases(`eval/held-out/triggers-${batch}.jsonl`, `batch ${batch}`)),
  ];
}

/**
 * The published cases, and published texts of other kinds. Batch 8 teaches the stance only: taught as cases too, of batch
 * 6 0.17 was found instead of 0.21 at the same bars.
 */
export function publishedRows(): TriggerRow[] {
  const wordings = ['wordings', 'wordings-third', 'wordings-fourth', 'wordings-fifth', 'wordings-sixth'].flatMap(
    (name) => readJsonl(join(project, 'eval', name, 'benign.jsonl'), text).map((row) => ordinary('wordings', row.text)),
  );
  const mails = jsonlFiles(join(project, 'eval/mails')).flatMap((file) =>
    readJsonl(file, text).map((row) => ordinary('mails', row.text)),
  );
  const questions = ['retrieval', 'retrieval-second'].flatMap((set) =>
    ['de', 'en', 'es', 'fr', 'it', 'nl', 'pt']
      .map((lang) => join(project, 'eval/held-out', set, lang, 'queries.jsonl'))
      .filter((file) => existsSync(file))
      .flatMap((file) => readJsonl(file, request))
      .map(({ subject, body }) => ordinary('questions', `${subject}\n${body}`.trim())),
  );
  return [
    ...taughtCases()
      .filter(({ set }) => set !== 'batch 8')
      .map(({ text: own, trigger, match, set }) => ({ text: own, trigger, match, set })),
    ...wordings,
    ...mails,
    ...questions,
    ...ordinaryTickets(join(project, 'training/tickets'), 'tickets'),
    ...ordinaryTickets(join(project, 'eval/held-out/tickets'), 'tickets apart'),
  ];
}

/** Ordinary texts that the project does not carry: `injection-dev` and `triage-dev` in one folder. */
export function extraTriggerRows(folder: string): TriggerRow[] {
  const benign = readJsonl(join(folder, 'injection-dev', 'benign.jsonl'), text);
  return [
    ...benign.map((row) => ordinary('injection-dev', row.text)),
    ...ordinaryTickets(join(folder, 'triage-dev'), 'triage-dev'),
  ];
}
