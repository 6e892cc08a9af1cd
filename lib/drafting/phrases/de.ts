import type { Phrases } from './types';

export const de: Phrases = {
  // Neither Herr nor Frau is known; the whole name is the usual way around it.
  greeting: (_, wholeName) => (wholeName ? `Guten Tag ${wholeName},` : 'Guten Tag,'),
  thanks: 'vielen Dank für Ihre Nachricht.',
  leadIn: (title) => `Auf unserer Hilfeseite „${title}“ steht dazu Folgendes:`,
  weakLeadIn: (title) => `Dieser Abschnitt unserer Hilfeseite „${title}“ könnte Ihre Frage beantworten:`,
  foreignLeadIn: (title, language) =>
    `Unsere Hilfeseite „${title}“ behandelt dieses Thema. Es gibt sie derzeit nur auf ${language}, deshalb gebe ich sie im Wortlaut wieder:`,
  fullArticle: (link) => `Die ganze Seite finden Sie hier: ${link}.`,
  alsoHelpful: (link) => `Diese Seite kann ebenfalls helfen: ${link}.`,
  notSolved:
    'Falls das Ihre Frage nicht beantwortet, antworten Sie einfach auf diese Nachricht, dann gehe ich der Sache weiter nach.',
  notFound: 'Auf unseren Hilfeseiten habe ich dazu nichts gefunden.',
  askIntro: 'Damit ich Ihnen richtig helfen kann, benötige ich noch einige Angaben.',
  askOutro: 'Sobald ich diese Angaben habe, gehe ich der Sache weiter nach.',
  asks: {
    aim: 'Was genau möchten Sie wissen oder regeln?',
    reference: 'Gibt es dazu ein Datum, einen Ort oder ein Aktenzeichen?',
    goal: 'Was genau möchten Sie tun, und was passiert stattdessen?',
    device: 'Welches Gerät verwenden Sie (Hersteller, Modell und Softwareversion)?',
    error: 'Wie lautet die Meldung auf dem Bildschirm genau? Ein Bildschirmfoto genügt auch.',
    since: 'Seit wann tritt das auf, und ist es dauerhaft oder nur gelegentlich so?',
    tried: 'Was haben Sie bereits versucht, und was ist dabei passiert?',
    invoice: 'Um welche Rechnung geht es (Nummer oder Monat), und um welchen Betrag?',
    order: 'Wie lautet Ihre Bestellnummer?',
    address: 'An welcher Adresse befindet sich der Anschluss (Postleitzahl und Hausnummer)?',
    number: 'Um welche Rufnummer oder welchen Anschluss geht es?',
    example: 'Können Sie ein Beispiel mit Datum und Uhrzeit nennen?',
  },
  holding: {
    received: 'vielen Dank für Ihre Nachricht, die bei uns eingegangen ist.',
    withDesk: (desk) => `Ich gebe sie an ${desk} weiter; dort wird sie sorgfältig geprüft.`,
    replyBy: (date) => `Sie erhalten unsere Antwort spätestens am ${date}.`,
    withoutDate: 'Sie hören von uns, sobald Ihr Anliegen geprüft ist.',
    addMore: 'Wenn Sie bis dahin etwas ergänzen möchten, antworten Sie einfach auf diese Nachricht.',
  },
  desks: {
    complaints: 'unser Beschwerdeteam',
    fraud: 'unser Team für Betrugsfälle',
    privacy: 'unser Datenschutzteam',
    security: 'unser Sicherheitsteam',
    legal: 'die zuständige Stelle',
    outage: 'unser Technikteam',
    specialist: 'unser Fachteam',
  },
  closing: 'Mit freundlichen Grüßen',
};
