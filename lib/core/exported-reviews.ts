import type { Documents } from '../quality/documents/documents';
import type { Document } from '../quality/documents/types';
import { documentLine } from '../quality/transfer';
import type { SeenDocuments } from './seen-documents';

/**
 * What goes along with exported records: the reviews that were sent, their disputes, and the scorecards and sessions they
 * stand on, as lines in the order that an import needs. What `reader` may not see yet is left out.
 */
export async function reviewLines(
  documents: Pick<Documents, 'list' | 'about'>,
  seen: Pick<SeenDocuments, 'sent'>,
  records: readonly string[],
  reader: string | null,
): Promise<string> {
  const reviews = await seen.sent(records, reader);
  if (reviews.length === 0) return '';
  const disputes = await Promise.all(reviews.map(({ id }) => documents.about('dispute', id)));
  const cards = new Set(reviews.map(({ body }) => body.scorecard));
  const sessions = new Set(reviews.flatMap(({ body }) => body.session ?? []));
  const lines: Document[][] = [
    (await documents.list('scorecard')).filter(({ id }) => cards.has(id)) as unknown as Document[],
    (await documents.list('session')).filter(({ id }) => sessions.has(id)) as unknown as Document[],
    reviews as unknown as Document[],
    disputes.flat() as unknown as Document[],
  ];
  return lines.flat().map(documentLine).join('');
}
