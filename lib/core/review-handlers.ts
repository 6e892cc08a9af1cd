import { ProblemError, problem } from '../problem';
import type { Documents } from '../quality/documents/documents';
import type { Kind } from '../quality/documents/types';
import type { SuggestionLog } from '../quality/log';
import type { RecordFilter } from '../quality/types';
import type { Settings } from '../settings/settings-store';
import type { Handlers } from '../wire/router';

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
  // Persons are no condition of a list and stand in no record while an admin has not turned them on.
  const withoutPersons = async (filter: RecordFilter): Promise<RecordFilter> =>
    filter.agent.length === 0 || (await settings.get('quality')).persons ? filter : { ...filter, agent: [] };
  return {
    'records.list': async ({ filter, after, limit }) => log.list(await withoutPersons(filter), after, limit),
    'records.count': async ({ filter }) => ({ total: await log.count(await withoutPersons(filter)) }),
    'records.summary': async ({ filter }) => log.summary(await withoutPersons(filter)),
    async 'records.get'({ id }) {
      const detail = await log.get(id);
      if (!detail || (await settings.get('quality')).persons) return detail;
      return { ...detail, record: { ...detail.record, agent: null, requester: null } };
    },
    'records.export': async ({ filter, format, after }) => log.exportSlice(await withoutPersons(filter), format, after),
    'documents.list': async ({ kind }) => ({ documents: await documents.list(kind) }),
    'documents.about': async ({ kind, subject }) => ({ documents: await documents.about(kind, subject) }),
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
