import { describe, expect, it, vi } from 'vitest';
import { askerOf } from '../models/built-in/run';
import type { BuiltInCall, BuiltInPiece } from '../models/built-in/types';
import { fakeLanguageModel } from '../models/fixtures/fake-language-model';
import { askOverPort, type PiecePort, serveBuiltIn } from './built-in-port';

/** Two ends of a port, with messages that arrive in a later task, as copies. */
function ports(): [PiecePort, PiecePort] {
  const heard: ((message: unknown) => void)[][] = [[], []];
  const left: (() => void)[][] = [[], []];
  let isOpen = true;
  const end = (own: 0 | 1): PiecePort => ({
    postMessage: (message) => {
      if (!isOpen) throw new Error('Attempting to use a disconnected port object');
      const copy = structuredClone(message);
      setTimeout(() => {
        if (isOpen) for (const listener of heard[1 - own] ?? []) listener(copy);
      }, 0);
    },
    disconnect: () => {
      isOpen = false;
      for (const listener of left[1 - own] ?? []) listener();
    },
    onMessage: { addListener: (listener) => heard[own]?.push(listener) },
    onDisconnect: { addListener: (listener) => left[own]?.push(listener) },
  });
  return [end(0), end(1)];
}

const call: BuiltInCall = { messages: [{ role: 'user', content: 'Hi' }], constraint: null, lang: 'en' };

async function pieces(ask: AsyncIterable<BuiltInPiece>): Promise<BuiltInPiece[]> {
  const all: BuiltInPiece[] = [];
  for await (const piece of ask) all.push(piece);
  return all;
}

describe('the way to the document that may ask', () => {
  it('carries question and pieces', async () => {
    const model = fakeLanguageModel({ en: 'available' });
    model.answers = [{ pieces: ['One ', 'two.'] }];
    const [core, page] = ports();
    serveBuiltIn(page, askerOf(model));
    expect(await pieces(askOverPort(() => core)(call, new AbortController().signal))).toEqual([
      { type: 'text', text: 'One ' },
      { type: 'text', text: 'two.' },
      { type: 'end' },
    ]);
  });

  it('stops the model when the asker stops, or dies', async () => {
    for (const way of ['abort', 'death'] as const) {
      const model = fakeLanguageModel({ en: 'available' });
      model.answers = [{ pieces: ['One '], end: 'hang' }];
      const [core, page] = ports();
      serveBuiltIn(page, askerOf(model));
      const stop = new AbortController();
      const all: BuiltInPiece[] = [];
      const asked = (async () => {
        for await (const piece of askOverPort(() => core)(call, stop.signal)) {
          all.push(piece);
          if (way === 'abort') stop.abort();
          else core.disconnect();
        }
      })();
      if (way === 'abort') await asked;
      await vi.waitUntil(() => all.length > 0 && model.alive === 0, { timeout: 30_000 });
      expect(all[0]).toEqual({ type: 'text', text: 'One ' });
      if (way === 'abort') expect(all).toHaveLength(1);
    }
  });

  it('ends with a fault when the document goes away, or says what nobody understands', async () => {
    const [core, page] = ports();
    setTimeout(() => page.disconnect(), 20);
    expect(await pieces(askOverPort(() => core)(call, new AbortController().signal))).toEqual([
      { type: 'fault', fault: 'failed' },
    ]);
    const [second, strange] = ports();
    strange.onMessage.addListener(() => strange.postMessage({ type: 'html', text: '<b>' }));
    expect(await pieces(askOverPort(() => second)(call, new AbortController().signal))).toEqual([
      { type: 'fault', fault: 'failed' },
    ]);
  });

  it('refuses a question that is none', async () => {
    const [core, page] = ports();
    serveBuiltIn(page, askerOf(fakeLanguageModel({ en: 'available' })));
    const odd = { ...call, messages: [] };
    expect(await pieces(askOverPort(() => core)(odd, new AbortController().signal))).toEqual([
      { type: 'fault', fault: 'failed' },
    ]);
  });
});
