import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { createSite, type SitePage } from '../website/fixtures/site';
import { bundle } from './bundle';
import { sha256Hex } from './bundle-format';
import { confluence } from './confluence';
import { intercom } from './intercom';
import type { SourceReader } from './source';
import { zendeskMacros } from './zendesk-macros';

const json = (body: unknown): SitePage => ({
  body: JSON.stringify(body),
  headers: { 'content-type': 'application/json' },
});
const signal = new AbortController().signal;
async function all(reader: SourceReader, since: number | null = null) {
  const articles = [];
  const problems = [];
  let cursor: string | null = null;
  for (let page = 0; page < 20; page += 1) {
    const read: Awaited<ReturnType<SourceReader>> = await reader({ cursor, since, signal });
    articles.push(...read.articles);
    problems.push(...read.rowErrors.map(({ code }) => code));
    cursor = read.cursor;
    if (cursor === null) return { articles, problems };
  }
  throw new Error('never ends');
}

describe('Zendesk macros', () => {
  const origin = 'https://acme.zendesk.com';
  const first = `${origin}/api/v2/macros/active.json?page[size]=100`;
  const macro = (id: number, actions: unknown[]) => ({
    id,
    title: `Billing::Refund ${id}`,
    active: true,
    updated_at: '2026-01-02T00:00:00Z',
    actions,
  });
  it('are read with the session, page by page; those without a reply are left out', async () => {
    const { deps } = createSite({
      [first]: json({
        macros: [
          macro(1, [{ field: 'comment_value_html', value: '<p>We refund {{ticket.id}}</p>' }]),
          macro(2, [{ field: 'status', value: 'solved' }]),
          macro(3, [{ field: 'comment_value', value: ['channel:all', 'Hello'] }]),
        ],
        meta: { has_more: true },
        links: { next: `${origin}/api/v2/macros/active.json?page[after]=x` },
      }),
      [`${origin}/api/v2/macros/active.json?page[after]=x`]: json({
        macros: [{ broken: true }],
        meta: { has_more: false },
      }),
    });
    const { articles, problems } = await all(zendeskMacros(origin, true, deps));
    expect(articles.map(({ id, title, body, internal }) => [id, title, body, internal])).toEqual([
      ['macro:1', 'Billing › Refund 1', '<p>We refund {{ticket.id}}</p>', true],
      ['macro:3', 'Billing › Refund 3', 'Hello', true],
    ]);
    expect(problems).toEqual(['source-bad-row']);
  });
  it('never follow a next page elsewhere', async () => {
    const { deps } = createSite({
      [first]: json({ macros: [], meta: { has_more: true }, links: { next: 'https://evil.example/' } }),
    });
    await expect(all(zendeskMacros(origin, false, deps))).rejects.toThrow('source-not-json');
  });
});

describe('Intercom articles', () => {
  const api = 'https://api.intercom.io';
  const page = (n: number, data: unknown[]) =>
    json({ type: 'list', data, total_count: 2, pages: { page: n, total_pages: 2 } });
  it('come in their published languages, with the token to the API alone', async () => {
    const { deps, asked } = createSite({
      [`${api}/articles?per_page=50&page=1`]: page(1, [
        {
          id: '1',
          title: 'Pay',
          body: '<p>By card</p>',
          state: 'published',
          default_locale: 'en',
          url: 'https://help.acme.example/1',
          updated_at: 1_700_000_000,
          translated_content: {
            type: 'x',
            en: {},
            fr: { title: 'Payer', body: '<p>Par carte</p>', state: 'published' },
            de: { title: 'Entwurf', body: 'x', state: 'draft' },
          },
        },
      ]),
      [`${api}/articles?per_page=50&page=2`]: page(2, [{ id: '2', title: 'Draft', body: 'x', state: 'draft' }]),
    });
    const { articles } = await all(intercom(api, async () => 'tok', deps));
    expect(articles.map(({ id, lang }) => [id, lang])).toEqual([
      ['1:en', 'en'],
      ['1:fr', 'fr'],
    ]);
    expect(asked[0]?.headers.authorization).toBe('Bearer tok');
  });
  it('need a token, and give it to no other host', async () => {
    const { deps, asked } = createSite({});
    await expect(all(intercom(api, async () => null, deps))).rejects.toThrow('source-forbidden');
    await expect(all(intercom('https://evil.example', async () => 'tok', deps))).rejects.toThrow('source-bad-address');
    expect(asked).toEqual([]);
  });
});

it('Confluence pages are read by space, with their address, marked internal', async () => {
  const site = 'https://acme.atlassian.net/wiki';
  const query = new URLSearchParams({
    cql: 'type=page and space in ("SUP") order by lastmodified desc',
    expand: 'body.view,version',
    limit: '25',
  });
  const { deps } = createSite({
    [`${site}/rest/api/content/search?${query}`]: json({
      results: [
        {
          id: '9',
          title: 'Late refund',
          body: { view: { value: '<p>Wait three days.</p>' } },
          version: { when: '2026-02-03T00:00:00.000Z' },
          _links: { webui: '/spaces/SUP/pages/9' },
        },
        { id: '10' },
      ],
      totalSize: 2,
      _links: { next: '/rest/api/content/search?cursor=2' },
    }),
    [`${site}/rest/api/content/search?cursor=2`]: json({ results: [] }),
  });
  const { articles, problems } = await all(confluence(site, ['SUP'], true, deps));
  expect(articles).toMatchObject([{ id: 'page:9', url: `${site}/spaces/SUP/pages/9`, internal: true, lang: 'en' }]);
  expect(problems).toEqual(['source-bad-row']);
});

