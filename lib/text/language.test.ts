import { describe, expect, it } from 'vitest';
import { detectLanguage } from './language';

describe('detectLanguage', () => {
  it.each([
    ['en', 'My router keeps restarting since yesterday, can you help?'],
    ['en', 'where is my refund'],
    ['fr', "Je n'ai plus internet depuis hier soir, merci de m'aider."],
    ['fr', 'Ma facture est fausse'],
    ['nl', 'Mijn factuur klopt niet, graag terugbetaling.'],
    ['nl', 'ik kan niet inloggen'],
    ['de', 'Meine Rechnung stimmt nicht, bitte prüfen Sie das.'],
    ['de', 'Das Internet geht seit gestern nicht mehr'],
    ['es', 'No puedo entrar en mi cuenta desde ayer'],
    ['es', '¿Cuándo llega mi pedido?'],
    ['it', 'Non riesco ad accedere al mio account'],
    ['it', 'Vorrei il rimborso della fattura'],
    ['pt', 'Não consigo aceder à minha conta'],
    ['pt', 'A minha fatura está errada, obrigado'],
  ])('%s: %s', (lang, text) => {
    expect(detectLanguage(text).lang).toBe(lang);
  });

  it('is sure of a longer text and says und where there is nothing to go by', () => {
    expect(
      detectLanguage('Bonjour, je souhaite annuler mon abonnement, merci de votre réponse.').confidence,
    ).toBeGreaterThan(0.7);
    for (const text of [
      '',
      '12345',
      'https://a.example/the/and/of',
      'שלום, ההזמנה לא הגיעה',
      'привет, где мой заказ',
    ]) {
      expect(detectLanguage(text)).toEqual({ lang: 'und', confidence: 0 });
    }
  });

  it('goes by the prose, not by addresses, codes and placeholders', () => {
    expect(
      detectLanguage('Waar is mijn pakket? the-order@and-of-the.example [EMAIL_1] https://where.is.it/my/order').lang,
    ).toBe('nl');
  });
});
