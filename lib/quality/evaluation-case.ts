import type { Tier } from '../triage/decision';
import type { Proposal } from './documents/types';
import type { SuggestionRecord } from './types';

/** A case of the evaluation set: one that was asked for, taken in or not, and that nobody declined. */
export function isExported({ proposal, state }: Pick<Proposal, 'proposal' | 'state'>): boolean {
  return proposal.type === 'evaluation-case' && state !== 'declined';
}

/** A reviewed ticket as one line of labelled data, in the form that `npm run eval -- triage --data FILE` and `drafting` read. */
export function evaluationLine(record: SuggestionRecord, verdict: { tier: Tier; reason: string }): string {
  const said = record.thread?.filter(({ role, public: isPublic }) => role === 'requester' && isPublic) ?? [];
  return `${JSON.stringify({
    id: record.id,
    lang: record.language,
    subject: record.subject,
    body: said.length > 0 ? said.map(({ text }) => text).join('\n\n') : record.excerpt,
    tier: verdict.tier,
    signals: record.decision.signals,
    note: verdict.reason,
  })}\n`;
}
