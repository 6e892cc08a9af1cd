import type { Language } from '../ticket/page-ticket';
import type { Ticket } from '../ticket/ticket';
import { bareMessage, bareTicket } from './bare-ticket';
import { createDecide } from './decide';
import type { Tier } from './decision';
import type { TierPolicy } from './policy-schema';
import { tiers } from './signals/evidence';

/** A past ticket as the log keeps it: masked, the requester's last words. */
export interface LoggedTicket {
  recordId: string;
  subject: string;
  text: string;
  language: Language;
  ref: Ticket['ref'];
  brand?: string | null;
  /** What a person confirmed; null while nobody has. */
  confirmed: Tier | null;
}

/** A past ticket whose tier would be another one. */
export interface Moved {
  recordId: string;
  subject: string;
  from: Tier;
  to: Tier;
  confirmed: Tier | null;
}

export interface PolicyPreview {
  total: number;
  moved: Moved[];
  /** Among the tickets with a confirmed tier: how many each policy gets right. */
  judged: { n: number; before: number; after: number };
}

function asTicket({ recordId, ref, subject, text, language, brand = null }: LoggedTicket): Ticket {
  return bareTicket({ ref, subject, language, brand, messages: [bareMessage('logged', text)], fingerprint: recordId });
}

/**
 * What a changed policy would have said of past tickets, beside what the present one says of the same masked words
 * (fields and times are not in the log, so conditions on them do not move anything here). Yields after each ticket, so
 * that the caller can pause, tell how far it is and stop.
 */
export function* previewPolicy(
  logged: readonly LoggedTicket[],
  before: TierPolicy,
  after: TierPolicy,
  now: number,
): Generator<number, PolicyPreview> {
  const decideBefore = createDecide();
  const decideAfter = createDecide();
  const preview: PolicyPreview = { total: logged.length, moved: [], judged: { n: 0, before: 0, after: 0 } };
  for (const [at, one] of logged.entries()) {
    const ticket = asTicket(one);
    const from = decideBefore(ticket, before, now).tier;
    const to = decideAfter(ticket, after, now).tier;
    const { recordId, subject, confirmed } = one;
    if (from !== to) preview.moved.push({ recordId, subject, from, to, confirmed });
    if (confirmed !== null) {
      preview.judged.n += 1;
      preview.judged.before += from === confirmed ? 1 : 0;
      preview.judged.after += to === confirmed ? 1 : 0;
    }
    yield at + 1;
  }
  // Under-escalation is the costly side: those that would go down stand first.
  preview.moved.sort(
    (a, b) => tiers.indexOf(a.to) - tiers.indexOf(a.from) - (tiers.indexOf(b.to) - tiers.indexOf(b.from)),
  );
  return preview;
}
