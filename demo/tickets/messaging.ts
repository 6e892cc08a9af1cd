import type { TicketSource } from '../server/types';

/** Messaging conversation that the bot handed over: plain-text composer. */
export const messaging: TicketSource = {
  id: 48245,
  subject: 'Conversation with Lotte Hermans',
  channel: 'native_messaging',
  status: 'open',
  priority: null,
  type: null,
  tags: ['roaming', 'bot_handover'],
  requester: {
    name: 'Lotte Hermans',
    email: 'lotte.hermans@example.com',
    locale: 'en-GB',
    phone: '+32 455 00 12 18',
    timeZone: 'Brussels',
  },
  assignee: 'elin',
  customer: {
    plan: 'Mobile Basic 10 GB',
    since: 'July 2024',
    number: 'BL-203316',
    notes: 'Chat through My Brightline.',
  },
  messages: [
    { from: 'bot', ago: '14m', text: 'Hi! I am the Brightline Assistant. What can I do for you?' },
    {
      from: 'requester',
      ago: '13m',
      text: 'I am flying to Spain tomorrow. Can I use my data there or does it cost extra?',
    },
    { from: 'bot', ago: '13m', text: 'I am not sure about that. Let me get a colleague.' },
    { from: 'requester', ago: '12m', text: 'ok thanks. and do I have to switch something on in my phone?' },
  ],
};
