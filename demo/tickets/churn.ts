import type { TicketSource } from '../server/types';

/** Wants to leave, names a competitor's price, third contact. */
export const churn: TicketSource = {
  id: 48239,
  subject: 'Cancelling my contract, your price went up again',
  channel: 'web',
  status: 'open',
  priority: 'normal',
  type: 'task',
  tags: ['retention', 'price'],
  requester: {
    name: 'Greta Nyström',
    email: 'greta.nystrom@example.com',
    locale: 'en-GB',
    phone: '+46 70 174 06 05',
    timeZone: 'Stockholm',
  },
  assignee: 'elin',
  customer: {
    plan: 'Mobile Plus 25 GB + Broadband 200',
    since: 'February 2018',
    number: 'BL-066120',
    notes: 'Contract ends on 30 November.',
  },
  messages: [
    {
      from: 'requester',
      ago: '1d 2h',
      text: `Hello,

The price of my bundle went up for the second time this year and nobody told me why. Northwave offers the same for 12 euros less per month. This is the third time I am writing about this.

I want to cancel at the end of the month and take my number with me. What do I have to do, and is there a fee?

Greta Nyström`,
    },
  ],
};
