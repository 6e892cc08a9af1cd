import type { Phrases } from './types';

export const nl: Phrases = {
  greeting: (name) => (name ? `Beste ${name},` : 'Goedendag,'),
  thanks: 'Bedankt voor uw bericht.',
  leadIn: (title) => `Op onze hulppagina “${title}” staat hierover het volgende:`,
  weakLeadIn: (title) => `Dit stuk van onze hulppagina “${title}” geeft mogelijk antwoord op uw vraag:`,
  foreignLeadIn: (title, language) =>
    `Onze hulppagina “${title}” gaat hierover. De pagina is er alleen in het ${language}; ik neem de tekst daarom letterlijk over:`,
  fullArticle: (link) => `De volledige pagina leest u hier: ${link}.`,
  alsoHelpful: (link) => `Deze pagina kan ook helpen: ${link}.`,
  notSolved: 'Is uw vraag hiermee niet beantwoord? Antwoord dan op dit bericht, dan zoek ik het verder voor u uit.',
  askIntro: 'Om u goed te kunnen helpen heb ik nog wat informatie nodig.',
  askOutro: 'Zodra ik dit van u heb, zoek ik het verder voor u uit.',
  asks: {
    goal: 'Wat wilt u precies doen, en wat gebeurt er in plaats daarvan?',
    device: 'Welk toestel gebruikt u (merk, model en softwareversie)?',
    error: 'Wat is de precieze tekst van de melding op het scherm? Een schermafbeelding mag ook.',
    since: 'Sinds wanneer speelt dit, en is het altijd zo of alleen af en toe?',
    tried: 'Wat hebt u al geprobeerd, en wat gebeurde er toen?',
    invoice: 'Om welke factuur gaat het (nummer of maand), en om welk bedrag?',
    order: 'Wat is uw bestelnummer?',
    address: 'Op welk adres is de aansluiting (postcode en huisnummer)?',
    number: 'Om welk telefoonnummer of welke lijn gaat het?',
    example: 'Kunt u een voorbeeld geven met datum en tijdstip?',
  },
  holding: {
    received: 'We hebben uw bericht goed ontvangen.',
    withDesk: (desk) => `Ik heb het doorgegeven aan ${desk}. Daar wordt er zorgvuldig naar gekeken.`,
    replyBy: (date) => `U ontvangt ons antwoord uiterlijk op ${date}.`,
    withoutDate: 'U hoort van ons zodra uw zaak is bekeken.',
    addMore: 'Wilt u in de tussentijd iets toevoegen? Antwoord dan op dit bericht.',
  },
  desks: {
    complaints: 'onze klachtenafdeling',
    fraud: 'onze fraudeafdeling',
    privacy: 'onze afdeling gegevensbescherming',
    security: 'ons beveiligingsteam',
    legal: 'de verantwoordelijke afdeling',
    outage: 'ons technische team',
    specialist: 'een gespecialiseerde collega',
  },
  closing: 'Met vriendelijke groet,',
};
