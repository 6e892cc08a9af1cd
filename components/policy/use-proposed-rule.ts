import { useEffect, useRef, useState } from 'react';
import type { Problem } from '../../lib/problem';
import { shippedRules } from '../../lib/triage/rules/index';
import { proposedRule } from '../../lib/triage/rules/proposed-rule';
import type { Rule } from '../../lib/triage/rules/schema';
import type { RuleProposal } from '../../lib/wire/proposal-requests';
import { problemOf } from '../ui/problem-of';
import { useViewApi } from '../ui/view-api-context';

/** A reviewer's proposal that the editor was opened with. */
export interface ProposedRule {
  proposal: RuleProposal | null;
  problem: Problem | null;
  /** Tells the review that it was taken up, when the stored rules hold a changed form of the proposed one. */
  stored(own: readonly Rule[]): Promise<void>;
}

/** Takes up the proposal that the address names (`#policy&proposal=ID`, as the review links here), once. */
export function useProposedRule(own: readonly Rule[], onRule: (rule: Rule) => void): ProposedRule {
  const api = useViewApi();
  const [proposal, setProposal] = useState<RuleProposal | null>(null);
  const [problem, setProblem] = useState<Problem | null>(null);
  const taken = useRef<{ id: string; rule: string; before: string } | null>(null);
  const latest = useRef({ own, onRule });
  latest.current = { own, onRule };
  useEffect(() => {
    const id = new URLSearchParams(location.hash.slice(1)).get('proposal');
    if (!id) return;
    history.replaceState(null, '', '#policy');
    document.getElementById('policy')?.scrollIntoView();
    api.call('proposal.rule', { id }).then(
      (found) => {
        const changed = latest.current.own;
        const shipped = shippedRules.filter((rule) => !changed.some((one) => one.id === rule.id));
        const rule = proposedRule(found, [...changed, ...shipped]);
        taken.current = { id, rule: rule.id, before: formOf(changed, rule.id) };
        setProposal(found);
        latest.current.onRule(rule);
      },
      (error: unknown) => setProblem(problemOf(error)),
    );
  }, [api]);
  return {
    proposal,
    problem,
    async stored(rules) {
      if (!taken.current || formOf(rules, taken.current.rule) === taken.current.before) return;
      try {
        await api.call('proposal.done', { id: taken.current.id });
        taken.current = null;
        setProposal(null);
      } catch (error) {
        setProblem(problemOf(error));
      }
    },
  };
}

const formOf = (rules: readonly Rule[], id: string) => JSON.stringify(rules.find((rule) => rule.id === id) ?? null);
