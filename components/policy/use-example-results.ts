import { useEffect, useState } from 'react';
import { countExamples } from '../../lib/triage/rules/examples';
import type { Rule } from '../../lib/triage/rules/schema';

export type ExampleCount = ReturnType<typeof countExamples>;

/** How many examples of each rule hold; one rule after the other, so that the list is there at once. */
export function useExampleResults(rules: readonly Rule[]): ReadonlyMap<Rule, ExampleCount> {
  const [results, setResults] = useState<ReadonlyMap<Rule, ExampleCount>>(new Map());
  const next = rules.find((rule) => !results.has(rule));
  useEffect(() => {
    if (!next) return;
    const timer = setTimeout(() => {
      let count: ExampleCount = { ok: 0, of: next.examples.length };
      try {
        count = countExamples(next);
      } catch {
        // A phrase that cannot be read: no example of the rule holds, and its form says why.
      }
      setResults((before) => new Map(before).set(next, count));
    }, 0);
    return () => clearTimeout(timer);
  }, [next]);
  return results;
}
