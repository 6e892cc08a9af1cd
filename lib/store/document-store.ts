import { Dexie } from 'dexie';
import { type DocumentStore, subjectOf } from '../quality/documents/store';
import type { Document, Kind } from '../quality/documents/types';
import type { SidedeskDatabase } from './database';

/** A document with what it is about, which is indexed. */
export type DocumentRow = Document & { subject: string };

/** What reviewers wrote, on Dexie; durable as the log is. */
export function documentStore(db: SidedeskDatabase): DocumentStore {
  const plain = <K extends Kind>({ subject: _, ...document }: DocumentRow) => document as unknown as Document<K>;
  const row = (document: Document): DocumentRow => ({ ...document, subject: subjectOf(document) });
  return {
    async get(kind, id) {
      const found = await db.documents.get([kind, id]);
      return found ? plain(found) : null;
    },
    list: async <K extends Kind>(kind: K) =>
      (await db.documents.where('[kind+id]').between([kind, Dexie.minKey], [kind, Dexie.maxKey]).toArray()).map(
        (found) => plain<K>(found),
      ),
    about: async <K extends Kind>(kind: K, subject: string) =>
      (await db.documents.where('[kind+subject]').equals([kind, subject]).toArray()).map((found) => plain<K>(found)),
    change: <K extends Kind>(
      kind: K,
      id: string,
      plan: (known: Document<K> | null) => Document<K> | null,
      review?: Parameters<DocumentStore['change']>[3],
    ) =>
      db.transaction('rw', db.documents, async () => {
        const found = await db.documents.get([kind, id]);
        const known = found ? plain<K>(found) : null;
        const next = plan(known);
        if (next) await db.documents.put(row(next as unknown as Document));
        else if (known) await db.documents.delete([kind, id]);
        const reviewed = review && next ? await db.documents.get(['review', review.id]) : undefined;
        const changed = reviewed && next && review?.plan(plain<'review'>(reviewed), next);
        if (changed) await db.documents.put(row(changed));
        return next;
      }),
    async putAll(documents) {
      await db.transaction('rw', db.documents, () => db.documents.bulkPut(documents.map(row)));
    },
    removeAbout: (records) =>
      db.transaction('rw', db.documents, async () => {
        const gone = await db.documents
          .where('subject')
          .anyOf([...records])
          .toArray();
        const reviews = gone.filter(({ kind }) => kind === 'review').map(({ id }) => id);
        const disputes = reviews.length === 0 ? [] : await db.documents.where('subject').anyOf(reviews).toArray();
        await db.documents.bulkDelete([...gone, ...disputes].map(({ kind, id }) => [kind, id] as [string, string]));
      }),
  };
}
