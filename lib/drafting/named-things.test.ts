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
  ])('%s: %s', (lang, text, name) => {
    expect(marked(lang, text).join(' | ')).toContain(name);
  });
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
  ])('%s: %s', (lang, text) => {
    expect(marked(lang, text)).toEqual([]);
  });
});
