import { describe, expect, it } from 'vitest';
import { checkRule } from './check';
import { runExamples } from './examples';
import { shippedRules } from './index';
import { proposedRule, type RuleWish } from './proposed-rule';

const legal = shippedRules.find(({ id }) => id === 'legal-threat');
if (!legal) throw new Error('no legal-threat');
const wish = (part: Partial<RuleWish>): RuleWish => ({
  ...{ rule: legal.id, tier: legal.effect.minimum, words: 'ombudsman', reason: 'Goes to legal.', language: 'en' },
  ...{ text: 'I have written to the ombudsman today.', ...part },
});

describe('a rule proposed in a review', () => {
  it('is the one that decided, with the words and the ticket, and it passes its examples', () => {
    const rule = proposedRule(wish({}), shippedRules);
    expect(rule.id).toBe(legal.id);
    expect(rule.examples.at(-1)).toEqual({ lang: 'en', text: wish({}).text, match: true });
    expect(checkRule(rule)).toMatchObject({ ok: true });
    expect(runExamples(rule).every(({ ok }) => ok)).toBe(true);
  });

  it('must not hold for a ticket whose right tier is lower', () => {
    const rule = proposedRule(wish({ tier: 'L1', text: 'I watched a film about a court.' }), shippedRules);
    expect(rule).toMatchObject({ id: legal.id, phrases: legal.phrases });
    expect(rule.examples.at(-1)).toMatchObject({ match: false });
  });

  it('is a new one where no rule decided, under an id of its own, in a language that rules know', () => {
    const taken = [{ ...legal, id: 'own-rule-1' }];
    const rule = proposedRule(wish({ rule: 'signal-billing', tier: 'L2', language: 'und' }), taken);
    expect(rule).toMatchObject({
      ...{ id: 'own-rule-2', title: 'Goes to legal.', effect: { minimum: 'L2' }, phrases: { en: 'ombudsman' } },
      examples: [{ match: true }, { text: '', match: false }],
    });
  });
});
