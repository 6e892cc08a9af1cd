import type { TicketSource } from '../server/types';

/** German data-protection complaint: another customer's data seen, regulator and lawyer named. */
export const dataProtectionDe: TicketSource = {
  id: 48226,
  subject: 'Datenschutzverstoß: Rechnung eines anderen Kunden in meinem Konto',
  channel: 'web',
  status: 'open',
  priority: 'urgent',
  type: 'incident',
  tags: ['privacy', 'account'],
  requester: {
    name: 'Annegret Pohlmann',
    email: 'annegret.pohlmann@example.net',
    locale: 'de',
    phone: '+49 171 39200 42',
    timeZone: 'Berlin',
  },
  assignee: 'elin',
  customer: {
    plan: 'DSL 100',
    since: 'August 2022',
    number: 'BL-150982',
    notes: 'Bevorzugt schriftliche Antworten.',
  },
  messages: [
    {
      from: 'requester',
      ago: '4h 15m',
      text: `Sehr geehrte Damen und Herren,

seit gestern Abend sehe ich in meinem Kundenkonto unter „Rechnungen“ die Rechnung einer mir fremden Person, mit vollem Namen, Anschrift und den letzten Ziffern der Bankverbindung. Vermutlich sieht jemand anders auch meine Daten.

Das ist ein klarer Verstoß gegen die DSGVO. Ich fordere Sie auf, mir bis Freitag schriftlich mitzuteilen, welche meiner Daten betroffen sind. Andernfalls beschwere ich mich bei der Datenschutzbehörde und schalte meinen Anwalt ein.

Außerdem verlange ich eine Kopie aller über mich gespeicherten Daten nach Art. 15 DSGVO.

Mit freundlichen Grüßen
Annegret Pohlmann`,
      attachments: ['bildschirmfoto.png'],
    },
  ],
};
