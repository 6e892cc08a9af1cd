// @vitest-environment happy-dom
import 'fake-indexeddb/auto';
import { expect, it } from 'vitest';
import { crawlStore } from '../../store/crawl-store';
import { readable } from '../extract/readable';
import { freshStore } from '../fixtures/base';
import { createKnowledge } from '../knowledge';
import { articlePage, createSite, type SitePage } from './fixtures/site';

const origin = 'https://help.acme.example';
const paths = Array.from({ length: 20 }, (_, at) => `/p${String(at).padStart(2, '0')}`);
const rest: SitePage = { status: 429, headers: { 'retry-after': '3600' } };

it('a run that the site cuts off in the middle of a batch goes on with no page lost', async () => {
  const pages: Record<string, SitePage> = {
    [`${origin}/sitemap.xml`]: {
      body: `<urlset>${paths.map((path) => `<url><loc>${origin}${path}</loc></url>`).join('')}</urlset>`,
      headers: { 'content-type': 'application/xml' },
    },
  };
  for (const path of paths) pages[origin + path] = { body: articlePage(`Page ${path}`), headers: { etag: '"1"' } };
  const site = createSite(pages);
  const { store, db } = freshStore();
  const knowledge = createKnowledge({
    store,
    ...site.deps,
    tools: {
      crawl: crawlStore(db),
      readableOf: async (html, url) => readable(new DOMParser().parseFromString(html, 'text/html'), url),
      token: async () => null,
    },
  });
  const crawl = { prefix: '/', useSitemap: true, mostPages: 100, allowPrivate: false };
  const { source } = await knowledge.addSource({ kind: 'website', name: 'Help', address: origin, crawl });
  // The 13th page: four of the second batch have been read, and nothing of it is stored.
  const thirteenth = pages[`${origin}/p12`] as SitePage;
  site.pages[`${origin}/p12`] = rest;
  expect(await knowledge.sync(source.id, { full: true })).toMatchObject({ status: 'failed', articles: 8 });
  site.pages[`${origin}/p12`] = thirteenth;
  expect(await knowledge.sync(source.id)).toMatchObject({ status: 'ok', articles: 20 });
  // Nor do the pages that now answer "not modified" go missing.
  expect(await knowledge.sync(source.id, { full: true })).toMatchObject({ status: 'ok', articles: 20 });
});
