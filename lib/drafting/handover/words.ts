import type { ReplyLanguage } from '../phrases/index';

/** The few words that code adds to a handover note, in the agent's language. Headings come from the policy's template. */
export interface HandoverWords {
  notGiven: string;
  customer: string;
  /** Behind what was tried: the requester's next words. */
  thenSaid(words: string): string;
  nothingTried: string;
  noPromise: string;
  ask: string;
  noDeadline: string;
  /** What stands in place of personal data, by its kind. */
  hidden: Readonly<Record<string, string>>;
  otherHidden: string;
}

export const handoverWords: Record<ReplyLanguage, HandoverWords> = {
  en: {
    notGiven: 'not given',
    customer: 'the customer',
    thenSaid: (words) => `then: “${words}”`,
    nothingTried: 'nothing on record',
    noPromise: 'none on record',
    ask: 'find the cause and say what the customer can be told',
    noDeadline: 'no target set',
    hidden: { EMAIL: '(e-mail on file)', PHONE: '(phone on file)', ADDRESS: '(address on file)' },
    otherHidden: '(on file)',
  },
  fr: {
    notGiven: 'non précisé',
    customer: 'le client',
    thenSaid: (words) => `ensuite : « ${words} »`,
    nothingTried: 'rien de consigné',
    noPromise: 'aucune consignée',
    ask: 'trouver la cause et dire ce que l’on peut répondre au client',
    noDeadline: 'aucun délai fixé',
    hidden: { EMAIL: '(e-mail au dossier)', PHONE: '(téléphone au dossier)', ADDRESS: '(adresse au dossier)' },
    otherHidden: '(au dossier)',
  },
  nl: {
    notGiven: 'niet opgegeven',
    customer: 'de klant',
    thenSaid: (words) => `daarna: “${words}”`,
    nothingTried: 'niets vastgelegd',
    noPromise: 'geen vastgelegd',
    ask: 'de oorzaak vinden en zeggen wat de klant te horen kan krijgen',
    noDeadline: 'geen termijn gesteld',
    hidden: { EMAIL: '(e-mail in dossier)', PHONE: '(telefoon in dossier)', ADDRESS: '(adres in dossier)' },
    otherHidden: '(in dossier)',
  },
  de: {
    notGiven: 'nicht angegeben',
    customer: 'die Kundin oder der Kunde',
    thenSaid: (words) => `danach: „${words}“`,
    nothingTried: 'nichts festgehalten',
    noPromise: 'keine festgehalten',
    ask: 'die Ursache finden und sagen, was der Kundschaft mitgeteilt werden kann',
    noDeadline: 'keine Frist gesetzt',
    hidden: { EMAIL: '(E-Mail im Ticket)', PHONE: '(Telefon im Ticket)', ADDRESS: '(Adresse im Ticket)' },
    otherHidden: '(im Ticket)',
  },
  es: {
    notGiven: 'no indicado',
    customer: 'el cliente',
    thenSaid: (words) => `después: «${words}»`,
    nothingTried: 'nada registrado',
    noPromise: 'ninguna registrada',
    ask: 'encontrar la causa y decir qué se puede responder al cliente',
    noDeadline: 'sin plazo fijado',
    hidden: { EMAIL: '(correo en el ticket)', PHONE: '(teléfono en el ticket)', ADDRESS: '(dirección en el ticket)' },
    otherHidden: '(en el ticket)',
  },
  it: {
    notGiven: 'non indicato',
    customer: 'il cliente',
    thenSaid: (words) => `poi: «${words}»`,
    nothingTried: 'nulla di registrato',
    noPromise: 'nessuna registrata',
    ask: 'trovare la causa e dire che cosa si può rispondere al cliente',
    noDeadline: 'nessun termine fissato',
    hidden: { EMAIL: '(e-mail nel ticket)', PHONE: '(telefono nel ticket)', ADDRESS: '(indirizzo nel ticket)' },
    otherHidden: '(nel ticket)',
  },
  pt: {
    notGiven: 'não indicado',
    customer: 'o cliente',
    thenSaid: (words) => `depois: «${words}»`,
    nothingTried: 'nada registado',
    noPromise: 'nenhuma registada',
    ask: 'encontrar a causa e dizer o que se pode responder ao cliente',
    noDeadline: 'sem prazo fixado',
    hidden: { EMAIL: '(e-mail no ticket)', PHONE: '(telefone no ticket)', ADDRESS: '(morada no ticket)' },
    otherHidden: '(no ticket)',
  },
};
