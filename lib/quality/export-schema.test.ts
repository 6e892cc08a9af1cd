import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import * as z from '../zod';
import { defaultScorecard, defaultScorecardId } from './documents/default-scorecard';
import type { Body, Document, Kind } from './documents/types';
import { exportEntries } from './export';
import { exportSchema } from './export-schema';
import { emptyFilter } from './filter';
import { sampleDraft, sampleEntry, sampleRecord } from './sample-entry';
import { documentLine } from './transfer';
import type { SuggestionEvent } from './types';

const published = readFileSync(join(import.meta.dirname, '../../docs/export.schema.json'), 'utf8');

it('is published as it is (npx tsx scripts/export-schema.ts writes it)', () => {
  expect(JSON.parse(published)).toEqual(JSON.parse(exportSchema()));
});

it('is what exports and backups are written by, line by line', () => {
  // Read as any other reader would: the published text alone.
  const schema = z.fromJSONSchema(JSON.parse(published));
  const base = { recordId: 'r', at: 1 };
  const events: SuggestionEvent[] = [
    { ...base, id: 'a', type: 'drafted', draft: sampleDraft('d2') },
    { ...base, id: 'b', type: 'inserted', draftId: 'd2', verified: true, mode: 'insert', confirmed: true },
    {
      ...{ ...base, id: 'c', type: 'sent', draftId: null, text: 'x', editDistance: null, survival: null },
      ...{ outcome: 'not-used', messageId: 'm' },
    },
    { ...base, id: 'd', type: 'dismissed', draftId: null, reason: 'tone' },
    { ...base, id: 'e', type: 'usage', promptTokens: 1, cachedTokens: 0, completionTokens: 1 },
    { ...base, id: 'f', type: 'feedback', draftId: null, helpful: false, comment: '' },
  ];
  const thread = [{ role: 'requester' as const, public: true, at: null, text: 'Hello' }];
  const record = sampleRecord('r', { thread, brand: null, channel: 'email', messages: 1 });
  const grades = [{ category: 'tone', chosen: null, causes: ['too long'], note: 'n', quote: 'q' }];
  const bodies: { [K in Kind]: Body<K> } = {
    scorecard: defaultScorecard.body,
    review: {
      ...{ record: 'r', scorecard: defaultScorecardId, reviewer: 'Ana', session: 's', state: 'sent', grades },
      ...{ comment: '', score: 1, withoutCritical: 1, failed: [], pinned: true, sentAt: 1, acknowledgedAt: 2 },
      seconds: 3,
    },
    sample: {
      ...{ name: 'S', seed: '1', size: 1, filter: emptyFilter, strata: ['tier'], allocation: 'quota', risks: [] },
      ...{ timeZone: 'UTC', population: 1, picks: [{ record: 'r', why: 'L1' }] },
      changes: [{ record: 'r', instead: null, by: 'Ana', why: 'a test ticket', at: 1 }],
    },
    session: {
      ...{ name: 'S', scorecard: defaultScorecardId, records: ['r'], reviewers: ['Ana', 'Bo'], deadline: 1 },
      ...{ why: 'regular', state: 'review', settled: { r: 0.5 }, notes: '' },
    },
    dispute: {
      ...{ review: 'v', by: 'Agent', comment: 'no', proposed: [{ category: 'tone', chosen: 4 }], state: 'partly' },
      ...{ answer: 'yes', answeredBy: 'Ana', closedAt: 3, scoreBefore: 0.5 },
    },
    gap: { type: 'defect', title: 'T', detail: '', owner: '', state: 'open', tickets: ['1'], records: ['r'] },
    view: { name: 'V', filter: emptyFilter },
    'machine-score': {
      ...{ record: 'r', scorecard: defaultScorecardId, model: 'm', grades, score: null, at: 1 },
      tokens: { prompt: 1, completion: 1 },
    },
    proposal: {
      ...{ record: 'r', by: 'Ana', proposal: { type: 'evaluation-case', tier: 'L2', reason: '' }, state: 'open' },
    },
    hold: { ticketKey: 'zendesk|a|1', reason: 'court', by: '' },
    erasure: { by: 'ticket', records: 1 },
    switch: { what: 'persons', on: true },
  };
  const documents = Object.entries(bodies).map(
    ([kind, body]) => ({ kind, id: kind, revision: 1, createdAt: 1, changedAt: 1, body }) as Document,
  );
  const text = exportEntries([sampleEntry(record, events)], 'jsonl', true) + documents.map(documentLine).join('');
  const lines = text.trimEnd().split('\n');
  expect(lines).toHaveLength(1 + documents.length);
  for (const line of lines)
    expect(schema.safeParse(JSON.parse(line)).error?.issues ?? [], line.slice(0, 80)).toEqual([]);

  for (const wrong of [
    lines[0]?.replace('"version":1', '"version":2'),
    lines[0]?.replace('"shownAt":', '"shown":'),
    lines[1]?.replace('"kind":"scorecard"', '"kind":"poem"'),
    '{}',
  ])
    expect(schema.safeParse(JSON.parse(wrong ?? '')).success, wrong?.slice(0, 60)).toBe(false);
});
