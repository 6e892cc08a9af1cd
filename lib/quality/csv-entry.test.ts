import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { cellsOf, csvCellsSchema, entryOfCells } from './csv-entry';
import { exportEntries } from './export';
import { foldRow } from './fold';
import type { LogEntry } from './log-store';
import { sampleDraft, sampleEntry, sampleRecord } from './sample-entry';
import type { SuggestionEvent } from './types';

const at = sampleRecord('r').shownAt;
const base = (id: string, name: string, later: number) => ({ id: `${id}-${name}`, recordId: id, at: at + later });
const entries: LogEntry[] = [
  sampleEntry(sampleRecord('shown', { subject: '=1+1, "quoted"\nsecond line', drafts: [] })),
  sampleEntry(
    sampleRecord('sent', {
      ...{ subject: "'apostrophe", excerpt: '- a list\n- of two', language: 'fr', fit: 'weak' },
      decision: { ...sampleRecord('x').decision, signals: ['legal', 'churn'], tier: 'L2' },
      engine: { kind: 'openai', name: 'model-a', promptVersion: 'p1' },
    }),
    [
      { ...base('sent', 't', 1), type: 'tier-overridden', from: 'L2', tier: 'L3' },
      { ...base('sent', 'i', 9000), type: 'inserted', draftId: 'sent-d1', verified: true, mode: 'insert' },
      {
        ...{ ...base('sent', 's', 60_000), type: 'sent', draftId: 'sent-d1', text: 'Hello,\n\nplease unplug it.' },
        ...{ editDistance: 0.25, survival: 0.5, outcome: 'light-edit', messageId: 'm' },
      },
    ] as SuggestionEvent[],
  ),
  sampleEntry(sampleRecord('dismissed'), [
    { ...base('dismissed', 'd', 5), type: 'dismissed', draftId: null, reason: 'tone' },
  ]),
  sampleEntry(sampleRecord('copied', { drafts: [sampleDraft('copied-d1')] }), [
    { ...base('copied', 'c', 5), type: 'copied', draftId: 'copied-d1' },
    { ...base('copied', 'e', 6), type: 'edited', draftId: 'copied-d1', editDistance: 0.1 },
  ]),
];

function read(csv: string): LogEntry[] {
  const { data } = Papa.parse<Record<string, string>>(csv.replace(/^\uFEFF/, ''), {
    header: true,
    skipEmptyLines: true,
  });
  return data.map((raw) => entryOfCells(csvCellsSchema.parse(cellsOf(raw))));
}

describe('a row of a CSV export', () => {
  const csv = exportEntries(entries, 'csv', true);

  it('reads as a record that gives the same row again', () => {
    expect(exportEntries(read(csv), 'csv', true)).toBe(csv);
  });

  it('folds to what the whole record folds to', () => {
    for (const [n, entry] of read(csv).entries()) {
      const {
        status,
        suggestedTier,
        finalTier,
        editDistance,
        survival,
        inserted,
        timeToAccept,
        signals,
        dismissReason,
      } = foldRow(entries[n] as LogEntry);
      expect(foldRow(entry)).toMatchObject({
        ...{ status, suggestedTier, finalTier, editDistance, survival, inserted, timeToAccept, signals, dismissReason },
      });
      expect(entry.record.via).toBe('csv');
    }
  });

  it('needs what a record cannot do without, and has no column of its own', () => {
    const [raw = {}] = Papa.parse<Record<string, string>>(csv.replace(/^\uFEFF/, ''), { header: true }).data;
    const issue = (change: Record<string, string>, without: string[] = []) => {
      const cells = Object.fromEntries(
        Object.entries({ ...raw, ...change }).filter(([name]) => !without.includes(name)),
      );
      return csvCellsSchema.safeParse(cellsOf(cells)).error?.issues[0];
    };
    expect(issue({})).toBeUndefined();
    expect(issue({}, ['subject', 'engine', 'survival'])).toBeUndefined();
    for (const name of ['id', 'helpdesk', 'account', 'ticket', 'shown_at', 'suggested_tier']) {
      expect(issue({}, [name])?.path).toEqual([name]);
      expect(issue({ [name]: '' })?.path).toEqual([name]);
    }
    expect(issue({ shown_at: '28/05/2026 20:26' })?.path).toEqual(['shown_at']);
    expect(issue({ survival: '1.5' })?.path).toEqual(['survival']);
    expect(issue({ secret: 'x' })).toMatchObject({ code: 'unrecognized_keys', keys: ['secret'] });
  });
});
