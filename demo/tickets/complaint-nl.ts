import type { TicketSource } from '../server/types';

/** Dutch regulated complaint: disputes committee, regulator, and a request for the person's own data. */
export const complaintNl: TicketSource = {
  id: 48221,
  subject: 'Formele klacht en inzageverzoek: derde keer verkeerde factuur',
  channel: 'email',
  status: 'open',
  priority: 'high',
  type: 'problem',
  tags: ['complaint', 'billing'],
  requester: {
    name: 'Pieter van der Meulen',
    email: 'p.vandermeulen@example.com',
    locale: 'nl',
    phone: '+31 6 97 00 12 34',
    timeZone: 'Amsterdam',
  },
  assignee: 'elin',
  customer: {
    plan: 'Internet 200 + Mobiel Basis',
    since: 'Januari 2019',
    number: 'BL-094411',
    notes: 'Twee eerdere tickets over dezelfde factuur (46110, 47302).',
  },
  messages: [
    {
      from: 'requester',
      ago: '6h 30m',
      text: `Geachte heer/mevrouw,

Dit is de derde keer dat mijn factuur niet klopt. In september en oktober is mij beloofd dat de dubbele post "Internet Plus" zou worden gecorrigeerd, maar in november staat hij er weer op (€ 18,50).

Ik dien hierbij een formele klacht in. Als ik niet binnen de wettelijke termijn een inhoudelijke reactie krijg, leg ik de zaak voor aan de Geschillencommissie Telecommunicatiediensten en doe ik melding bij de ACM.

Daarnaast verzoek ik u op grond van de AVG om inzage in alle gegevens die u over mij bewaart, inclusief de telefoonnotities van mijn eerdere gesprekken.

Hoogachtend,
Pieter van der Meulen
klantnummer BL-094411`,
    },
  ],
};
