import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createTriage, decide } from './decide';
import { tierDecisionSchema } from './decision';
import { defaultPolicy } from './default-policy';
import { tierPolicySchema } from './policy-schema';
import { shippedRules } from './rules/index';
import { ruleSchema } from './rules/schema';
import { tiers } from './signals/evidence';
import { testMessage, testTicket } from './test-ticket';

const NOW = Date.UTC(2026, 10, 2, 9);
const of = (text: string, given = {}) => decide(testTicket(text, given), defaultPolicy, NOW);

describe('the default policy and the shipped rules', () => {
  it('fit their schemas', () => {
    expect(tierPolicySchema.parse(defaultPolicy)).toEqual(defaultPolicy);
    for (const rule of shippedRules) expect(ruleSchema.safeParse(rule).error?.issues ?? []).toEqual([]);
    expect(new Set(shippedRules.map(({ id }) => id)).size).toBe(shippedRules.length);
  });
  it.each(shippedRules.flatMap((rule) => rule.examples.map((example) => ({ id: rule.id, ...example }))))(
    '$id: $text',
    ({ id, text, lang, match }) => {
      const found = createTriage().examine(testTicket(text, { language: lang })).rules;
      expect(found.some(({ rule }) => rule.id === id)).toBe(match);
    },
  );
});

