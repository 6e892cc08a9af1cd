import type { Tier } from '../triage/decision';
import type { SuggestionRecord } from './types';

/** A reviewed ticket as one line of labelled data, in the form that `npm run eval -- triage --data FILE` reads. */
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
