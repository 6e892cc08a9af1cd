import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { detectLanguage } from '../../text/language';
import { createMask } from '../mask';
import { findPersonalData } from '../registry';
import { learned } from './learned';
import { digits, endDigits, readModel, rowWidth, zeroDigit } from './model';
import { readTokens } from './tokens';
import { packed } from './weights';

const tagged = (text: string) =>
  learned(text, detectLanguage(text).lang).map(({ type, start, end }) => `${type}:${text.slice(start, end)}`);

/** Mails in pieces: prose, names, addresses, layout and whatever else. */
const piece = fc.oneof(
  fc.string({ unit: 'grapheme', maxLength: 10 }),
  fc.string({ unit: 'binary', maxLength: 6 }),
  fc.constantFrom(
    'my neighbour Ngozi Okeke',
    'hier ist ayşe demir',
    'Mit freundlichen Grüßen',
    'Łukasz O’Neill-Çelik',
    '14 bis, rue des Tanneurs\n37000 Tours',
    'sonnenallee 88 12045 berlin',
    'ann@mail.example',
    'BE71 0961 2345 6769',
    '[NAME_1]',
    '\n\n',
    ', ',
    '.',
  ),
);
const mail = fc
  .array(piece, { maxLength: 16 })
  .chain((pieces) => fc.constantFrom(' ', '\n', ', ', '').map((joint) => pieces.join(joint)));

describe('the tagger', () => {
  it('keeps within the text, in order and apart', () => {
    fc.assert(
      fc.property(mail, fc.constantFrom('en', 'de', 'und'), (text, lang) => {
        let last = 0;
        for (const { start, end, chance } of learned(text, lang)) {
          expect(start).toBeGreaterThanOrEqual(last);
          expect(end).toBeGreaterThan(start);
          expect(end).toBeLessThanOrEqual(text.length);
          expect(chance).toBeGreaterThan(0);
          expect(chance).toBeLessThanOrEqual(1 + 1e-9);
          last = end;
        }
      }),
    );
  });
  it('leaves findings apart and every text restorable', () => {
    fc.assert(
      fc.property(mail, (text) => {
        let last = 0;
        for (const { start, end } of findPersonalData(text)) {
          expect(start).toBeGreaterThanOrEqual(last);
          expect(end).toBeLessThanOrEqual(text.length);
          last = end;
        }
        const mask = createMask();
        expect(mask.restore(mask.mask(text))).toBe(text);
      }),
    );
  });
  it('takes time that grows with the text only', () => {
    const text = 'Mit freundlichen Grüßen, Łukasz Wiśniewski, Sonnenallee 88, 12045 Berlin. '.repeat(3000);
    expect(learned(text, 'de').length).toBeGreaterThan(3000);
  });
  it.each([
    [
      'hey its mike dabrowski again, still no internet. tanya said a tech would be here by noon.',
      'NAME:mike dabrowski',
    ],
    ['Zuster Bregtje merkte het toen ze ons riep, en wij allebei opstonden.', 'NAME:Bregtje'],
    ['Bitte liefern Sie an meine Schwiegermutter Adelheid Krüger-Öz, sie wohnt nebenan.', 'NAME:Adelheid Krüger-Öz'],
    [
      'Pode entregar na Rua do Poço 14, 2.º Esq., 4000-123 Porto, a partir das 10h?',
      'ADDRESS:Rua do Poço 14, 2.º Esq., 4000-123 Porto',
    ],
  ])('%s', (text, expected) => {
    expect(tagged(text)).toContain(expected);
  });
  it.each([
    'Windows 11 zeigt nach dem Update die Meldung „Zugriff verweigert“, Fehlercode 0x80070005.',
    'The invoice INV-2025-0091 for order 551206 is wrong, please send a new one by Friday.',
    'Après la mise à jour, Thunderbird 128.3.1 ne télécharge plus les messages.',
  ])('nobody in: %s', (text) => {
    expect(tagged(text)).toEqual([]);
  });
});

describe('readTokens', () => {
  it('reads labels, lines and sentence starts', () => {
    const { words, lines, opens } = readTokens('Naam: Ann Lee\n\nGroet. Tot snel', new Set());
    expect(words.map(({ lower }) => lower)).toEqual(['naam', 'ann', 'lee', 'groet', 'tot', 'snel']);
    expect(lines.map(({ first, count }) => [first, count])).toEqual([
      [0, 3],
      [3, 3],
    ]);
    expect(lines[0]?.label).toBeGreaterThan(0);
    expect([...opens]).toEqual([1, 1, 0, 1, 1, 0]);
  });
});

describe('readModel', () => {
  it('reads distances of any size, masks and weights', () => {
    const two = digits.charAt(endDigits + 2) + digits.charAt(5);
    const rows = `${digits.charAt(7)}${digits.charAt(0b1001)}${digits.charAt(zeroDigit + 3)}${digits.charAt(zeroDigit - 4)}${two}${digits.charAt(0b0010)}${digits.charAt(zeroDigit + 1)}`;
    const model = readModel({ step: 0.5, transitions: [[1, 2]], rows, ordinary: `${two}${digits.charAt(1)}` });
    expect([...model.weights.slice(0, 2 * rowWidth)]).toEqual([3, 0, 0, -4, 0, 1, 0, 0]);
    // 7, and 7 + 2 x 44 + 5 = 100: the upper bits of 100 are 1.
    expect([model.begins[0], model.begins[1], model.begins[2]]).toEqual([0, 1, 2]);
    expect([93, 94, 95].map((word) => model.ordinary.has(word))).toEqual([true, true, false]);
  });
  it('ships ascending features in a size that a worker can carry', () => {
    const { lower, begins } = readModel(packed);
    expect(lower.length).toBe(begins.at(-1));
    expect(packed.rows.length + packed.ordinary.length).toBeLessThan(200_000);
  });
});