describe('decide', () => {
  it('shows the sentences that only read like known cases, and says so', () => {
    const story =
      'Our call centre in Manila, all two hundred agents, has had no audio on any call for the past half hour.';
    const outage = of(story, { language: 'en' }).reasons.find(({ id }) => id === 'outage');
    expect(outage?.text).toContain('Learned');
    expect(outage?.quote).toContain('no audio on any call');
    const off = { ...defaultPolicy, rules: { ...defaultPolicy.rules, off: ['outage'] } };
    expect(decide(testTicket(story), off, NOW).reasons.map(({ id }) => id)).not.toContain('outage');
  });

  it('keeps an English how-to in L1', () => {
    const decision = of('Hi, how do I turn on voicemail and change the greeting? Thanks!', { language: 'en' });
    expect(decision).toMatchObject({ tier: 'L1', minimum: 'L1', holdingReplyOnly: false, clocks: [] });
  });

  it('lifts a French billing dispute with a bank threat and quotes it', () => {
    const text =
      "Bonjour,\n\nvous m'avez prélevé deux fois 49,99 € en octobre. Sans remboursement, je conteste le prélèvement auprès de ma banque et je saisis le médiateur des communications électroniques.";
    const decision = of(text, { language: 'fr', subject: 'Double prélèvement' });
    expect(tiers.indexOf(decision.tier)).toBeGreaterThanOrEqual(1);
    const rules = decision.reasons.filter(({ kind }) => kind === 'rule');
    expect(rules.map(({ id }) => id)).toEqual(expect.arrayContaining(['chargeback', 'regulator']));
    for (const { quote } of rules) expect(text).toContain(quote);
  });

  it.each([
    ['nl', 'Dit duurt te lang. Ik stap naar de Geschillencommissie als u niet reageert.', 'house-same-day'],
    ['de', 'Ich habe mich bei der Bundesnetzagentur über Sie beschwert.', 'house-same-day'],
    ['nl', 'Op grond van de AVG vraag ik inzage in al mijn persoonsgegevens.', 'gdpr-12-request'],
    ['de', 'Gemäß Art. 15 DSGVO verlange ich Auskunft über meine Daten.', 'gdpr-12-request'],
    ['en', 'There is a payment I never authorised on my account.', 'psd2-73-refund'],
    ['en', 'You sent me another customer’s invoice.', 'gdpr-33-breach'],
    ['en', 'I want to make a formal complaint about my bank transfer.', 'psd2-101-reply'],
  ] as const)('regulated in %s: "%s" starts %s', (language, text, clock) => {
    const decision = of(text, { language });
    expect(tiers.indexOf(decision.minimum)).toBeGreaterThanOrEqual(1);
    expect(decision.team).not.toBeNull();
    expect(decision.clocks.map(({ id }) => id)).toContain(clock);
    expect(decision.clocks.every(({ dueAt }) => (dueAt ?? 0) > NOW)).toBe(true);
  });

  it('runs a clock from the message that started it', () => {
    const messages = [
      testMessage('How do I pay?', { id: 'a', at: '2026-10-01T09:00:00Z' }),
      testMessage('And please delete all my personal data.', { id: 'b', at: '2026-10-12T09:00:00Z' }),
    ];
    const [clock] = decide(testTicket(messages, { language: 'en' }), defaultPolicy, NOW).clocks;
    expect(new Date(clock?.dueAt ?? 0).toISOString()).toBe('2026-11-12T22:59:59.000Z');
  });

  it.each([
    ['an agent', testMessage('I will take you to court', { author: { id: null, name: 'A', role: 'agent' } })],
    ['an internal note', testMessage('I will take you to court', { public: false })],
    ['a quoted line', testMessage('How do I pay?\n> I will take you to court')],
    ['a forwarded mail', testMessage('See below.\n\n---- Forwarded message ----\nI will take you to court')],
    ['a quotation', testMessage('The caller said "pay now or I will take you to court" and hung up')],
    [
      'a footer',
      testMessage(
        'How do I pay?\n\nThis e-mail is confidential. Unauthorised use may lead to legal action and is reported to our lawyers.',
      ),
    ],
    ['a supposition', testMessage('Just curious: what happens if I take you to court?')],
  ])('takes no threat from %s', (_name, message) => {
    expect(decide(testTicket([message], { language: 'en' }), defaultPolicy, NOW).minimum).toBe('L1');
  });

  it('reads both languages of a mixed mail', () => {
    const decision = of(
      'Good morning, I am writing about my invoice of last month and it is still not clear to me. Ik heb hierover al met mijn advocaat gesproken en wij stappen naar de rechter als u niet betaalt.',
      { language: 'en' },
    );
    expect(decision.reasons.map(({ id }) => id)).toContain('legal-threat');
  });

  it('counts contacts hours apart and reads tags', () => {
    const messages = [1, 2, 3].map((day) =>
      testMessage('Any news?', { id: `${day}`, at: `2026-10-0${day}T09:00:00Z` }),
    );
    const decision = decide(testTicket(messages), defaultPolicy, NOW);
    expect(decision).toMatchObject({ minimum: 'L2', signals: ['repeat-contact'] });
    const chat = [1, 2, 3].map((minute) => testMessage('Hm', { id: `${minute}`, at: `2026-10-01T09:0${minute}:00Z` }));
    expect(decide(testTicket(chat), defaultPolicy, NOW).minimum).toBe('L1');
    expect(of('Hello', { tags: ['vip_gold'] })).toMatchObject({ minimum: 'L2', signals: ['vip'] });
  });

  it.each([
    ['Wonderful, another week without internet. At this rate I should sue my toaster, it listens better.', false],
    ['Lovely service, really. My lawyer will be delighted to explain the word refund to you.', true],
    ['Thanks so much for nothing. Maybe I will frame your last invoice and hang it in a court room.', false],
  ])('is not taken in by sarcasm: %s', (text, threat) => {
    const ids = of(text, { language: 'en' }).reasons.map(({ id }) => id);
    expect(ids.includes('legal-threat')).toBe(threat);
  });

  it('says of counts and fields what was counted', () => {
    const reply = (day: number, name: string) =>
      testMessage('We look into it.', {
        id: `a${day}`,
        at: `2026-10-0${day}T12:00:00Z`,
        author: { id: null, name, role: 'agent' },
      });
    const asked = (day: number) => testMessage('Still broken', { id: `${day}`, at: `2026-10-0${day}T09:00:00Z` });
    const thread = [asked(1), reply(1, 'Elin'), asked(2), reply(2, 'Tom'), asked(3), reply(3, 'Ada')];
    const said = decide(testTicket(thread, { priority: 'Urgent', language: 'en' }), defaultPolicy, NOW).reasons;
    const texts = said.map(({ text }) => text);
    expect(texts).toContain('The requester has written 3 times, hours apart.');
    expect(texts).toContain('3 agents have worked on it.');
    const code = of('The app shows ERR_CONNECTION_RESET_7 and closes.', { language: 'en' }).reasons;
    const changed = of('Since the update the mail server can not be reached by anybody.', { language: 'en' }).reasons;
    expect(changed.find(({ id }) => id === 'changed-connection')).toMatchObject({
      text: 'A connection fails since a change.',
      quote: expect.stringMatching(/server/),
    });
    expect(code.find(({ id }) => id === 'error-code')).toMatchObject({
      quote: 'ERR_CONNECTION_RESET_7',
      messageId: 'm1',
    });
  });

  it('gives an empty ticket to first line, unsure', () => {
    expect(of('')).toMatchObject({ tier: 'L1', reasons: [{ kind: 'policy' }], confidence: 1 / 3 });
  });

  it('lets a nearly identical confirmed ticket count', () => {
    const triage = createTriage();
    const ticket = testTicket('How do I reset the fibre box?', { language: 'en' });
    const past = [{ id: 'p', tier: 'L3' as const, similarity: 0.95 }];
    const before = triage.examine(ticket).chances[2];
    const after = triage.decide(ticket, defaultPolicy, NOW, { similar: past });
    expect(triage.examine(ticket, { similar: past }).chances[2]).toBeGreaterThan(before);
    expect(after.reasons.some(({ kind }) => kind === 'similar')).toBe(true);
  });

  it("lets the words of the team's confirmed tickets count, and quotes one", () => {
    const ticket = testTicket('The payroll export is late', { language: 'en' });
    const team = { tickets: 40, voices: [-1, -0.5, 1.5] as const, telling: ['payroll'] };
    const said = createTriage().decide(ticket, defaultPolicy, NOW, { team });
    expect(said.tier).toBe('L3');
    expect(said.reasons[0]).toMatchObject({
      kind: 'similar',
      id: 'team-words',
      tier: 'L3',
      quote: 'payroll',
      text: "In your team's 40 confirmed tickets these words stood mostly in L3: “payroll”.",
    });
  });

  const texts = fc.oneof(
    fc.string({ unit: 'grapheme', maxLength: 300 }),
    fc
      .array(
        fc.constantFrom(
          'I will sue you.',
          'mon avocat',
          'niet',
          'nicht',
          'my account was hacked',
          '"',
          '>',
          '\n\n',
          'kündigen',
          '…',
          'Art. 15 DSGVO Auskunft',
          'the charger caught fire',
        ),
        { maxLength: 30 },
      )
      .map((parts) => parts.join(' ')),
  );

  it('is total, keeps the floor, and quotes only what stands in the ticket', () => {
    fc.assert(
      fc.property(texts, texts, (subject, body) => {
        const decision = of(body, { subject });
        expect(tierDecisionSchema.safeParse(decision).success).toBe(true);
        expect(tiers.indexOf(decision.tier)).toBeGreaterThanOrEqual(tiers.indexOf(decision.minimum));
        for (const { quote, messageId } of decision.reasons) {
          if (quote !== null) expect(messageId === null ? subject : body).toContain(quote);
        }
        const weights = decision.reasons.map(({ weight }) => weight);
        expect(weights).toEqual([...weights].sort((a, b) => b - a));
      }),
      { numRuns: 150 },
    );
  });

  it('takes 64 kB, one word, and a wall of quotes', () => {
    for (const text of ['court '.repeat(11_000), 'x', '> a\n'.repeat(16_000), '"'.repeat(64_000), 'a'.repeat(64_000)]) {
      expect(tierDecisionSchema.safeParse(of(text)).success).toBe(true);
    }
  });
});

it('takes no soft evidence from what is in doubt, and every hard trigger', () => {
  const whole = testTicket('The export crashes in version 4.2. My account was hacked and somebody else is logged in.');
  const undoubted = testTicket('Where is the menu?');
  const decision = decide(whole, defaultPolicy, NOW, { undoubted });
  expect(decision.minimum).toBe(decide(whole, defaultPolicy, NOW).minimum);
  expect(decision.reasons.some(({ id }) => id === 'account-takeover')).toBe(true);
  expect(decision.reasons.some(({ id }) => id === 'crash')).toBe(false);
});
