import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createTriage } from '../decide';
import { defaultPolicy } from '../default-policy';
import { testTicket } from '../test-ticket';
import { ownWords } from '../ticket-text';
import { spokenFor } from './spoken';
import { wordingText } from './weights';
import { readWording, readWordingWeights, stemsOf, writeWording } from './wording';

const weights = readWordingWeights(wordingText);
const piecesOf = (text: string) => ownWords(testTicket(text));

describe('wording', () => {
  it('keeps its weights through text, and has three that add up to nothing', () => {
    const written = writeWording(
      ['refun', 'crash', 'nothi'],
      [
        [0.5, -0.2, -0.3],
        [-0.4, 0.1, 0.3],
        [0.001, 0, -0.001],
        [0.1, 0, -0.1],
      ],
    );
    const read = readWordingWeights(written);
    expect([...read.of.keys()]).toEqual(['refun', 'crash']);
    expect(read.of.get('crash')?.map((value) => Math.round(value * 100))).toEqual([-40, 10, 30]);
    expect(read.bias.reduce((a, b) => a + b, 0)).toBeCloseTo(0);
  });

  it('names what it cannot read', () => {
    expect(() => readWordingWeights('refun 1 2,crash one')).toThrow('crash one');
  });

  it('knows no function word, number or address', () => {
    const stems = stemsOf(
      piecesOf('The printer with 4711 is what ann@example.com and https://example.com/printers have'),
    );
    expect([...stems]).toEqual(['print']);
    expect([...weights.of.keys()].filter((stem) => stem.length < 3 || stem.length > 5 || /^[\d·]/.test(stem))).toEqual(
      [],
    );
  });

  it('counts a word once, however often and in whatever form it is said', () => {
    expect(readWording(piecesOf('Printer printers PRINTING'), weights).words).toHaveLength(1);
  });

  it('quotes words that stand in the ticket, whatever the ticket is', () => {
    const words = [...weights.of.keys()];
    const text = fc.array(fc.oneof(fc.constantFrom(...words), fc.constantFrom('.', '\n', '“x”', '🙂', 'a@b.example')), {
      maxLength: 40,
    });
    fc.assert(
      fc.property(text, fc.constantFrom(0, 1, 2), (parts, tier) => {
        const pieces = piecesOf(parts.join(' '));
        const spoken = spokenFor(readWording(pieces, weights), (voices) => voices[tier] ?? 0);
        if (!spoken) return;
        expect(pieces).toContain(spoken.piece);
        expect(spoken.from).toBeLessThan(spoken.to);
        expect(spoken.to).toBeLessThanOrEqual(spoken.piece.tokens.length);
        for (const word of spoken.words) expect(parts.join(' ')).toContain(word);
      }),
    );
  });
});

describe('a decision', () => {
  const triage = createTriage();
  const said = (text: string) =>
    triage.decide(testTicket(text, { language: 'de' }), defaultPolicy, 0).reasons.find(({ id }) => id === 'wording');

  it('says what the wording speaks for, in words of the ticket', () => {
    const text = 'Wie kann ich die Kopie meiner Rechnung bekommen? Danke für eine kurze Erklärung.';
    const reason = said(text);
    expect(reason).toMatchObject({ kind: 'signal', tier: 'L1' });
    expect(reason?.text).toMatch(/^Worded like L1 tickets: “.+”\.$/);
    expect(text).toContain(reason?.quote ?? 'no quote');
  });

  it('says nothing of a wording that it does not know', () => {
    expect(said('Xyzzy plugh')).toBeUndefined();
  });
});
