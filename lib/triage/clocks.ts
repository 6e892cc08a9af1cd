import * as z from '../zod';
import { type BusinessCalendar, businessDaysAfter, defaultCalendar, monthsAfter } from './calendar';
import type { Clock } from './decision';
import { clockIdSchema } from './rules/schema';

/** A legal or house deadline, as the admin has it: figures, the article they come from, and whether it was confirmed. */
export const clockKindSchema = z.object({
  id: clockIdSchema,
  text: z.string().trim().min(1).max(260),
  source: z.string().trim().min(1).max(200),
  unit: z.enum(['business-days', 'hours', 'months']),
  /** 0 business days: by the end of the same business day. */
  amount: z.number().int().min(0).max(1000),
  /** True once the admin has checked text, article and figures for the company. */
  confirmed: z.boolean(),
});
export type ClockKind = z.infer<typeof clockKindSchema>;

/**
 * Figures checked against the texts: Directive (EU) 2015/2366 Art. 73(1) and 101(2), Regulation (EU) 2016/679
 * Art. 12(3) and 33(1). Defaults: the admin has to confirm each for the company.
 */
export const defaultClocks: readonly ClockKind[] = [
  {
    id: 'psd2-73-refund',
    text: 'Payment providers: refund an unauthorised payment by the end of the next business day, unless fraud is suspected and reported to the authority.',
    source: 'PSD2, Directive (EU) 2015/2366, Art. 73(1)',
    unit: 'business-days',
    amount: 1,
    confirmed: false,
  },
  {
    id: 'psd2-101-reply',
    text: 'Payment providers: answer the complaint in writing within 15 business days; with a holding reply that says why, at most 35.',
    source: 'PSD2, Directive (EU) 2015/2366, Art. 101(2)',
    unit: 'business-days',
    amount: 15,
    confirmed: false,
  },
  {
    id: 'gdpr-12-request',
    text: 'Answer the request about personal data within one month; two more when complex, with notice in the first month.',
    source: 'GDPR, Regulation (EU) 2016/679, Art. 12(3)',
    unit: 'months',
    amount: 1,
    confirmed: false,
  },
  {
    id: 'gdpr-33-breach',
    text: 'A personal data breach goes to the authority within 72 hours of becoming aware; a processor tells the controller without delay.',
    source: 'GDPR, Regulation (EU) 2016/679, Art. 33(1)',
    unit: 'hours',
    amount: 72,
    confirmed: false,
  },
  {
    id: 'house-same-day',
    text: 'Hand over in the same contact, by the end of this business day. A house rule, no legal time limit.',
    source: 'House practice',
    unit: 'business-days',
    amount: 0,
    confirmed: true,
  },
];

/**
 * Starts a clock.
 * @param from When the message came that started it, milliseconds since the epoch.
 */
export function startClock(kind: ClockKind, from: number, calendar: BusinessCalendar = defaultCalendar): Clock {
  return {
    id: kind.id,
    text: kind.text,
    source: kind.source,
    dueAt: dueAt(kind, from, calendar),
    confirmed: kind.confirmed,
  };
}

function dueAt({ unit, amount }: ClockKind, from: number, calendar: BusinessCalendar): number {
  switch (unit) {
    case 'business-days':
      return businessDaysAfter(from, amount, calendar);
    case 'months':
      return monthsAfter(from, amount, calendar);
    case 'hours':
      return from + amount * 3_600_000;
  }
}
