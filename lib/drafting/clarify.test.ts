import { describe, expect, it } from 'vitest';
import { whatToAsk } from './clarify';

describe('whatToAsk', () => {
  it.each([
    ['My bill is wrong', 'invoice'],
    ['Mijn rekening klopt niet', 'invoice'],
    ['Meine Rechnung ist falsch', 'invoice'],
    ['Die App zeigt einen Fehler', 'error'],
    ['Mon colis n’est pas arrivé', 'order'],
    ['Het internet valt steeds uit', 'since'],
    ['I cannot call anyone', 'number'],
  ])('%s → asks for %s first', (text, ask) => expect(whatToAsk(text)[0]).toBe(ask));

  it('does not ask what the ticket tells', () => {
    expect(whatToAsk('The app on my iPhone 14 says "Activation failed, try again" since Monday')).not.toEqual(
      expect.arrayContaining(['device']),
    );
    expect(whatToAsk('The app says error 4012 since Monday')).not.toContain('error');
    expect(whatToAsk('You charged € 48,20 too much')).not.toContain('invoice');
  });

  it('always asks two or three things', () => {
    for (const text of ['', 'hello', 'bill order app internet call']) {
      expect(whatToAsk(text).length).toBeGreaterThanOrEqual(2);
      expect(whatToAsk(text).length).toBeLessThanOrEqual(3);
    }
  });
});
