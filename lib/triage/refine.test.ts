import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decide } from './decide';
import { tierDecisionSchema, tierSchema } from './decision';
import { defaultPolicy } from './default-policy';
import { refine } from './refine';
import { tiers } from './signals/evidence';
import { testTicket } from './test-ticket';

const text = 'My lawyer will call you.  The line is\nstill dead.';
const ruled = decide(testTicket(text, { language: 'en' }), defaultPolicy, 0);
const easy = decide(testTicket('How do I change my PIN?', { language: 'en' }), defaultPolicy, 0);

describe('refine', () => {
  it('never goes below the floor of the rules', () => {
    expect(refine(ruled, { tier: 'L1', confidence: 1, reasons: [] }, text).tier).toBe('L2');
  });
  it('goes up or down where the words leave it open', () => {
    const open = { ...easy, confidence: 0.5 };
    expect(refine(open, { tier: 'L3', confidence: 0.9, reasons: [] }, text)).toMatchObject({ tier: 'L3', by: 'model' });
  });
  it('stays where the words say more than a model can, less sure than before', () => {
    const sure = { ...easy, confidence: 0.85 };
    const kept = refine(sure, { tier: 'L3', confidence: 0.95, reasons: [{ text: 'Told to', quote: 'lawyer' }] }, text);
    expect(kept.tier).toBe(easy.tier);
    expect(kept.confidence).toBeLessThan(0.85);
    expect(kept.reasons.some(({ kind, tier }) => kind === 'model' && tier === 'L3')).toBe(true);
  });
  it('is surer when both agree and less sure when they do not', () => {
    const agree = refine(easy, { tier: easy.tier, confidence: 0.8, reasons: [] });
    const differ = refine(easy, { tier: 'L2', confidence: 0.8, reasons: [] });
    expect(agree.confidence).toBeGreaterThan(easy.confidence);
    expect(differ.confidence).toBeLessThan(agree.confidence);
  });
  it('leaves out reasons whose quote is not in the ticket, white space aside', () => {
    const reasons = [
      { text: 'Dead line', quote: 'The line is still dead.' },
      { text: 'Invented', quote: 'the house is on fire' },
    ];
    const quotes = refine(ruled, { tier: 'L2', confidence: 0.7, reasons }, text).reasons.filter(
      ({ kind }) => kind === 'model',
    );
    expect(quotes.map(({ quote }) => quote)).toEqual(['The line is still dead.']);
  });
  it('is total', () => {
    const opinion = fc.record({
      tier: fc.constantFrom(...tierSchema.options),
      confidence: fc.double(),
      reasons: fc.array(fc.record({ text: fc.string({ maxLength: 900 }), quote: fc.string({ maxLength: 900 }) }), {
        maxLength: 60,
      }),
    });
    fc.assert(
      fc.property(opinion, fc.constantFrom(ruled, easy), (said, decision) => {
        const refined = refine(decision, said);
        expect(tierDecisionSchema.safeParse(refined).success).toBe(true);
        expect(tiers.indexOf(refined.tier)).toBeGreaterThanOrEqual(tiers.indexOf(refined.minimum));
      }),
    );
  });
});
