import { createServer, type RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';
import { LLMock } from '@copilotkit/aimock';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { ProblemError } from '../problem';
import * as z from '../zod';
import type { Capability, CapabilityStore, EngineEvent } from './engine';
import { createOpenAiEngine, type OpenAiSettings } from './openai-engine';
import { probe } from './probe';

const shape = z.object({ answerable: z.enum(['yes', 'partly', 'no']), text: z.string(), note: z.string().nullable() });
type Shape = z.infer<typeof shape>;
const good: Shape = { answerable: 'yes', text: 'Open the settings and press Reset. '.repeat(8), note: null };
const request = {
  messages: [
    { role: 'system' as const, content: 'Rules.' },
    { role: 'user' as const, content: 'Ticket secret-word.' },
  ],
  schema: { name: 'reply', zod: shape },
};

let mock: LLMock;
let kept: Map<string, Capability>;
const store: CapabilityStore = {
  get: async (key) => kept.get(key) ?? null,
  set: async (key, capability) => void kept.set(key, capability),
};

beforeEach(async () => {
  kept = new Map();
  mock = await LLMock.create({ port: 0, chunkSize: 12 });
});
afterEach(() => mock.stop());

function engine(over: Partial<OpenAiSettings> = {}) {
  const settings = { baseUrl: `${mock.url}/v1`, model: 'desk-1', key: 'sk-private', firstWordMs: 15_000, ...over };
  return createOpenAiEngine(settings, { capabilities: store, now: Date.now, random: () => 0, fetch });
}

async function collect(over: Partial<OpenAiSettings> = {}, signal = new AbortController().signal) {
  const events: EngineEvent<Shape>[] = [];
  for await (const event of engine(over).run(request, signal)) events.push(event);
  return events;
}

async function failure(over: Partial<OpenAiSettings> = {}) {
  const error = await collect(over).then(
    () => null,
    (thrown: unknown) => thrown,
  );
  if (!(error instanceof ProblemError)) throw new Error(`expected a problem, got ${String(error)}`);
  const told = JSON.stringify(error.problem) + error.message;
  expect(told).not.toContain('secret-word');
  expect(told).not.toContain('sk-private');
  return error.problem;
}

const done = (events: EngineEvent<Shape>[]) => events.find((event) => event.type === 'done');
const formatOf = (body: object) => Reflect.get(Reflect.get(body, 'response_format') ?? {}, 'type');
const formats = () => mock.getRequests().map((entry) => formatOf(entry.body ?? {}) ?? 'none');

async function serve(listener: RequestListener, run: (url: string) => Promise<void>) {
  const server = createServer(listener);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  try {
    await run(`http://127.0.0.1:${(server.address() as AddressInfo).port}`);
  } finally {
    server.closeAllConnections();
    server.close();
  }
}

describe('a working endpoint', () => {
  it('streams partial objects, then the validated one, and remembers json_schema', async () => {
    mock.on({}, { content: JSON.stringify(good) });
    const events = await collect();
    const partials = events.flatMap((event) => (event.type === 'partial' ? [event.value] : []));
    expect(partials.length).toBeGreaterThan(5);
    expect(partials.every((value) => good.text.startsWith(String(Reflect.get(value as object, 'text') ?? '')))).toBe(
      true,
    );
    expect(done(events)).toMatchObject({ value: good, rung: 'json_schema', cutOff: null });
    expect(events.find((event) => event.type === 'usage')).toBeDefined();
    expect([...kept.values()]).toEqual([{ baseUrl: `${mock.url}/v1`, rung: 'json_schema', usage: true }]);
    const format = Reflect.get(mock.getLastRequest()?.body ?? {}, 'response_format');
    expect(format).toMatchObject({
      json_schema: { strict: true, schema: { required: ['answerable', 'text', 'note'], additionalProperties: false } },
    });
  });

  it('takes a base URL without /v1', async () => {
    mock.on({}, { content: JSON.stringify(good) });
    expect(done(await collect({ baseUrl: mock.url }))).toMatchObject({ value: good });
  });

  it('sends no Authorization when there is no key', async () => {
    mock.on({}, { content: JSON.stringify(good) });
    await collect({ key: null });
    expect(mock.getLastRequest()?.headers.authorization).toBeUndefined();
  });
});

describe('the ladder', () => {
  const refuse = (type: string) => ({
    error: { message: `response_format.type ${type} is not supported`, type: 'invalid_request_error' },
    status: 400,
  });
  it('falls to json_object and tells the shape in words', async () => {
    mock.on({ predicate: (body) => formatOf(body) === 'json_schema' }, refuse('json_schema'));
    mock.on({}, { content: JSON.stringify(good) });
    expect(done(await collect())).toMatchObject({ value: good, rung: 'json_object' });
    expect(JSON.stringify(mock.getLastRequest()?.body)).toContain('JSON schema');
    mock.clearRequests();
    await collect();
    expect(formats()).toEqual(['json_object']);
  });

  it('falls to fenced JSON when both are refused', async () => {
    mock.on({ predicate: (body) => formatOf(body) !== undefined }, refuse('any'));
    mock.on({}, { content: `Sure:\n\`\`\`json\n${JSON.stringify(good)}\n\`\`\`` });
    expect(done(await collect())).toMatchObject({ value: good, rung: 'plain' });
    expect(formats()).toEqual(['json_schema', 'json_object', 'none']);
  });

  it('leaves stream_options away for a server that refuses it', async () => {
    const refusal = { error: { message: 'unknown field stream_options', type: 'invalid_request_error' }, status: 422 };
    mock.on({ predicate: (body) => 'stream_options' in body }, refusal);
    mock.on({}, { content: JSON.stringify(good) });
    expect(done(await collect())).toMatchObject({ value: good, rung: 'json_schema' });
  });

  it('repairs an answer of the wrong shape once', async () => {
    mock.on({ sequenceIndex: 0 }, { content: '{"answerable":"maybe","text":"x"}' });
    mock.on({}, { content: JSON.stringify(good) });
    const events = await collect();
    expect(events.filter((event) => event.type === 'attempt')).toMatchObject([{ repair: false }, { repair: true }]);
    expect(done(events)).toMatchObject({ value: good });
    expect(JSON.stringify(mock.getLastRequest()?.body)).toContain('answerable: invalid');
  });

  it('shows the words when an endpoint knows no structure at all, after two calls', async () => {
    mock.on({}, { content: 'Hello Ana, please restart the router.' });
    expect(done(await collect())).toMatchObject({
      value: null,
      text: 'Hello Ana, please restart the router.',
      cutOff: null,
    });
    expect(mock.getRequests()).toHaveLength(2);
  });
});

describe('failures', () => {
  it('waits as Retry-After says on 429, then answers', async () => {
    mock.nextRequestError(429, { message: 'slow down', type: 'rate_limit_error' });
    mock.on({}, { content: JSON.stringify(good) });
    expect(done(await collect())).toMatchObject({ value: good });
    expect(mock.getRequests()).toHaveLength(2);
  });

  it('does not wait longer than the first word may take', async () => {
    mock.on({}, { error: { message: 'slow down' }, status: 429, retryAfter: 60 });
    expect(await failure()).toMatchObject({ code: 'model-rate-limited', params: { seconds: 60 }, retry: true });
    expect(mock.getRequests()).toHaveLength(1);
  });

  it.each([
    [429, { message: 'You exceeded your current quota', code: 'insufficient_quota' }, 'model-quota', 1],
    [401, { message: 'bad key sk-private' }, 'model-unauthorized', 1],
    [403, { message: 'no' }, 'model-unauthorized', 1],
    [404, { message: 'The model `desk-1` does not exist', code: 'model_not_found' }, 'model-not-found', 1],
    [500, { message: 'boom secret-word' }, 'model-server-error', 3],
    [400, { message: 'maximum context length exceeded', code: 'context_length_exceeded' }, 'model-bad-answer', 1],
  ])('tells %i %o as %s', async (status, error, code, calls) => {
    mock.on({}, { error, status });
    expect((await failure()).code).toBe(code);
    expect(mock.getRequests()).toHaveLength(calls);
  });

  it('answers after one 500', async () => {
    mock.nextRequestError(500, { message: 'boom' });
    mock.on({}, { content: JSON.stringify(good) });
    expect(done(await collect())).toMatchObject({ value: good });
  });

  it('keeps what came when the stream is cut', async () => {
    mock.on({}, { content: JSON.stringify(good) }, { truncateAfterChunks: 10, latency: 5 });
    const events = await collect();
    expect(done(events)).toMatchObject({ value: null, cutOff: { code: 'model-cut-off', retry: true } });
    expect(events.filter((event) => event.type === 'partial').length).toBeGreaterThan(0);
    expect(mock.getRequests()).toHaveLength(1);
  });

  it('times out before the first word', async () => {
    mock.on({}, { content: JSON.stringify(good) }, { streamingProfile: { ttft: 3000 } });
    expect(await failure({ firstWordMs: 300 })).toMatchObject({ code: 'model-timeout', params: { seconds: 0.3 } });
  });

  it('times out in the middle and keeps what came', async () => {
    mock.on({}, { content: JSON.stringify(good) }, { streamingProfile: { ttft: 10, tps: 4 } });
    expect(done(await collect({ wholeMs: 2500 }))).toMatchObject({ cutOff: { code: 'model-timeout' } });
  });

  it('reads a garbage body as a bad answer', async () => {
    mock.on({}, { content: JSON.stringify(good) });
    mock.setChaos({ malformedRate: 1 });
    expect((await failure()).code).toBe('model-bad-answer');
  });

  it('says unreachable when nobody listens', async () => {
    const gone = await LLMock.create({ port: 0 });
    const baseUrl = `${gone.url}/v1`;
    await gone.stop();
    expect(await failure({ baseUrl })).toMatchObject({ code: 'model-unreachable', retry: true });
  });

  it('stops at once when the caller stops', async () => {
    mock.on({}, { content: JSON.stringify(good) }, { streamingProfile: { ttft: 5, tps: 5 } });
    const controller = new AbortController();
    const seen: string[] = [];
    for await (const event of engine().run(request, controller.signal)) {
      seen.push(event.type);
      if (event.type === 'text') controller.abort();
    }
    expect(seen).not.toContain('done');
  });

  it('asks for the permission first', async () => {
    const asked: string[] = [];
    const deps = { capabilities: store, now: Date.now, random: () => 0, fetch };
    const permitted = async (pattern: string) => {
      asked.push(pattern);
      return false;
    };
    const settings = { baseUrl: mock.url, model: 'm', key: null, firstWordMs: 500 };
    const run = createOpenAiEngine(settings, { ...deps, permitted }).run(request, new AbortController().signal);
    await expect(run[Symbol.asyncIterator]().next()).rejects.toMatchObject({
      problem: { code: 'model-no-permission' },
    });
    expect(asked).toEqual(['http://127.0.0.1/*']);
    expect(mock.getRequests()).toHaveLength(0);
  });
});

describe('endpoints that are not quite one', () => {
  it('names a web page', () =>
    serve(
      (_, response) =>
        response.setHeader('content-type', 'text/html; charset=utf-8').end('<!doctype html><p>Sign in</p>'),
      async (url) => expect((await failure({ baseUrl: `${url}/v1` })).code).toBe('model-not-json-endpoint'),
    ));

  it('tries the path without /v1 when the one with it is a page or missing', () =>
    serve(
      (incoming, response) => {
        if (incoming.url?.startsWith('/v1'))
          return void response.writeHead(404, { 'content-type': 'text/html' }).end('<p>404</p>');
        response.setHeader('content-type', 'application/json');
        // Also a gateway that ignores `stream: true`.
        response.end(
          JSON.stringify({
            choices: [{ message: { role: 'assistant', content: JSON.stringify(good) }, finish_reason: 'stop' }],
          }),
        );
      },
      async (url) => {
        expect(done(await collect({ baseUrl: url }))).toMatchObject({ value: good });
        expect([...kept.values()][0]?.baseUrl).toBe(url);
      },
    ));

  it('says that the path is missing', () =>
    serve(
      (_, response) => response.writeHead(404).end('nothing here'),
      async (url) =>
        expect(await failure({ baseUrl: `${url}/v1` })).toMatchObject({
          code: 'model-not-found',
          params: { missing: 'path' },
        }),
    ));
});

it('ends its answer before it has written down what it learned of the endpoint', async () => {
  mock.on({}, { content: '{"ready":true,"word":"ok"}' });
  const full: CapabilityStore = { get: async () => null, set: () => new Promise(() => {}) };
  const engine = createOpenAiEngine(
    { baseUrl: mock.url, model: 'desk-1', key: 'k', firstWordMs: 15_000 },
    { capabilities: full, now: Date.now, random: () => 0, fetch },
  );
  const ends: unknown[] = [];
  const schema = { name: 'probe', zod: z.object({ ready: z.boolean(), word: z.string() }) };
  const asked = engine.run({ messages: [{ role: 'user', content: 'ready?' }], schema }, new AbortController().signal);
  for await (const event of asked) if (event.type === 'done') ends.push(event.value);
  expect(ends).toEqual([{ ready: true, word: 'ok' }]);
});

describe('probe', () => {
  const engineWith = (capabilities: CapabilityStore) =>
    createOpenAiEngine(
      { baseUrl: mock.url, model: 'desk-1', key: 'k', firstWordMs: 15_000 },
      { capabilities, now: Date.now, random: () => 0, fetch },
    );

  it('finds the rung from the top and keeps it', async () => {
    mock.on({}, { content: '{"ready":true,"word":"ok"}' });
    kept.set(`${mock.url}/v1|desk-1`, { baseUrl: `${mock.url}/v1`, rung: 'plain', usage: false });
    expect(await probe('desk-1', engineWith, store, Date.now, new AbortController().signal)).toMatchObject({
      ok: true,
      structured: 'json_schema',
    });
    expect(kept.get(`${mock.url}/v1|desk-1`)?.rung).toBe('json_schema');
  });

  it('hands on the problem', async () => {
    mock.on({}, { error: { message: 'no' }, status: 401 });
    const result = await probe('desk-1', engineWith, store, Date.now, new AbortController().signal);
    expect(result).toMatchObject({ ok: false, problem: { code: 'model-unauthorized' } });
  });
});
