interface Macro {
  id: number;
  title: string;
  text: string;
  status: string;
}

const sources: Macro[] = [
  {
    id: 25900377001101,
    title: 'Mobile::eSIM::Ask for device and EID',
    text: 'Hi {{ticket.requester.first_name}},\n\ncould you tell us the model of your phone and the EID shown under Settings > About?',
    status: 'pending',
  },
  {
    id: 25900377001102,
    title: 'Billing::Holding reply',
    text: 'Hi {{ticket.requester.first_name}},\n\nour billing team is checking your invoice. You hear from us within two working days.',
    status: 'hold',
  },
  {
    id: 25900377001103,
    title: 'Complaints::Received',
    text: 'Hi {{ticket.requester.first_name}},\n\nwe have registered your complaint and passed it to our complaints team.',
    status: 'open',
  },
];

/** Active macros in Zendesk's shape. */
export function macros(origin: string) {
  return sources.map((macro, index) => ({
    url: `${origin}/api/v2/macros/${macro.id}.json`,
    id: macro.id,
    title: macro.title,
    raw_title: macro.title,
    active: true,
    default: false,
    description: null,
    position: 101 + index,
    restriction: null,
    created_at: '2025-02-03T09:00:00Z',
    updated_at: '2026-01-19T15:30:00Z',
    actions: [
      { field: 'comment_value', value: macro.text },
      { field: 'status', value: macro.status },
    ],
  }));
}
