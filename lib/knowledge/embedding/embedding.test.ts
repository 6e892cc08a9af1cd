import { beforeEach, describe, expect, it } from 'vitest';
import { ProblemError, problem } from '../../problem';
import type { SidedeskDatabase } from '../../store/database';
import { article, freshStore, putArticles, removeArticle, withSource } from '../fixtures/base';
import { conceptModel, conceptVector } from '../fixtures/concepts';
import type { KnowledgeStore } from '../store';
import { createTurns } from '../turns';
import type { Embed } from './ask';
import { createEmbedding, type Embedding } from './embedding';
import { numbersPerPage, placesIn } from './page';

let store: KnowledgeStore;
let db: SidedeskDatabase;
let embedding: Embedding;
let waits: number[];

const open = () =>
  createEmbedding(store, {
    now: () => 1000,
    sleep: async (ms, signal) => {
      signal?.throwIfAborted();
      waits.push(ms);
    },
    turns: createTurns(),
  });

beforeEach(async () => {
  ({ store, db } = freshStore());
  waits = [];
  embedding = open();
  await withSource(store);
});

const run = (
  embed: Embed,
  over: { maker?: string; ask?: Embed; signal?: AbortSignal; clean?: (text: string) => string } = {},
) =>
  embedding.run({
    maker: 'http://one|m',
    clean: (text) => text,
    signal: new AbortController().signal,
    ask: conceptModel().embed,
    ...over,
    embed,
  });

/** Texts of `count` passages in articles of five. */
async function fill(count: number): Promise<void> {
  const articles = Array.from({ length: Math.ceil(count / 5) }, (_, at) =>
    article(
      `a${at}`,
      `Title ${at}`,
      Array.from({ length: Math.min(5, count - at * 5) }, (_, n) => `Passage ${n} of ${at} about a router.`),
    ),
  );
  await putArticles(store, articles);
}

/** Numbers of passages that have a vector, by language. */
async function held(): Promise<string[]> {
  const row = await db.embedding.get('state');
  const perPage = numbersPerPage(row?.dims ?? 0);
  return (await db.vectors.toArray()).flatMap(({ lang, page, bytes }) =>
    placesIn(bytes, row?.dims ?? 0).map((place) => `${lang}${page * perPage + place}`),
  );
}

