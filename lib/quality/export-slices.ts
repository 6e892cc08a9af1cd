import { type ExportFormat, exportEntries } from './export';
import { page } from './log-list';
import type { LogStore } from './log-store';
import type { RecordFilter } from './types';

/** The next records as text; `done` is how many are in this slice, `ids` which, `next` null when it is the last. */
export interface ExportSlice {
  text: string;
  next: string | null;
  done: number;
  ids: string[];
}

export interface ExportSlices {
  read(filter: RecordFilter, format: ExportFormat, after: string | null): Promise<ExportSlice>;
  /** Something was written or removed: what was read ahead no longer counts. */
  forget(): void;
}

const size = 200;

/**
 * Reads an export slice by slice, each while the one before is on its way to the page: the database works in another
 * process than the page's, so neither waits for the other. One slice at most is held.
 */
export function createExportSlices(store: LogStore): ExportSlices {
  let ahead: { key: string; slice: Promise<ExportSlice> } | null = null;

  const slice = async (filter: RecordFilter, format: ExportFormat, after: string | null): Promise<ExportSlice> => {
    const { rows, next } = await page(store, filter, after, size);
    const entries = await store.entries(rows.map((row) => row.id));
    const ids = entries.map(({ record }) => record.id);
    return { text: exportEntries(entries, format, after === null), next, done: entries.length, ids };
  };
  const keyOf = (filter: RecordFilter, format: ExportFormat, after: string | null) =>
    JSON.stringify([filter, format, after]);

  return {
    async read(filter, format, after) {
      const key = keyOf(filter, format, after);
      const known = ahead?.key === key ? ahead.slice : null;
      ahead = null;
      const found = await (known ?? slice(filter, format, after));
      const { next } = found;
      if (next !== null) {
        const reading = slice(filter, format, next);
        // Told when it is asked for; an export that was given up asks no more.
        reading.catch(() => undefined);
        ahead = { key: keyOf(filter, format, next), slice: reading };
      }
      return found;
    },
    forget() {
      ahead = null;
    },
  };
}
