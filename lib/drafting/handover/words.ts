import { handoverTemplate } from '../../ticket/handover-template';
import type { Priority } from '../../triage/decision';
import type { ReplyLanguage } from '../phrases/index';

/** The words of a handover note that are not the ticket's, in the agent's language. */
export interface HandoverWords {
  /** The shipped template; where a team has written its own, its headings stand. */
  template: string;
  notGiven: string;
  priority: Readonly<Record<Priority, string>>;
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
    template: handoverTemplate,
    notGiven: 'not given',
    priority: { low: 'low', normal: 'normal', high: 'high', urgent: 'urgent' },
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
    template: `{summary}

Gravité : {priority} · Pour : {team}
Impact : {impact}
Ce qui s’est passé : {story}
Étapes pour reproduire :
{steps}
Environnement : {environment}
Déjà essayé :
{tried}
Dernière promesse au client : {promise}
Demande : {ask} · Échéance : {deadline}`,
    notGiven: 'non précisé',
    priority: { low: 'faible', normal: 'normale', high: 'élevée', urgent: 'urgente' },
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
    template: `{summary}

Ernst: {priority} · Voor: {team}
Gevolgen: {impact}
Wat er gebeurde: {story}
Stappen om het na te doen:
{steps}
Omgeving: {environment}
Al geprobeerd:
{tried}
Laatste toezegging aan de klant: {promise}
Vraag: {ask} · Termijn: {deadline}`,
    notGiven: 'niet opgegeven',
    priority: { low: 'laag', normal: 'normaal', high: 'hoog', urgent: 'dringend' },
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
    template: `{summary}

Dringlichkeit: {priority} · Für: {team}
Auswirkung: {impact}
Was geschehen ist: {story}
Schritte zum Nachstellen:
{steps}
Umgebung: {environment}
Bisher versucht:
{tried}
Letzte Zusage an den Kunden: {promise}
Bitte: {ask} · Frist: {deadline}`,
    notGiven: 'nicht angegeben',
    priority: { low: 'niedrig', normal: 'normal', high: 'hoch', urgent: 'sehr hoch' },
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
    template: `{summary}

Gravedad: {priority} · Para: {team}
Impacto: {impact}
Qué ha pasado: {story}
Pasos para reproducirlo:
{steps}
Entorno: {environment}
Ya se ha probado:
{tried}
Última promesa al cliente: {promise}
Petición: {ask} · Plazo: {deadline}`,
    notGiven: 'no indicado',
    priority: { low: 'baja', normal: 'normal', high: 'alta', urgent: 'urgente' },
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
    template: `{summary}

Gravità: {priority} · Per: {team}
Impatto: {impact}
Che cosa è successo: {story}
Passi per riprodurlo:
{steps}
Ambiente: {environment}
Già provato:
{tried}
Ultima promessa al cliente: {promise}
Richiesta: {ask} · Scadenza: {deadline}`,
    notGiven: 'non indicato',
    priority: { low: 'bassa', normal: 'normale', high: 'alta', urgent: 'urgente' },
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
    template: `{summary}

Gravidade: {priority} · Para: {team}
Impacto: {impact}
O que aconteceu: {story}
Passos para reproduzir:
{steps}
Ambiente: {environment}
Já se tentou:
{tried}
Última promessa ao cliente: {promise}
Pedido: {ask} · Prazo: {deadline}`,
    notGiven: 'não indicado',
    priority: { low: 'baixa', normal: 'normal', high: 'alta', urgent: 'urgente' },
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
