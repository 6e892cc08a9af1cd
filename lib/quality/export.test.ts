import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { byteOrderMark, csvLine, inertCell } from './csv';
import { csvColumns, exportEntries, parseExportLine } from './export';
import { sampleDraft, sampleEntry, sampleRecord } from './sample-entry';
import type { SuggestionEvent } from './types';

/** RFC 4180, straight from its grammar. */
function parseCsv(text: string): string[][] {
  const rows: string[][] = [];
  let row: string[] = [];
  let at = 0;
  while (at < text.length) {
    let cell = '';
    if (text[at] === '"') {
      for (at += 1; text[at] !== '"' || text[at + 1] === '"'; at += 1) {
        if (at >= text.length) throw new Error('open quote');
        if (text[at] === '"') at += 1;
        cell += text[at];
      }
      at += 1;
    } else {
      while (at < text.length && text[at] !== ',' && !text.startsWith('\r\n', at)) {
        cell += text[at];
        at += 1;
      }
    }
    row.push(cell);
    if (text[at] === ',') at += 1;
    else if (text.startsWith('\r\n', at)) {
      at += 2;
      rows.push(row);
      row = [];
    } else throw new Error(`junk at ${at}`);
    if (row.length > 0 && (at >= text.length || text.startsWith('\r\n', at))) {
      row.push('');
      rows.push(row);
      row = [];
      at += 2;
    }
  }
  return rows;
}

const hostile = fc.string({
  unit: fc.constantFrom('a', '"', ',', '\r', '\n', '=', '-', '@', '\t', ' ', 'é', "'"),
  maxLength: 12,
});
const event: SuggestionEvent = { id: 'e1', recordId: 'r1', at: 1_780_000_005_000, type: 'copied', draftId: 'r1-d1' };

describe('csvLine', () => {
  it('is read back as the same inert cells', () => {
    fc.assert(
      fc.property(
        fc.array(fc.array(hostile, { minLength: 2, maxLength: 2 }), { minLength: 1, maxLength: 4 }),
        (rows) => {
          expect(parseCsv(rows.map(csvLine).join(''))).toEqual(rows.map((row) => row.map(inertCell)));
        },
      ),
    );
  });

  it('never starts a cell as a formula', () => {
    fc.assert(fc.property(hostile, (cell) => !/^[=+\-@\t\r\n]/.test(inertCell(cell))));
    expect(inertCell('=HYPERLINK("http://a")')).toBe('\'=HYPERLINK("http://a")');
    expect(inertCell('a=b')).toBe('a=b');
  });
});

describe('exportEntries', () => {
  it('writes CSV with mark and header on the first slice only', () => {
    const record = sampleRecord('r1', { subject: '=1+1, "quoted"\nline' });
    const first = exportEntries([sampleEntry(record, [event])], 'csv', true);
    expect(first.startsWith(byteOrderMark)).toBe(true);
    const [head, row] = parseCsv(first.slice(1));
    expect(head).toEqual(csvColumns);
    const cells = Object.fromEntries(csvColumns.map((name, index) => [name, row?.[index]]));
    expect(cells).toMatchObject({
      id: 'r1',
      subject: '\'=1+1, "quoted"\nline',
      status: 'copied',
      shown_at: '2026-05-28T20:26:40.000Z',
      final_tier: '',
    });
    expect(cells.suggested_text).not.toContain('[1]');
    const second = exportEntries([sampleEntry(record)], 'csv', false);
    expect(parseCsv(second)).toHaveLength(1);
  });

  it('writes JSONL that reads back to the same entry', () => {
    fc.assert(
      fc.property(
        fc.array(fc.string({ unit: 'binary' }), { minLength: 3, maxLength: 3 }),
        fc.boolean(),
        ([subject = '', excerpt = '', body = ''], withEvent) => {
          const entry = sampleEntry(
            sampleRecord('r1', { subject, excerpt, drafts: [sampleDraft('d1', body)] }),
            withEvent ? [event] : [],
          );
          const text = exportEntries([entry, entry], 'jsonl', true);
          const lines = text.split('\n');
          expect(lines).toHaveLength(3);
          expect(parseExportLine(lines[0] ?? '')).toEqual(entry);
        },
      ),
    );
  });

  it('refuses a line of another schema or version', () => {
    const line = exportEntries([sampleEntry(sampleRecord('r1'))], 'jsonl', true);
    expect(() => parseExportLine(line.replace('"version":1', '"version":2'))).toThrow(/version/);
    expect(() => parseExportLine(line.slice(0, 40))).toThrow(SyntaxError);
  });
});
