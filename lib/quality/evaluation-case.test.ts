import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { readTickets } from '../../eval/triage-rows';
import { evaluationLine } from './evaluation-case';
import { sampleRecord } from './sample-entry';

it('is read by the evaluation command', () => {
  const file = join(mkdtempSync(join(tmpdir(), 'sidedesk-')), 'cases.jsonl');
  const thread = [
    { role: 'requester' as const, public: true, at: null, text: 'No internet.' },
    { role: 'agent' as const, public: false, at: null, text: 'internal' },
  ];
  const verdict = { tier: 'L2' as const, reason: 'needs a line test' };
  writeFileSync(
    file,
    evaluationLine(sampleRecord('a', { thread }), verdict) + evaluationLine(sampleRecord('b'), verdict),
  );
  expect(readTickets(file)).toEqual([
    { id: 'a', lang: 'en', subject: 'No internet since this morning', body: 'No internet.', tier: 'L2', signals: [] },
    expect.objectContaining({ id: 'b', body: 'The light on the router is red. Write to [EMAIL_1].' }),
  ]);
});
