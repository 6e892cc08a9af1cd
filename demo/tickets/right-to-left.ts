import type { TicketSource } from '../server/types';

/** A customer who writes in Arabic, with a Latin model name and a number inside. */
export const rightToLeft: TicketSource = {
  id: 48249,
  subject: 'لا تصلني رسالة رمز PUK',
  channel: 'web',
  status: 'open',
  priority: 'normal',
  type: 'question',
  tags: ['mobile', 'puk'],
  requester: {
    name: 'ليلى منصور',
    email: 'layla.mansour@example.com',
    locale: 'ar',
    phone: '+44 7700 900388',
    timeZone: 'London',
  },
  assignee: 'elin',
  customer: {
    plan: 'Mobile Basic 10 GB',
    since: 'September 2025',
    number: 'BL-231050',
    notes: 'Writes Arabic, reads English.',
  },
  messages: [
    {
      from: 'requester',
      ago: '5h 5m',
      text: `مرحبا،

أدخلت رمز PIN بشكل خاطئ ثلاث مرات في هاتفي Galaxy S24 وهو يطلب الآن رمز PUK. لم أجد الرمز في تطبيق My Brightline. كيف أحصل عليه؟

شكرا جزيلا،
ليلى منصور`,
    },
  ],
};
