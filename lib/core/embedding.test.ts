import { Dexie } from 'dexie';
import { IDBFactory, IDBKeyRange } from 'fake-indexeddb';
import { beforeEach, describe, expect, it } from 'vitest';
import { conceptVector } from '../knowledge/fixtures/concepts';
import { type AssistState, emptyAssistState } from '../wire/assist';
import type { RequestInput, RequestName, RequestOutput } from '../wire/requests';
import { createDesk, type Desk, type FakePage } from './fixtures/desk';
import { pageTicket } from './fixtures/page-ticket';
import { until } from './fixtures/until';

// Search by meaning through the whole core, with an endpoint that knows a few concepts; see fixtures/concepts.ts.

let desk: Desk;
/** Bodies of embedding requests, as they left. */
let sent: { input: string[]; text: string; url: string; headers: string }[];
let vectorOf: (text: string) => number[];
let endpoint: 'fine' | 'silent' | 'down' | 'unauthorized';

const secrets = ['martha@example.com', 'Okonjo', 'Martha', '4539 1488 0343 6467', 'DE89 3704 0044 0532 0130 00'];
const ticket = pageTicket(
  '1',
  `I want my money back. I am Martha Okonjo, martha@example.com, card ${secrets[3]}, IBAN ${secrets[4]}. Martha`,
);

beforeEach(() => {
  Dexie.dependencies = { indexedDB: new IDBFactory(), IDBKeyRange };
  desk = createDesk();
  sent = [];
  endpoint = 'fine';
  vectorOf = conceptVector;
  desk.fetch = async (url, init) => {
    const body = String(init?.body ?? '');
    if (!String(url).endsWith('/embeddings')) return Response.json({ data: [{ id: 'm' }, { id: 'embed-1' }] });
    const { input } = JSON.parse(body) as { input: string[] };
    sent.push({ input, text: body, url: String(url), headers: JSON.stringify([...new Headers(init?.headers)]) });
    if (endpoint === 'silent')
      return new Promise((_, reject) =>
        init?.signal?.addEventListener('abort', () => reject(new DOMException('aborted', 'AbortError'))),
      );
    if (endpoint === 'down') throw new TypeError('Failed to fetch');
    if (endpoint === 'unauthorized') return Response.json({ error: { message: 'no' } }, { status: 401 });
    return Response.json({
      data: input.map((text, index) => ({ index, embedding: vectorOf(text) })),
      usage: { prompt_tokens: input.length * 10, total_tokens: input.length * 10 },
    });
  };
});

async function ask<N extends RequestName>(name: N, input: RequestInput<N>): Promise<RequestOutput<N>> {
  const answer = (await desk.ask('options', name, input)) as { ok: boolean; value: RequestOutput<N> };
  if (!answer.ok) throw new Error(`${name}: ${JSON.stringify(answer)}`);
  return answer.value;
}

const status = async () => (await ask('embedding.get', {})).state;

/** A base of twelve articles; the one that answers the ticket shares none of its words. */
async function addArticles(): Promise<void> {
  const files = Array.from({ length: 11 }, (_, at) => ({
    path: `h${at}.md`,
    text: `# Holiday plan ${at}\n\nThe office is closed on day ${at}; ask jo@acme.example for the key.`,
    modifiedAt: null,
  }));
  const refund = { path: 'refund.md', text: '# Reimburse\n\nA refund takes five working days.', modifiedAt: null };
  await ask('sources.addFolder', { name: 'Help', internal: false, files: [...files, refund] });
  await until('the sync', async () => (await ask('sources.list', {})).sources[0]?.sync.status === 'ok');
}

async function turnOn(over: { baseUrl?: string; monthlyTokens?: number; key?: string } = {}): Promise<void> {
  const { baseUrl = '', monthlyTokens = 0, key = null } = over;
  const settings = {
    enabled: false,
    baseUrl: 'http://127.0.0.1:9/v1',
    model: 'm',
    firstWordSeconds: 20,
    monthlyTokens,
  };
  await ask('model.set', { settings, key: 'sk-model-000000000' });
  await ask('embedding.set', { settings: { enabled: true, baseUrl, model: 'embed-1' }, key });
}

