import { describe, expect, it } from 'vitest';
import { createTriage } from '../decide';
import { defaultPolicy } from '../default-policy';
import type { RuleLanguage } from '../match/negation';
import { tokenize } from '../match/tokens';
import { shippedRules } from '../rules/index';
import { testTicket } from '../test-ticket';
import { stanceJudge } from './index';
import { createStanceJudge, splitAt, stanceFeatures } from './stance';

const triage = createTriage();
const rulesOf = (text: string, language: RuleLanguage) =>
  triage.examine(testTicket(text, { language })).rules.map(({ rule }) => rule.id);

describe('the stance', () => {
  it('knows meanings in any language, and no word of the matter itself', () => {
    for (const own of ['It was settled.', 'Es wurde geklärt.', 'Het is opgelost.'])
      expect(stanceFeatures('churn', own, '')).toContain('@over');
    expect([...stanceFeatures('churn', 'The zebra was settled.', '')].join(' ')).not.toContain('zebra');
  });

  it('keeps what is said beside the matter apart from what is said of it', () => {
    const features = stanceFeatures('churn', 'Cancel it.', 'Thank you.');
    expect(features).toContain('+@thanks');
    expect(features).not.toContain('@thanks');
  });

  it('reads the sentences in which the matter is named, and their neighbours', () => {
    const text = 'One. Two two. Three! Four?';
    expect(splitAt({ text, tokens: tokenize(text) }, 1, 1)).toEqual({ own: 'Two two.', around: 'One.\nThree!' });
    expect(splitAt({ text, tokens: tokenize(text) }, 3, 3)).toEqual({ own: 'Four?', around: 'Three!\n' });
  });

  it('puts nothing aside without weights, and never a danger to somebody', () => {
    const text = 'The gas leak of last year was resolved long ago, thanks.';
    const piece = { text, tokens: tokenize(text) };
    expect(createStanceJudge(undefined).isAside('outage', piece, 0, 0, -9)).toBe(false);
    expect(stanceJudge().isAside('safety', piece, 0, 0, -9)).toBe(false);
  });
});

describe('a ticket that names a trigger without meaning it', () => {
  it('raises nothing, and says what was left out and where it stands', () => {
    const text = 'What exactly is a chargeback, and is it the same as a refund? The word is in your merchant glossary.';
    const decision = triage.decide(testTicket(text, { language: 'en' }), defaultPolicy, 0);
    expect(decision.reasons.map(({ id }) => id)).not.toContain('chargeback');
    const aside = decision.reasons.find(({ id }) => id === 'named-only');
    expect(aside).toMatchObject({ kind: 'policy', tier: null });
    expect(text).toContain(aside?.quote ?? 'no quote');
  });

  it('is raised all the same by a rule that leaves learned wordings out', () => {
    const text = 'What exactly is a chargeback, and is it the same as a refund? The word is in your merchant glossary.';
    const phrasesOnly = createTriage(
      shippedRules.map((rule) => ({ ...rule, learned: undefined, unless: undefined, evenWhenSupposed: true })),
    );
    const found = phrasesOnly.examine(testTicket(text, { language: 'en' })).rules.map(({ rule }) => rule.id);
    expect(found).toContain('chargeback');
  });

  it.each([
    ['en', 'My bank is reversing the payment, they opened a dispute today.', 'chargeback'],
    ['de', 'Ich kündige meinen Vertrag zum Monatsende.', 'churn'],
    ['fr', 'Je veux une copie de toutes mes données personnelles.', 'privacy-request'],
  ] as const)('%s: thanks and a question about something else take nothing back', (lang, text, rule) => {
    const besides = {
      en: 'Thanks for your help so far. How do I change the newsletter language?',
      de: 'Danke für die Hilfe bisher. Wie ändere ich die Sprache des Newsletters?',
      fr: "Merci pour votre aide. Comment changer la langue de la lettre d'information ?",
    }[lang];
    expect(rulesOf(text, lang)).toContain(rule);
    expect(rulesOf(`${text} ${besides}`, lang)).toContain(rule);
    expect(rulesOf(`${besides} ${text}`, lang)).toContain(rule);
  });
});
