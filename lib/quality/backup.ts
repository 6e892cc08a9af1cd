import type { DocumentStore } from './documents/store';
import { bodies, type Kind } from './documents/types';
import { wholeLine } from './export';
import type { KeptStore } from './kept-lines';
import type { LogStore, RowCursor } from './log-store';
import { documentLine } from './transfer';

// Scorecards before the reviews that are pinned to them, reviews before their disputes.
const order = Object.keys(bodies) as Kind[];
const sliceSize = 500;

export interface BackupSlice {
  text: string;
  /** What to ask for next; null at the end. */
  next: string | null;
  /** Records in this slice. */
  done: number;
}

/** The whole log, everything that reviewers wrote and what people made of it, as lines that the import reads; slice by slice. */
export function createBackup(
  log: LogStore,
  documents: DocumentStore,
  kept: Pick<KeptStore, 'lines'>,
): (after: string | null) => Promise<BackupSlice> {
  return async (after) => {
    if (after === null) {
      const lists = await Promise.all(order.map((kind) => documents.list(kind)));
      const more = (await kept.lines()).map((line) => `${JSON.stringify(line)}\n`);
      return { text: [...lists.flat().map(documentLine), ...more].join(''), next: 'records:', done: 0 };
    }
    const cursor = cursorOf(after);
    const rows = await log.rows({ from: null, to: null }, cursor, sliceSize);
    const entries = await log.entries(rows.map(({ id }) => id));
    const last = rows.at(-1);
    const next = last && rows.length === sliceSize ? `records:${last.shownAt}:${last.id}` : null;
    return { text: entries.map(wholeLine).join(''), next, done: entries.length };
  };
}

function cursorOf(after: string): RowCursor | null {
  const [, shownAt = '', ...id] = after.split(':');
  return shownAt === '' ? null : { shownAt: Number(shownAt), id: id.join(':') };
}
