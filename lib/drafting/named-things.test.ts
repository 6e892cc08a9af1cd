import { describe, expect, it } from 'vitest';
import { createNameTest, namedThings } from './named-things';
import type { ReplyLanguage } from './phrases/index';

const passage =
  'Move your eSIM. Open the Brightline app, choose Mobile and then Move eSIM. The plan Family Plus 20 has our Fair Use Policy. Notre forfait Liberté Max 50. Unser Tarif Komfort 250 mit der Geld-zurück-Garantie. La nostra garanzia di rimborso.';
const known = createNameTest([passage, 'Martha Okonjo', 'acme.zendesk.com']);
const marked = (lang: ReplyLanguage, text: string) => namedThings(text, lang).filter((name) => !known(name));

describe('names that stand nowhere', () => {
  it.each<[ReplyLanguage, string, string]>([
    ['en', 'You can switch to the Galaxy Unlimited Pro plan today.', 'Galaxy Unlimited Pro'],
    ['en', 'This falls under our satisfaction guarantee.', 'satisfaction guarantee'],
    ['en', 'Choose “Turbo Reset” in the menu.', 'Turbo Reset'],
    ['en', 'Your contract includes the Customer Care Charter of Brightline.', 'Customer Care Charter'],
    ['fr', 'Nous vous proposons le forfait Étoile Premium.', 'Étoile Premium'],
    ['fr', 'Cela relève de notre garantie de tranquillité.', 'garantie de tranquillité'],
    ['de', 'Wechseln Sie in den Tarif Sonne Premium.', 'Sonne Premium'],
    ['de', 'Das deckt unsere Zufriedenheitsgarantie nicht, wohl aber der TurboSchutz.', 'TurboSchutz'],
    ['nl', 'Dit valt onder onze tevredenheidsgarantie en het pakket Zomer Plus.', 'Zomer Plus'],
    ['es', 'Le ofrecemos el plan Estrella Premium.', 'Estrella Premium'],
    ['it', 'Le proponiamo il piano Stella Premium.', 'Stella Premium'],
    ['pt', 'Propomos o plano Estrela Premium.', 'Estrela Premium'],
    // "move" and "app" stand in the passage; a word made of them does not.
    ['en', 'Please use MoveEasy to do it.', 'MoveEasy'],
    ['fr', 'Utilisez ForfaitFacile pour cela.', 'ForfaitFacile'],
    ['en', 'With Prime Club you move it twice.', 'Prime Club'],
    ['en', 'You are covered by the Happy Move Promise.', 'Happy Move Promise'],
    ['it', 'Per questo c’è il piano Serenità Totale.', 'Serenità Totale'],
    ['es', 'Con el bono Maleta Feliz puede llevar dos.', 'Maleta Feliz'],
  ])('%s: %s', (lang, text, name) => {
    expect(marked(lang, text).join(' | ')).toContain(name);
  });
});

it('names a thing once', () => {
  expect(marked('en', 'With the TurboSwitch Plus pack it is faster.')).toEqual(['TurboSwitch Plus']);
  expect(marked('en', 'Galaxy Unlimited Pro falls under our lifetime warranty.')).toHaveLength(2);
});

describe('what needs no mark', () => {
  it.each<[ReplyLanguage, string]>([
    ['en', 'Hello Martha,\n\nOpen the Brightline app and choose “Move eSIM” [1].\n\nKind regards,\nThe Support Team'],
    ['en', 'Your plan is Family Plus 20, and our fair use policy applies.'],
    ['en', 'Please restart your iPhone on Monday and check the Wi-Fi. I am happy to help. Best wishes'],
    ['en', 'In March the IMEI is shown under Mobile.'],
    ['fr', 'Bonjour Martha,\n\nOuvrez l’application Brightline, puis Mobile. Votre forfait Liberté Max 50 reste.'],
    [
      'de',
      'Guten Tag Martha Okonjo,\n\nÖffnen Sie die App und wählen Sie die Einstellungen. Ihr Tarif Komfort 250 bleibt.',
    ],
    ['nl', 'Beste Martha,\n\nOpen de app van Brightline en kies Mobile. Op maandag 3 maart is het klaar.'],
    ['es', 'Hola, Martha:\n\nAbra la aplicación de Brightline el lunes y elija Mobile.'],
    ['it', 'Gentile Martha,\n\nla nostra garanzia di rimborso vale. Apra l’app Brightline.'],
    ['pt', 'Olá, Martha,\n\nabra a aplicação Brightline e escolha Mobile.'],
    // Everybody's shops, offices, places and holidays.
    ['en', 'Get it from the App Store or from Google Play, then open My Account.'],
    ['en', 'Our Data Protection Officer answers such requests; I have passed yours on to the Billing Team.'],
    ['en', 'I see that you are at Lisbon Airport, and in the United Kingdom until Black Friday. Merry Christmas!'],
    ['fr', 'Notre Délégué à la Protection des Données vous répondra, le Service Facturation aussi. Joyeuses Fêtes !'],
    ['fr', 'Au Royaume-Uni, ouvrez votre Espace Client dans le Google Play Store.'],
    ['nl', 'In het Verenigd Koninkrijk antwoordt onze Functionaris Gegevensbescherming. Fijne Kerstdagen!'],
    ['es', 'En el Reino Unido y en Semana Santa, escriba a Atención al Cliente.'],
    ['it', 'Nel Regno Unito vale lo stesso. La ringraziamo e Le auguriamo i più Cordiali Saluti; i dati Le arrivano.'],
    ['pt', 'No Reino Unido, fale com o Apoio ao Cliente. Boas Festas!'],
    // What a question quotes is an example, and a bare number is looked for by itself.
    ['en', 'Does the screen say “Emergency calls only” or “No Service”?'],
    ['de', 'Steht unter Windows 11 etwas wie „Kein Netz“ da? Schreibt die App Fehler 12, melden Sie sich.'],
  ])('%s: %s', (lang, text) => {
    expect(marked(lang, text)).toEqual([]);
  });
});