describe('embedding the base', () => {
  it('gives every passage a vector, says title and headings with it, and asks for nothing twice', async () => {
    await fill(80);
    const { embed, asked } = conceptModel();
    expect(await run(embed)).toMatchObject({ status: 'ok', done: 80, total: 80, dims: 256, tokens: 800, skipped: 0 });
    expect(asked.flat()).toHaveLength(80);
    expect(asked.map((texts) => texts.length)).toEqual([32, 32, 16]);
    expect(asked[0]?.[0]).toBe('Title 0\nPassage 0 of 0 about a router.');
    expect(await held()).toHaveLength(80);
    await run(embed);
    expect(asked.flat()).toHaveLength(80);
  });

  it('sends only what the mask leaves, and not more than a model takes', async () => {
    await putArticles(store, [article('a', 'Owner', ['Write to jo@acme.example. '.repeat(200)])]);
    const { embed, asked } = conceptModel();
    await run(embed, { clean: (text) => text.replaceAll('jo@acme.example', '[EMAIL_1]') });
    expect(asked.flat().join()).not.toContain('jo@acme');
    expect(asked[0]?.[0]?.length).toBe(2000);
  });

  it('makes what is new, and drops what changed or is gone', async () => {
    await putArticles(store, [article('a', 'A', ['one', 'two']), article('b', 'B', ['three'])]);
    const { embed, asked } = conceptModel();
    await run(embed);
    const before = await held();
    await putArticles(store, [article('a', 'A', ['one anew'])]);
    await removeArticle(store, 'b');
    expect(await run(embed)).toMatchObject({ status: 'ok', done: 1, total: 1 });
    expect(asked.flat().slice(3)).toEqual(['A\none anew']);
    const after = await held();
    expect(after).toHaveLength(1);
    expect(before).not.toContain(after[0]);
    await removeArticle(store, 'a');
    await run(embed);
    expect(await db.vectors.count()).toBe(0);
  });

  it('goes on where a killed worker was, losing one request at most', async () => {
    await fill(100);
    const { embed, asked } = conceptModel();
    let calls = 0;
    // The worker dies with its third request: nothing that comes back is heard.
    const dying = run((texts, signal) => {
      calls += 1;
      return calls === 3 ? new Promise(() => {}) : embed(texts, signal);
    });
    void dying;
    while (calls < 3) await new Promise((resolve) => setTimeout(resolve, 1));
    embedding = open();
    expect(await embedding.state()).toMatchObject({ status: 'running', done: 64, total: 100 });
    expect(await run(embed)).toMatchObject({ status: 'ok', done: 100, total: 100 });
    expect(asked.flat()).toHaveLength(100);
  });

  it('never keeps vectors of two models: another one begins with none', async () => {
    await fill(40);
    const { embed } = conceptModel();
    await run(embed);
    const space = (await db.embedding.get('state'))?.space;
    let spaces: Set<string> = new Set();
    await run(
      async (texts, signal) => {
        spaces = new Set((await db.vectors.toArray()).map((row) => row.space));
        expect(spaces.has(space ?? '')).toBe(false);
        return embed(texts, signal);
      },
      { maker: 'http://two|m' },
    );
    expect(new Set((await db.vectors.toArray()).map((row) => row.space)).size).toBe(1);
    expect(await embedding.isReady('http://two|m')).toBe(true);
    expect(await embedding.isReady('http://one|m')).toBe(false);
  });

  it('begins anew when the same name gives vectors of another length', async () => {
    await fill(10);
    const { embed } = conceptModel();
    await run(embed);
    await putArticles(store, [article('new', 'New', ['a car'])]);
    const longer: Embed = async (texts) => ({ vectors: texts.map((text) => [...conceptVector(text), 1]), tokens: 1 });
    expect(await run(longer)).toMatchObject({ status: 'ok', done: 11, dims: 257 });
    expect(await held()).toHaveLength(11);
  });

  it('waits as it is told, then longer each time, and says why it gave up', async () => {
    await fill(5);
    const busy = new ProblemError(problem('model-rate-limited', { seconds: 7 }, true));
    const down = new ProblemError(problem('model-server-error', { status: 503 }, true));
    const faults = [busy, down, down];
    const { embed } = conceptModel();
    expect(
      await run(async (texts, signal) => {
        const fault = faults.shift();
        if (fault) throw fault;
        return embed(texts, signal);
      }),
    ).toMatchObject({ status: 'ok', done: 5 });
    expect(waits).toEqual([7000, 4000, 8000]);

    await fill(10);
    waits = [];
    const failed = await run(async () => {
      throw down;
    });
    expect(failed).toMatchObject({ status: 'failed', failures: 1, error: { code: 'model-server-error' } });
    expect(waits).toHaveLength(4);
    const closed = await run(async () => {
      throw new ProblemError(problem('model-unauthorized', { status: 401 }));
    });
    expect(closed).toMatchObject({ status: 'failed', failures: 2, error: { code: 'model-unauthorized' } });
    expect(await run(embed)).toMatchObject({ status: 'ok', failures: 0 });
  });

  it('leaves out the one text that is refused, and no other', async () => {
    await fill(39);
    await putArticles(store, [article('odd', 'Odd', ['far too long for it'])]);
    const { embed } = conceptModel();
    const strict: Embed = async (texts, signal) => {
      if (texts.some((text) => text.includes('far too long')))
        throw new ProblemError(problem('model-bad-answer', { status: 400 }));
      return embed(texts, signal);
    };
    expect(await run(strict)).toMatchObject({ status: 'ok', done: 39, skipped: 1 });
  });

  it('takes no fault from many texts that are too long, however often it runs', async () => {
    await fill(45);
    const { embed, asked } = conceptModel();
    const short: Embed = async (texts, signal) => {
      if (texts.some((text) => /Passage [0-3]/.test(text)))
        throw new ProblemError(problem('model-bad-answer', { status: 400 }));
      return embed(texts, signal);
    };
    const state = { status: 'ok', done: 9, skipped: 36, failures: 0, error: null };
    expect(await run(short)).toMatchObject(state);
    asked.length = 0;
    expect(await run(short)).toMatchObject(state);
    // Only to be sure that it still takes any.
    expect(new Set(asked.flat())).toEqual(new Set(['a']));
  });

  it('gives up soon on an endpoint that refuses every text', async () => {
    await fill(200);
    let calls = 0;
    const state = await run(async () => {
      calls += 1;
      throw new ProblemError(problem('model-bad-answer', { status: 400 }));
    });
    expect(state).toMatchObject({ status: 'failed', error: { code: 'model-bad-answer' } });
    expect(calls).toBeLessThan(30);
  });

  it('stops when it is told to, and keeps what is made', async () => {
    await fill(100);
    const { embed } = conceptModel();
    const controller = new AbortController();
    let calls = 0;
    const state = await run(
      async (texts, signal) => {
        calls += 1;
        if (calls === 2) controller.abort();
        signal.throwIfAborted();
        return embed(texts, signal);
      },
      { signal: controller.signal },
    );
    expect(state).toMatchObject({ status: 'cancelled', done: 32, total: 100, error: null });
    expect(await embedding.isReady('http://one|m')).toBe(false);
  });

  it('ends when everything is dropped while it works', async () => {
    await fill(100);
    const { embed } = conceptModel();
    let calls = 0;
    await run(async (texts, signal) => {
      calls += 1;
      if (calls === 2) await embedding.forget();
      return embed(texts, signal);
    });
    expect(calls).toBe(2);
    expect([await db.vectors.count(), await embedding.state()]).toEqual([0, null]);
  });

  it('asks the base for its own titles once everything is in, and again only after a change', async () => {
    await fill(60);
    const titles: string[] = [];
    const asking: Embed = async (texts, signal) => {
      titles.push(...texts);
      return conceptModel().embed(texts, signal);
    };
    const { embed } = conceptModel();
    const state = await run(embed, { ask: asking });
    expect(titles).toEqual([...new Set(titles)]);
    expect(titles[0]).toMatch(/^Title \d+$/);
    expect(state?.check).toMatchObject({ of: titles.length });
    const asked = titles.length;
    await run(embed, { ask: asking });
    expect(titles).toHaveLength(asked);
    await putArticles(store, [article('new', 'A title of its own', ['a car'])]);
    await run(embed, { ask: asking });
    expect(titles.length).toBeGreaterThan(asked);
  });

  it('trusts a model that could not be asked, and says nothing of too few titles', async () => {
    await putArticles(store, [article('a', 'A', ['one']), article('b', 'B', ['two'])]);
    const { embed } = conceptModel();
    expect(await run(embed)).toMatchObject({ status: 'ok', check: null });
    await fill(60);
    const refuses: Embed = async () => {
      throw new ProblemError(problem('model-over-budget', {}));
    };
    expect(await run(embed, { ask: refuses })).toMatchObject({ status: 'ok', check: null });
    expect(await embedding.isReady('http://one|m')).toBe(true);
  });
});
