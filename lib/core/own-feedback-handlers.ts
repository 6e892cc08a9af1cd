import type { Documents } from '../quality/documents/documents';
import type { Document } from '../quality/documents/types';
import type { SuggestionLog } from '../quality/log';
import type { Handlers } from '../wire/router';
import type { PersonKeys } from './person-key';

// Newest first; older ones are in the figures of the weeks, and in the lead's list.
const mostShown = 300;
const mostLookedAt = 50;

/** What reviewers sent about an agent's own suggestions: to the agent, and to nobody as a view of a person. */
export function ownFeedbackHandlers(deps: {
  log: Pick<SuggestionLog, 'get'>;
  documents: Pick<Documents, 'list' | 'about'>;
  people: Pick<PersonKeys, 'own'>;
}): Pick<Handlers, 'feedback.own' | 'feedback.unread'> {
  const { log, documents, people } = deps;

  /** Calibrations say nothing to agents. */
  const sent = async () =>
    (await documents.list('review'))
      .filter(({ body }) => body.state === 'sent' && body.session === null)
      .sort((a, b) => (b.body.sentAt ?? 0) - (a.body.sentAt ?? 0));

  /** The record of a review when an agent of this browser worked on it. */
  const ownRecord = async (review: Document<'review'>, own: ReadonlySet<string>) => {
    const record = (await log.get(review.body.record))?.record;
    if (!record) return null;
    // Logged here by somebody whom the helpdesk did not name: exported records say nothing of people at all.
    const isOwn = record.agent === null || (record.agent !== undefined && own.has(record.agent));
    return isOwn ? record : null;
  };

  return {
    async 'feedback.own'() {
      const own = await people.own();
      const found = [];
      for (const review of (await sent()).slice(0, mostShown)) {
        const record = await ownRecord(review, own);
        if (!record) continue;
        const { id, subject, ref, ticketUrl, shownAt } = record;
        const disputes = await documents.about('dispute', review.id);
        found.push({ review, disputes, record: { id, subject, ref, ticketUrl, shownAt } });
      }
      return { feedback: found };
    },

    async 'feedback.unread'() {
      const own = await people.own();
      const unread = (await sent()).filter(({ body }) => body.acknowledgedAt === null).slice(0, mostLookedAt);
      const mine = await Promise.all(unread.map((review) => ownRecord(review, own)));
      return { count: mine.filter((record) => record !== null).length };
    },
  };
}
