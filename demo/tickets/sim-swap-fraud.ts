import type { TicketSource } from '../server/types';

/** SIM swap with money gone: fraud desk at once. */
export const simSwapFraud: TicketSource = {
  id: 48234,
  subject: 'URGENT: my number was moved to another SIM and my bank account was emptied',
  channel: 'email',
  status: 'new',
  priority: 'urgent',
  type: 'incident',
  tags: ['fraud', 'sim_swap'],
  requester: {
    name: 'Ravi Chandrasekhar',
    email: 'ravi.chandrasekhar@example.com',
    locale: 'en-GB',
    phone: '+44 7700 900731',
    timeZone: 'London',
  },
  assignee: null,
  customer: {
    plan: 'Mobile Unlimited',
    since: 'November 2017',
    number: 'BL-061905',
    notes: 'SIM replacement ordered today 08:52 through chat.',
  },
  messages: [
    {
      from: 'requester',
      ago: '25m',
      text: `Please act now.

At nine this morning my phone lost all signal. A text just before said that my SIM replacement was complete. I did not ask for any replacement. Ten minutes later someone logged in to my bank with a code sent to my number and moved 2,300 pounds out of my account.

My number is +44 7700 900731. The card on file ends in the usual test digits, 4111 1111 1111 1111, please block payments with it. I am writing from my wife's e-mail because I cannot receive calls.

Ravi Chandrasekhar`,
    },
  ],
};
