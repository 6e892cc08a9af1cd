import type { TicketSource } from '../server/types';

/** A question nothing in the knowledge base answers. */
export const notInKnowledge: TicketSource = {
  id: 48242,
  subject: 'Rooftop lease for one of your antennas',
  channel: 'web',
  status: 'new',
  priority: 'low',
  type: 'question',
  tags: [],
  requester: { name: 'Odile Marchetti', email: 'odile.marchetti@example.org', locale: 'en-GB', timeZone: 'Brussels' },
  assignee: 'elin',
  customer: { plan: 'No contract', since: '–', number: '–', notes: 'Chair of a house owners’ association.' },
  messages: [
    {
      from: 'requester',
      ago: '2d 1h',
      text: `Dear Brightline,

I chair the owners' association of an apartment building of nine floors. We heard that you lease rooftops for antennas. Which yearly rent do you pay, who insures the mast against lightning, and does the structural engineer's report have to be ours?

Kind regards,
Odile Marchetti`,
    },
  ],
};
