import { tierSchema } from '../triage/decision';
import type { FigureRow } from './log-store';
import { rate, spread } from './rates';
import { isUnderEscalated } from './tiers';
import { type LogSummary, type RecordStatus, recordStatusSchema } from './types';

const tiers = tierSchema.options;

/**
 * Counts and rates over rows, read once from a stream (domain.md section 1, "Suggestions"):
 * acceptance = (as is + light) / shown; applied = inserted / shown; as-is = as is / sent, where sent means found in
 * the reply (at most 0.6 away, so `not-used` is not sent); rubber stamp = as-is acceptances inserted faster than
 * anyone reads / as-is acceptances; no answer = honest "not in the knowledge base" / shown; tier agreement =
 * suggested tier is the final one / records with a final tier; under-escalation = suggested below final / the same;
 * grounded = fact sentences with a verified quote / fact sentences; reopened = came back / answered: the requester wrote
 * again, or the helpdesk's status went from solved to open.
 */
export function summarise(rows: Iterable<FigureRow>): LogSummary {
  const summary = createSummary();
  for (const row of rows) summary.add(row);
  return summary.result();
}

/** {@link summarise} for rows that come piece by piece. */
export function createSummary(): { add(row: FigureRow): void; result(): LogSummary } {
  const statuses = Object.fromEntries(recordStatusSchema.options.map((status) => [status, 0])) as Record<
    RecordStatus,
    number
  >;
  const confusion = new Map<string, number>();
  const distances: number[] = [];
  const survivals: number[] = [];
  const accepts: number[] = [];
  const spend = new Map<string, LogSummary['spend'][number]>();
  const count = {
    ...{ shown: 0, inserted: 0, noAnswer: 0, stamped: 0, stampable: 0, agreed: 0, under: 0, final: 0 },
    ...{ facts: 0, verified: 0, answered: 0, reopened: 0, rated: 0, helpful: 0 },
  };

  const add = (row: FigureRow) => {
    count.shown += 1;
    statuses[row.status] += 1;
    if (row.inserted) count.inserted += 1;
    if (row.noAnswer) count.noAnswer += 1;
    if (row.rubberStamp !== null) count.stampable += 1;
    if (row.rubberStamp) count.stamped += 1;
    if (row.timeToAccept !== null) accepts.push(row.timeToAccept);
    if (row.survival !== null) survivals.push(row.survival);
    if (isAnswered(row.status) && row.editDistance !== null) distances.push(row.editDistance);
    count.facts += row.factSentences;
    count.verified += row.verifiedFacts;
    if (isAnswered(row.status)) count.answered += 1;
    if (row.reopened && isAnswered(row.status)) count.reopened += 1;
    if (row.helpful !== null) count.rated += 1;
    if (row.helpful) count.helpful += 1;
    addSpend(spend, row);
    if (row.finalTier === null) return;
    count.final += 1;
    const cell = `${row.suggestedTier}>${row.finalTier}`;
    confusion.set(cell, (confusion.get(cell) ?? 0) + 1);
    if (row.suggestedTier === row.finalTier) count.agreed += 1;
    if (isUnderEscalated(row.suggestedTier, row.finalTier)) count.under += 1;
  };

  const used = () => statuses['as-is'] + statuses['light-edit'];
  const result = (): LogSummary => ({
    shown: count.shown,
    statuses,
    acceptance: rate(used(), count.shown),
    applied: rate(count.inserted, count.shown),
    asIs: rate(statuses['as-is'], used() + statuses['heavy-edit']),
    rubberStamp: rate(count.stamped, count.stampable),
    noAnswer: rate(count.noAnswer, count.shown),
    tierAgreement: rate(count.agreed, count.final),
    underEscalation: rate(count.under, count.final),
    confusion: tiers.flatMap((suggested) =>
      tiers.map((final) => ({ suggested, final, count: confusion.get(`${suggested}>${final}`) ?? 0 })),
    ),
    editDistance: spread(distances),
    survival: spread(survivals),
    timeToAccept: spread(accepts),
    grounded: rate(count.verified, count.facts),
    reopened: rate(count.reopened, count.answered),
    helpful: rate(count.helpful, count.rated),
    spend: [...spend.values()].sort((a, b) => b.prompt + b.completion - a.prompt - a.completion),
  });
  return { add, result };
}

function addSpend(spend: Map<string, LogSummary['spend'][number]>, row: FigureRow): void {
  const tokens = row.promptTokens + row.completionTokens;
  if (tokens === 0) return;
  const sum = spend.get(row.engine) ?? { engine: row.engine, prompt: 0, cached: 0, completion: 0, accepted: 0 };
  sum.prompt += row.promptTokens;
  sum.cached += row.cachedTokens;
  sum.completion += row.completionTokens;
  if (row.status === 'as-is' || row.status === 'light-edit') sum.accepted += 1;
  spend.set(row.engine, sum);
}

function isAnswered(status: RecordStatus): boolean {
  return status === 'as-is' || status === 'light-edit' || status === 'heavy-edit' || status === 'not-used';
}
