import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { z } from '../lib/zod';
import { InputError, jsonlFiles, narrow, parseOptions, percentile, readJsonl, share } from './input';

let folder: string;
const file = (name: string, text: string) => {
  const path = join(folder, name);
  writeFileSync(path, text);
  return path;
};

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'eval-input-'));
});

describe('parseOptions', () => {
  it('reads options', () => {
    expect(parseOptions(['--data', 'x', '--limit', '3', '--lang', 'fr'])).toMatchObject({
      data: 'x',
      limit: 3,
      lang: 'fr',
      out: null,
    });
  });
  it.each([
    [[]],
    [['--data', 'x', '--limit', '0']],
    [['--data', 'x', '--limit', 'many']],
    [['--data', 'x', '--nope', '1']],
  ])('refuses %j', (argv) => {
    expect(() => parseOptions(argv)).toThrow(InputError);
  });
});

describe('readJsonl', () => {
  const schema = z.object({ id: z.string(), n: z.object({ of: z.number() }) });
  it('reads rows, blank lines left out', () => {
    expect(readJsonl(file('a.jsonl', '\uFEFF{"id":"1","n":{"of":2}}\n\n'), schema)).toEqual([
      { id: '1', n: { of: 2 } },
    ]);
  });
  it('names file, line and field', () => {
    const path = file('b.jsonl', '{"id":"1","n":{"of":2}}\n{"id":"2","n":{"of":"x"}}\n');
    expect(() => readJsonl(path, schema)).toThrow(`${path}:2: n.of: `);
    expect(() => readJsonl(file('c.jsonl', '{'), schema)).toThrow(':1: not JSON');
    expect(() => readJsonl(join(folder, 'none'), schema)).toThrow('cannot be read');
  });
  it('lists the files of a folder', () => {
    expect(jsonlFiles(folder, ['c.jsonl'])).toEqual([join(folder, 'a.jsonl'), join(folder, 'b.jsonl')]);
    expect(() => jsonlFiles(join(folder, 'none'))).toThrow('no such file or folder');
  });
});

describe('figures', () => {
  it('narrows, rounds and ranks', () => {
    const options = parseOptions(['--data', 'x', '--lang', 'fr', '--limit', '1']);
    expect(
      narrow(
        [
          { lang: 'en', i: 0 },
          { lang: 'fr', i: 1 },
          { lang: 'fr', i: 2 },
        ],
        options,
      ),
    ).toEqual([{ lang: 'fr', i: 1 }]);
    expect([share(1, 3), share(0, 0)]).toEqual([0.3333, null]);
    expect([percentile([3, 1, 2], 0.5), percentile([3, 1, 2], 0.95), percentile([], 0.5)]).toEqual([2, 3, 0]);
  });
});

describe('the command', () => {
  const run = (...args: string[]) => spawnSync('npx', ['tsx', 'eval/run.ts', ...args], { encoding: 'utf8' });

  it('runs a task, writes rows and ends with one JSON line', () => {
    const span = { start: 8, end: 24, type: 'EMAIL' };
    const rows = [
      { id: '1', text: '😀 I am: ann@mail.example', spans: [{ ...span, start: 8, end: 24 }], lang: 'en' },
      { id: '2', text: 'Nothing here.', spans: [], lang: 'en' },
    ];
    const data = file('pii.jsonl', rows.map((row) => JSON.stringify(row)).join('\n'));
    const out = join(folder, 'out.txt');
    const { status, stdout } = run('redaction', '--data', data, '--out', out);
    expect(status).toBe(0);
    const figures = JSON.parse(stdout.trim().split('\n').at(-1) ?? '');
    expect(figures).toMatchObject({
      task: 'redaction',
      texts: 2,
      types: { EMAIL: { n: 1, leakRecall: 1 } },
      precision: 1,
      wordsLost: 0,
      negativesChanged: 0,
      restored: 1,
    });
    expect(readFileSync(out, 'utf8').trim().split('\n')).toHaveLength(2);
  });

  it('ends with 2 and a message on bad input or an unknown task', () => {
    const bad = run('email', '--data', file('bad.jsonl', '{"id":1}'));
    expect([bad.status, bad.stdout]).toEqual([2, '']);
    expect(bad.stderr).toContain('bad.jsonl:1: id: ');
    expect(run('nope').status).toBe(2);
  });
});
