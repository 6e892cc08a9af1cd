import { type Tier, tierSchema } from '../triage/decision';
import type { LogRow } from './log-store';
import { rate, spread } from './rates';
import { type LogSummary, type RecordStatus, recordStatusSchema } from './types';

const tiers = tierSchema.options;

/**
 * Counts and rates over rows, read once from a stream (domain.md section 1, "Suggestions"):
 * acceptance = (as is + light) / shown; applied = inserted / shown; as-is = as is / sent, where sent means found in
 * the reply (at most 0.6 away, so `not-used` is not sent); rubber stamp = as-is acceptances inserted faster than
 * anyone reads / as-is acceptances; no answer = honest "not in the knowledge base" / shown; tier agreement =
 * suggested tier is the final one / records with a final tier; under-escalation = suggested below final / the same.
 */
export async function summarise(rows: AsyncIterable<LogRow> | Iterable<LogRow>): Promise<LogSummary> {
  const statuses = Object.fromEntries(recordStatusSchema.options.map((status) => [status, 0])) as Record<
    RecordStatus,
    number
  >;
  const confusion = new Map<string, number>();
  const distances: number[] = [];
  const survivals: number[] = [];
  const accepts: number[] = [];
  const count = { shown: 0, inserted: 0, noAnswer: 0, stamped: 0, stampable: 0, agreed: 0, under: 0, final: 0 };

  for await (const row of rows) {
    count.shown += 1;
    statuses[row.status] += 1;
    if (row.inserted) count.inserted += 1;
    if (row.noAnswer) count.noAnswer += 1;
    if (row.rubberStamp !== null) count.stampable += 1;
    if (row.rubberStamp) count.stamped += 1;
    if (row.timeToAccept !== null) accepts.push(row.timeToAccept);
    if (row.survival !== null) survivals.push(row.survival);
    if (isAnswered(row.status) && row.editDistance !== null) distances.push(row.editDistance);
    if (row.finalTier === null) continue;
    count.final += 1;
    const cell = `${row.suggestedTier}>${row.finalTier}`;
    confusion.set(cell, (confusion.get(cell) ?? 0) + 1);
    if (row.suggestedTier === row.finalTier) count.agreed += 1;
    if (isUnderEscalated(row.suggestedTier, row.finalTier)) count.under += 1;
  }

  const used = statuses['as-is'] + statuses['light-edit'];
  return {
    shown: count.shown,
    statuses,
    acceptance: rate(used, count.shown),
    applied: rate(count.inserted, count.shown),
    asIs: rate(statuses['as-is'], used + statuses['heavy-edit']),
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
  };
}

/** True when the machine asked for a lower tier than people settled on: the costly side of a disagreement. */
export function isUnderEscalated(suggested: Tier, final: Tier): boolean {
  return tiers.indexOf(suggested) < tiers.indexOf(final);
}

function isAnswered(status: RecordStatus): boolean {
  return status === 'as-is' || status === 'light-edit' || status === 'heavy-edit' || status === 'not-used';
}
