import type { Tier } from '../decision';
import { type Rule, ruleLanguageSchema } from './schema';

/** What a review says of a ticket whose tier was wrong. */
export interface RuleWish {
  /** The rule that decided, or null. */
  rule: string | null;
  /** The tier that would have been right. */
  tier: Tier;
  /** What should trigger the rule. */
  words: string;
  reason: string;
  language: string;
  /** The ticket's words: they become the example. */
  text: string;
}

/**
 * The rule that a wish asks for, to be worked on: the one that decided with the ticket as an example that must not hold
 * where the right tier is lower, with its words as a phrase and the ticket as an example that must hold where the tier is
 * its own; else a new rule of that tier, under an id that no rule of `known` has. Pure.
 */
export function proposedRule(wish: RuleWish, known: readonly Rule[]): Rule {
  const lang = ruleLanguageSchema.catch('en').parse(wish.language);
  const text = wish.text || wish.words;
  const decided = known.find(({ id }) => id === wish.rule);
  if (decided && wish.tier < decided.effect.minimum)
    return { ...decided, examples: [...decided.examples, { lang, text, match: false }] };
  if (decided && wish.tier === decided.effect.minimum) {
    const lines = [decided.phrases[lang]?.trimEnd(), wish.words].filter(Boolean).join('\n');
    const phrases = { ...decided.phrases, [lang]: lines };
    return { ...decided, phrases, examples: [...decided.examples, { lang, text, match: true }] };
  }
  let n = 1;
  while (known.some(({ id }) => id === `own-rule-${n}`)) n += 1;
  return {
    id: `own-rule-${n}`,
    title: (wish.reason || wish.words).slice(0, 300),
    source: '',
    effect: { minimum: wish.tier, signals: [], order: 50 },
    phrases: { [lang]: wish.words },
    examples: [
      { lang, text, match: true },
      { lang, text: '', match: false },
    ],
  };
}
