import type { Phrases } from './types';

/** The same with je, for a help centre that writes so. */
export const nlInformal: Phrases = {
  greeting: (name) => (name ? `Hallo ${name},` : 'Hallo,'),
  thanks: 'Bedankt voor je bericht.',
  leadIn: (title) => `Op onze hulppagina “${title}” staat hierover het volgende:`,
  weakLeadIn: (title) => `Dit stuk van onze hulppagina “${title}” geeft mogelijk antwoord op je vraag:`,
  foreignLeadIn: (title, language) =>
    `Onze hulppagina “${title}” gaat hierover. De pagina is er alleen in het ${language}; ik neem de tekst daarom letterlijk over:`,
  fullArticle: (link) => `De volledige pagina lees je hier: ${link}.`,
  alsoHelpful: (link) => `Deze pagina kan ook helpen: ${link}.`,
  notSolved: 'Is je vraag hiermee niet beantwoord? Antwoord dan op dit bericht, dan zoek ik het verder voor je uit.',
  notFound: 'Op onze hulppagina’s heb ik dit niet gevonden.',
  askIntro: 'Om je goed te kunnen helpen heb ik nog wat informatie nodig.',
  askOutro: 'Zodra ik dit van je heb, zoek ik het verder voor je uit.',
  asks: {
    aim: 'Wat wil je precies weten of regelen?',
    reference: 'Hoort er een datum, een plaats of een referentienummer bij?',
    goal: 'Wat wil je precies doen, en wat gebeurt er in plaats daarvan?',
    device: 'Welk toestel gebruik je (merk, model en softwareversie)?',
    error: 'Wat is de precieze tekst van de melding op het scherm? Een schermafbeelding mag ook.',
    since: 'Sinds wanneer speelt dit, en is het altijd zo of alleen af en toe?',
    tried: 'Wat heb je al geprobeerd, en wat gebeurde er toen?',
    invoice: 'Om welke factuur gaat het (nummer of maand), en om welk bedrag?',
    order: 'Wat is je bestelnummer?',
    address: 'Op welk adres is de aansluiting (postcode en huisnummer)?',
    number: 'Om welk telefoonnummer of welke lijn gaat het?',
    example: 'Kun je een voorbeeld geven met datum en tijdstip?',
  },
  holding: {
    received: 'Bedankt voor je bericht, dat we goed hebben ontvangen.',
    withDesk: (desk) => `Ik geef het door aan ${desk}. Daar wordt er zorgvuldig naar gekeken.`,
    replyBy: (date) => `Je ontvangt ons antwoord uiterlijk op ${date}.`,
    withoutDate: 'Je hoort van ons zodra je zaak is bekeken.',
    addMore: 'Wil je in de tussentijd iets toevoegen? Antwoord dan op dit bericht.',
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
