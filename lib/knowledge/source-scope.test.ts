import { describe, expect, it } from 'vitest';
import { freshStore } from './fixtures/base';
import { createKnowledge } from './knowledge';
import { articlePage, createSite, type SitePage } from './website/fixtures/site';
import { memoryCrawl } from './website/memory-crawl';

const origin = 'https://help.acme.test';
const site = (): Record<string, SitePage> => ({
  [`${origin}/robots.txt`]: { body: '', headers: { 'content-type': 'text/plain' } },
  [`${origin}/`]: { body: articlePage('Reset the walrus'), headers: { etag: '"1"' } },
});
const crawl = { prefix: '/', useSitemap: false, mostPages: 10, allowPrivate: true };

async function open(scope: object = {}) {
  const { deps } = createSite(site());
  const { store } = freshStore();
  const knowledge = createKnowledge({
    store,
    ...deps,
    tools: {
      crawl: memoryCrawl(),
      token: async () => null,
      readableOf: async (html) => ({ title: '', html: /<article>([\s\S]*)<\/article>/.exec(html)?.[1] ?? '' }),
    },
  });
  const base = { internal: false, brand: null, lang: null, tier: null, freshnessDays: null };
  const { source } = await knowledge.addSource({
    kind: 'website',
    name: 'Help',
    address: `${origin}/`,
    crawl,
    scope: { ...base, ...scope },
  });
  await knowledge.sync(source.id);
  const hit = async (lang: 'en' | 'fr' = 'en') =>
    (await knowledge.search({ subject: 'reset the walrus', body: '', lang, limit: 1 })).hits[0];
  return { knowledge, id: source.id, hit };
}

describe('what an admin says of a source', () => {
  it('sets the language of its articles, whatever they say themselves', async () => {
    const { hit } = await open({ lang: 'fr' });
    expect(await hit('fr')).toMatchObject({ lang: 'fr' });
    await expect((await open()).hit()).resolves.toMatchObject({ lang: 'en' });
  });

  it('sets brand, tier, age and who may see them, from the next search on', async () => {
    const { knowledge, id, hit } = await open({ internal: true, brand: 'Acme', tier: 'L2', freshnessDays: 1 });
    expect(await hit()).toMatchObject({ internal: true, brand: 'Acme', tier: 'L2' });
    const change = { brand: 'Other', tier: 'L3' as const, freshnessDays: 7 };
    expect(await knowledge.changeSource(id, change)).toMatchObject({ reread: false });
    expect(await hit()).toMatchObject({ brand: 'Other', tier: 'L3' });
    expect(await knowledge.changeSource(id, { internal: true })).toMatchObject({ reread: false });
  });

  it('of two pages is kept where they change different fields, and refused where both changed one', async () => {
    const { knowledge, id } = await open({ brand: 'Acme', tier: 'L2' });
    await knowledge.changeSource(id, { brand: 'Other' }, { brand: 'Acme' });
    const { source } = await knowledge.changeSource(id, { tier: 'L3' }, { tier: 'L2' });
    expect(source).toMatchObject({ brand: 'Other', tier: 'L3' });
    await expect(
      knowledge.changeSource(id, { brand: 'Mine', tier: null }, { brand: 'Acme', tier: 'L3' }),
    ).rejects.toThrow('setting-changed');
    // The same twice, as by a request that is repeated, is no clash.
    expect(await knowledge.changeSource(id, { brand: 'Other' }, { brand: 'Acme' })).toMatchObject({
      source: { brand: 'Other', tier: 'L3' },
    });
  });

  it('reaches pages that did not change: they are read anew', async () => {
    const { knowledge, id, hit } = await open({ internal: true });
    expect(await knowledge.changeSource(id, { lang: 'fr', internal: false })).toMatchObject({ reread: true });
    expect(await knowledge.sync(id, { full: true })).toMatchObject({ status: 'ok', articles: 1 });
    expect(await hit('fr')).toMatchObject({ lang: 'fr', internal: false });
  });
});
