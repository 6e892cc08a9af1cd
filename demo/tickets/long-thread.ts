import type { TicketMessageSource, TicketSource } from '../server/types';

const opening: TicketMessageSource[] = [
  {
    from: 'requester',
    ago: '9d 4h',
    text: `Hi there,

since I moved to the new flat my fibre line drops every evening between 8 and 10 pm. The light on the router turns orange, then it comes back by itself after a few minutes.

Best,
Tomasz Wilk`,
  },
  {
    from: 'karim',
    ago: '9d 2h',
    text: `Hello Tomasz,

thank you for the report. Could you restart the router once and tell me which light turns orange: Internet or Fibre?

Kind regards,
Karim Aziz`,
  },
  { from: 'requester', ago: '8d 22h', text: 'It is the Fibre light. A restart changed nothing.' },
  {
    from: 'karim',
    ago: '8d 20h',
    public: false,
    text: 'Line test: optical level -27.8 dBm, at the edge. Errors rise between 19:50 and 22:10. Could be a bent patch cord after the move.',
  },
  {
    from: 'karim',
    ago: '8d 20h',
    text: `Hello Tomasz,

the signal on your fibre is weak. Please check that the thin cable between the wall socket and the router is not bent or squeezed behind furniture, and tell me whether it still happens.`,
  },
];

/** One evening's report and the answer to it: what makes a long ticket long. */
function evening(day: number, text: string, answer: string, note: string): TicketMessageSource[] {
  return [
    { from: 'requester', ago: `${day}d 12h`, text },
    { from: 'karim', ago: `${day}d 10h`, public: false, text: note },
    { from: 'karim', ago: `${day}d 9h`, text: answer },
  ];
}

/** A thread of nine days with internal notes, two agents and a technician's visit. */
export const longThread: TicketSource = {
  id: 48198,
  subject: 'Fibre drops every evening since the move',
  channel: 'email',
  status: 'open',
  priority: 'high',
  type: 'problem',
  tags: ['broadband', 'fibre', 'moved_house', 'technician'],
  requester: {
    name: 'Tomasz Wilk',
    email: 'tomasz.wilk@example.com',
    locale: 'en-GB',
    phone: '+48 22 555 01 87',
    timeZone: 'Warsaw',
  },
  assignee: 'elin',
  customer: { plan: 'Fibre 1000', since: 'April 2024', number: 'BL-187340', notes: 'Moved on the 8th. Home office.' },
  messages: [
    ...opening,
    ...evening(
      7,
      'The cable is straight now. Last night it dropped three times again, at 20:05, 20:40 and 21:50.',
      'Thank you for the times, they match our measurements. I have asked the line team to look at the cabinet.',
      'Asked line team for cabinet check, reference LT-7781.',
    ),
    ...evening(
      6,
      'Same again yesterday. I lost two video calls with a client in another time zone.',
      'I am sorry about the calls. The line team has cleaned the connector in the cabinet this morning. Please watch it tonight.',
      'LT-7781: connector cleaned, level now -26.9 dBm. Still weak.',
    ),
    ...evening(
      5,
      'Better: only one drop at 21:15. But still one.',
      'That is progress, but not good enough. I am booking a technician: is Thursday between 8 and 12 possible?',
      'Technician slot requested for Thursday morning.',
    ),
    { from: 'requester', ago: '4d 11h', text: 'Thursday morning is fine. Somebody will be at home.' },
    {
      from: 'karim',
      ago: '4d 10h',
      text: 'Booked: Thursday between 8 and 12. The technician calls you half an hour before.',
    },
    { from: 'requester', ago: '2d 6h', text: 'Nobody came and nobody called. I took half a day off for this.' },
    {
      from: 'sofie',
      ago: '2d 5h',
      public: false,
      text: 'Dispatch says the visit was cancelled by mistake when the address was changed. Our fault.',
    },
    {
      from: 'sofie',
      ago: '2d 4h',
      text: `Dear Tomasz,

I am sorry: the visit was cancelled on our side by mistake. I have taken over from Karim and asked for the first free slot.`,
    },
    {
      from: 'requester',
      ago: '1h 50m',
      text: `It dropped four times last night. When does the technician really come, and do I get a compensation for the missed appointment?

Tomasz`,
      attachments: ['speedtests.png'],
    },
  ],
};
