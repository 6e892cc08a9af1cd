import { describe, expect, it } from 'vitest';
import { sampleDraft, sampleEntry, sampleRecord } from '../quality/sample-entry';
import type { SuggestionEvent } from '../quality/types';
import { gapOf, gapReason, tellingTerms } from './gap-ticket';

const uncited = { ...sampleDraft('d1'), citations: [] };
const reply = (
  outcome: 'as-is' | 'light-edit' | 'heavy-edit' | 'not-used',
  draftId: string | null = 'd1',
): SuggestionEvent => ({
  ...{ id: 's', recordId: 'r', at: 2, type: 'sent', draftId, text: 'x', messageId: 'm', outcome },
  ...{ editDistance: outcome === 'not-used' ? 0.9 : 0.1, survival: 0.5 },
});
const reasonOf = (change: Parameters<typeof sampleRecord>[1], events: SuggestionEvent[] = []) =>
  gapReason(sampleEntry(sampleRecord('r', { drafts: [sampleDraft('d1')], ...change }), events));

describe('gap reason', () => {
  it('is null when a cited draft fitted', () => {
    expect(reasonOf({})).toBeNull();
  });

  it('names the surest', () => {
    const missing: SuggestionEvent = {
      ...{ id: 'x', recordId: 'r', at: 3, type: 'dismissed', reason: 'not-in-knowledge-base', draftId: null },
    };
    expect(reasonOf({ fit: 'none' }, [missing])).toBe('dismissed');
    expect(reasonOf({ fit: 'none', drafts: [uncited] })).toBe('none');
    expect(reasonOf({ drafts: [{ ...uncited, warnings: ['not-in-knowledge-base'] }] })).toBe('none');
    expect(reasonOf({ drafts: [uncited] })).toBe('uncited');
    expect(reasonOf({ fit: 'weak' })).toBe('weak');
  });

  it('is null when a cited draft was sent, however weak the search thought it', () => {
    expect(reasonOf({ fit: 'weak' }, [reply('light-edit')])).toBeNull();
    expect(reasonOf({ fit: 'weak' }, [reply('not-used')])).toBe('weak');
    expect(reasonOf({ fit: 'none', drafts: [uncited] }, [reply('as-is')])).toBe('none');
  });

  it('is not a missing citation where policy allows no answer', () => {
    const { decision } = sampleRecord('r');
    expect(reasonOf({ drafts: [uncited], decision: { ...decision, holdingReplyOnly: true } })).toBeNull();
  });
});

describe('gap of a ticket', () => {
  const gap = (change: Parameters<typeof sampleRecord>[1], events: SuggestionEvent[] = []) =>
    gapOf(sampleEntry(sampleRecord('r', { fit: 'none', ...change }), events));

  it('knows whether the agent wrote a reply of their own', () => {
    expect(gap({})?.ownReply).toBe(false);
    expect(gap({}, [reply('not-used', null)])?.ownReply).toBe(true);
    expect(gap({}, [reply('light-edit')])?.ownReply).toBe(false);
  });

  it('passes over a message that asks nothing', () => {
    expect(gap({ subject: 'Re: Thanks', excerpt: 'Thank you!' })).toBeNull();
  });
});

describe('telling terms', () => {
  it('leaves out placeholders, everyday words, reply marks and salutations', () => {
    const { words } = tellingTerms(
      'Re: AW: eSIM',
      'Hello [NAME_1],\n\nthe eSIM of [EMAIL_1b] needs a QR code.\n\nKind regards,\nAnna Berg',
      'en',
    );
    expect(words).toEqual(['eSIM', 'needs', 'code']);
  });

  it('finds one term for the forms of a word, and weighs the subject twice', () => {
    const { terms, weights } = tellingTerms('Überweisungen', 'Die Überweisung fehlt.', 'de');
    expect(terms).toEqual(['uberwe', 'fehl']);
    expect(weights).toEqual([2, 1]);
  });
});
