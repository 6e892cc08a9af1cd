import { expect, it } from 'vitest';
import { createTriage } from '../decide';
import { testTicket } from '../test-ticket';

const triage = createTriage();

// People who write without full stops say thanks in the same sentence: an exception must not take that for "solved".
it.each([
  ['fr', 'account-takeover', "on a piraté mon compte et quelqu'un a payé avec ma carte merci pour votre aide"],
  ['fr', 'data-breach', "je vois la facture d'un autre client dans mon espace merci pour votre intervention rapide"],
  [
    'es',
    'unauthorised-payment',
    'hola todo bien? alguien ha pagado con mi tarjeta y yo no he sido gracias por la rapidez',
  ],
  ['es', 'account-takeover', 'me han hackeado la cuenta y han comprado cosas gracias por su gestion'],
  ['it', 'unauthorised-payment', "qualcuno ha pagato con la mia carta e non sono stato io grazie per l'aiuto"],
  ['pt', 'account-takeover', 'ola tudo bem invadiram a minha conta obrigada'],
  ['en', 'account-takeover', 'my account was hacked thanks for your quick help'],
  [
    'de',
    'unauthorised-payment',
    'hallo jemand hat mit meiner karte bezahlt ich war das nicht danke für die schnelle hilfe',
  ],
  ['nl', 'account-takeover', 'mijn account is gehackt alvast bedankt voor uw hulp'],
  ['en', 'outage', 'the internet is down for our whole office please fix it thanks and get back to us'],
  ['de', 'repeat-contact', 'ich schreibe jetzt zum dritten mal vielen dank im voraus'],
  ['pt', 'privacy-request', 'obrigado apaguem todos os meus dados pessoais'],
] as const)('%s: %s is met beside a greeting and thanks', (language, rule, text) => {
  const ids = triage.examine(testTicket(text, { language })).rules.map(({ rule: { id } }) => id);
  expect(ids).toContain(rule);
});