describe('a bundle', () => {
  const address = 'https://cdn.acme.example/kb/sidedesk-bundle.json';
  const article = (id: string) => ({
    id,
    title: `T ${id}`,
    format: 'html',
    body: '<p>x</p>',
    url: null,
    lang: 'en',
    updatedAt: null,
    internal: false,
  });
  async function made(lines: string[], change: object = {}) {
    const file = gzipSync(lines.join('\n'));
    const manifest = {
      form: 1,
      file: 'kb.jsonl.gz',
      sha256: await sha256Hex(file),
      bytes: file.length,
      articles: lines.length,
      madeAt: '2026-11-01T00:00:00Z',
      ...change,
    };
    return createSite({ [address]: json(manifest), 'https://cdn.acme.example/kb/kb.jsonl.gz': { body: file } });
  }
  it('is read in pages, bad lines on their row', async () => {
    const lines = Array.from({ length: 450 }, (_, at) => JSON.stringify(article(String(at))));
    const { deps, asked } = await made([...lines, '{"id":""}', 'nonsense']);
    const { articles, problems } = await all(bundle(address, deps));
    expect(articles).toHaveLength(450);
    expect(problems).toEqual(['source-bad-row', 'source-bad-row']);
    expect(asked.filter(({ url }) => url.endsWith('.gz'))).toHaveLength(1);
  });
  it.each([
    ['another checksum', { sha256: '0'.repeat(64) }, 'bundle-damaged'],
    ['another length', { bytes: 10 }, 'page-too-large'],
    ['a form from the future', { form: 2 }, 'bundle-bad-manifest'],
  ])('with %s is refused whole', async (_, change, code) => {
    const { deps } = await made([JSON.stringify(article('1'))], change);
    await expect(all(bundle(address, deps))).rejects.toThrow(code);
  });
  it.each([
    ['one line without an end', gzipSync(Buffer.alloc(60_000_000, 'x')), 'page-too-large'],
    ['more lines than it says', gzipSync('{}\n'.repeat(200_000)), 'bundle-damaged'],
    ['no gzip', Buffer.from('plain'), 'bundle-damaged'],
  ])('that is a bomb or no bundle is refused whole: %s', async (_, file, code) => {
    const manifest = {
      ...{ form: 1, file: 'kb.jsonl.gz', sha256: await sha256Hex(file), bytes: file.length, articles: 3 },
      madeAt: '2026-11-01T00:00:00Z',
    };
    const { deps } = createSite({
      [address]: json(manifest),
      'https://cdn.acme.example/kb/kb.jsonl.gz': { body: file },
    });
    await expect(all(bundle(address, deps))).rejects.toThrow(code);
  });
  it.each([
    ['a private address', 'http://192.168.0.1/kb.jsonl.gz'],
    ['a private address by https', 'https://wiki.corp/kb.jsonl.gz'],
    ['this machine', 'http://localhost:9200/kb.jsonl.gz'],
    ['no encryption', 'http://elsewhere.acme.example/kb.jsonl.gz'],
    ['no web address', 'file:///etc/passwd'],
  ])('whose manifest names a file at %s is refused, and nothing is asked there', async (_, file) => {
    const { deps, asked } = await made([JSON.stringify(article('1'))], { file });
    await expect(all(bundle(address, deps))).rejects.toThrow('bundle-bad-manifest');
    expect(asked.map(({ url }) => url)).toEqual([address]);
  });
  it('may have its file on another public host, but not behind a way into the own network', async () => {
    const lines = [JSON.stringify(article('1'))];
    const file = gzipSync(lines.join('\n'));
    const manifest = {
      ...{ form: 1, file: 'https://files.acme.example/kb.gz', sha256: await sha256Hex(file), bytes: file.length },
      ...{ articles: 1, madeAt: '2026-11-01T00:00:00Z' },
    };
    const sound = createSite({ [address]: json(manifest), 'https://files.acme.example/kb.gz': { body: file } });
    expect((await all(bundle(address, sound.deps))).articles).toHaveLength(1);
    const led = createSite({
      [address]: json(manifest),
      'https://files.acme.example/kb.gz': { redirect: 'http://192.168.0.1/kb.gz' },
      'http://192.168.0.1/kb.gz': { body: file },
    });
    await expect(all(bundle(address, led.deps))).rejects.toThrow('bundle-bad-manifest');
  });
  it('that did not change is not loaded again', async () => {
    const { deps, asked } = await made([JSON.stringify(article('1'))]);
    expect(await all(bundle(address, deps), Date.parse('2026-11-01T00:00:00Z'))).toEqual({
      articles: [],
      problems: [],
    });
    expect(asked.map(({ url }) => url)).toEqual([address]);
  });
});
