import type { LogEntry } from './log-store';
import type { LoggedDraft, SuggestionEvent, SuggestionRecord } from './types';

/** Invented records for tests; `change` replaces fields of the record. */
export function sampleRecord(id: string, change: Partial<SuggestionRecord> = {}): SuggestionRecord {
  const ref = change.ref ?? { helpdesk: 'zendesk', account: 'brightline.zendesk.com', id: '42' };
  return {
    id,
    schema: 1,
    ref,
    ticketKey: `${ref.helpdesk}|${ref.account}|${ref.id}`,
    ticketUrl: `https://${ref.account}/agent/tickets/${ref.id}`,
    shownAt: 1_780_000_000_000,
    language: 'en',
    subject: 'No internet since this morning',
    excerpt: 'The light on the router is red. Write to [EMAIL_1].',
    decision: {
      tier: 'L1',
      confidence: 0.8,
      minimum: 'L1',
      team: null,
      signals: [],
      reasons: [],
      clocks: [],
      holdingReplyOnly: false,
      by: 'rules',
      policyVersion: '1',
    },
    fit: 'good',
    passages: [],
    drafts: [sampleDraft(`${id}-d1`)],
    engine: { kind: 'knowledge', name: 'knowledge', promptVersion: '1' },
    versions: { policy: '1', rules: '1', product: '0.1.0' },
    timings: { tier: 12, knowledge: 40 },
    readBy: 'api',
    ...change,
  };
}

/** A draft with greeting, one citation and closing around `body`. */
export function sampleDraft(id: string, body = sampleBody): LoggedDraft {
  return {
    id,
    kind: 'answer',
    text: `Hello Sam,\n\n${body} [1]\n\nKind regards,\nBrightline Care`,
    by: 'knowledge',
    citations: [{ n: 1, passageId: 'a#1', title: 'Restart your router', url: null }],
    warnings: [],
  };
}

export const sampleBody =
  'Please unplug the router, wait for thirty seconds and plug it in again. The light turns green after about two minutes.';

/** An entry and its events; ids of events are unique within it. */
export function sampleEntry(record: SuggestionRecord, events: SuggestionEvent[] = []): LogEntry {
  return { record, events };
}
