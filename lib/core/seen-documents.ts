import { asSeenBy } from '../quality/documents/blind';
import type { Documents } from '../quality/documents/documents';
import type { Document, Kind } from '../quality/documents/types';

/** Documents as one reader may see them: no view gets scores that would lead its own. */
export interface SeenDocuments {
  list(kind: Kind, reader: string | null): Promise<Document[]>;
  /** Those about one record or review. */
  about(kind: Kind, subject: string, reader: string | null): Promise<Document[]>;
  /** Sent reviews of these records that `reader` may see whole. */
  sent(records: readonly string[], reader: string | null): Promise<Document<'review'>[]>;
  /** Whether `reader` has sent a review of the record by this scorecard. */
  hasGraded(record: string, scorecard: string, reader: string | null): Promise<boolean>;
}

export function seenDocuments(documents: Documents): SeenDocuments {
  /** `all`: whether `found` holds every review there is. */
  const reviewsFor = async (
    found: Document<'review'>[],
    reader: string | null,
    { grading, all }: { grading: boolean; all: boolean },
  ) => {
    const isOfSession = found.some(({ body }) => body.session !== null);
    const sessions = isOfSession ? await documents.list('session') : [];
    const handedIn = !isOfSession ? [] : all ? found : await documents.list('review');
    return asSeenBy(found, { reader, sessions, handedIn, grading });
  };
  const sentBy = (reviews: readonly Document<'review'>[], reader: string | null) =>
    reviews.filter(({ body }) => body.state === 'sent' && (reader === null || body.reviewer === reader));
  const plain = <K extends Kind>(found: Document<K>[]) => found as unknown as Document[];

  return {
    async list(kind, reader) {
      if (kind === 'review')
        return plain(await reviewsFor(await documents.list('review'), reader, { grading: false, all: true }));
      if (kind !== 'machine-score') return documents.list(kind);
      // The machine's grades come after a person's.
      const graded = new Set(sentBy(await documents.list('review'), null).map(({ body }) => body.record));
      return plain((await documents.list('machine-score')).filter(({ body }) => graded.has(body.record)));
    },

    async about(kind, subject, reader) {
      if (kind === 'review')
        return plain(await reviewsFor(await documents.about('review', subject), reader, { grading: true, all: false }));
      if (kind !== 'machine-score') return documents.about(kind, subject);
      const own = reader === null ? [] : sentBy(await documents.about('review', subject), reader);
      const cards = new Set(own.map(({ body }) => body.scorecard));
      const found = await documents.about('machine-score', subject);
      return plain(found.filter(({ body }) => cards.has(body.scorecard)));
    },

    async sent(records, reader) {
      const found = await Promise.all(records.map((record) => documents.about('review', record)));
      const sent = found.flat().filter(({ body }) => body.state === 'sent');
      const told = await reviewsFor(sent, reader, { grading: false, all: false });
      // What is hidden came without its grades.
      return told.filter(({ body }) => body.grades.length > 0);
    },

    async hasGraded(record, scorecard, reader) {
      if (reader === null) return false;
      const own = sentBy(await documents.about('review', record), reader);
      return own.some(({ body }) => body.scorecard === scorecard);
    },
  };
}
