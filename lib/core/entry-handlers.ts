import type { Entries } from '../knowledge-health/own-entries/entries';
import type { Handlers } from '../wire/router';

type EntryRequests = 'entries.list' | 'entries.make' | 'entries.save' | 'entries.state' | 'entries.remove';

/** Own knowledge entries as the page of knowledge health manages them. */
export function entryHandlers(entries: Entries): Pick<Handlers, EntryRequests> {
  return {
    async 'entries.list'() {
      return { entries: await entries.list() };
    },
    'entries.make': ({ recordId }) => entries.make(recordId),
    'entries.save': ({ id, text }) => entries.save(id, text),
    'entries.state': ({ id, state }) => entries.setState(id, state),
    async 'entries.remove'({ id }) {
      await entries.remove(id);
      return { ok: true };
    },
  };
}
