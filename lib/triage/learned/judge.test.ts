import { describe, expect, it } from 'vitest';
import { tokenize } from '../match/tokens';
import { evaluateRules } from '../rules/evaluate';
import { learnedPieces } from '../rules/learned';
import { ruleSchema } from '../rules/schema';
import { testTicket } from '../test-ticket';
import { ownWords } from '../ticket-text';
import { createTriggerJudge, type TriggerBars } from './judge';
import { learnedTriggers } from './triggers';
import { windowsOf } from './windows';

const bars = Object.fromEntries(learnedTriggers.map((trigger) => [trigger, 1])) as TriggerBars;
// "@court" is a meaning: what is learned of one language holds in the others.
const judge = createTriggerJudge(new Map([['legal', { bias: 0, of: new Map([['@court', 20]]) }]]), bars);
const read = (text: string) => judge.judge({ text, tokens: tokenize(text) }).hits;

describe('the learned judge', () => {
  it('finds a meaning in any language, with the sentences it stands in', () => {
    for (const word of ['tribunal', 'Gericht', 'rechtbank', 'court']) {
      const text = `One two three four five six seven eight ${word}.`;
      expect(read(text)).toEqual([{ trigger: 'legal', from: 0, to: 9, first: 0, last: 0 }]);
    }
  });
  it('says nothing of a few words', () => {
    expect(read('See you in court')).toEqual([]);
  });
  it('reads three sentences at once, and no more than 60 such windows of a long text', () => {
    const text = 'A sentence of five words. '.repeat(400);
    const windows = windowsOf(text, tokenize(text), 60);
    expect(windows).toHaveLength(60);
    expect(windows[0]).toMatchObject({ first: 0, last: 2, from: 0, to: 15 });
  });
  it('cuts a text without a full stop', () => {
    const text = 'word '.repeat(1000);
    for (const { from, to } of windowsOf(text, tokenize(text), 60)) expect(to - from).toBeLessThanOrEqual(210);
  });
});

describe('a rule with learned wordings', () => {
  const rule = ruleSchema.parse({
    id: 'law',
    title: 'A threat with the law',
    source: '',
    effect: { minimum: 'L2', signals: ['legal'], order: 1 },
    phrases: { en: 'see you in court' },
    unless: { en: 'on television' },
    learned: 'legal',
    examples: [
      { lang: 'en', text: 'See you in court.', match: true },
      { lang: 'en', text: 'Hello.', match: false },
    ],
  });
  const found = (text: string, hits: { group: string; sentence: number }[] = [], own = rule, undoubted = text) => {
    const ticket = testTicket(text);
    const pieces = ownWords(ticket);
    const phrases = pieces.map((piece) => ({
      piece,
      hits: hits.map((hit) => ({ ...hit, lang: 'en' as const, source: '', from: 0, to: 2 })),
    }));
    return evaluateRules([own], ticket, phrases, undefined, {
      pieces: learnedPieces(judge, pieces, ownWords(testTicket(undoubted))),
    });
  };
  const text = 'One two three four five six seven eight. The court is what comes next for you. Regards.';

  it('holds where no phrase stands, and says that it is learned', () => {
    const [finding] = found(text);
    expect(finding).toMatchObject({ rule: { id: 'law' }, learned: true });
    expect(finding?.places[0]?.hit).toMatchObject({ from: 0, to: 17 });
  });
  it('rests on the phrase where one stands', () => {
    expect(found(text, [{ group: 'if:law', sentence: 1 }])[0]).not.toHaveProperty('learned');
  });
  it('is taken back by a supposition or an exception in one of the sentences, not elsewhere', () => {
    expect(found(text, [{ group: 'supposed', sentence: 1 }])).toEqual([]);
    expect(found(text, [{ group: 'unless:law', sentence: 2 }])).toEqual([]);
    expect(found(text, [{ group: 'message:law', sentence: 9 }])).toEqual([]);
    expect(found(text, [{ group: 'unless:law', sentence: 9 }])).toHaveLength(1);
    expect(found(text, [{ group: 'unless:other', sentence: 1 }])).toHaveLength(1);
  });
  it("is taken back by a negation of the rule's own words in one of the sentences", () => {
    expect(found(text, [{ group: 'not:if:law', sentence: 1 }])).toEqual([]);
    expect(found(text, [{ group: 'not:if:law', sentence: 9 }])).toHaveLength(1);
    expect(found(text, [{ group: 'not:if:other', sentence: 1 }])).toHaveLength(1);
  });
  it('does not hold when the rule leaves learned wordings out', () => {
    const { learned, ...without } = rule;
    expect(learned).toBe('legal');
    expect(found(text, [], without)).toEqual([]);
  });
  it('does not rest on sentences of which one is doubtful', () => {
    expect(found(text, [], rule, text.replace('One two three four five six seven eight. ', ''))).toEqual([]);
    expect(found(`${text} And more.`, [], rule, text)).toHaveLength(1);
    expect(found(text, [{ group: 'if:law', sentence: 1 }], rule, 'Regards.')).toHaveLength(1);
  });
  it('reads no quoted mail', () => {
    expect(found(`Please see below, thank you very much for your help.\n\n> ${text}`)).toEqual([]);
  });
});
