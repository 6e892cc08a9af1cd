import type * as z from '../zod';
import { type TierPolicy, tierPolicySchema } from './policy-schema';
import { upgradePolicy } from './policy-upgrade';
import { checkRule } from './rules/check';

/** One thing that is wrong with a policy: the field by its path in the file, and what is wrong with it. */
export interface PolicyFault {
  /** e.g. `tiers.0.name`, or `rules.own.2 (bank-outage)`; empty for the file as a whole. */
  field: string;
  message: string;
}

export type ReadPolicy = { ok: true; policy: TierPolicy } | { ok: false; faults: PolicyFault[] };

const mostCharacters = 4_000_000;
const mostFaults = 50;

function faultsOf(issues: readonly z.core.$ZodIssue[]): PolicyFault[] {
  return issues.slice(0, mostFaults).map((issue) => ({ field: issue.path.join('.'), message: issue.message }));
}

/** What is wrong with the phrases of a policy's own rules: those that cannot be read, and those that take too long. */
export function ruleFaults(policy: Pick<TierPolicy, 'rules'>): PolicyFault[] {
  return policy.rules.own
    .flatMap((rule, at) => {
      const checked = checkRule(rule);
      if (checked.ok) return [];
      return checked.problems.map((message) => ({ field: `rules.own.${at} (${rule.id})`, message }));
    })
    .slice(0, mostFaults);
}

/**
 * Reads a policy file: JSON, brought to today's form, checked by the schema, then each own rule's phrases within a
 * budget of steps. Nothing is stored; every fault names its field.
 */
export function readPolicyFile(text: string): ReadPolicy {
  if (text.length > mostCharacters)
    return { ok: false, faults: [{ field: '', message: `longer than ${mostCharacters} characters` }] };
  let json: unknown;
  try {
    json = JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch (error) {
    const why = error instanceof Error ? error.message.slice(0, 200) : '';
    return { ok: false, faults: [{ field: '', message: `no JSON: ${why}` }] };
  }
  const parsed = tierPolicySchema.safeParse(upgradePolicy(json));
  if (!parsed.success) return { ok: false, faults: faultsOf(parsed.error.issues) };
  const faults = ruleFaults(parsed.data);
  return faults.length > 0 ? { ok: false, faults } : { ok: true, policy: parsed.data };
}

/** A policy as the file that `readPolicyFile` takes. */
export function policyFileText(policy: TierPolicy): string {
  return `${JSON.stringify(policy, null, 2)}\n`;
}
