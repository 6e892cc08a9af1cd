import type { BackupSlice } from '../quality/backup';
import type { ImportResult, ImportSlice } from '../quality/import';
import type { Keeping } from '../quality/keeping';
import { ticketKey } from '../ticket/ref';
import type { Handlers } from '../wire/router';
import type { PersonKeys } from './person-key';

/** Keeping, erasing and moving the log, as the review page asks for it. */
export function keepingHandlers(deps: {
  keeping: Keeping;
  people: Pick<PersonKeys, 'hash'>;
  backup(after: string | null): Promise<BackupSlice>;
  importSlice(slice: ImportSlice): Promise<ImportResult>;
}): Pick<Handlers, 'log.backup' | 'log.import' | 'log.erase' | 'log.hold'> {
  const { keeping, people } = deps;
  return {
    'log.backup': ({ after }) => deps.backup(after),
    'log.import': (slice) => deps.importSlice(slice),
    async 'log.erase'(scope) {
      const records =
        scope.by === 'ticket'
          ? await keeping.erase({ ticketKey: ticketKey(scope.ref) })
          : await keeping.erase({ requester: await people.hash(scope.name) });
      return { records };
    },
    async 'log.hold'({ ref, reason, on }) {
      if (on) await keeping.hold(ticketKey(ref), reason, '');
      else await keeping.release(ticketKey(ref));
      return { ok: true };
    },
  };
}
