import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { root } from '../../text/endings';
import { type Language, languages } from '../../ticket/languages';
import { contentWords, stem, termsOfWord } from './terms';

const stems = (text: string, lang: Language) => contentWords(text, lang).map((each) => stem(each, lang));

describe('forms of one word', () => {
  it.each<[Language, string]>([
    ['en', 'card cards'],
    ['en', 'order orders ordered ordering'],
    ['de', 'Karte Karten'],
    ['de', 'Paket Pakete Paketen'],
    ['de', 'gesperrt sperren Sperrung Sperrungen'],
    ['de', 'abmelden abgemeldet abzumelden'],
    ['de', 'Rückgabe Rueckgabe'],
    ['nl', 'kaart kaarten'],
    ['nl', 'bon bonnen'],
    ['nl', 'omleiden omgeleid'],
    ['fr', 'carte cartes'],
    ['fr', 'refusé refusée refusées refuser'],
    ['fr', 'accès l’accès d’accès'],
    ['it', 'account dell’account'],
    ['es', 'tarjeta tarjetas'],
    ['es', 'cobro cobrar cobrado'],
    ['pt', 'cartão cartões'],
    ['pt', 'botão botões'],
    ['pt', 'recebi recebida'],
  ])('%s: %s', (lang, forms) => {
    expect(new Set(stems(forms, lang)).size).toBe(1);
  });

  it('keeps apart what is not one word', () => {
    expect(new Set(stems('status access class', 'en'))).toEqual(new Set(['status', 'access', 'class']));
    expect(stems('neue Quelle', 'de')).toEqual(['neue', 'quell']);
    expect(new Set(stems('Geld Gelenk', 'de')).size).toBe(2);
  });

  it('leaves identifiers and languages without endings alone', () => {
    expect(termsOfWord('hx220es', 'es')).toEqual(['hx220e', '=hx220es']);
    expect(root('pagate', 'it')).toBe('pagate');
  });

  it('gives every word one stem of at most six letters, whatever the language', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[a-z0-9]{1,20}$/), fc.constantFrom(...languages), (word, lang) => {
        const [found = ''] = termsOfWord(word, lang);
        expect(found.length).toBeGreaterThan(0);
        expect(found.length).toBeLessThanOrEqual(6);
        expect(stem(word, lang)).toBe(found);
        expect(root(word, lang).length).toBeLessThanOrEqual(word.length);
      }),
    );
  });
});
