import type { SuggestionEvent, SuggestionRecord } from './types';

/** Every text of a record that could hold personal data. Passages are the company's own published words. */
export function textsOfRecord(record: SuggestionRecord): string[] {
  return [
    record.subject,
    record.excerpt,
    ...(record.thread ?? []).map((message) => message.text),
    ...record.decision.reasons.flatMap((reason) => [reason.text, reason.quote ?? '']),
    ...record.drafts.map((draft) => draft.text),
  ];
}

/** As {@link textsOfRecord}, for one event. */
export function textsOfEvent(event: SuggestionEvent): string[] {
  switch (event.type) {
    case 'drafted':
      return [event.draft.text];
    case 'sent':
      return [event.text];
    case 'feedback':
      return [event.comment];
    case 'tier-refined':
      return event.decision.reasons.flatMap((reason) => [reason.text, reason.quote ?? '']);
    default:
      return [];
  }
}
