import { describe, expect, it } from 'vitest';
import { afterStatus, afterwards } from './afterwards';
import { sampleEntry, sampleRecord } from './sample-entry';
import type { SuggestionEvent } from './types';

const shown = 1_780_000_000_000;
const first = sampleRecord('a', { shownAt: shown });
const second = sampleRecord('b', { shownAt: shown + 1000 });
const sent: SuggestionEvent = {
  ...{ id: 'a:s', recordId: 'a', at: shown + 10, type: 'sent', draftId: 'a-d1', text: 'x', messageId: 'm' },
  ...{ editDistance: 0, survival: 1, outcome: 'as-is' },
};
const solved: SuggestionEvent = { id: 'a:solved', recordId: 'a', at: shown + 20, type: 'solved' };

describe('the helpdesk’s status', () => {
  it('is kept once when the ticket is solved', () => {
    const write = afterStatus([sampleEntry(first, [sent])], 'solved', shown + 20);
    expect(write.events).toEqual([solved]);
    expect(afterStatus([sampleEntry(first, [sent, solved])], 'solved', shown + 30).events).toEqual([]);
  });

  it('makes a solved ticket that is open again a reopened one, once', () => {
    const write = afterStatus([sampleEntry(first, [sent, solved])], 'open', shown + 40);
    expect(write.events).toEqual([{ id: 'a:reopened', recordId: 'a', at: shown + 40, type: 'reopened', by: null }]);
    expect(write.rows[0]?.row.reopened).toBe(true);
    const known = sampleEntry(first, [sent, solved, ...write.events]);
    expect(afterStatus([known], 'open', shown + 50).events).toEqual([]);
    // The new question that follows does not count it a second time.
    expect(afterwards(second, [known]).events).toEqual([]);
  });

  it('says nothing of a ticket that never was solved, or has no suggestion', () => {
    expect(afterStatus([sampleEntry(first, [sent])], 'open', shown + 40).events).toEqual([]);
    expect(afterStatus([], 'solved', shown).events).toEqual([]);
  });

  it('does not turn the clock back', () => {
    expect(afterStatus([sampleEntry(first)], 'solved', shown - 5000).events[0]?.at).toBe(shown);
  });
});
