import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { freshStore } from './fixtures/base';
import { dyingAfter } from './fixtures/dying';
import { createKnowledge, type Knowledge } from './knowledge';
import { sha256Hex } from './sources/bundle-format';
import type { KnowledgeStore } from './store';
import { memoryCrawl } from './website/memory-crawl';

const address = 'https://cdn.acme.test/sidedesk-bundle.json';

/** A static host with one release of a bundle at a time. */
function host() {
  const asked: string[] = [];
  let files = new Map<string, Uint8Array | string>();
  return {
    asked,
    async publish(release: string, ids: readonly number[], madeAt: string) {
      const lines = ids.map((id) =>
        JSON.stringify({
          ...{ id: `a${id}`, title: `Walrus ${id}`, format: 'markdown', body: `Walrus ${release} words`, url: null },
          ...{ lang: 'en', updatedAt: null, internal: false },
        }),
      );
      const file = gzipSync(lines.join('\n'));
      const manifest = { form: 1, file: `${release}.gz`, sha256: await sha256Hex(file), bytes: file.length };
      files = new Map<string, Uint8Array | string>([
        [`https://cdn.acme.test/${release}.gz`, file],
        [address, JSON.stringify({ ...manifest, articles: ids.length, madeAt })],
      ]);
    },
    fetch: (async (input: unknown) => {
      asked.push(String(input));
      const body = files.get(String(input));
      return new Response((body ?? null) as BodyInit | null, { status: body === undefined ? 404 : 200 });
    }) as typeof fetch,
  };
}

function knowledgeOf(store: KnowledgeStore, fetcher: typeof fetch, now = () => 1_000_000): Knowledge {
  const tools = { crawl: memoryCrawl(), token: async () => null, readableOf: async () => null };
  return createKnowledge({ store, fetch: fetcher, now, sleep: async () => {}, tools });
}

async function found(knowledge: Knowledge): Promise<string[]> {
  const { hits } = await knowledge.search({ subject: 'walrus words', body: '', lang: 'en', limit: 20 });
  return hits.map(({ title, text }) => `${title.split(' ')[1]} ${/walrus (\w+) words/i.exec(text)?.[1]}`).sort();
}

describe('a bundle that is pulled', () => {
  it('is loaded once a release, changes what changed, and takes away what is gone', async () => {
    const cdn = host();
    await cdn.publish('one', [1, 2, 3], '2026-11-01T00:00:00Z');
    const { store } = freshStore();
    let clock = 1_000_000;
    const knowledge = knowledgeOf(store, cdn.fetch, () => clock);
    const { source } = await knowledge.addSource({ kind: 'bundle', name: 'Base', address });
    expect(await knowledge.sync(source.id)).toMatchObject({ status: 'ok', added: 3, articles: 3 });
    cdn.asked.length = 0;
    for (let day = 0; day < 3; day += 1) {
      clock += 30 * 3_600_000;
      expect(await knowledge.sync(source.id)).toMatchObject({ status: 'ok', added: 0, removed: 0, articles: 3 });
    }
    // The manifest alone, each day.
    expect(cdn.asked).toEqual([address, address, address]);
    await cdn.publish('two', [2, 3, 4], '2026-11-02T00:00:00Z');
    clock += 3_600_000;
    expect(await knowledge.sync(source.id)).toMatchObject({
      status: 'ok',
      added: 1,
      changed: 2,
      removed: 1,
      articles: 3,
    });
    expect(await found(knowledge)).toEqual(['2 two', '3 two', '4 two']);
  });

  it('killed at any write is the old release or the new one, and ends as the new one', async () => {
    let kills = 0;
    for (let writes = 0; ; writes += 1) {
      const cdn = host();
      await cdn.publish('one', [1, 2, 3], '2026-11-01T00:00:00Z');
      const { store, db } = freshStore();
      const knowledge = knowledgeOf(store, cdn.fetch);
      const { source } = await knowledge.addSource({ kind: 'bundle', name: 'Base', address });
      await knowledge.sync(source.id);
      await cdn.publish('two', [2, 3, 4], '2026-11-02T00:00:00Z');
      const dying = dyingAfter(store, writes);
      const ended = await Promise.race([
        knowledgeOf(dying.store, cdn.fetch)
          .sync(source.id)
          .then(() => true),
        dying.died,
      ]);
      expect([['1 one', '2 one', '3 one'].join(), ['2 two', '3 two', '4 two'].join()]).toContain(
        (await found(knowledge)).join(),
      );
      const next = knowledgeOf(store, cdn.fetch);
      for (const cut of await next.interrupted()) await next.sync(cut.id, { resume: true });
      await next.sync(source.id, { resume: true });
      expect(await found(next)).toEqual(['2 two', '3 two', '4 two']);
      expect((await next.listSources())[0]?.sync).toMatchObject({ status: 'ok', articles: 3 });
      db.close();
      if (ended) break;
      kills += 1;
    }
    expect(kills).toBeGreaterThan(5);
  }, 60_000);
});

it('a removal killed at any write is ended by tidying, and leaves nothing', async () => {
  let kills = 0;
  for (let writes = 1; ; writes += 1) {
    const cdn = host();
    await cdn.publish('one', [1, 2, 3], '2026-11-01T00:00:00Z');
    const { store, db } = freshStore();
    const knowledge = knowledgeOf(store, cdn.fetch);
    const { source } = await knowledge.addSource({ kind: 'bundle', name: 'Base', address });
    await knowledge.sync(source.id);
    const dying = dyingAfter(store, writes);
    const ended = await Promise.race([
      knowledgeOf(dying.store, cdn.fetch)
        .removeSource(source.id)
        .then(() => true),
      dying.died,
    ]);
    await knowledgeOf(store, cdn.fetch).tidy();
    expect(await knowledge.listSources()).toEqual([]);
    expect(await found(knowledge)).toEqual([]);
    expect([
      await db.articles.count(),
      await db.blocks.count(),
      await db.syncs.count(),
      await db.staged.count(),
    ]).toEqual([0, 0, 0, 0]);
    db.close();
    if (ended) break;
    kills += 1;
  }
  expect(kills).toBeGreaterThan(1);
}, 60_000);
