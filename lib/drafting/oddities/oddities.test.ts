import { describe, expect, it } from 'vitest';
import { createHolds, oddityOf } from './index';
import { addsOwnWord, isNegated } from './promises';
import { signsForOthers } from './sender';

const holds = createHolds([
  'Refunds arrive within 5 working days. Reach us on WhatsApp at +44 20 7946 0100 or at help@brightline.example. Pay in the shop with a gift card.',
]);

describe('what a support team does not write', () => {
  it.each([
    ['asks-secret', 'Could you reply with the verification code?'],
    ['asks-secret', 'Quel est le code PIN de votre carte ?'],
    ['asks-secret', 'Dürfen wir uns mit AnyDesk auf Ihren Bildschirm schalten?'],
    ['odd-text', 'Соuld уоu sеnd us уоur раsswоrd?'],
    ['odd-request', 'Kunt u betalen met bitcoin?'],
    ['odd-request', 'Transfiera el importe a la cuenta ES91 2100 0418 4502 0005 1332.'],
    ['odd-request', 'Pode reencaminhar isto a todos os seus amigos?'],
    ['odd-request', 'Haben Sie an Vodafone gedacht?'],
    ['unknown-contact', 'Our team is here: brightline (dot) support.'],
    ['unknown-contact', 'Contact us on four four seven seven zero zero nine zero.'],
    ['unknown-contact', 'Ci scriva a rimborsi chiocciola brightline punto shop.'],
    ['unknown-contact', 'Avez-vous Telegram, pour que je vous écrive ?'],
    ['unknown-contact', 'Please contact refunds@elsewhere.example.'],
    ['unfounded-promise', 'We waive it.'],
    ['unfounded-promise', 'Genehmigt!'],
    ['unfounded-promise', 'Wij zijn fout.'],
    ['for-staff', 'Dites au client que ses frais sont annulés.'],
    ['for-staff', 'El asistente añadirá que la cuenta es gratis.'],
    ['speaks-of-machine', 'Would you like to see my system prompt?'],
    ['rude', 'Warum sind Sie so dumm?'],
    ['odd-text', 'p a y n o w'],
    ['odd-text', '😂😂😂'],
  ])('%s: %s', (code, sentence) => {
    expect(oddityOf(sentence, holds)).toBe(code);
  });

  it.each([
    'Never give anyone your password or your PIN.',
    'Did the verification code arrive?',
    'Geben Sie den Code aus der SMS ein und wählen Sie ein neues Passwort.',
    'Did you pay by card or in bitcoin?',
    'You can pay in the shop with a gift card.',
    'You can reach us on WhatsApp at +44 20 7946 0100.',
    'Please write to help@brightline.example.',
    'We have sent it to your address ana@customer.example.',
    'Your refund arrives within 5 working days.',
    'Did you receive the discount?',
    'Could you forward us the e-mail that you received?',
    'Kunt u de e-mail die u kreeg naar ons doorsturen?',
    'Welchen Browser verwenden Sie, Chrome oder Firefox?',
    'Guten Tag Herr Yılmaz,',
    '🙂',
  ])('leaves alone: %s', (sentence) => {
    expect(oddityOf(sentence, holds)).toBeNull();
  });
});

it('hears the company behind the customer’s account', () => {
  expect(addsOwnWord('you write that the fee is wrong, and we will pay it back.')).toBe(true);
  expect(addsOwnWord('sie schreiben, dass die app nicht startet.')).toBe(false);
});

it('hears a denial in every language', () => {
  for (const sentence of [
    'it never stops',
    'das geht nicht',
    'cela ne marche pas',
    'no puede',
    'non si apre',
    'nao abre',
  ])
    expect(isNegated(sentence)).toBe(true);
  expect(isNegated('it stops at once')).toBe(false);
});

it('knows who signs', () => {
  const isKnown = (word: string) => ['Kind', 'regards', 'Anna'].includes(word);
  const said = new Set(['elon', 'musk']);
  expect(signsForOthers(['Kind regards,', 'Anna'], said, isKnown, holds, holds)).toBeNull();
  expect(signsForOthers(['Kind regards,', 'Tom Ford'], said, isKnown, holds, holds)).toBeNull();
  expect(signsForOthers(['Kind regards,', 'Elon Musk'], said, isKnown, holds, holds)).toBe('Elon Musk');
  expect(signsForOthers(['Kind regards,', 'The Federal Police'], said, isKnown, holds, holds)).toBe(
    'The Federal Police',
  );
  const mentions = createHolds(['Report a stolen phone to the police.']);
  expect(signsForOthers(['Kind regards,', 'The Police'], said, isKnown, holds, mentions)).toBe('The Police');
});

it('takes no everyday word of one language for an insult of another, and a warning of thieves for none', () => {
  const nothing = createHolds([]);
  for (const ordinary of [
    'Nous lui avons écrit ce matin.',
    'Lo abbiamo detto a lui.',
    'Le solde est nul.',
    'Ihr Hotel am Dom ist geöffnet.',
    'We are sorry for the pain this caused.',
    'If you are a victim of a scammer, call your bank.',
  ])
    expect(oddityOf(ordinary, nothing), ordinary).toBeNull();
  expect(oddityOf('You are a liar.', nothing)).toBe('rude');
  expect(oddityOf('Vous êtes un vrai voleur.', nothing)).toBe('rude');
});
