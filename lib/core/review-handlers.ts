import { ProblemError, problem } from '../problem';
import type { Documents } from '../quality/documents/documents';
import type { Kind } from '../quality/documents/types';
import type { SuggestionLog } from '../quality/log';
import type { Settings } from '../settings/settings-store';
import type { Handlers } from '../wire/router';
import { reviewLines } from './exported-reviews';
import { personRules } from './person-rules';
import { seenDocuments } from './seen-documents';

type ReviewRequests =
  | 'records.list'
  | 'records.count'
  | 'records.get'
  | 'records.summary'
  | 'records.export'
  | 'documents.list'
  | 'documents.about'
  | 'documents.put'
  | 'documents.remove';

// Traces of an act, and what the model gave: written by the act alone, never by a page.
const ownKinds: ReadonlySet<Kind> = new Set<Kind>(['erasure', 'switch', 'hold', 'machine-score']);

function refuseOwn(kind: Kind): void {
  if (ownKinds.has(kind)) throw new ProblemError(problem('not-allowed', { field: 'kind' }));
}

/** The log and what reviewers wrote of it, as the review page reads them. */
export function reviewHandlers(
  log: SuggestionLog,
  documents: Documents,
  settings: Pick<Settings, 'get'>,
): Pick<Handlers, ReviewRequests> {
  const persons = personRules(settings);
  const seen = seenDocuments(documents);
  return {
    async 'records.list'({ filter, after, limit }) {
      await persons.check(filter);
      return log.list(filter, after, limit);
    },
    async 'records.count'({ filter }) {
      await persons.check(filter);
      return { total: await log.count(filter) };
    },
    async 'records.summary'({ filter }) {
      await persons.check(filter);
      const summary = await log.summary(filter);
      await persons.figures(filter, summary.shown);
      return summary;
    },
    async 'records.get'({ id }) {
      const detail = await log.get(id);
      if (!detail || (await persons.on())) return detail;
      // While views of persons are off, no record says who worked on it.
      return { ...detail, record: { ...detail.record, agent: null, requester: null } };
    },
    async 'records.export'({ filter, format, after, reviews }) {
      await persons.check(filter);
      const { ids, ...slice } = await log.exportSlice(filter, format, after);
      if (reviews === null || format === 'csv') return slice;
      return { ...slice, text: slice.text + (await reviewLines(documents, seen, ids, reviews.reader)) };
    },
    'documents.list': async ({ kind, reader }) => ({ documents: await seen.list(kind, reader) }),
    'documents.about': async ({ kind, subject, reader }) => ({ documents: await seen.about(kind, subject, reader) }),
    async 'documents.put'({ kind, id, revision, body }) {
      refuseOwn(kind);
      return documents.put(kind, id, revision, body);
    },
    async 'documents.remove'({ kind, id, revision }) {
      refuseOwn(kind);
      await documents.remove(kind, id, revision);
      return { ok: true };
    },
  };
}
