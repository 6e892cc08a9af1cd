import { it } from './it';
import type { Phrases } from './types';

/** The same with tu, for a help centre that writes so. */
export const itInformal: Phrases = {
  ...it,
  greeting: (name) => (name ? `Ciao ${name},` : 'Ciao,'),
  thanks: 'grazie per il tuo messaggio.',
  weakLeadIn: (title) =>
    `Questa parte della nostra pagina di assistenza «${title}» potrebbe rispondere alla tua domanda:`,
  fullArticle: (link) => `Puoi leggere la pagina completa qui: ${link}.`,
  alsoHelpful: (link) => `Anche questa pagina può esserti utile: ${link}.`,
  notSolved:
    'Se questo non risponde alla tua domanda, ti basta rispondere a questo messaggio e continuerò la verifica.',
  askIntro: 'Per poterti aiutare al meglio, potresti darmi qualche informazione in più?',
  asks: {
    ...it.asks,
    aim: 'Che cosa desideri sapere o gestire esattamente?',
    goal: 'Che cosa desideri fare esattamente e che cosa succede invece?',
    device: 'Quale dispositivo utilizzi (marca, modello e versione del software)?',
    tried: 'Che cosa hai già provato, e con quale risultato?',
    order: 'Qual è il numero del tuo ordine?',
    example: 'Puoi farmi un esempio con data e ora?',
  },
  holding: {
    ...it.holding,
    received: 'grazie per il tuo messaggio, che abbiamo ricevuto.',
    replyBy: (date) => `Riceverai la nostra risposta entro il ${date}.`,
    withoutDate: 'Ti risponderemo non appena il tuo caso sarà stato esaminato.',
    addMore: 'Se nel frattempo desideri aggiungere qualcosa, ti basta rispondere a questo messaggio.',
  },
  closing: 'Un saluto,',
};
