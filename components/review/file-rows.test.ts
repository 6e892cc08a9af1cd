// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { csvColumns, exportEntries } from '../../lib/quality/export';
import { sampleEntry, sampleRecord } from '../../lib/quality/sample-entry';
import { rowsOf, UnknownColumn } from './file-rows';

const entries = (count: number) =>
  Array.from({ length: count }, (_, n) =>
    sampleEntry(sampleRecord(`r${n}`, { subject: `=${n}, "quoted"\nsecond line` })),
  );
const file = (text: string) => new File([text], 'log.csv', { type: 'text/csv' });
async function read(text: string, atOnce = 100) {
  const slices: { lines: string[]; share: number }[] = [];
  for await (const slice of rowsOf(file(text), atOnce)) slices.push(slice);
  return { slices, rows: slices.flatMap(({ lines }) => lines.map((line) => JSON.parse(line))) };
}

describe('rows of a CSV file', () => {
  it('come so many at a time, whole, through every chunk that is read', async () => {
    // About 4 MB: more than the parser reads at once.
    const { slices, rows } = await read(exportEntries(entries(5500), 'csv', true), 1000);
    expect(slices.map(({ lines }) => lines.length)).toEqual([1000, 1000, 1000, 1000, 1000, 500]);
    expect(slices.map(({ share }) => share)).toEqual([...slices.map(({ share }) => share)].sort((a, b) => a - b));
    expect(rows[5499]).toMatchObject({ id: 'r5499', subject: `'=5499, "quoted"\nsecond line`, status: 'shown' });
    expect(Object.keys(rows[0])).toEqual([...csvColumns]);
  });

  it('are read as a spreadsheet saves them too: semicolons, a mark, columns left out, in another order', async () => {
    const { rows } = await read('\uFEFFticket;id\r\n42;a\r\n43;b\r\n');
    expect(rows).toEqual([
      { ticket: '42', id: 'a' },
      { ticket: '43', id: 'b' },
    ]);
  });

  it('with more cells than the header has columns are told by the core, not cut', async () => {
    const { rows } = await read('id,ticket\na,1,surplus\n');
    expect(rows).toEqual([{ id: 'a', ticket: '1', '#3': 'surplus' }]);
  });

  it('of another table are refused by the column that no export has', async () => {
    await expect(read('id,salary\na,1\n')).rejects.toThrow(UnknownColumn);
    await expect(read('id,salary\na,1\n')).rejects.toThrow('salary');
  });

  it('of an empty file are none', async () => {
    expect((await read('')).rows).toEqual([]);
  });
});
