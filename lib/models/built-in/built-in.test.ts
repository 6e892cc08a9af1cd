import { describe, expect, it, vi } from 'vitest';
import { ProblemError } from '../../problem';
import * as z from '../../zod';
import type { EngineEvent, EngineRequest } from '../engine';
import { type FakeLanguageModel, fakeLanguageModel } from '../fixtures/fake-language-model';
import { createBuiltInEngine } from './engine';
import { download, languageModelOf, stateFor } from './language-model';
import { askerOf } from './run';

const schema = { name: 'reply', zod: z.object({ text: z.string() }) };
const request = (lang?: string): EngineRequest<{ text: string }> => ({
  messages: [
    { role: 'system', content: 'Rules.' },
    { role: 'user', content: 'Passages' },
    { role: 'user', content: 'Ticket' },
  ],
  schema,
  ...(lang !== undefined && { lang }),
});

async function ask(
  model: FakeLanguageModel | null,
  { lang, ms = 2000, signal = new AbortController().signal }: { lang?: string; ms?: number; signal?: AbortSignal } = {},
) {
  const engine = createBuiltInEngine(askerOf(model), { firstWordMs: ms }, Date.now);
  const events: EngineEvent<{ text: string }>[] = [];
  try {
    for await (const event of engine.run(request(lang), signal)) events.push(event);
  } catch (error) {
    if (!(error instanceof ProblemError)) throw error;
    return { events, problem: error.problem };
  }
  return { events, problem: null };
}
const doneOf = (events: EngineEvent<unknown>[]) => events.find((event) => event.type === 'done');

