import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Language } from '../../ticket/page-ticket';
import { createDecide, createTriage, decide } from '../decide';
import type { Tier } from '../decision';
import { defaultPolicy } from '../default-policy';
import type { TierPolicy } from '../policy-schema';
import { previewPolicy } from '../preview';
import { tiers } from '../signals/evidence';
import { testMessage, testTicket } from '../test-ticket';
import { amountsIn, boundIn } from './amounts';
import { alternativesOf, linesOf } from './items';
import type { PolicyField } from './lines';
import { isSameWord } from './rarity';

const NOW = Date.UTC(2026, 10, 2, 9);

/** The default policy with a line added to one of its texts. */
function withLine(tier: Tier, field: PolicyField, line: string): TierPolicy {
  const all = defaultPolicy.tiers.map((one) =>
    one.tier === tier ? { ...one, [field]: `${one[field]} ${line}`.trim() } : one,
  );
  return { ...defaultPolicy, tiers: all };
}
const admins = withLine('L1', 'escalates', 'SSO and SCIM set-up, API rate limits, invoices over 10,000.');
const said = (text: string, policy: TierPolicy, language: Language = 'en') =>
  decide(testTicket(text, { language }), policy, NOW);
const ofPolicy = (text: string, policy: TierPolicy, language: Language = 'en') =>
  said(text, policy, language).reasons.filter(({ kind, id }) => kind === 'policy' && id !== 'nothing-speaks');

describe('the lines of a text', () => {
  it.each([
    [
      'SSO and SCIM set-up, API rate limits, invoices over 10,000',
      ['SSO and SCIM set-up', 'API rate limits', 'invoices over 10,000'],
    ],
    ['- Refunds\n- VAT numbers; 2. nothing else', ['Refunds', 'VAT numbers', 'nothing else']],
    ['Whatever a rule marks: fraud (card). It is paid.', ['Whatever a rule marks', 'fraud', 'card', 'It is paid']],
    ['', []],
    [' ,;: 12, - ', []],
  ])('%j', (text, lines) => expect(linesOf(text)).toEqual(lines));

  it('are parted by the conjunctions of their own language, when they are a list', () => {
    expect(alternativesOf('SSO and SCIM set-up', 'en')).toEqual(['SSO', 'SCIM set-up']);
    expect(alternativesOf('Rückerstattung oder SSO/SCIM', 'de')).toEqual(['Rückerstattung', 'SSO', 'SCIM']);
    expect(alternativesOf('limit of the API', 'en')).toEqual(['limit of the API']);
    expect(alternativesOf('It needs access or a change of code that support does not have', 'en')).toHaveLength(1);
  });
});

describe('amounts', () => {
  it.each([
    ['12,450 EUR', 12_450],
    ['12.450,50 €', 12_450.5],
    ['12 450 euros', 12_450],
    ['€ 500', 500],
    ['of 12000', 12_000],
    ['60 users', 60],
    ['15k', 15_000],
  ])('%s is %d', (text, value) => expect(amountsIn(text).map((one) => one.value)).toEqual([value]));
  it.each(['invoice 20231', 'order 123456789', 'v12.4.1', '2026-11-02', '#4711', 'HX220'])('%s is none', (text) =>
    expect(amountsIn(text)).toEqual([]),
  );
  it.each([
    ['invoices over 10,000', true, 10_000],
    ['ab 500 €', true, 500],
    ['factures de plus de 1 000 €', true, 1000],
    ['meer dan 50 gebruikers', true, 50],
    ['reembolsos hasta 30 €', false, 30],
  ])('%s', (line, isOver, value) => expect(boundIn(line)).toMatchObject({ over: isOver, value }));
  it('a line without one has none', () => expect(boundIn('about SSO')).toBeNull());
});

it('knows forms of a word from other words that begin alike', () => {
  expect(isSameWord('migrate', 'migration')).toBe(true);
  expect(isSameWord('cancelled', 'cancellation')).toBe(true);
  expect(isSameWord('internet', 'international')).toBe(false);
  expect(isSameWord('sso', 'ssl')).toBe(false);
});

