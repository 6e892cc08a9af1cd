import type { TicketSource } from '../server/types';

/** A customer who puts everything personal into the text. All of it from reserved or test ranges. */
export const personalData: TicketSource = {
  id: 48255,
  subject: 'Change my bank account and address please',
  channel: 'email',
  status: 'open',
  priority: 'normal',
  type: 'task',
  tags: ['billing', 'account'],
  requester: {
    name: 'Joris De Backer',
    email: 'joris.debacker@example.com',
    locale: 'en-GB',
    phone: '+32 455 00 55 91',
    timeZone: 'Brussels',
  },
  assignee: 'elin',
  customer: { plan: 'Mobile Plus 25 GB', since: 'December 2021', number: 'BL-139644', notes: 'Direct debit.' },
  messages: [
    {
      from: 'requester',
      ago: '7h 20m',
      text: `Hello,

please change the account my invoices are paid from. The new one is BE68 5390 0754 7034, the old one was NL91 ABNA 0417 1643 00. Until that works you may charge my card 5555 5555 5555 4444, valid until 09/29.

Send the confirmation to joris.private@example.net and not to my work address. You can call me on +32 455 00 55 91. From the 1st I live at 12 Example Street, 1000 Testville.

How long does the change of payment method take?

Joris De Backer`,
    },
  ],
};
