import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { PatternError, parsePattern } from './pattern';
import { NEGATED, type PhraseGroup, PhraseScanner } from './scanner';
import { tokenize } from './tokens';

const isMeant = ({ group }: { group: string }) => !group.startsWith(NEGATED);
const hitsOf = (groups: PhraseGroup[], text: string) =>
  new PhraseScanner(groups).scan(tokenize(text)).filter(isMeant).length;

function found(phrase: string, text: string, lang: 'en' | 'fr' | 'nl' | 'de' = 'en', lists = {}): string[] {
  const scanner = new PhraseScanner([{ group: 'g', lang, phrases: phrase, lists }]);
  const tokens = tokenize(text);
  return scanner
    .scan(tokens)
    .filter(isMeant)
    .map((hit) => text.slice(tokens[hit.from]?.start ?? 0, tokens[hit.to - 1]?.end ?? 0));
}

describe('phrase language', () => {
  it.each([
    ['take legal action', 'We will TAKE legal, action now', ['TAKE legal, action']],
    ['lawyer*', 'two lawyers', ['lawyers']],
    ['*anwalt*', 'meinen Rechtsanwalts-Termin', ['Rechtsanwalts']],
    ['(court|small claims)', 'a small claims case', ['small claims']],
    ['my (old)? account', 'my account and my old account', ['my account', 'my old account']],
    ['sue .. you', 'sue the whole lot of you', ['sue the whole lot of you']],
    ['sue ..2 you', 'sue the whole lot of you', []],
    ['cancel* & contract @4', 'my contract, please cancel', ['contract, please cancel']],
    ['(bank|card) & (card|charge*)', 'my bank, my card', ['bank, my card']],
    ['(bank|card) & (card|charge*)', 'my card alone', []],
    ['am .. bezahlt', 'Ich habe am 4. bereits bezahlt.', ['am 4. bereits bezahlt']],
    ['version .. paid', 'This is version 4. Yesterday I paid.', []],
    ['cancel* & contract @3', 'cancel this very old contract', []],
    ['#50 users', '12 users or 120 users', ['120 users']],
    ['{pay} twice', 'paid twice', ['paid twice']],
  ])('%s in "%s"', (phrase, text, expected) => {
    expect(found(phrase, text, 'en', { pay: 'paid|charged' })).toEqual(expected);
  });

  it('never reaches across a sentence', () => {
    expect(found('go .. court', 'Let it go. The court is nice.')).toEqual([]);
  });

  it('folds case, diacritics and contractions', () => {
    expect(found('prelevement refuse', 'PRÉLÈVEMENT refusé', 'fr')).toEqual(['PRÉLÈVEMENT refusé']);
    expect(found('did not pay', "I didn't pay; I didnt pay")).toEqual(["didn't pay", 'didnt pay']);
  });

  it.each([
    ['I will not go to court', 'go to court', 'en', 0],
    ['I will not hesitate to go to court', 'go to court', 'en', 1],
    ['If you do not pay I will go to court', 'go to court', 'en', 1],
    ['I have no other option, go to court', 'go to court', 'en', 1],
    ['Ich kündige den Vertrag nicht', 'kundige .. vertrag', 'de', 0],
    ['Ich kündige den Vertrag, weil er nicht passt', 'kundige .. vertrag', 'de', 1],
    ['Ik aarzel niet om naar de rechter te gaan', 'naar de rechter', 'nl', 1],
    ['Ik ga niet naar de rechter', 'naar de rechter', 'nl', 0],
    ['Je ne vais pas porter plainte', 'porter plainte', 'fr', 0],
    ["Je n'hésiterai pas à porter plainte", 'porter plainte', 'fr', 1],
  ] as const)('negation: %s', (text, phrase, lang, count) => {
    expect(found(phrase, text, lang)).toHaveLength(count);
  });

  it.each([
    ['(open', 'not closed'],
    ['a|b', 'without an opening bracket'],
    ['.. word', 'gap needs a word'],
    ['a*b', 'may only start or end'],
    ['{nothing}', 'no word list named "nothing"'],
    ['word @99', 'window is 2 to'],
    ['word ..99 other', 'gap is 1 to'],
    ['(a)?', 'must not be optional'],
    ['a .. b .. c .. d .. e .. f .. g .. h .. i .. j', 'more than 8 gaps'],
    ['x'.repeat(2000), 'longer than'],
  ])('refuses %s and says why', (phrase, message) => {
    expect(() => parsePattern(phrase)).toThrow(PatternError);
    expect(() => parsePattern(phrase)).toThrow(message);
  });

  it('reads any line or refuses it with a PatternError', () => {
    const piece = fc.constantFrom(
      'word',
      'wor*',
      '(',
      ')',
      '|',
      '?',
      '..',
      '..3',
      '&',
      '@5',
      '!',
      '{x}',
      '#',
      ' ',
      '*',
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 25 }), (pieces) => {
        try {
          parsePattern(pieces.join(' '), { x: 'one|two' });
        } catch (error) {
          expect(error).toBeInstanceOf(PatternError);
        }
      }),
    );
  });

  it('tells of a phrase under a negation apart from what it finds', () => {
    const groups = (phrases: string) =>
      new PhraseScanner([{ group: 'g', lang: 'en', phrases }])
        .scan(tokenize('I will not go to a lawyer. The lawyer called.'))
        .map(({ group, sentence }) => [group, sentence]);
    expect(groups('lawyer')).toEqual([
      [`${NEGATED}g`, 0],
      ['g', 1],
    ]);
  });
  it('lets one part of a phrase stand under a negation', () => {
    const found = (phrases: string, text: string) => hitsOf([{ group: 'g', lang: 'en', phrases }], text);
    expect(found('complain* & payment', 'I complain that no payment came.')).toBe(0);
    expect(found('complain* & !payment', 'I complain that no payment came.')).toBe(1);
    expect(found('complain* & !payment', 'I do not complain about the payment.')).toBe(0);
  });
  it('lets "without" reach the next words only', () => {
    const found = (text: string) => hitsOf([{ group: 'g', lang: 'de', phrases: 'anwalt*' }], text);
    expect(found('Das geht ohne Anwalt.')).toBe(0);
    expect(found('Ohne Erstattung bis Freitag kommt der Anwalt.')).toBe(1);
  });
  it('reads German without umlauts', () => {
    const scanner = new PhraseScanner([{ group: 'g', lang: 'de', phrases: 'zurückbuchen' }]);
    expect(scanner.scan(tokenize('Ich lasse es zurueckbuchen.'))).toHaveLength(1);
  });

  it('does not blow up on phrases that ruin a backtracking matcher', () => {
    const bomb = `${'(a|a a|a a a|a..3 a)? '.repeat(8)}b`;
    const text = `${'a '.repeat(3000)}b`;
    const scanner = new PhraseScanner([{ group: 'g', lang: 'en', phrases: bomb }]);
    expect(scanner.scan(tokenize(text))).toEqual([]);
    expect(scanner.tooSlow).toEqual([bomb]);
  });
});

describe('words', () => {
  it('stand where they say', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 200 }), (text) => {
        let last = 0;
        for (const token of tokenize(text)) {
          expect(token.start).toBeGreaterThanOrEqual(last);
          expect(token.end).toBeGreaterThanOrEqual(token.start);
          expect(token.end).toBeLessThanOrEqual(text.length);
          last = token.start;
        }
      }),
    );
  });
  it('leaves addresses whole', () => {
    expect(tokenize('see https://court.example/sue or a@law.example').map(({ word }) => word)).toEqual([
      'see',
      '·address',
      'or',
      '·address',
    ]);
  });
  it('marks words between quotation marks', () => {
    const quoted = tokenize('He wrote "we will sue you all" to me').filter((token) => token.quoted);
    expect(quoted.map(({ word }) => word)).toEqual(['we', 'will', 'sue', 'you', 'all']);
  });
});
