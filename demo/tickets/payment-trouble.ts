import type { TicketSource } from '../server/types';

/** Dutch: two open invoices, asks for a payment plan. */
export const paymentTrouble: TicketSource = {
  id: 48261,
  subject: 'Kan mijn rekening niet betalen',
  channel: 'web',
  status: 'open',
  priority: 'high',
  type: 'question',
  tags: ['billing', 'payment_plan'],
  requester: {
    name: 'Sanne Kuipers',
    email: 'sanne.kuipers@example.com',
    locale: 'nl',
    phone: '+31 6 97 00 98 76',
    timeZone: 'Amsterdam',
  },
  assignee: 'elin',
  customer: { plan: 'Mobiel Onbeperkt', since: 'Maart 2022', number: 'BL-147802', notes: 'Twee facturen open.' },
  messages: [
    {
      from: 'requester',
      ago: '8h',
      text: `Hallo,

Ik ben mijn baan kwijtgeraakt en kan de laatste twee facturen (samen € 97,40) niet in één keer betalen. Kan ik een betalingsregeling krijgen? Ik wil niet dat mijn nummer wordt afgesloten, want dan ben ik voor sollicitaties niet bereikbaar.

Groetjes,
Sanne Kuipers`,
    },
  ],
};
