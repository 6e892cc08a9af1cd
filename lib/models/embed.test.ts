import { createServer, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { ProblemError } from '../problem';
import { type EmbeddingEndpoint, embedTexts } from './embed';
import { embeddingWords } from './embedding-words';
import type { Capability } from './engine';

let server: Server;
let origin: string;
let asked: { path: string; headers: Record<string, unknown>; body: Record<string, unknown> }[];
let answer: (path: string, body: Record<string, unknown>) => { status?: number; type?: string; body: unknown };
let kept: Map<string, Capability>;

const vectors = (texts: string[]) => ({
  object: 'list',
  data: texts.map((text, index) => ({ object: 'embedding', index, embedding: [text.length, index, 1] })),
  usage: { prompt_tokens: 7, total_tokens: 7 },
});

beforeEach(async () => {
  asked = [];
  kept = new Map();
  answer = (_, body) => ({ body: vectors(body.input as string[]) });
  const listen: RequestListener = async (request, response) => {
    let text = '';
    for await (const chunk of request) text += chunk;
    const body = JSON.parse(text) as Record<string, unknown>;
    asked.push({ path: request.url ?? '', headers: request.headers, body });
    const { status = 200, type = 'application/json', body: given } = answer(request.url ?? '', body);
    response.writeHead(status, { 'content-type': type });
    response.end(typeof given === 'string' ? given : JSON.stringify(given));
  };
  server = createServer(listen);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterEach(() => {
  server.closeAllConnections();
  server.close();
});

function ask(texts: string[], over: Partial<EmbeddingEndpoint> = {}, signal = new AbortController().signal) {
  const store = {
    get: async (key: string) => kept.get(key) ?? null,
    set: async (key: string, one: Capability) => void kept.set(key, one),
  };
  const endpoint = { baseUrl: origin, model: 'embed-1', key: 'sk-private', headers: { 'x-team': 'support' }, ...over };
  return embedTexts(endpoint, texts, { capabilities: store, now: Date.now, fetch }, signal);
}

async function failure(texts: string[], over: Partial<EmbeddingEndpoint> = {}) {
  const error = await ask(texts, over).then(
    () => null,
    (thrown: unknown) => thrown,
  );
  if (!(error instanceof ProblemError)) throw new Error(`expected a problem, got ${String(error)}`);
  expect(JSON.stringify(error.problem) + error.message).not.toMatch(/sk-private|secret-word/);
  return error.problem;
}

describe('asking for vectors', () => {
  it('sends texts, key and headers, and gives vectors in the order of the texts', async () => {
    answer = (_, body) => {
      const { data, ...rest } = vectors(body.input as string[]);
      return { body: { ...rest, data: data.reverse() } };
    };
    expect(await ask(['a', 'bb'])).toEqual({
      vectors: [
        [1, 0, 1],
        [2, 1, 1],
      ],
      tokens: 7,
    });
    expect(asked).toHaveLength(1);
    expect(asked[0]).toMatchObject({
      path: '/v1/embeddings',
      headers: { authorization: 'Bearer sk-private', 'x-team': 'support' },
      body: { model: 'embed-1', input: ['a', 'bb'], encoding_format: 'float' },
    });
  });

  it('finds the path by itself, and asks there first the next time', async () => {
    answer = (path, body) =>
      path === '/embeddings'
        ? { body: vectors(body.input as string[]) }
        : { status: 404, body: { error: { message: 'no such route' } } };
    await ask(['a']);
    await ask(['a']);
    expect(asked.map(({ path }) => path)).toEqual(['/v1/embeddings', '/embeddings', '/embeddings']);
  });

  it('takes an address that ends in /embeddings', async () => {
    await ask(['a'], { baseUrl: `${origin}/v1/embeddings` });
    expect(asked[0]?.path).toBe('/v1/embeddings');
  });

  it('estimates tokens where the endpoint tells none', async () => {
    answer = (_, body) => ({ body: { data: vectors(body.input as string[]).data } });
    expect((await ask(['x'.repeat(40)])).tokens).toBe(10);
  });

  it.each([
    ['too few vectors', { data: [] }],
    ['two lengths', { data: [{ embedding: [1, 2] }, { embedding: [1] }] }],
    ['no numbers', { data: [{ embedding: ['1'] }, { embedding: ['2'] }] }],
    ['a chat answer', { choices: [] }],
    ['null for a component', '{"data":[{"embedding":[1,null]},{"embedding":[1,2]}]}'],
  ])('refuses %s', async (_, body) => {
    answer = () => ({ body });
    expect((await failure(['secret-word', 'b'])).code).toBe('model-bad-answer');
  });

  it.each([
    [401, 'model-unauthorized', { error: { message: 'secret-word is no key' } }],
    [400, 'model-bad-answer', { error: { message: 'input secret-word is too long' } }],
    [429, 'model-rate-limited', { error: { message: 'slow down' } }],
    [503, 'model-server-error', { error: { message: 'overloaded' } }],
  ])('says what %i means', async (status, code, body) => {
    answer = () => ({ status, body });
    expect((await failure(['secret-word'])).code).toBe(code);
  });

  it('tells a web page from an answer, and an unknown model from an unknown path', async () => {
    answer = () => ({ type: 'text/html', body: '<h1>Sign in</h1>' });
    expect((await failure(['a'])).code).toBe('model-not-json-endpoint');
    answer = () => ({ status: 404, body: { error: { message: 'The model does not exist', code: 'model_not_found' } } });
    expect(await failure(['a'])).toMatchObject({ code: 'model-not-found', params: { missing: 'model' } });
  });

  it('asks nothing of an insecure address, or without a name', async () => {
    expect((await failure(['a'], { baseUrl: 'http://llm.example' })).code).toBe('model-insecure-address');
    expect((await failure(['a'], { model: ' ' })).code).toBe('model-not-configured');
    expect(asked).toEqual([]);
  });
});

it('says the words that a model was trained with, and none for one it does not know', () => {
  expect(embeddingWords('intfloat/multilingual-e5-large').query).toBe('query: ');
  expect(embeddingWords('multilingual-e5-large-instruct').query).toBe('');
  expect(embeddingWords('nomic-embed-text:latest')).toEqual({ query: 'search_query: ', passage: 'search_document: ' });
  expect(embeddingWords('BAAI/bge-small-en-v1.5').query).toContain('Represent this sentence');
  expect(embeddingWords('bge-m3')).toEqual({ query: '', passage: '' });
  expect(embeddingWords('text-embedding-3-small')).toEqual({ query: '', passage: '' });
});
