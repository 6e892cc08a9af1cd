import type { BackupSlice } from '../quality/backup';
import type { ImportResult, ImportSlice } from '../quality/import';
import type { Keeping } from '../quality/keeping';
import { ticketKey } from '../ticket/ref';
import type { Handlers } from '../wire/router';
import type { PersonKeys } from './person-key';

/** Keeping, erasing and moving the log, as the review page asks for it. */
export function keepingHandlers(deps: {
  keeping: Keeping;
  people: Pick<PersonKeys, 'hashes'>;
  backup(after: string | null): Promise<BackupSlice>;
  importSlice(slice: ImportSlice): Promise<ImportResult>;
  publishEntries(): Promise<void>;
}): Pick<Handlers, 'log.backup' | 'log.import' | 'log.erase' | 'log.hold'> {
  const { keeping, people } = deps;
  const requesterOf = async (name: string) => {
    const [requester = '', ...others] = await people.hashes(name);
    return { requester, others };
  };
  return {
    'log.backup': ({ after }) => deps.backup(after),
    async 'log.import'(slice) {
      const result = await deps.importSlice(slice);
      // Approved entries that came with it are found from now on.
      if (slice.write && slice.lines.some((line) => line.includes('"sidedesk.entry"'))) await deps.publishEntries();
      return result;
    },
    async 'log.erase'(scope) {
      const records =
        scope.by === 'ticket'
          ? await keeping.erase({ ticketKey: ticketKey(scope.ref) })
          : await keeping.erase(await requesterOf(scope.name));
      return { records };
    },
    async 'log.hold'({ ref, reason, on }) {
      if (on) await keeping.hold(ticketKey(ref), reason, '');
      else await keeping.release(ticketKey(ref));
      return { ok: true };
    },
  };
}