describe('the browser’s own model', () => {
  it('is asked by schema, in the languages that are needed, with the rules as its system prompt', async () => {
    const model = fakeLanguageModel({ en: 'available', es: 'available' });
    model.answers = [{ pieces: ['{"text":', '"Hola, ', 'Ana."}'] }];
    const { events } = await ask(model, { lang: 'es' });
    expect(doneOf(events)).toMatchObject({ value: { text: 'Hola, Ana.' }, rung: 'json_schema', cutOff: null });
    expect(events.filter(({ type }) => type === 'partial').length).toBeGreaterThan(0);
    expect(model.prompts).toEqual([
      {
        system: 'Rules.',
        input: [
          { role: 'user', content: 'Passages' },
          { role: 'user', content: 'Ticket' },
        ],
        constraint: expect.objectContaining({ type: 'object' }),
      },
    ]);
    expect(model.options[0]).toEqual({
      expectedInputs: [{ type: 'text', languages: ['en', 'es'] }],
      expectedOutputs: [{ type: 'text', languages: ['es'] }],
    });
    expect(model.alive).toBe(0);
  });

  it('says that there is none, that it is not loaded, that the computer cannot, that it does not write a language', async () => {
    expect((await ask(null)).problem?.code).toBe('model-built-in-none');
    for (const state of ['downloadable', 'downloading', 'unavailable'])
      expect((await ask(fakeLanguageModel({ en: state }))).problem?.code).toBe('model-built-in-not-ready');
    const dutch = await ask(fakeLanguageModel({ en: 'available' }), { lang: 'nl' });
    expect(dutch.problem).toMatchObject({ code: 'model-built-in-language', params: { language: 'Nederlands' } });
    expect(dutch.events.filter(({ type }) => type === 'text')).toEqual([]);
  });

  it('asks in words when it cannot keep to the schema', async () => {
    for (const name of ['NotSupportedError', 'SyntaxError']) {
      const model = fakeLanguageModel({ en: 'available' });
      model.answers = [{ pieces: [], end: name }, { pieces: ['```json\n{"text":"Hi"}\n```'] }];
      const { events } = await ask(model);
      expect(doneOf(events)).toMatchObject({ value: { text: 'Hi' }, rung: 'plain' });
      expect(model.prompts[1]?.constraint).toBeUndefined();
      expect(model.prompts[1]?.system).toContain('JSON schema');
    }
  });

  it('repairs once, and keeps the words when there is no structure even then', async () => {
    const model = fakeLanguageModel({ en: 'available' });
    model.answers = [{ pieces: ['{"txt":"a"}'] }, { pieces: ['{"text":"b"}'] }];
    expect(doneOf((await ask(model)).events)).toMatchObject({ value: { text: 'b' } });
    expect(model.prompts[1]?.input.at(-1)?.content).toContain('text');
    model.answers = [{ pieces: ['Just words.'] }, { pieces: ['Again.'] }];
    expect(doneOf((await ask(model)).events)).toMatchObject({ value: null, text: 'Just words.' });
    expect(model.alive).toBe(0);
  });

  it('tells a ticket that is too long, a model removed meanwhile, and a fault', async () => {
    const model = fakeLanguageModel({ en: 'available' });
    const after = async (end: string, pieces: string[] = []) => {
      model.answers = [
        { pieces, end },
        { pieces, end },
      ];
      return ask(model);
    };
    expect((await after('QuotaExceededError')).problem?.code).toBe('model-too-long');
    expect((await after('NotAllowedError')).problem?.code).toBe('model-built-in-not-ready');
    expect((await after('UnknownError')).problem).toMatchObject({ code: 'model-bad-answer', retry: true });
    const half = await after('UnknownError', ['{"text":"Half a']);
    expect(doneOf(half.events)).toMatchObject({ value: null, cutOff: { code: 'model-cut-off' } });
    expect(model.alive).toBe(0);
  });

  it('stops at once and lets go of the model', async () => {
    const model = fakeLanguageModel({ en: 'available' });
    model.answers = [{ pieces: ['{"text":"One'], end: 'hang' }];
    const stop = new AbortController();
    setTimeout(() => stop.abort(), 30);
    const { events, problem } = await ask(model, { signal: stop.signal });
    expect(problem).toBeNull();
    expect(doneOf(events)).toBeUndefined();
    await vi.waitUntil(() => model.alive === 0, { timeout: 30_000 });
  });

  it('gives up when no word comes in time', async () => {
    const model = fakeLanguageModel({ en: 'available' });
    model.answers = [{ pieces: [], end: 'hang' }];
    expect((await ask(model, { ms: 40 })).problem).toMatchObject({
      code: 'model-timeout',
      params: { model: 'built-in' },
    });
  });

  it('downloads with progress, can be cancelled, and tells when it fails', async () => {
    const model = fakeLanguageModel({ en: 'downloadable', fr: 'downloadable' });
    const shares: number[] = [];
    await download(model, ['en', 'fr'], (share) => shares.push(share), new AbortController().signal);
    expect(shares).toEqual([0, 0.5, 1]);
    expect(await stateFor(model, ['fr'])).toBe('available');
    expect(model.alive).toBe(0);

    const cancelled = fakeLanguageModel({ en: 'downloadable' });
    const stop = new AbortController();
    const loading = download(cancelled, ['en'], () => stop.abort(), stop.signal);
    await expect(loading).rejects.toMatchObject({ name: 'AbortError' });
    expect(await stateFor(cancelled, ['en'])).toBe('downloadable');

    cancelled.downloadFails = 'NetworkError';
    await expect(download(cancelled, ['en'], () => {}, new AbortController().signal)).rejects.toMatchObject({
      name: 'NetworkError',
    });
  });

  it('is found where the browser has it', () => {
    expect(languageModelOf({})).toBeNull();
    expect(languageModelOf({ LanguageModel: { create: null } })).toBeNull();
    const model = fakeLanguageModel({});
    expect(languageModelOf({ LanguageModel: model })).toBe(model);
  });

  it('takes a state that nobody knows, or an error, for "not here"', async () => {
    const model = fakeLanguageModel({});
    model.availability = async () => 'after-download';
    expect(await stateFor(model, ['en'])).toBe('unavailable');
    model.availability = async () => Promise.reject(new RangeError('xx'));
    expect(await stateFor(model, ['en'])).toBe('unavailable');
  });
});
