import { describe, expect, it } from 'vitest';
import { sampleBody, sampleDraft, sampleEntry, sampleRecord } from '../quality/sample-entry';
import type { LoggedDraft, SuggestionEvent } from '../quality/types';
import { citationsOf, citedSentences } from './citations';

const draft = (
  text: string,
  cites: [n: number, passage: string][],
  change: Partial<LoggedDraft> = {},
): LoggedDraft => ({
  ...sampleDraft('d1'),
  text,
  citations: cites.map(([n, passageId]) => ({ n, passageId, title: 't', url: null })),
  ...change,
});

const twoArticles = draft(
  'Hello Sam,\n\nUnplug the router and wait for thirty seconds before you plug it in. [1] Your contract lets you return it within fourteen days of delivery. [2]\n\nKind regards,\nAnna',
  [
    [1, 'src/router#0'],
    [2, 'src/returns#3'],
  ],
);

const inserted: SuggestionEvent = {
  ...{ id: 'i', recordId: 'r', at: 1, type: 'inserted', draftId: 'd1', verified: true, mode: 'insert' },
};
const sent = (text: string, editDistance: number, change: Partial<SuggestionEvent> = {}): SuggestionEvent =>
  ({
    ...{
      id: 's',
      recordId: 'r',
      at: 2,
      type: 'sent',
      draftId: 'd1',
      text,
      editDistance,
      survival: 0.5,
      messageId: 'm',
    },
    outcome:
      editDistance <= 0.02
        ? 'as-is'
        : editDistance <= 0.4
          ? 'light-edit'
          : editDistance <= 0.6
            ? 'heavy-edit'
            : 'not-used',
    ...change,
  }) as SuggestionEvent;

const of = (events: SuggestionEvent[], one = twoArticles) =>
  citationsOf(sampleEntry(sampleRecord('r', { drafts: [one] }), events));

describe('citations of a suggestion', () => {
  it('counts what is shown, whatever becomes of it', () => {
    expect(of([]).get('src/router')).toEqual({ cited: 1, used: 0, kept: 0, cut: 0, heavy: 0, wrong: 0 });
    expect([...of([]).keys()]).toEqual(['src/router', 'src/returns']);
  });

  it('tells the article whose sentence stayed from the one whose sentence the agent took out', () => {
    const reply =
      'Hello Sam,\n\nUnplug the router and wait for thirty seconds before you plug it in.\n\nKind regards,\nAnna';
    const found = of([inserted, sent(reply, 0.38)]);
    expect(found.get('src/router')).toMatchObject({ used: 1, kept: 1, cut: 0, heavy: 0 });
    expect(found.get('src/returns')).toMatchObject({ used: 1, kept: 0, cut: 1, heavy: 0 });
  });

  it('counts a changed sentence as gone: the figure is the point', () => {
    const reply =
      'Unplug the router and wait for thirty seconds before you plug it in. The law gives you thirty days for sending it back, counted from today.';
    expect(of([inserted, sent(reply, 0.3)]).get('src/returns')).toMatchObject({ cut: 1 });
  });

  it('counts a heavy edit around a sentence that stayed apart', () => {
    const reply = `Unplug the router and wait for thirty seconds before you plug it in. ${'I looked at your line and found a fault. '.repeat(5)}`;
    expect(of([inserted, sent(reply, 0.55)]).get('src/router')).toMatchObject({ kept: 0, cut: 0, heavy: 1 });
  });

  it('asks nothing of an article whose draft the agent left aside', () => {
    const found = of([sent('Something else altogether.', 0.9)]);
    expect(found.get('src/router')).toEqual({ cited: 1, used: 0, kept: 0, cut: 0, heavy: 0, wrong: 0 });
  });

  it('counts a draft that was inserted and then rewritten from the first word', () => {
    expect(of([inserted, sent('Something else altogether.', 0.9)]).get('src/router')).toMatchObject({
      used: 1,
      cut: 1,
    });
  });

  it('does not take a translation for a contradiction', () => {
    const foreign = { ...twoArticles, warnings: ['other-language: de'] };
    expect(of([inserted, sent('Autre chose.', 0.9)], foreign).get('src/router')).toMatchObject({ cut: 0, kept: 0 });
  });

  it('counts a dismissal as wrong, and no other reason', () => {
    const dismissed = (reason: 'wrong' | 'tone', draftId: string | null): SuggestionEvent => ({
      ...{ id: 'x', recordId: 'r', at: 3, type: 'dismissed', reason, draftId },
    });
    expect(of([dismissed('wrong', 'd1')]).get('src/router')?.wrong).toBe(1);
    expect(of([dismissed('wrong', null)]).get('src/router')?.wrong).toBe(1);
    expect(of([dismissed('wrong', 'other')]).get('src/router')?.wrong).toBe(0);
    expect(of([dismissed('tone', 'd1')]).get('src/router')?.wrong).toBe(0);
  });

  it('counts two passages of one article once', () => {
    const same = draft('One thing is this here now. [1] Another thing is that there. [2]', [
      [1, 'src/a#0'],
      [2, 'src/a#5'],
    ]);
    expect(of([], same).get('src/a')?.cited).toBe(1);
  });

  it('passes over a passage id that is none', () => {
    expect(of([], draft('Text. [1]', [[1, 'nonsense']])).size).toBe(0);
  });
});

describe('cited sentences', () => {
  it('finds the sentence before a mark behind its full stop, and the one a mark stands in', () => {
    const text = 'First one. [1] Second one [2]. Third one.\n\n- a step\n- another step [1]';
    expect(citedSentences(text, new Set([1]), 'en')).toBe('First one.\n\n- another step');
    expect(citedSentences(text, new Set([2]), 'en')).toBe('Second one.');
    expect(citedSentences(text, new Set([7]), 'en')).toBe('');
  });

  it('takes a whole sample draft as its last sentence', () => {
    expect(citedSentences(sampleDraft('d').text, new Set([1]), 'en')).toBe(sampleBody.split('. ')[1]);
  });
});
