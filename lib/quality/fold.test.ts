import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { foldRow, timeline } from './fold';
import { sampleBody, sampleDraft, sampleRecord } from './sample-entry';
import type { SuggestionEvent } from './types';

const record = sampleRecord('r1');
const at = record.shownAt;
const base = (id: string, after: number) => ({ id, recordId: 'r1', at: at + after });

const inserted: SuggestionEvent = {
  ...base('e1', 5000),
  type: 'inserted',
  draftId: 'r1-d1',
  verified: true,
  mode: 'insert',
};
const copied: SuggestionEvent = { ...base('e2', 6000), type: 'copied', draftId: 'r1-d1' };
const dismissed: SuggestionEvent = { ...base('e3', 7000), type: 'dismissed', draftId: null, reason: 'tone' };
const sent = (
  id: string,
  editDistance: number,
  outcome: 'as-is' | 'light-edit' | 'heavy-edit' | 'not-used',
): SuggestionEvent => ({
  ...base(id, 9000),
  type: 'sent',
  draftId: 'r1-d1',
  text: sampleBody,
  editDistance,
  survival: 1 - editDistance,
  outcome,
  messageId: id,
});
const overridden: SuggestionEvent = { ...base('e6', 8000), type: 'tier-overridden', from: 'L1', tier: 'L2' };
const confirmed: SuggestionEvent = { ...base('e7', 8500), type: 'tier-confirmed', tier: 'L1' };

const fold = (...events: SuggestionEvent[]) => foldRow({ record, events });

describe('foldRow', () => {
  it('names what became of the suggestion', () => {
    expect(fold().status).toBe('shown');
    expect(fold(copied).status).toBe('copied');
    expect(fold(inserted, copied).status).toBe('inserted');
    expect(fold(inserted, sent('s1', 0.3, 'light-edit')).status).toBe('light-edit');
    expect(fold(inserted, sent('s1', 0.9, 'not-used')).status).toBe('not-used');
    expect(fold(dismissed, sent('s1', 0.9, 'not-used')).status).toBe('dismissed');
    expect(fold(dismissed, sent('s1', 0, 'as-is')).status).toBe('as-is');
  });

  it('takes the reply nearest to the suggestion', () => {
    const row = fold(sent('s1', 0.9, 'not-used'), sent('s2', 0.01, 'as-is'));
    expect(row).toMatchObject({ status: 'as-is', editDistance: 0.01, survival: 0.99 });
  });

  it('takes an insertion after a dismissal as a change of mind', () => {
    expect(fold(dismissed, { ...inserted, at: at + 7500 }).status).toBe('inserted');
    expect(fold(inserted, dismissed)).toMatchObject({ status: 'dismissed', dismissReason: 'tone' });
  });

  it('stands dismissed when each draft was, not when one of two was', () => {
    const one: SuggestionEvent = { ...dismissed, draftId: 'r1-d1' };
    const second: SuggestionEvent = { ...base('e8', 100), type: 'drafted', draft: sampleDraft('r1-d2') };
    expect(fold(one).status).toBe('dismissed');
    expect(fold(second, one).status).toBe('shown');
    expect(fold(second, one, { ...one, id: 'e9', draftId: 'r1-d2' }).status).toBe('dismissed');
  });

  it('keeps the last tier a person chose, and the last one the machine suggested', () => {
    const refined: SuggestionEvent = {
      ...base('e5', 50),
      type: 'tier-refined',
      decision: { ...record.decision, tier: 'L3' },
    };
    expect(fold(overridden, confirmed, refined)).toMatchObject({ suggestedTier: 'L3', finalTier: 'L1' });
    expect(fold()).toMatchObject({ suggestedTier: 'L1', finalTier: null });
  });

  it('measures from shown to the first insertion, never below nought', () => {
    expect(fold({ ...inserted, id: 'later', at: at + 9000 }, inserted).timeToAccept).toBe(5000);
    expect(fold({ ...inserted, at: at - 10 }).timeToAccept).toBe(0);
  });

  it('calls an as-is acceptance a rubber stamp when it was faster than reading', () => {
    const quick = { ...inserted, at: at + 1000 };
    expect(fold(quick, sent('s1', 0, 'as-is')).rubberStamp).toBe(true);
    expect(fold(inserted, sent('s1', 0, 'as-is')).rubberStamp).toBe(false);
    expect(fold(quick, sent('s1', 0.3, 'light-edit')).rubberStamp).toBeNull();
    const late: SuggestionEvent = { ...base('e8', 20_000), type: 'drafted', draft: sampleDraft('r1-d2') };
    const lateInsert: SuggestionEvent = { ...inserted, draftId: 'r1-d2', at: at + 20_500 };
    expect(fold(late, lateInsert, { ...sent('s1', 0, 'as-is'), draftId: 'r1-d2' } as SuggestionEvent).rubberStamp).toBe(
      true,
    );
  });

  it('is the same for any order of arrival and any repetition', () => {
    const events = [
      inserted,
      copied,
      dismissed,
      overridden,
      confirmed,
      sent('s1', 0.9, 'not-used'),
      sent('s2', 0.1, 'light-edit'),
    ];
    const subset = fc.subarray(events);
    const shuffled = subset.chain((chosen) =>
      fc.tuple(fc.constant(chosen), fc.shuffledSubarray([...chosen, ...chosen], { minLength: chosen.length * 2 })),
    );
    fc.assert(
      fc.property(shuffled, ([chosen, arrived]) => {
        expect(foldRow({ record, events: arrived })).toEqual(foldRow({ record, events: chosen }));
        expect(timeline(arrived)).toEqual(timeline(chosen));
      }),
    );
  });
});
