import { type BusinessCalendar, businessDaysAfter, defaultCalendar, monthsAfter } from './calendar';
import type { Clock } from './decision';
import type { ClockId } from './rules/schema';

interface ClockKind {
  text: string;
  source: string;
  dueAt: (from: number, calendar: BusinessCalendar) => number;
}

/** Every clock is a default that the admin has to confirm; this is said wherever one is shown. */
const CONFIRM = 'Confirm with your legal team.';

/**
 * Figures checked against the texts: Directive (EU) 2015/2366 Art. 73(1) and 101(2), Regulation (EU) 2016/679
 * Art. 12(3) and 33(1).
 */
const kinds: Record<ClockId, ClockKind> = {
  'psd2-73-refund': {
    text: `Payment providers: refund an unauthorised payment by the end of the next business day, unless fraud is suspected and reported to the authority. ${CONFIRM}`,
    source: 'PSD2, Directive (EU) 2015/2366, Art. 73(1)',
    dueAt: (from, calendar) => businessDaysAfter(from, 1, calendar),
  },
  'psd2-101-reply': {
    text: `Payment providers: answer the complaint in writing within 15 business days; with a holding reply that says why, at most 35. ${CONFIRM}`,
    source: 'PSD2, Directive (EU) 2015/2366, Art. 101(2)',
    dueAt: (from, calendar) => businessDaysAfter(from, 15, calendar),
  },
  'gdpr-12-request': {
    text: `Answer the request about personal data within one month; two more when complex, with notice in the first month. ${CONFIRM}`,
    source: 'GDPR, Regulation (EU) 2016/679, Art. 12(3)',
    dueAt: (from, calendar) => monthsAfter(from, 1, calendar),
  },
  'gdpr-33-breach': {
    text: `A personal data breach goes to the authority within 72 hours of becoming aware; a processor tells the controller without delay. ${CONFIRM}`,
    source: 'GDPR, Regulation (EU) 2016/679, Art. 33(1)',
    dueAt: (from) => from + 72 * 3_600_000,
  },
  'house-same-day': {
    text: 'Hand over in the same contact, by the end of this business day. A house rule, no legal time limit.',
    source: 'House practice',
    dueAt: (from, calendar) => businessDaysAfter(from, 0, calendar),
  },
};

/**
 * Starts a clock.
 * @param from When the message came that started it, milliseconds since the epoch.
 */
export function startClock(id: ClockId, from: number, calendar: BusinessCalendar = defaultCalendar): Clock {
  const kind = kinds[id];
  return { id, text: kind.text, source: kind.source, dueAt: kind.dueAt(from, calendar) };
}
