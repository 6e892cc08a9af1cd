import { describe, expect, it } from 'vitest';
import { matchSent, type SentReply } from './match-sent';
import { sampleBody, sampleDraft, sampleEntry, sampleRecord } from './sample-entry';
import type { SuggestionEvent } from './types';

const other = 'We have booked a technician for Tuesday morning between eight and noon.';
const start = sampleRecord('r1').shownAt;
const reply = (text: string, change: Partial<SentReply> = {}): SentReply => ({
  messageId: 'm1',
  text: `Hi Sam,\n\n${text}\n\nBest regards,\nAnna`,
  at: start + 60_000,
  ...change,
});
const inserted = (recordId: string, draftId: string, at: number): SuggestionEvent => ({
  id: `${draftId}-${at}`,
  recordId,
  at,
  type: 'inserted',
  draftId,
  verified: true,
  mode: 'insert',
});
const two = { drafts: [sampleDraft('d1'), sampleDraft('d2', other)] };

describe('matchSent', () => {
  it('takes the latest inserted draft', () => {
    const entry = sampleEntry(sampleRecord('r1', two), [
      inserted('r1', 'd1', start + 10),
      inserted('r1', 'd2', start + 20),
    ]);
    expect(matchSent([entry], reply(other), 'e')).toMatchObject({
      recordId: 'r1',
      draftId: 'd2',
      outcome: 'as-is',
      editDistance: 0,
      survival: 1,
    });
  });

  it('takes the nearest draft when the inserted one is not in the reply', () => {
    const entry = sampleEntry(sampleRecord('r1', two), [inserted('r1', 'd2', start + 20)]);
    expect(matchSent([entry], reply(sampleBody), 'e')).toMatchObject({ draftId: 'd1', outcome: 'as-is' });
  });

  it('finds a draft that was never inserted (typed or pasted by hand)', () => {
    const entry = sampleEntry(sampleRecord('r1', two));
    const lightly = sampleBody.replace('two minutes', 'five minutes');
    expect(matchSent([entry], reply(lightly), 'e')).toMatchObject({ draftId: 'd1', outcome: 'light-edit' });
  });

  it('says not-used only when no draft is within 0.6', () => {
    const entry = sampleEntry(sampleRecord('r1'));
    const event = matchSent([entry], reply('Your contract ends in May.'), 'e');
    expect(event).toMatchObject({ recordId: 'r1', outcome: 'not-used' });
    expect(event?.editDistance).toBeGreaterThan(0.6);
  });

  it('puts an unused reply on the last record shown, and answers for it once', () => {
    const older = sampleEntry(sampleRecord('r1'));
    const newer = sampleEntry(sampleRecord('r2', { shownAt: start + 1000 }));
    const first = matchSent([newer, older], reply(other), 'e');
    expect(first?.recordId).toBe('r2');
    const answered = [older, sampleEntry(newer.record, first ? [first] : [])];
    expect(matchSent(answered, reply(other), 'e2')).toBeNull();
    expect(matchSent(answered, reply(sampleBody, { messageId: 'm2' }), 'e2')).toMatchObject({ outcome: 'as-is' });
  });

  it('leaves a used suggestion alone until it is inserted again', () => {
    const record = sampleRecord('r1');
    const events = [inserted('r1', 'r1-d1', start + 10)];
    const used = matchSent([sampleEntry(record, events)], reply(sampleBody), 'e');
    if (!used) throw new Error('expected a match');
    expect(
      matchSent([sampleEntry(record, [...events, used])], reply(sampleBody, { messageId: 'm2' }), 'e2'),
    ).toBeNull();
    const again = inserted('r1', 'r1-d1', start + 90_000);
    const later = reply(sampleBody, { messageId: 'm2', at: start + 95_000 });
    expect(matchSent([sampleEntry(record, [...events, used, again])], later, 'e2')).toMatchObject({ outcome: 'as-is' });
  });

  it('does not look at suggestions shown after the reply, but forgives the helpdesk a slow clock', () => {
    const after = sampleEntry(sampleRecord('r2', { shownAt: start + 70_000 }));
    const before = sampleEntry(sampleRecord('r1', { drafts: [sampleDraft('d9', other)] }));
    expect(matchSent([before, after], reply(sampleBody), 'e')).toMatchObject({ recordId: 'r1', outcome: 'not-used' });
    expect(matchSent([after], reply(sampleBody), 'e')).toMatchObject({ recordId: 'r2', at: start + 70_000 });
    expect(matchSent([after], reply(sampleBody, { at: start - 600_000 }), 'e')).toBeNull();
  });

  it('answers for a record without drafts, and for no record not at all', () => {
    const bare = sampleEntry(sampleRecord('r1', { drafts: [] }));
    expect(matchSent([bare], reply(other), 'e')).toMatchObject({
      draftId: null,
      editDistance: null,
      outcome: 'not-used',
    });
    expect(matchSent([], reply(other), 'e')).toBeNull();
  });
});
