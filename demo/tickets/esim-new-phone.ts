import type { TicketSource } from '../server/types';

/** English how-to with a documented answer. */
export const esimNewPhone: TicketSource = {
  id: 48213,
  subject: 'Moving my eSIM to a new phone',
  channel: 'email',
  status: 'open',
  priority: 'normal',
  type: 'question',
  tags: ['mobile', 'esim'],
  requester: {
    name: 'Martha Okonjo',
    email: 'martha.okonjo@example.com',
    locale: 'en-GB',
    phone: '+44 7700 900142',
    timeZone: 'London',
  },
  assignee: 'elin',
  customer: {
    plan: 'Mobile Plus 25 GB · eSIM',
    since: 'March 2023',
    number: 'BL-220418',
    notes: 'Prefers e-mail. Autopay on.',
  },
  messages: [
    {
      from: 'requester',
      ago: '2h 10m',
      text: `Hello,

I bought a new phone last weekend and I would like to move my eSIM from the old one to the new one. On the old phone I can still see the Brightline plan, on the new phone there is nothing to scan.

How do I transfer the eSIM, and will I be without a signal while it happens? I would rather not do it during working hours.

Thanks,
Martha Okonjo`,
    },
  ],
};
