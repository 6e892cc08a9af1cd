import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { LLMock } from '@copilotkit/aimock';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { run } from './triage';

const ticket = {
  ...{ id: '1', lang: 'en', subject: 'Question', tier: 'L3', signals: ['none'], why: 'test', evidence: 'text' },
  body: 'Our invoices show the wrong sender. I looked in the settings.',
  source: 'test',
};
const answer = {
  answerable: 'no',
  tier: {
    tier: 'L3',
    confidence: 'high',
    reasons: [{ text: 'Only engineers can.', quote: 'Our invoices show the wrong sender' }],
  },
  drafts: [],
};

let mock: LLMock;
let folder: string;
beforeEach(async () => {
  vi.spyOn(console, 'log').mockImplementation(() => {});
  folder = mkdtempSync(join(tmpdir(), 'sidedesk-triage-'));
  mock = await LLMock.create({ port: 0 });
  mock.on({}, { content: JSON.stringify(answer) });
});
afterEach(async () => {
  await mock.stop();
  rmSync(folder, { recursive: true });
});

describe('the evaluation of tiers', () => {
  it('asks the endpoint that it is given, and no other time', async () => {
    const data = join(folder, 'tickets.jsonl');
    writeFileSync(data, `${JSON.stringify(ticket)}\n`);
    const none = { limit: null, lang: null, out: null, history: null, tickets: null, knowledge: null };
    const alone = await run({ ...none, data, baseUrl: null, model: null, apiKeyEnv: null });
    expect(mock.getRequests()).toHaveLength(0);
    expect(alone).toMatchObject({ accuracy: 0 });

    const asked = await run({ ...none, data, baseUrl: `${mock.url}/v1`, model: 'desk-1', apiKeyEnv: null });
    expect(mock.getRequests().length).toBeGreaterThan(0);
    expect(asked).toMatchObject({ tickets: 1, accuracy: 1 });

    const missing = run({ ...none, data, baseUrl: `${mock.url}/v1`, model: null, apiKeyEnv: null });
    await expect(missing).rejects.toThrow('--model');
  });
});
