import { useEffect, useRef, useState } from 'react';
import type { Problem } from '../../lib/problem';
import type { PastTicket } from '../../lib/quality/types';
import type { TierPolicy } from '../../lib/triage/policy-schema';
import { type PolicyPreview, previewPolicy } from '../../lib/triage/preview';
import { problemOf } from '../ui/problem-of';
import { useViewApi } from '../ui/view-api-context';

export type PreviewState =
  | { phase: 'closed' }
  | { phase: 'running'; done: number; of: number | null }
  | { phase: 'done'; result: PolicyPreview }
  | { phase: 'failed'; problem: Problem };

export interface EffectPreviewModel {
  state: PreviewState;
  /** The policy, as JSON, whose effect stands on the page; null when none does. */
  seen: string | null;
  run(before: TierPolicy, after: TierPolicy): Promise<void>;
  close(): void;
}

/** The newest tickets of the log; more would take minutes and say little about next week. */
const mostTickets = 400;
const slice = 100;
/** Milliseconds of deciding before the page gets a turn. */
const turnMs = 12;

/** Tries a changed policy on past tickets in this page, a few at a time, so that it can be watched and stopped. */
export function useEffectPreview(): EffectPreviewModel {
  const api = useViewApi();
  const [state, setState] = useState<PreviewState>({ phase: 'closed' });
  const [seen, setSeen] = useState<string | null>(null);
  const running = useRef<AbortController | null>(null);
  useEffect(() => () => running.current?.abort(), []);

  const close = () => {
    running.current?.abort();
    setSeen(null);
    setState({ phase: 'closed' });
  };

  const pastTickets = async (signal: AbortSignal): Promise<PastTicket[]> => {
    const tickets = new Map<string, PastTicket>();
    let after: string | null = null;
    do {
      const answer: { tickets: PastTicket[]; total: number; next: string | null } = await api.call('policy.past', {
        after,
        limit: slice,
      });
      signal.throwIfAborted();
      for (const ticket of answer.tickets) {
        const key = `${ticket.ref.helpdesk}/${ticket.ref.account}/${ticket.ref.id}`;
        if (!tickets.has(key)) tickets.set(key, ticket);
      }
      after = answer.next;
    } while (after !== null && tickets.size < mostTickets);
    return [...tickets.values()].slice(0, mostTickets);
  };

  const run = async (before: TierPolicy, after: TierPolicy) => {
    running.current?.abort();
    const controller = new AbortController();
    running.current = controller;
    const { signal } = controller;
    setSeen(null);
    setState({ phase: 'running', done: 0, of: null });
    try {
      const tickets = await pastTickets(signal);
      const steps = previewPolicy(tickets, before, after, Date.now());
      let since = performance.now();
      for (let step = steps.next(); ; step = steps.next()) {
        if (step.done) {
          setSeen(JSON.stringify(after));
          setState({ phase: 'done', result: step.value });
          return;
        }
        if (performance.now() - since < turnMs) continue;
        setState({ phase: 'running', done: step.value, of: tickets.length });
        await new Promise((done) => setTimeout(done, 0));
        if (signal.aborted) return;
        since = performance.now();
      }
    } catch (error) {
      if (!signal.aborted) setState({ phase: 'failed', problem: problemOf(error) });
    }
  };

  return { state, seen, run, close };
}
