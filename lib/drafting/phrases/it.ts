import type { Phrases } from './types';

export const it: Phrases = {
  greeting: (name) => (name ? `Gentile ${name},` : 'Buongiorno,'),
  thanks: 'grazie per il suo messaggio.',
  leadIn: (title) => `Ecco cosa riporta al riguardo la nostra pagina di assistenza «${title}»:`,
  weakLeadIn: (title) =>
    `Questa parte della nostra pagina di assistenza «${title}» potrebbe rispondere alla sua domanda:`,
  foreignLeadIn: (title, language) =>
    `La nostra pagina di assistenza «${title}» tratta questo argomento. Al momento è disponibile solo in ${language}, quindi la riporto così com’è:`,
  fullArticle: (link) => `Può leggere la pagina completa qui: ${link}.`,
  alsoHelpful: (link) => `Anche questa pagina può esserle utile: ${link}.`,
  notSolved:
    'Se questo non risponde alla sua domanda, le basta rispondere a questo messaggio e continuerò la verifica.',
  notFound: 'Nelle nostre pagine di assistenza non ho trovato una risposta.',
  askIntro: 'Per poterla aiutare al meglio, potrebbe darmi qualche informazione in più?',
  askOutro: 'Appena avrò queste informazioni, continuerò la verifica.',
  asks: {
    aim: 'Che cosa desidera sapere o gestire esattamente?',
    reference: 'C’è una data, un luogo o un numero di riferimento?',
    goal: 'Che cosa desidera fare esattamente e che cosa succede invece?',
    device: 'Quale dispositivo utilizza (marca, modello e versione del software)?',
    error: 'Qual è il testo esatto del messaggio sullo schermo? Va bene anche una schermata.',
    since: 'Da quando si verifica, e succede sempre o solo ogni tanto?',
    tried: 'Che cosa ha già provato, e con quale risultato?',
    invoice: 'Di quale fattura si tratta (numero o mese) e di quale importo?',
    order: 'Qual è il numero del suo ordine?',
    address: 'A quale indirizzo si trova la connessione (CAP e numero civico)?',
    number: 'Di quale numero di telefono o linea si tratta?',
    example: 'Può farmi un esempio con data e ora?',
  },
  holding: {
    received: 'grazie per il suo messaggio, che abbiamo ricevuto.',
    withDesk: (desk) => `Lo inoltro ${desk}, che lo esaminerà con attenzione.`,
    replyBy: (date) => `Riceverà la nostra risposta entro il ${date}.`,
    withoutDate: 'Le risponderemo non appena il suo caso sarà stato esaminato.',
    addMore: 'Se nel frattempo desidera aggiungere qualcosa, le basta rispondere a questo messaggio.',
  },
  desks: {
    complaints: 'al nostro ufficio reclami',
    fraud: 'al nostro team antifrode',
    privacy: 'al nostro team per la protezione dei dati',
    security: 'al nostro team di sicurezza',
    legal: 'all’ufficio competente',
    outage: 'al nostro team tecnico',
    specialist: 'al nostro team specializzato',
  },
  closing: 'Cordiali saluti,',
};
