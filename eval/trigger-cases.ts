import { readdirSync, statSync } from 'node:fs';
import type { Triage } from '../lib/triage/decide';
import type { RulePlace } from '../lib/triage/rules/evaluate';
import { ruleLanguageSchema } from '../lib/triage/rules/schema';
import * as z from '../lib/zod';
import { readJsonl } from './input';
import { ticketOf } from './triage-ticket';

const caseSchema = z.object({
  id: z.string(),
  lang: ruleLanguageSchema,
  /** The rule, or the kind of `rulesOf`, that must hold; the file's name when it is missing. */
  trigger: z.string().optional(),
  /** True: the trigger must fire. False: it looks alike and must not. */
  match: z.boolean(),
  text: z.string(),
});
export type TriggerCase = z.infer<typeof caseSchema> & { trigger: string };

/** The rules that answer for a trigger; any of them counts. */
const rulesOf: Readonly<Record<string, readonly string[]>> = {
  fraud: ['unauthorised-payment', 'stolen-card', 'account-takeover'],
  legal: ['legal-threat', 'regulator', 'press'],
  vip: ['key-account'],
  'third-contact': ['repeat-contact'],
  defect: ['confirmed-defect'],
};

/** Reads the cases of a file, or of all `.jsonl` files of a folder. */
export function readCases(path: string): TriggerCase[] {
  const files = statSync(path).isDirectory()
    ? readdirSync(path)
        .filter((name) => name.endsWith('.jsonl'))
        .sort()
        .map((name) => `${path.replace(/\/$/, '')}/${name}`)
    : [path];
  return files.flatMap((file) => {
    const named = file.split('/').at(-1)?.replace('.jsonl', '') ?? '';
    return readJsonl(file, caseSchema).map((row) => ({ ...row, trigger: row.trigger ?? named }));
  });
}

/** Whether the case's trigger fires, the phrase that made it and where that stands. */
export function judgeCase(triage: Triage, row: TriggerCase): { fired: boolean; by: string | null; place?: RulePlace } {
  const found = triage.examine(ticketOf({ ...row, subject: '', body: row.text })).rules;
  const wanted = rulesOf[row.trigger] ?? [row.trigger];
  const hit = found.find(({ rule }) => wanted.includes(rule.id));
  const place = hit?.places[0];
  return { fired: hit !== undefined, by: place?.hit.source ?? hit?.field ?? null, ...(place && { place }) };
}
