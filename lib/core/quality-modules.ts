import { createBackup } from '../quality/backup';
import { createDocuments } from '../quality/documents/documents';
import { createImport } from '../quality/import';
import { createKeeping } from '../quality/keeping';
import { createLog } from '../quality/log';
import { isUnderEscalated } from '../quality/tiers';
import type { Settings } from '../settings/settings-store';
import type { SidedeskDatabase } from '../store/database';
import { documentStore } from '../store/document-store';
import { entryStore } from '../store/entry-store';
import { healthStore } from '../store/health-store';
import { logStore } from '../store/log-store';
import type { SecretStore } from '../store/secret-store';
import type { Host } from './host';
import { createKeptStore } from './kept-store';
import { createPersonKeys } from './person-key';

/** The log with everything that reads, keeps and judges it. */
export function openQuality(
  db: SidedeskDatabase,
  secrets: SecretStore,
  host: Host,
  isMasked: (text: string) => boolean,
  settings: Pick<Settings, 'get'>,
  erased: (what: { ticketKeys: readonly string[]; requester: string | null }) => Promise<void>,
) {
  const store = logStore(db);
  const documents = documentStore(db);
  const log = createLog(store, { newId: host.newId, isMasked, report: (code) => host.report('log', code) });
  const { now, newId } = host;
  const people = createPersonKeys(secrets);
  const kept = createKeptStore({ entries: entryStore(db), health: healthStore(db), people });
  return {
    log,
    isMasked,
    people,
    documents: createDocuments({
      store: documents,
      now,
      isMasked,
      disputeHours: async () => (await settings.get('quality')).disputeHours,
      async underEscalated(record) {
        const row = (await log.get(record))?.row;
        if (!row) return null;
        return row.finalTier !== null && isUnderEscalated(row.suggestedTier, row.finalTier);
      },
    }),
    keeping: createKeeping({ log: store, documents, now, newId, changed: log.forgetTotals, erased }),
    backup: createBackup(store, documents, kept),
    importSlice: createImport({ log: store, documents, kept, isMasked, changed: log.forgetTotals }),
  };
}
