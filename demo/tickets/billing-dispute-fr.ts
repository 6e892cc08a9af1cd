import type { TicketSource } from '../server/types';

/** French billing dispute: charged twice, announces a dispute through the bank. */
export const billingDisputeFr: TicketSource = {
  id: 48217,
  subject: 'Facture de novembre prélevée deux fois',
  channel: 'email',
  status: 'open',
  priority: 'high',
  type: 'problem',
  tags: ['billing', 'direct_debit'],
  requester: {
    name: 'Camille Lefèvre',
    email: 'camille.lefevre@example.org',
    locale: 'fr',
    phone: '+33 6 39 98 12 40',
    timeZone: 'Paris',
  },
  assignee: 'elin',
  customer: {
    plan: 'Duo Mobile + Fibre 500',
    since: 'Juin 2021',
    number: 'BL-118734',
    notes: 'Paie par prélèvement le 5 du mois.',
  },
  messages: [
    {
      from: 'requester',
      ago: '1d 5h',
      text: `Bonjour,

Ma facture de novembre (n° F-2026-118734-11, 64,90 €) a été prélevée deux fois sur mon compte, le 5 et le 7 novembre. J'ai bien vérifié : c'est le même montant et le même numéro de facture.

Mon IBAN est FR76 3000 6000 0112 3456 7890 189 si vous devez retrouver l'opération.

Pourquoi ai-je été prélevée deux fois et quand serai-je remboursée ?

Cordialement,
Camille Lefèvre`,
      attachments: ['releve-novembre.pdf'],
    },
    {
      from: 'requester',
      ago: '3h',
      text: `Bonjour,

Toujours aucune réponse de votre part. Si je ne suis pas remboursée cette semaine, je conteste le prélèvement auprès de ma banque.

Camille Lefèvre`,
    },
  ],
};
