import { describe, expect, it } from 'vitest';
import { checkRule } from './check';
import { shippedRules } from './index';

const rule = {
  id: 'test-rule',
  title: 'A test',
  source: 'test',
  effect: { minimum: 'L2', signals: [], order: 1 },
  phrases: { en: 'call (the)? police' },
  examples: [
    { lang: 'en', text: 'call the police', match: true },
    { lang: 'en', text: 'call me', match: false },
  ],
};

describe('checkRule', () => {
  it('takes every shipped rule', { timeout: 30_000 }, () => {
    for (const shipped of shippedRules) expect(checkRule(shipped)).toEqual({ ok: true, rule: shipped });
  });
  it('names the field that is wrong', () => {
    expect(checkRule({ ...rule, effect: { ...rule.effect, minimum: 'L9' } })).toMatchObject({
      ok: false,
      problems: [expect.stringContaining('effect.minimum')],
    });
  });
  it('names the phrase that cannot be read', () => {
    expect(checkRule({ ...rule, phrases: { fr: 'porter (plainte' } })).toMatchObject({
      ok: false,
      problems: [expect.stringContaining('phrases.fr: "porter (plainte"')],
    });
  });
  it('refuses a phrase that takes too long', () => {
    const bomb = `${'(a|a a|a a a|a a a a|a ..5 a)? '.repeat(8)}z`;
    expect(checkRule({ ...rule, phrases: { en: bomb } })).toMatchObject({
      ok: false,
      problems: [expect.stringContaining('takes too long')],
    });
  });
});
