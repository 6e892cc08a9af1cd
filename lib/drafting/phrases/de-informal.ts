import { de } from './de';
import type { Phrases } from './types';

/** The same with du, for a help centre that writes so. */
export const deInformal: Phrases = {
  ...de,
  greeting: (name) => (name ? `Hallo ${name},` : 'Hallo,'),
  thanks: 'vielen Dank für deine Nachricht.',
  weakLeadIn: (title) => `Dieser Abschnitt unserer Hilfeseite „${title}“ könnte deine Frage beantworten:`,
  fullArticle: (link) => `Die ganze Seite findest du hier: ${link}.`,
  notSolved:
    'Falls das deine Frage nicht beantwortet, antworte einfach auf diese Nachricht, dann gehe ich der Sache weiter nach.',
  askIntro: 'Damit ich dir richtig helfen kann, brauche ich noch ein paar Angaben.',
  asks: {
    ...de.asks,
    aim: 'Was genau möchtest du wissen oder regeln?',
    goal: 'Was genau möchtest du tun, und was passiert stattdessen?',
    device: 'Welches Gerät verwendest du (Hersteller, Modell und Softwareversion)?',
    tried: 'Was hast du bereits versucht, und was ist dabei passiert?',
    order: 'Wie lautet deine Bestellnummer?',
    example: 'Kannst du ein Beispiel mit Datum und Uhrzeit nennen?',
  },
  holding: {
    ...de.holding,
    received: 'vielen Dank für deine Nachricht, die bei uns eingegangen ist.',
    replyBy: (date) => `Du erhältst unsere Antwort spätestens am ${date}.`,
    withoutDate: 'Du hörst von uns, sobald dein Anliegen geprüft ist.',
    addMore: 'Wenn du bis dahin etwas ergänzen möchtest, antworte einfach auf diese Nachricht.',
  },
  closing: 'Viele Grüße',
};
