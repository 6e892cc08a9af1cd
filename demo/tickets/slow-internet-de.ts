import type { TicketSource } from '../server/types';

/** German how-to with a documented answer. */
export const slowInternetDe: TicketSource = {
  id: 48264,
  subject: 'Internet abends sehr langsam',
  channel: 'email',
  status: 'open',
  priority: 'normal',
  type: 'question',
  tags: ['broadband', 'speed'],
  requester: {
    name: 'Henning Vogt',
    email: 'henning.vogt@example.com',
    locale: 'de',
    phone: '+49 171 39200 17',
    timeZone: 'Berlin',
  },
  assignee: 'elin',
  customer: { plan: 'DSL 100', since: 'Mai 2023', number: 'BL-171116', notes: '–' },
  messages: [
    {
      from: 'requester',
      ago: '10h 45m',
      text: `Hallo zusammen,

abends komme ich im WLAN nur auf 6 Mbit/s, gebucht habe ich 100. Am Kabel habe ich es noch nicht getestet. Wie messe ich richtig, und was kann ich selbst tun?

Viele Grüße
Henning Vogt`,
    },
  ],
};
