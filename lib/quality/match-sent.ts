import { editDistance, outcomeBounds, outcomeOf, survival } from './edit-metrics';
import { bestSent, draftsOf, timeline } from './fold';
import type { LogEntry } from './log-store';
import type { LoggedDraft, SuggestionEvent } from './types';

type Sent = Extract<SuggestionEvent, { type: 'sent' }>;

/** A public reply found on the ticket. `text` is masked plain text; `at` in milliseconds, the helpdesk's clock. */
export interface SentReply {
  messageId: string;
  text: string;
  at: number;
}

interface Candidate {
  entry: LogEntry;
  draft: LoggedDraft;
  insertedAt: number | null;
  distance: number;
}

// The helpdesk's clock and this machine's differ; a suggestion shown this much "after" the reply may still be its source.
const clockSkewMs = 120_000;

/**
 * Which suggestion a public reply came from, as the `sent` event to append; null when none is concerned or the
 * message is already in the log. Pure.
 *
 * The latest inserted draft of the ticket when the reply is at most 0.6 away from it; else the nearest of all drafts
 * shown before the reply and not yet answered for, within the same bound; else `not-used`, on the record of the last
 * insertion, or when nothing was inserted on the last one shown (domain.md section 1, "Suggestions").
 */
export function matchSent(entries: readonly LogEntry[], reply: SentReply, eventId: string): Sent | null {
  const known = entries.some(({ events }) =>
    events.some((event) => event.type === 'sent' && event.messageId === reply.messageId),
  );
  if (known) return null;
  const open = openEntries(entries, reply.at);
  const candidates = open.flatMap((entry) => candidatesOf(entry, reply.text));
  const inserted = candidates
    .filter((candidate) => candidate.insertedAt !== null)
    .sort((a, b) => (b.insertedAt ?? 0) - (a.insertedAt ?? 0))[0];
  if (inserted && inserted.distance <= outcomeBounds.heavyEdit) return sentEvent(inserted, reply, eventId);
  // The later record on a tie: it is the one the agent had on screen.
  const nearest = nearestOf(candidates);
  if (nearest && nearest.distance <= outcomeBounds.heavyEdit) return sentEvent(nearest, reply, eventId);
  const unused = open.filter(({ events }) => bestSent(events) === null);
  if (inserted && unused.includes(inserted.entry)) return sentEvent(inserted, reply, eventId);
  const last = unused.at(-1);
  if (!last) return null;
  const nearestOfLast = nearestOf(candidates.filter((candidate) => candidate.entry === last));
  return nearestOfLast ? sentEvent(nearestOfLast, reply, eventId) : withoutDraft(last, reply, eventId);
}

function nearestOf(candidates: readonly Candidate[]): Candidate | null {
  return candidates.reduce<Candidate | null>(
    (best, candidate) => (best === null || candidate.distance <= best.distance ? candidate : best),
    null,
  );
}

/** Records shown before the reply whose suggestion was not used yet, or was inserted again since; oldest first. */
function openEntries(entries: readonly LogEntry[], at: number): LogEntry[] {
  const open = entries
    .filter(({ events }) => {
      const sent = bestSent(events);
      if (sent === null || sent.outcome === 'not-used') return true;
      return events.some((event) => event.type === 'inserted' && event.at > sent.at);
    })
    .sort((a, b) => a.record.shownAt - b.record.shownAt);
  const before = open.filter(({ record }) => record.shownAt <= at);
  return before.length > 0 ? before : open.filter(({ record }) => record.shownAt <= at + clockSkewMs);
}

function candidatesOf(entry: LogEntry, text: string): Candidate[] {
  const events = timeline(entry.events);
  return draftsOf(entry.record, events).map((draft) => ({
    entry,
    draft,
    insertedAt: events.reduce<number | null>(
      (last, event) => (event.type === 'inserted' && event.draftId === draft.id ? event.at : last),
      null,
    ),
    distance: editDistance(draft.text, text),
  }));
}

function sentEvent({ entry, draft, insertedAt, distance }: Candidate, reply: SentReply, id: string): Sent {
  return {
    id,
    recordId: entry.record.id,
    // Never before what it followed from, whatever the two clocks say.
    at: Math.max(reply.at, entry.record.shownAt, insertedAt ?? 0),
    type: 'sent',
    draftId: draft.id,
    text: reply.text,
    editDistance: distance,
    survival: survival(draft.text, reply.text),
    outcome: outcomeOf(distance),
    messageId: reply.messageId,
  };
}

function withoutDraft({ record }: LogEntry, reply: SentReply, id: string): Sent {
  return {
    id,
    recordId: record.id,
    at: Math.max(reply.at, record.shownAt),
    type: 'sent',
    draftId: null,
    text: reply.text,
    editDistance: null,
    survival: null,
    outcome: 'not-used',
    messageId: reply.messageId,
  };
}
