import type { Tier } from '../triage/decision';
import { isRubberStamp } from './edit-metrics';
import type { LogEntry, LogRow } from './log-store';
import type {
  DismissReason,
  LoggedDraft,
  RecordDetail,
  RecordStatus,
  SuggestionEvent,
  SuggestionRecord,
} from './types';

type Sent = Extract<SuggestionEvent, { type: 'sent' }>;
type Inserted = Extract<SuggestionEvent, { type: 'inserted' }>;
type Usage = Extract<SuggestionEvent, { type: 'usage' }>;

/** Each event once (by id), oldest first, ties by id: the same for every order of arrival and any repetition. */
export function timeline(events: readonly SuggestionEvent[]): SuggestionEvent[] {
  const known = new Map(events.map((event) => [event.id, event]));
  return [...known.values()].sort((a, b) => a.at - b.at || (a.id < b.id ? -1 : a.id > b.id ? 1 : 0));
}

/** Every draft the record has had, in the order they came: those shown first, then those drafted again. */
export function draftsOf(record: SuggestionRecord, events: readonly SuggestionEvent[]): LoggedDraft[] {
  const drafts = new Map(record.drafts.map((draft) => [draft.id, draft]));
  for (const event of events) if (event.type === 'drafted') drafts.set(event.draft.id, event.draft);
  return [...drafts.values()];
}

/** The reply that counts: the one nearest to a suggestion, the earlier on a tie; null while nothing was sent. */
export function bestSent(events: readonly SuggestionEvent[]): Sent | null {
  let best: Sent | null = null;
  for (const event of events) {
    if (event.type !== 'sent') continue;
    if (best === null || (event.editDistance ?? 2) < (best.editDistance ?? 2)) best = event;
  }
  return best;
}

/** Latest tier the machine suggested: the record's own, or the last refinement. */
export function suggestedTier({ record, events }: LogEntry): Tier {
  let tier = record.decision.tier;
  for (const event of events) if (event.type === 'tier-refined') tier = event.decision.tier;
  return tier;
}

/**
 * Folds a record and its events into its row. Pure; the events may come in any order and more than once.
 *
 * Status: what was sent wins when a suggestion was used (as is, light, heavy); else a dismissal that no later
 * insertion or copy took back; else a reply without the suggestion (`not-used`); else inserted, copied, shown.
 */
export function foldRow(entry: LogEntry): LogRow {
  const events = timeline(entry.events);
  const { record } = entry;
  const sent = bestSent(events);
  const inserted = events.filter((event) => event.type === 'inserted');
  const dismissReason = dismissal(record, events);
  const status = statusOf(events, sent, dismissReason);
  const [first] = inserted;
  let finalTier: Tier | null = null;
  let edited: number | null = null;
  for (const event of events) {
    if (event.type === 'tier-confirmed' || event.type === 'tier-overridden') finalTier = event.tier;
    if (event.type === 'edited') edited = event.editDistance;
  }
  return {
    id: record.id,
    ref: record.ref,
    shownAt: record.shownAt,
    language: record.language,
    subject: record.subject,
    suggestedTier: suggestedTier({ record, events }),
    finalTier,
    status,
    editDistance: sent ? sent.editDistance : edited,
    fit: record.fit,
    engine: record.engine.name,
    inserted: first !== undefined,
    dismissReason,
    survival: sent?.survival ?? null,
    timeToAccept: first ? Math.max(0, first.at - record.shownAt) : null,
    rubberStamp: status === 'as-is' ? rubberStamp(record, events, sent, inserted) : null,
    ...factsOfRecord(record, events),
  };
}

/** What the row says of record and drafts, whatever became of them. */
function factsOfRecord(record: SuggestionRecord, events: SuggestionEvent[]) {
  const drafts = draftsOf(record, events);
  const sum = (value: (event: Usage) => number) =>
    events.reduce((total, event) => (event.type === 'usage' ? total + value(event) : total), 0);
  const feedback = events.findLast((event) => event.type === 'feedback');
  return {
    prompt: record.engine.promptVersion,
    brand: record.brand ?? null,
    team: record.decision.team,
    agent: record.agent ?? null,
    confidence: record.decision.confidence,
    messages: record.messages ?? null,
    noAnswer: saysNoAnswer(record, events),
    unsupported: drafts.some((draft) => draft.warnings.some((warning) => warning.startsWith('unsupported-fact'))),
    factSentences: drafts.reduce((total, draft) => total + (draft.grounding?.stated ?? 0), 0),
    verifiedFacts: drafts.reduce((total, draft) => total + (draft.grounding?.grounded ?? 0), 0),
    promptTokens: sum((event) => event.promptTokens),
    cachedTokens: sum((event) => event.cachedTokens),
    completionTokens: sum((event) => event.completionTokens),
    reopened: events.some((event) => event.type === 'reopened'),
    helpful: feedback ? feedback.helpful : null,
    signals: record.decision.signals,
    sources: distinct(record.passages.map(({ sourceName }) => sourceName)),
    articles: distinct(drafts.flatMap((draft) => draft.citations.map(({ title }) => title))),
    rules: distinct(record.decision.reasons.flatMap(({ kind, id }) => (kind === 'rule' ? [id] : []))),
  };
}

/** True when a draft said honestly that the answer is not in the knowledge base. */
export function saysNoAnswer(record: SuggestionRecord, events: readonly SuggestionEvent[]): boolean {
  return draftsOf(record, events).some((draft) => draft.warnings.includes('not-in-knowledge-base'));
}

function distinct(values: string[]): string[] {
  return [...new Set(values)];
}

/** The record as the review page opens it. */
export function detailOf(entry: LogEntry): RecordDetail {
  return { row: foldRow(entry), record: entry.record, events: timeline(entry.events) };
}

function statusOf(events: SuggestionEvent[], sent: Sent | null, dismissed: DismissReason | null): RecordStatus {
  if (sent && sent.outcome !== 'not-used') return sent.outcome;
  if (dismissed) return 'dismissed';
  if (sent) return 'not-used';
  if (events.some((event) => event.type === 'inserted')) return 'inserted';
  return events.some((event) => event.type === 'copied') ? 'copied' : 'shown';
}

/** The reason, when the suggestion as a whole stands dismissed: by itself, or draft by draft until none was left. */
function dismissal(record: SuggestionRecord, events: SuggestionEvent[]): DismissReason | null {
  const open = new Set(record.drafts.map((draft) => draft.id));
  let whole: DismissReason | null = null;
  let last: DismissReason | null = null;
  for (const event of events) {
    if (event.type === 'drafted') open.add(event.draft.id);
    if (event.type === 'inserted' || event.type === 'copied') {
      open.add(event.draftId);
      whole = null;
    }
    if (event.type !== 'dismissed') continue;
    last = event.reason;
    if (event.draftId === null) whole = event.reason;
    else open.delete(event.draftId);
  }
  return whole ?? (open.size === 0 ? last : null);
}

/** Reading starts when the record was shown, or for a draft written later when that draft came. */
function rubberStamp(record: SuggestionRecord, events: SuggestionEvent[], sent: Sent | null, inserted: Inserted[]) {
  const insertion = inserted.filter((event) => event.draftId === sent?.draftId)[0];
  const draft = draftsOf(record, events).find((known) => known.id === insertion?.draftId);
  if (!insertion || !draft) return null;
  const drafted = events.find((event) => event.type === 'drafted' && event.draft.id === draft.id);
  return isRubberStamp(draft.text, insertion.at - Math.max(record.shownAt, drafted?.at ?? 0));
}
