import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { createTriage } from '../lib/triage/decide';
import { ruleLanguageSchema } from '../lib/triage/rules/schema';
import * as z from '../lib/zod';
import { readJsonl } from './input';
import { ticketOf } from './triage-ticket';

const folder = fileURLToPath(new URL('./triggers/', import.meta.url));
const caseSchema = z.object({ id: z.string(), lang: ruleLanguageSchema, match: z.boolean(), text: z.string() });

/** The rules that answer for a trigger; any of them counts. */
const rulesOf: Record<string, string[]> = {
  fraud: ['unauthorised-payment', 'stolen-card', 'account-takeover'],
  legal: ['legal-threat', 'regulator', 'press'],
  vip: ['key-account'],
  'third-contact': ['repeat-contact'],
  defect: ['confirmed-defect'],
};

const triage = createTriage();
const cases = readdirSync(folder)
  .filter((name) => name.endsWith('.jsonl'))
  .flatMap((name) => {
    const trigger = name.replace('.jsonl', '');
    return readJsonl(`${folder}${name}`, caseSchema).map((row) => {
      const found = triage.examine(ticketOf({ ...row, subject: '', body: row.text })).rules;
      const wanted = rulesOf[trigger] ?? [trigger];
      return { ...row, trigger, fired: found.some(({ rule }) => wanted.includes(rule.id)) };
    });
  });

describe.each(ruleLanguageSchema.options)('hard triggers in %s', (lang) => {
  const own = cases.filter((row) => row.lang === lang);
  it('finds at least 97 % of the true cases', () => {
    const real = own.filter((row) => row.match);
    const missed = real.filter((row) => !row.fired).map((row) => row.id);
    expect(1 - missed.length / real.length, `missed: ${missed.join(', ')}`).toBeGreaterThanOrEqual(0.97);
  });
  it('raises a false alarm on at most 3 % of the look-alikes', () => {
    const alike = own.filter((row) => !row.match);
    const alarms = alike.filter((row) => row.fired).map((row) => row.id);
    expect(alarms.length / alike.length, `alarms: ${alarms.join(', ')}`).toBeLessThanOrEqual(0.03);
  });
});

describe('the cases', () => {
  it('cover every trigger with 25 of both kinds in EN, FR, NL and DE and with 3 in ES, IT and PT', () => {
    for (const trigger of new Set(cases.map((row) => row.trigger)))
      for (const lang of ruleLanguageSchema.options)
        for (const match of [true, false])
          expect(
            cases.filter((row) => row.trigger === trigger && row.lang === lang && row.match === match).length,
            `${trigger} ${lang} ${match}`,
          ).toBeGreaterThanOrEqual(25);
  });
  it('finds most of every single trigger', () => {
    for (const trigger of new Set(cases.map((row) => row.trigger))) {
      const real = cases.filter((row) => row.trigger === trigger && row.match);
      expect(real.filter((row) => row.fired).length / real.length, trigger).toBeGreaterThanOrEqual(0.97);
    }
  });
});
