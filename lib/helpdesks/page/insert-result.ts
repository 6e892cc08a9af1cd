import type { Inserted } from '../../compose/insert-into';
import type { InsertResult } from '../../wire/requests';
import { pageProblem } from '../adapter';

export type InsertModeAsked = 'ask' | 'insert' | 'replace';

/** What the core is told of an insertion. */
export function resultOf(done: Inserted, mode: InsertModeAsked): InsertResult {
  if (done.state === 'refused') return { ok: false, problem: done.problem };
  if (done.state === 'not-taken') return { ok: false, problem: pageProblem('insert-not-taken', { seen: done.seen }) };
  return { ok: true, verified: true, mode: mode === 'replace' ? 'replace' : 'insert' };
}
