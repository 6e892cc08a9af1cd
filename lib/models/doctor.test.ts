import { describe, expect, it } from 'vitest';
import type { Problem } from '../problem';
import { problem } from '../problem';
import { causeOf, nearestModels } from './doctor';
import { parseEndpoint } from './endpoint';
import type { EngineEvent } from './engine';
import { examine } from './examine';
import { parseHeaders } from './headers';
import { meteredEngine } from './metered';
import type { ProbeResult } from './probe';

const none = { status: null, isWebPage: false, models: null, contextLength: null };
const cause = (address: string, shown: Problem, hasKey = true, listing = none) => {
  const parsed = parseEndpoint(address);
  if (!parsed.ok) throw new Error('address');
  return causeOf(parsed.endpoint, hasKey, listing, { ok: false, problem: shown });
};

describe('the doctor', () => {
  it.each([
    ['http://localhost:11434', problem('model-unreachable', { status: 0 }), 'not-running'],
    ['http://localhost:11434', problem('model-unauthorized', { status: 403 }), 'ollama-origin'],
    ['https://llm.corp/v1', problem('model-unreachable', { status: 0 }), 'local-network'],
    ['https://192.168.1.4/v1', problem('model-unreachable', { status: 0 }), 'local-network'],
    ['https://api.example.com/v1', problem('model-unreachable', { status: 0 }), 'unreachable'],
    ['https://api.example.com/v1', problem('model-unauthorized', { status: 401 }), 'key'],
    ['https://api.example.com/v1', problem('model-not-found', { missing: 'path' }), 'path'],
    ['https://api.example.com/v1', problem('model-not-found', { missing: 'model' }), 'model'],
    ['https://api.example.com/v1', problem('model-not-json-endpoint'), 'web-page'],
    ['https://api.example.com/v1', problem('model-quota'), 'quota'],
    ['https://api.example.com/v1', problem('model-server-error', { status: 511 }), 'proxy'],
    ['https://api.example.com/v1', problem('model-timeout'), 'slow'],
    ['https://api.example.com/v1', problem('model-no-permission'), 'permission'],
    ['https://api.example.com/v1', problem('model-bad-answer'), 'format'],
  ] as const)('%s with %o is %s', (address, shown, expected) => {
    expect(cause(address, shown, expected !== 'ollama-origin')).toBe(expected);
  });

  it('lists what the endpoint has, names near models, and puts no secret into its report', async () => {
    const key = 'sk-very-secret';
    const asked: string[] = [];
    const failed: ProbeResult = { ok: false, problem: problem('model-not-found', { missing: 'model', status: 404 }) };
    const found = await examine(
      { baseUrl: 'https://api.example.com/v1?api-version=1', model: 'gpt-4-mini', key, headers: { 'X-Org': 'hush' } },
      {
        now: () => 0,
        probe: async () => failed,
        fetch: async (url, init) => {
          asked.push(`${String(url)} ${JSON.stringify(init?.headers)}`);
          const data = [{ id: 'gpt-4.1-mini', context_length: 128_000 }, { id: 'embed-3' }];
          return new Response(JSON.stringify({ data }), { headers: { 'content-type': 'application/json' } });
        },
      },
    );
    expect(asked[0]).toContain('https://api.example.com/v1/models?api-version=1');
    expect(asked[0]).toContain('hush');
    expect(found).toMatchObject({ cause: 'model', models: 2, nearest: ['gpt-4.1-mini', 'embed-3'] });
    expect(found.report).not.toMatch(/secret|hush/);
    expect(nearestModels([], 'x')).toEqual([]);
  });
});

describe('extra headers', () => {
  it('reads one a line and refuses what a browser does not send', () => {
    expect(parseHeaders('X-Org: a: b\n\napi-key: 1')).toEqual({
      ok: true,
      headers: { 'X-Org': 'a: b', 'api-key': '1' },
    });
    for (const bad of ['nothing', 'Host: x', 'X-A:', 'X A: 1', 'X-A: caf\u0301e\u0301 ☕'])
      expect(parseHeaders(bad).ok).toBe(false);
  });
});

describe('the meter', () => {
  const request = {
    messages: [{ role: 'user' as const, content: 'x'.repeat(400) }],
    schema: { name: 's', zod: null as never },
  };
  const engine = (events: EngineEvent<string>[]) => ({
    kind: 'openai' as const,
    name: 'm',
    async *run<T>(): AsyncGenerator<EngineEvent<T>> {
      for (const event of events) if (event.type !== 'done') yield event;
    },
  });
  const use = async (events: EngineEvent<string>[], isAllowed = true) => {
    const spent: object[] = [];
    const meter = { allowed: async () => isAllowed, spent: async (usage: object) => void spent.push(usage) };
    for await (const _ of meteredEngine(engine(events), meter).run(request, new AbortController().signal)) {
      // Only the figures matter here.
    }
    return spent;
  };

  it('takes the endpoint’s figures, estimates them without, and counts nothing for nothing', async () => {
    const usage = { promptTokens: 9, cachedTokens: 4, completionTokens: 2 };
    expect(await use([{ type: 'first' }, { type: 'usage', usage }])).toEqual([usage]);
    expect(await use([{ type: 'first' }, { type: 'text', delta: 'y'.repeat(40) }])).toEqual([
      { promptTokens: 100, cachedTokens: 0, completionTokens: 10 },
    ]);
    expect(await use([])).toEqual([]);
  });

  it('asks nothing over the budget', async () => {
    await expect(use([{ type: 'first' }], false)).rejects.toMatchObject({ problem: { code: 'model-over-budget' } });
  });
});
