import { describe, expect, it } from 'vitest';
import { runExamples } from './examples';
import { shippedRules } from './index';
import { type RuleExample, ruleSchema } from './schema';

const filler: RuleExample[] = [
  { lang: 'en', text: 'the weather', match: false },
  { lang: 'en', text: 'the rain', match: false },
];
const rule = (given: object, examples: RuleExample[]) =>
  ruleSchema.parse({
    id: 'gadget',
    title: 'Purple gadgets go up.',
    source: 'House practice',
    effect: { minimum: 'L2', signals: [], order: 1 },
    phrases: { en: 'purple gadget', fr: 'gadget violet' },
    unless: { en: 'toy' },
    unlessInMessage: { en: 'advertisement' },
    examples: [...examples, ...filler],
    ...given,
  });
const first = (text: string, match: boolean, given: object = {}, fields?: RuleExample['fields']) =>
  runExamples(rule(given, [{ lang: 'en', text, match, ...(fields && { fields }) }]))[0];

describe('the examples of a rule', () => {
  it('hold for every shipped rule', () => {
    const failing = shippedRules.flatMap((shipped) =>
      runExamples(shipped).flatMap(({ ok }, at) => (ok ? [] : [`${shipped.id} ${at}`])),
    );
    expect(failing).toEqual([]);
  });

  it.each([
    ['My purple gadget broke.', true, { kind: 'phrase', phrase: 'purple gadget', quote: 'purple gadget' }],
    ['I have no purple gadget.', false, { kind: 'negated', quote: 'purple gadget' }],
    ['The purple gadget is a toy.', false, { kind: 'unless', phrase: 'toy', quote: 'toy' }],
    ['An advertisement. It shows a purple gadget.', false, { kind: 'unlessInMessage', quote: 'advertisement' }],
    ['What if my purple gadget broke?', false, { kind: 'supposed' }],
    ['He wrote: "I want a purple gadget now".', false, { kind: 'quoted' }],
    ['A green one.', false, { kind: 'nothing' }],
  ])('%s: %s, and say why', (text, match, why) => {
    expect(first(text, match)).toMatchObject({ ok: true, holds: match, why });
  });

  it('fail when the rule does something else', () => {
    expect(first('My purple gadget broke.', false)).toMatchObject({ ok: false, holds: true });
  });

  it.each([
    [{ tags: ['vip-*'] }, { tags: ['vip-gold'] }, { tags: ['other'] }],
    [{ priority: ['high'] }, { priority: 'High' }, { priority: 'low' }],
    [{ status: ['open'] }, { status: 'open' }, {}],
    [{ brand: ['Pro'] }, { brand: 'pro' }, { brand: 'Home' }],
    [{ channel: ['web'] }, { channel: 'web' as const }, { channel: 'email' as const }],
    [{ requesterDomain: ['acme.example'] }, { requesterDomain: 'mail.acme.example' }, { requesterDomain: 'b.example' }],
    [{ contacts: 3 }, { contacts: 3 }, { contacts: 2 }],
    [{ waitingHours: 8 }, { waitingHours: 8 }, { waitingHours: 7 }],
    [{ slaShare: 1 }, { slaShare: 1 }, { slaShare: 0.5 }],
    [{ surge: 4 }, { surge: 4 }, { surge: 3 }],
  ])('can stand for fields, counts and times: %j', (fields, meets, misses) => {
    const given = { phrases: {}, unless: undefined, fields };
    expect(first('Hello', true, given, meets)).toMatchObject({ ok: true, why: { kind: 'field' } });
    expect(first('Hello', false, given, misses)).toMatchObject({ ok: true, why: { kind: 'nothing' } });
  });

  it('can stand for signals', () => {
    const given = { phrases: {}, fields: { signals: ['crash'] } };
    expect(first('The app crashes all the time.', true, given)).toMatchObject({ ok: true });
    expect(first('How do I pay?', false, given)).toMatchObject({ ok: true });
  });
});
