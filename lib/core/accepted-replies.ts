import type { PastReply } from '../drafting/style-examples';
import { emptyFilter } from '../quality/filter';
import { bestSent, draftsOf } from '../quality/fold';
import type { SuggestionLog } from '../quality/log';
import type { Language } from '../ticket/page-ticket';
import { ticketKey } from '../ticket/ref';
import type { Ticket } from '../ticket/ticket';

const dayMs = 24 * 60 * 60 * 1000;
/** A customer who is not satisfied mostly writes again within the day. */
const settledMs = dayMs;
const oldestMs = 90 * dayMs;
const looked = 12;

/**
 * Answers of the last 90 days that were sent as suggested or lightly edited a day ago or longer, for which nobody came
 * back and which no agent called unhelpful: same account, brand and language, other tickets, newest first. What was
 * erased is not in the log.
 */
export async function acceptedReplies(
  log: Pick<SuggestionLog, 'list' | 'get'>,
  ticket: Ticket,
  lang: Language,
  now: number,
): Promise<PastReply[]> {
  const filter = {
    ...emptyFilter,
    status: ['as-is' as const, 'light-edit' as const],
    language: [lang],
    account: [ticket.ref.account],
    helpdesk: [ticket.ref.helpdesk],
    brand: ticket.brand === null ? [] : [ticket.brand],
    from: now - oldestMs,
    to: now - settledMs,
  };
  const { rows } = await log.list(filter, null, looked);
  const details = await Promise.all(rows.map(({ id }) => log.get(id)));
  return details.flatMap((detail) => {
    if (detail === null) return [];
    const { record, events } = detail;
    const sent = bestSent(events);
    if (record.ticketKey === ticketKey(ticket.ref) || (record.brand ?? null) !== ticket.brand) return [];
    if (sent === null || (sent.outcome !== 'as-is' && sent.outcome !== 'light-edit') || sent.at > now - settledMs)
      return [];
    if (events.some((event) => event.type === 'reopened' || (event.type === 'feedback' && !event.helpful))) return [];
    const draft = draftsOf(record, events).find(({ id }) => id === sent.draftId);
    return draft?.kind === 'answer' ? [{ text: sent.text }] : [];
  });
}
