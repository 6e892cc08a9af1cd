// @vitest-environment node
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it, vi } from 'vitest';
import { readQuestions } from '../../eval/drafting';
import { parseOptions } from '../../eval/input';
import { run } from '../../eval/triage';
import { readTickets } from '../../eval/triage-rows';
import { evaluationLine, isExported } from './evaluation-case';
import { sampleRecord } from './sample-entry';

const thread = [
  { role: 'requester' as const, public: true, at: null, text: 'No internet.' },
  { role: 'agent' as const, public: false, at: null, text: 'internal' },
];
const verdict = { tier: 'L2' as const, reason: 'needs a line test' };
const fileOf = (...lines: string[]) => {
  const file = join(mkdtempSync(join(tmpdir(), 'sidedesk-')), 'cases.jsonl');
  writeFileSync(file, lines.join(''));
  return file;
};

it('is read by both evaluation commands', () => {
  const file = fileOf(
    evaluationLine(sampleRecord('a', { thread }), verdict),
    evaluationLine(sampleRecord('b'), verdict),
  );
  expect(readTickets(file)).toEqual([
    { id: 'a', lang: 'en', subject: 'No internet since this morning', body: 'No internet.', tier: 'L2', signals: [] },
    expect.objectContaining({ id: 'b', body: 'The light on the router is red. Write to [EMAIL_1].' }),
  ]);
  expect(readQuestions(file)).toEqual([
    { id: 'a', lang: 'en', subject: 'No internet since this morning', body: 'No internet.' },
    expect.objectContaining({ id: 'b' }),
  ]);
});

it('is judged by the triage evaluation, against the tier that the reviewer said', async () => {
  const print = vi.spyOn(console, 'log').mockImplementation(() => {});
  const hacked = [{ role: 'requester' as const, public: true, at: null, text: 'Somebody hacked into my account!' }];
  const file = fileOf(
    evaluationLine(sampleRecord('a', { subject: 'Hacked', thread: hacked }), verdict),
    evaluationLine(sampleRecord('b', { subject: 'How do I change my e-mail signature?' }), { ...verdict, tier: 'L1' }),
  );
  const figures = await run(parseOptions(['--data', file]));
  expect(figures).toMatchObject({ task: 'triage', tickets: 2 });
  print.mockRestore();
});

it('leaves declined cases and other proposals out', () => {
  const proposal = { type: 'evaluation-case' as const, ...verdict };
  expect(isExported({ proposal, state: 'open' })).toBe(true);
  expect(isExported({ proposal, state: 'done' })).toBe(true);
  expect(isExported({ proposal, state: 'declined' })).toBe(false);
  expect(isExported({ proposal: { type: 'knowledge-entry', title: 'a', text: 'b' }, state: 'open' })).toBe(false);
});
