import type { TicketSource } from '../server/types';

/** Area outage with several neighbours affected, and an internal note of the duty team. */
export const outage: TicketSource = {
  id: 48230,
  subject: 'No internet since this morning, whole street affected',
  channel: 'web',
  status: 'open',
  priority: 'urgent',
  type: 'incident',
  tags: ['broadband', 'outage'],
  requester: {
    name: 'Declan Rafferty',
    email: 'declan.rafferty@example.com',
    locale: 'en-IE',
    phone: '+353 20 910 0417',
    timeZone: 'Dublin',
  },
  assignee: 'elin',
  customer: {
    plan: 'Broadband 500',
    since: 'May 2020',
    number: 'BL-101277',
    notes: 'Works from home.',
  },
  messages: [
    {
      from: 'requester',
      ago: '3h 40m',
      text: `Hi,

Our broadband went down around 7:10 this morning. The router shows a red light, and at least four of my neighbours on the same street have no connection either. I have restarted the router twice already.

Is there an outage, and when will it be fixed? I work from home and I cannot take calls.

Declan`,
    },
    {
      from: 'jonas',
      ago: '2h 55m',
      public: false,
      text: `Duty team: alarms on cabinet DN-0417 since 07:08, fibre cut suspected. Field crew on the way. Do not promise a time yet.`,
    },
    {
      from: 'requester',
      ago: '35m',
      text: `Any news? It is still down, and now the mobile signal is weak as well.`,
    },
  ],
};
