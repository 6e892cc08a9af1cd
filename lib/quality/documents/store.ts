import type { Document, Kind } from './types';

/** What documents need of a database. Writes are durable when they resolve. */
export interface DocumentStore {
  get<K extends Kind>(kind: K, id: string): Promise<Document<K> | null>;
  /** All of a kind, in the order of their ids. */
  list<K extends Kind>(kind: K): Promise<Document<K>[]>;
  /** Those whose `record` (reviews, scores, proposals) or `review` (disputes) is this one. */
  about<K extends Kind>(kind: K, subject: string): Promise<Document<K>[]>;
  /**
   * Reads, changes and writes in one transaction. `plan` is synchronous; when it throws nothing is written. `review`: what
   * the change does to a review, in the same transaction; null leaves it as it is.
   */
  change<K extends Kind>(
    kind: K,
    id: string,
    plan: (known: Document<K> | null) => Document<K> | null,
    review?: { id: string; plan(known: Document<'review'>, written: Document<K>): Document<'review'> | null },
  ): Promise<Document<K> | null>;
  putAll(documents: readonly Document[]): Promise<void>;
  /** Removes what was written about these records. */
  removeAbout(records: readonly string[]): Promise<void>;
}

/** What a document is about, so that it goes with its record; empty for none. */
export function subjectOf({ body }: Document): string {
  if ('record' in body) return body.record;
  return 'review' in body ? body.review : '';
}
