import type { Entries } from '../knowledge-health/own-entries/entries';
import type { Documents } from '../quality/documents/documents';
import type { Handlers } from '../wire/router';

type EntryRequests = 'entries.list' | 'entries.make' | 'entries.save' | 'entries.state' | 'entries.remove';

/** Own knowledge entries as the page of knowledge health manages them. */
export function entryHandlers(
  entries: Entries,
  documents: Pick<Documents, 'get' | 'put'>,
): Pick<Handlers, EntryRequests> {
  return {
    async 'entries.list'() {
      return { entries: await entries.list() };
    },
    async 'entries.make'({ recordId, proposal = null }) {
      const asked = proposal === null ? null : await documents.get('proposal', proposal);
      const words = asked?.body.record === recordId ? asked.body.proposal : null;
      if (!asked || words?.type !== 'knowledge-entry') return entries.make(recordId);
      const entry = await entries.make(recordId, words);
      // The draft stands: the review need not be asked again.
      if (asked.body.state === 'open')
        await documents.put('proposal', asked.id, asked.revision, { ...asked.body, state: 'done' });
      return entry;
    },
    'entries.save': ({ id, text, seen }) => entries.save(id, text, seen),
    'entries.state': ({ id, state, seen }) => entries.setState(id, state, seen),
    async 'entries.remove'({ id }) {
      await entries.remove(id);
      return { ok: true };
    },
  };
}
