import type { TierPolicy } from './policy-schema';

/** One difference between two policies. Values as plain text; null where the field is absent. */
export interface PolicyChange {
  /** Path in the policy, list entries by their own name: `tiers.L2.scope`, `rules.own.bank-outage.phrases.fr`. */
  path: string[];
  before: string | null;
  after: string | null;
}

type Leaves = Map<string, string>;
const separator = '\u0000';

/** The name of a list entry that stays when the list is sorted anew; its place where it has none. */
function nameOf(entry: unknown, at: number): string {
  if (typeof entry !== 'object' || entry === null) return String(at);
  for (const key of ['tier', 'id', 'date'] as const) {
    const name = (entry as Record<string, unknown>)[key];
    if (typeof name === 'string') return name;
  }
  return String(at);
}

function collect(value: unknown, path: readonly string[], leaves: Leaves): void {
  if (Array.isArray(value)) {
    // A list of words is one thing: told as a whole, in its order.
    if (value.every((entry) => typeof entry !== 'object')) leaves.set(path.join(separator), value.join(', '));
    else for (const [at, entry] of value.entries()) collect(entry, [...path, nameOf(entry, at)], leaves);
  } else if (typeof value === 'object' && value !== null) {
    for (const [key, below] of Object.entries(value)) collect(below, [...path, key], leaves);
  } else if (value !== undefined) leaves.set(path.join(separator), value === null ? '' : String(value));
}

function leavesOf(policy: TierPolicy): Leaves {
  const leaves: Leaves = new Map();
  const { form: _form, version: _version, ...told } = policy;
  collect(told, [], leaves);
  return leaves;
}

/** What changes from one policy to another, in the order of the policy; its version and form are not told. */
export function diffPolicies(before: TierPolicy, after: TierPolicy): PolicyChange[] {
  const old = leavesOf(before);
  const fresh = leavesOf(after);
  const paths = [...new Set([...fresh.keys(), ...old.keys()])];
  return paths
    .filter((path) => old.get(path) !== fresh.get(path))
    .map((path) => ({ path: path.split(separator), before: old.get(path) ?? null, after: fresh.get(path) ?? null }));
}