async function suggestion(): Promise<AssistState> {
  const page: FakePage = { onScreen: ticket.ref, tickets: [ticket], written: {}, reads: 0 };
  desk.pages.set(1, page);
  const shown = { state: emptyAssistState as AssistState };
  desk.panel(1).assist(null, (state) => {
    shown.state = state;
  });
  await until('the suggestion', () => shown.state.phase === 'done');
  return shown.state;
}

const first = (state: AssistState) => state.knowledge?.hits[0]?.title;

describe('search by meaning', () => {
  it('sends nothing anywhere while it is off', async () => {
    await addArticles();
    const state = await suggestion();
    expect(sent).toEqual([]);
    expect(state.knowledge?.fitReasons).not.toContain('words-only');
    expect(state.timings).not.toHaveProperty('meaning');
  });

  it('embeds the base, then finds by meaning; nothing unmasked is on the wire', async () => {
    await addArticles();
    await turnOn();
    await until('the vectors', async () => (await status())?.status === 'ok');
    expect(await status()).toMatchObject({ done: 12, total: 12, dims: 256, tokens: 120 });
    const before = sent.length;
    const state = await suggestion();
    expect(first(state)).toBe('Reimburse');
    expect(state.knowledge?.fitReasons).toContain('near-in-meaning');
    expect(state.knowledge?.fit).toBe('none');
    expect(sent).toHaveLength(before + 1);
    const wire = sent.map(({ text, url, headers }) => text + url + headers).join('\n');
    expect(sent.at(-1)?.input[0]).toContain('I want my money back');
    for (const secret of [...secrets, 'jo@acme.example']) expect(wire).not.toContain(secret);
    expect(wire.replace(/[\s.-]/g, '')).not.toMatch(/4539148803436467|DE89370400440532013000/);
    expect((await ask('model.spend', {})).promptTokens, 'passages, their titles, the ticket').toBe(250);
  });

  it.each(['silent', 'down', 'unauthorized'] as const)('answers by words when the endpoint is %s', async (fault) => {
    await addArticles();
    await turnOn();
    await until('the vectors', async () => (await status())?.status === 'ok');
    endpoint = fault;
    const state = await suggestion();
    expect(state.knowledge?.fitReasons).toContain('words-only');
    expect(state.notices).toEqual([]);
    expect(state.drafts.length).toBeGreaterThan(0);
  });

  it('asks nothing when the month is used up, and says so where it is set up', async () => {
    await addArticles();
    await turnOn({ monthlyTokens: 5 });
    await until('the first request', async () => (await status())?.status === 'ok');
    const files = [{ path: 'new.md', text: '# New\n\nA parcel is late.', modifiedAt: null }];
    await ask('sources.addFolder', { name: 'More', internal: false, files });
    await until('the refusal', async () => (await status())?.status === 'failed');
    expect((await status())?.error?.code).toBe('model-over-budget');
    expect(sent).toHaveLength(1);
  });

  it('follows the base: new articles are embedded after their sync, removed ones leave', async () => {
    await addArticles();
    await turnOn();
    await until('the vectors', async () => (await status())?.status === 'ok');
    const files = [{ path: 'new.md', text: '# New\n\nA parcel is late.', modifiedAt: null }];
    const { source } = await ask('sources.addFolder', { name: 'More', internal: false, files });
    await until('the new one', async () => (await status())?.done === 13);
    await ask('sources.remove', { sourceId: source.id });
    await until('the old ones', async () => (await status())?.done === 12 && (await status())?.status === 'ok');
  });

  it('goes on after the worker was stopped', async () => {
    await addArticles();
    endpoint = 'silent';
    await turnOn();
    await until('the first request', () => sent.length === 1);
    desk.kill();
    endpoint = 'fine';
    await until('the vectors', async () => (await status())?.status === 'ok');
    expect(desk.lives()).toBeGreaterThan(1);
  });

  it('drops everything when it is turned off, and makes all anew for another model', async () => {
    await addArticles();
    await turnOn();
    await until('the vectors', async () => (await status())?.status === 'ok');
    const made = sent.length;
    await ask('embedding.set', { settings: { enabled: true, baseUrl: '', model: 'embed-2' }, key: null });
    await until('the other vectors', async () => sent.length > made && (await status())?.status === 'ok');
    expect(sent.at(-1)?.text).toContain('embed-2');
    await ask('embedding.set', { settings: { enabled: false, baseUrl: '', model: 'embed-2' }, key: null });
    expect(await status()).toBeNull();
  });

  it('makes all anew at once when the model’s endpoint becomes another one', async () => {
    await addArticles();
    await turnOn();
    await until('the vectors', async () => (await status())?.status === 'ok');
    const settings = { enabled: false, baseUrl: 'http://127.0.0.1:10/v1', model: 'm', firstWordSeconds: 20 };
    await ask('model.set', { settings, key: null });
    await until('the other endpoint', () => sent.some(({ url }) => url.startsWith('http://127.0.0.1:10/')));
    await until('its vectors', async () => (await status())?.status === 'ok');
    expect(sent.filter(({ url }) => url.startsWith('http://127.0.0.1:10/')).flatMap(({ input }) => input)).toHaveLength(
      24,
    );
  });

  it('searches by meaning for an agent who presses Enter, masked, and not for one who types', async () => {
    await addArticles();
    await turnOn();
    await until('the vectors', async () => (await status())?.status === 'ok');
    const before = sent.length;
    const query = `my money back for ${secrets[0]}`;
    const typed = await ask('panel.search', { query, lang: 'en' });
    expect(typed.hits.map(({ title }) => title)).not.toContain('Reimburse');
    expect(sent).toHaveLength(before);
    const entered = await ask('panel.search', { query, lang: 'en', meaning: true });
    expect(entered.hits[0]?.title).toBe('Reimburse');
    expect(sent).toHaveLength(before + 1);
    expect(sent.at(-1)?.text).not.toContain(secrets[0]);
    await ask('embedding.set', { settings: { enabled: false, baseUrl: '', model: '' }, key: null });
    expect((await ask('panel.search', { query, lang: 'en', meaning: true })).fitReasons).not.toContain(
      'near-in-meaning',
    );
    expect(sent).toHaveLength(before + 1);
  });

  it('does not use a model whose vectors say nothing, and asks it about no ticket', async () => {
    await addArticles();
    vectorOf = (text) => Array.from({ length: 256 }, (_, at) => Math.sin(text.length * 7919 + at * 104_729));
    await turnOn();
    await until('the vectors', async () => (await status())?.status === 'ok');
    const { check } = (await status()) ?? {};
    expect(check?.of).toBeGreaterThan(5);
    expect(check?.found).toBeLessThan((check?.of ?? 0) / 2);
    const before = sent.length;
    const state = await suggestion();
    expect(sent).toHaveLength(before);
    expect(state.knowledge?.fitReasons).not.toContain('words-only');
  });

  it('sends each host its own key', async () => {
    await addArticles();
    await turnOn({ baseUrl: 'https://vectors.example/v1', key: 'sk-vectors-11111111' });
    await until('the vectors', async () => (await status())?.status === 'ok');
    expect(
      sent.every(({ url, headers }) => url.startsWith('https://vectors.example/') && /sk-vectors/.test(headers)),
    ).toBe(true);
    expect(sent.map(({ headers }) => headers).join()).not.toContain('sk-model');
    const moved = { enabled: true, baseUrl: 'https://elsewhere.example/v1', model: 'embed-1' };
    expect((await ask('embedding.set', { settings: moved, key: null })).keyEnding).toBeNull();
    await until('the other host', () => sent.some(({ url }) => url.startsWith('https://elsewhere.example/')));
    expect(
      sent
        .filter(({ url }) => url.includes('elsewhere'))
        .map(({ headers }) => headers)
        .join(),
    ).not.toContain('sk-');
  });

  it('tests the connection: length and time, or the cause', async () => {
    await turnOn();
    const good = await ask('embedding.test', {});
    expect(good).toMatchObject({ ok: true, model: 'embed-1', dims: 256, models: 2 });
    endpoint = 'unauthorized';
    const bad = await ask('embedding.test', {});
    expect(bad).toMatchObject({ ok: false, cause: 'key', problem: { code: 'model-unauthorized' } });
    expect(bad.report).not.toContain('sk-model');
  });
});