describe('a line that an admin wrote', () => {
  it.each<[Language, string, string]>([
    ['en', 'How do we set up SSO with Okta?', 'SSO'],
    ['en', 'Hi, our app hits the rate limit of your API.', 'rate limit of your API'],
    ['en', 'Our invoice of 12,450 EUR: where do I find a copy?', 'invoice of 12,450 EUR'],
    ['de', 'Guten Tag, wie richte ich SSO für unsere Firma ein?', 'SSO'],
    ['fr', 'Bonjour, comment connaître la limite de l’API ?', 'limite de l’API'],
  ])('in %s moves "%s" up and quotes "%s"', (language, text, quote) => {
    expect(said(text, defaultPolicy, language).tier).toBe('L1');
    const decision = said(text, admins, language);
    expect(decision.tier).toBe('L2');
    const [reason] = decision.reasons;
    expect(reason).toMatchObject({ kind: 'policy', id: 'escalates', tier: 'L2', quote, messageId: 'm1' });
    expect(reason?.text).toContain('goes up from L1: “');
    expect(reason?.context).toContain(quote);
    expect(reason?.weight).toBeGreaterThan(0.3);
  });

  it.each([
    'Where do I find my API key?',
    'My invoice says 49.99, why?',
    'Invoice 20231: may I have a copy?',
    'We do not need SSO, how do I change my password?',
    'How do I pay?\n> please set up SSO for us',
    'How do I pay?\n\n---- Forwarded message ----\nplease set up SSO for us',
    'The note said "please set up SSO for all of us" and I wonder how to pay.',
  ])('is not met by: %s', (text) => {
    expect(ofPolicy(text, admins)).toEqual([]);
    expect(said(text, admins)).toEqual(said(text, defaultPolicy));
  });

  it('is not met by what an agent or a note says', () => {
    const note = testMessage('SSO set-up', { public: false });
    const agent = testMessage('SSO set-up', { author: { id: null, name: 'A', role: 'agent' } });
    for (const message of [note, agent])
      expect(decide(testTicket([message], { language: 'en' }), admins, NOW).reasons).not.toContainEqual(
        expect.objectContaining({ kind: 'policy', id: 'escalates' }),
      );
  });

  it('that says what is not so wants it so', () => {
    const policy = withLine('L1', 'escalates', 'Parcels not delivered.');
    expect(ofPolicy('My parcel was not delivered.', policy)).toHaveLength(1);
    expect(ofPolicy('My parcel was delivered, thanks.', policy)).toEqual([]);
  });

  it('keeps a ticket that looked higher, one tier down at most', () => {
    const text = 'Since the last update the app crashes whenever I open the tariff calculator.';
    expect(said(text, defaultPolicy).tier).toBe('L3');
    const decision = said(text, withLine('L1', 'stays', 'Crashes of the tariff calculator.'));
    expect(decision.tier).toBe('L2');
    expect(decision.reasons.find(({ kind }) => kind === 'policy')).toMatchObject({ id: 'stays', tier: 'L1' });
  });

  it('never goes below what a rule demands', () => {
    const policy = withLine('L1', 'stays', 'Court cases about the tariff calculator.');
    const decision = said('I will take you to court over the tariff calculator.', policy);
    expect(decision.minimum).toBe('L2');
    expect(tiers.indexOf(decision.tier)).toBeGreaterThanOrEqual(1);
  });

  it('shows in the preview of a changed policy', () => {
    const ref = { helpdesk: 'zendesk', account: 'acme.zendesk.com', id: '1' } as const;
    const logged = ['How do we set up SSO?', 'How do I change my address?'].map((text, at) => ({
      ...{ recordId: `${at}`, subject: '', text, language: 'en' as const, ref, confirmed: null },
    }));
    const steps = previewPolicy(logged, defaultPolicy, admins, NOW);
    let step = steps.next();
    while (!step.done) step = steps.next();
    expect(step.value).toMatchObject({ total: 2, moved: [{ recordId: '0', from: 'L1', to: 'L2' }] });
  });

  it('counts from the next decision on', () => {
    const own = createDecide();
    const ticket = testTicket('How do we set up SSO?', { language: 'en' });
    expect(own(ticket, defaultPolicy, NOW).tier).toBe('L1');
    expect(own(ticket, admins, NOW).tier).toBe('L2');
    expect(own(ticket, defaultPolicy, NOW).tier).toBe('L1');
  });
});

const words = fc.constantFrom(
  ...'sso api limit refund invoice 12,000 not never court lawyer crash fire password setting rechnung kündigen . , ; \n "'.split(
    ' ',
  ),
);
const texts = fc.array(words, { maxLength: 40 }).map((parts) => parts.join(' '));

it('empty texts, and those that the product brings, change nothing', () => {
  const emptied = defaultPolicy.tiers.map((tier) => ({ ...tier, access: '', stays: '', escalates: '', scope: '-' }));
  const triage = createTriage();
  fc.assert(
    fc.property(texts, (body) => {
      const ticket = testTicket(body, { language: 'en' });
      const bare = triage.examine(ticket).chances;
      expect(triage.examine(ticket, {}, undefined, defaultPolicy).chances).toEqual(bare);
      expect(triage.examine(ticket, {}, undefined, { ...defaultPolicy, tiers: emptied }).chances).toEqual(bare);
    }),
    { numRuns: 60 },
  );
});

it('never lowers below the floor, keeps chances that add up to one, and quotes what stands there', () => {
  const triage = createTriage();
  fc.assert(
    fc.property(texts, texts, texts, fc.constantFrom(...tiers), (body, stays, escalates, tier) => {
      const all = defaultPolicy.tiers.map((one) => (one.tier === tier ? { ...one, stays, escalates } : one));
      const policy = { ...defaultPolicy, tiers: all };
      const ticket = testTicket(body, { language: 'en' });
      const { chances, minimum } = triage.examine(ticket, {}, undefined, policy);
      expect(minimum).toBe(triage.examine(ticket).minimum);
      expect(chances.reduce((a, b) => a + b, 0)).toBeCloseTo(1, 6);
      expect(Math.min(...chances)).toBeGreaterThanOrEqual(0);
      const decision = triage.decide(ticket, policy, NOW);
      expect(tiers.indexOf(decision.tier)).toBeGreaterThanOrEqual(tiers.indexOf(decision.minimum));
      for (const { kind, quote } of decision.reasons)
        if (kind === 'policy' && quote !== null) expect(body).toContain(quote);
    }),
    { numRuns: 100 },
  );
});

it('takes a ticket of 64 kB and a policy of the longest texts', () => {
  const long = 'rate limit api invoice refund, '.repeat(64);
  const all = defaultPolicy.tiers.map((tier) => ({ ...tier, scope: long, stays: long, escalates: long }));
  const decision = decide(testTicket('api rate invoice '.repeat(3800)), { ...defaultPolicy, tiers: all }, NOW);
  expect(decision.reasons.length).toBeGreaterThan(0);
});
