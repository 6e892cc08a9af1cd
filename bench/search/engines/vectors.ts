import { nearest } from '../../../lib/knowledge/embedding/nearest';
import { liveNumbers } from '../../../lib/knowledge/embedding/number-set';
import { numbersPerPage, VectorPage } from '../../../lib/knowledge/embedding/page';
import { quantise, unit } from '../../../lib/knowledge/embedding/quantise';
import { newIndex } from '../../../lib/knowledge/index/layout';
import { encodeRuns } from '../../../lib/knowledge/index/numbers';
import { SidedeskDatabase } from '../../../lib/store/database';
import { knowledgeStore } from '../../../lib/store/knowledge-store';

// Random vectors: how long comparing takes does not depend on what they say.

const store = knowledgeStore(new SidedeskDatabase());

interface Message {
  do: 'fill' | 'ask' | 'ping';
  count: number;
  dims: number;
}

function randomUnit(dims: number): Float32Array {
  return unit(Float32Array.from({ length: dims }, () => Math.random() - 0.5)) ?? new Float32Array(dims);
}

async function fill(count: number, dims: number): Promise<void> {
  const perPage = numbersPerPage(dims);
  for (let page = 0; page * perPage < count; page += 1) {
    const vectors = new VectorPage(dims);
    for (let place = 0; place < perPage && page * perPage + place < count; place += 1)
      vectors.set(place, quantise(randomUnit(dims)));
    await store.write((tx) => tx.vectors.put([{ lang: 'en', page, space: 's', bytes: vectors.bytes() }]));
  }
  const numbers = encodeRuns([{ first: 0, count }]);
  await store.write(async (tx) => {
    const segment = { id: 1, passages: count, length: count * 100, bits: 1, numbers, analysis: 1 };
    await tx.indexes.put([{ ...newIndex('en'), nextPassage: count, live: count, segments: [segment] }]);
    const counts = { done: count, total: count, skipped: 0, tokens: 0, dims };
    const state = { status: 'ok' as const, ...counts, finishedAt: 0, failures: 0, check: null, error: null };
    await tx.embedding.put({ id: 'state', space: 's', maker: 'm', dims, state });
  });
}

async function ask(dims: number): Promise<{ ms: number; seen: number }> {
  const query = randomUnit(dims);
  const started = performance.now();
  const found = await store.read(async (tx) => {
    const [state, index] = await Promise.all([tx.embedding.get(), tx.indexes.get('en')]);
    return state && index ? nearest(tx, 'en', state, query, liveNumbers(index), 50, () => false) : null;
  });
  return { ms: performance.now() - started, seen: found?.seen ?? 0 };
}

declare const chrome: {
  runtime: {
    onMessage: {
      addListener(listener: (message: Message, sender: unknown, respond: (answer: unknown) => void) => boolean): void;
    };
  };
};

chrome.runtime.onMessage.addListener((message, _sender, respond) => {
  const { count, dims } = message;
  const work = message.do === 'fill' ? fill(count, dims) : message.do === 'ask' ? ask(dims) : Promise.resolve(null);
  work.then(
    (answer) => respond(answer ?? null),
    (error: unknown) => respond({ error: String(error) }),
  );
  return true;
});
