import { describe, expect, it } from 'vitest';
import { freshStore } from './fixtures/base';
import { createKnowledge } from './knowledge';
import { articlePage } from './website/fixtures/site';
import { memoryCrawl } from './website/memory-crawl';

function open(answer: (url: string) => Response = () => new Response('', { status: 404 })) {
  const { store } = freshStore();
  const asked: RequestInit[] = [];
  const knowledge = createKnowledge({
    store,
    fetch: async (url, init) => {
      asked.push(init ?? {});
      return answer(String(url));
    },
    now: () => 1000,
    sleep: async () => {},
    tools: {
      crawl: memoryCrawl(),
      token: async () => null,
      readableOf: async (html) => ({ title: '', html: /<article>([\s\S]*)<\/article>/.exec(html)?.[1] ?? '' }),
    },
  });
  const add = (url: string, title: string, head = '') =>
    knowledge.addPage({ url, html: articlePage(title, [], head) }, 'Added pages');
  const found = async (query: string) =>
    (await knowledge.search({ subject: query, body: '', lang: 'en', limit: 3 })).hits.map(({ title, internal }) => [
      title,
      internal,
    ]);
  return { knowledge, add, found, asked };
}

describe('a page that an agent adds', () => {
  it('is an article for agents only, under its canonical address, also in a private network and with noindex', async () => {
    const { knowledge, add, found } = open();
    const head = '<link rel="canonical" href="http://wiki.corp/reset"><meta name="robots" content="noindex">';
    const { page, sourceId } = await add('http://wiki.corp/reset?utm_source=mail#top', 'Reset the walrus', head);
    expect(page).toMatchObject({
      title: 'Reset the walrus',
      url: 'http://wiki.corp/reset',
      internal: true,
      again: false,
      sourceName: 'Added pages',
    });
    await knowledge.sync(sourceId);
    expect(await found('reset the walrus')).toEqual([['Reset the walrus', true]]);
  });

  it('is read anew when it is added again, and taking that back gives the earlier text back', async () => {
    const { knowledge, add, found } = open();
    const first = await add('https://a.test/p', 'Old walrus words');
    await knowledge.sync(first.sourceId);
    const second = await add('https://a.test/p', 'New walrus words');
    expect([second.page.again, second.sourceId]).toEqual([true, first.sourceId]);
    expect(await knowledge.sync(first.sourceId)).toMatchObject({ articles: 1, changed: 1 });
    expect(await found('walrus words')).toEqual([['New walrus words', true]]);
    expect(await knowledge.takePageBack(second.sourceId, second.path, second.before)).toBe(true);
    await knowledge.sync(first.sourceId);
    expect(await found('walrus words')).toEqual([['Old walrus words', true]]);
  });

  it('goes with its source when it was the only one, and alone when it was not', async () => {
    const { knowledge, add, found } = open();
    const one = await add('https://a.test/1', 'First walrus');
    const two = await add('https://a.test/2', 'Second walrus');
    await knowledge.sync(one.sourceId);
    expect(await knowledge.takePageBack(two.sourceId, two.path, null)).toBe(true);
    expect(await knowledge.sync(one.sourceId)).toMatchObject({ articles: 1, removed: 1 });
    expect(await knowledge.takePageBack(one.sourceId, one.path, null)).toBe(false);
    expect([await knowledge.listSources(), await found('walrus')]).toEqual([[], []]);
  });

  it('keeps the scope that an admin gave the source', async () => {
    const { knowledge, add } = open();
    const { sourceId } = await add('https://a.test/1', 'First walrus');
    await knowledge.changeSource(sourceId, { internal: false, name: 'Wiki' });
    const { page } = await add('https://a.test/2', 'Second walrus');
    expect(page).toMatchObject({ internal: false, sourceName: 'Wiki' });
  });

  it('is refused without text, and when it is huge', async () => {
    const { knowledge } = open();
    const add = (html: string) => knowledge.addPage({ url: 'https://a.test/', html }, 'Added pages');
    await expect(add('<div id="app"></div>')).rejects.toMatchObject({ problem: { code: 'page-no-text' } });
    await expect(add('x'.repeat(5_000_001))).rejects.toMatchObject({ problem: { code: 'page-too-large' } });
    await expect(
      knowledge.addPage({ url: 'chrome://settings', html: articlePage('A') }, 'Added pages'),
    ).rejects.toMatchObject({ problem: { code: 'source-bad-address' } });
    expect(await knowledge.listSources()).toEqual([]);
  });

  it('is listed, and taken out alone with its article', async () => {
    const { knowledge, add, found } = open();
    const { sourceId } = await add('https://a.test/1', 'Second walrus');
    await knowledge.sync(sourceId);
    const one = await add('https://a.test/2', 'First walrus');
    // Not read by a sync yet: it goes by its address.
    expect(await knowledge.addedPages(sourceId)).toEqual([
      { path: 'https://a.test/2', title: 'https://a.test/2', url: null },
      { path: 'https://a.test/1', title: 'Second walrus', url: 'https://a.test/1' },
    ]);
    await knowledge.sync(sourceId);
    expect(await knowledge.takePageBack(sourceId, one.path, null)).toBe(true);
    await knowledge.sync(sourceId);
    expect(await found('walrus')).toEqual([['Second walrus', true]]);
    expect((await knowledge.addedPages(sourceId)).map(({ title }) => title)).toEqual(['Second walrus']);
  });

  it('is the only kind that can be taken out so', async () => {
    const { knowledge } = open();
    const files = [{ path: 'a.md', text: '# A\n\nHold it.', modifiedAt: null }];
    const { source } = await knowledge.addSource({ kind: 'markdown-folder', name: 'Files', internal: false, files });
    const refused = { problem: { code: 'bad-request' } };
    await expect(knowledge.takePageBack(source.id, 'a.md', null)).rejects.toMatchObject(refused);
    await expect(knowledge.addedPages(source.id)).rejects.toMatchObject(refused);
  });
});

describe('a page that a link leads to', () => {
  const signal = new AbortController().signal;
  const page = () => new Response('<p>Hold it</p>', { headers: { 'content-type': 'text/html' } });

  it('is fetched without anybody’s session', async () => {
    const { knowledge, asked } = open(page);
    expect(await knowledge.copyOf('https://help.acme.example/p#top', signal)).toEqual({
      url: 'https://help.acme.example/p',
      html: '<p>Hold it</p>',
    });
    expect(asked[0]).toMatchObject({ credentials: 'omit' });
  });

  it.each([
    ['a private network', 'http://192.168.0.1/admin', 'source-private-address'],
    ['this machine', 'http://localhost:8080/', 'source-private-address'],
    ['no web page', 'javascript:alert(1)', 'source-bad-address'],
  ])('is refused for %s, and nothing is asked', async (_, url, code) => {
    const { knowledge, asked } = open(page);
    await expect(knowledge.copyOf(url, signal)).rejects.toMatchObject({ problem: { code } });
    expect(asked).toEqual([]);
  });

  it('says why it cannot be had', async () => {
    const gone = open();
    await expect(gone.knowledge.copyOf('https://help.acme.example/p', signal)).rejects.toMatchObject({
      problem: { code: 'page-unreachable', params: { status: 404 } },
    });
    const file = open(() => new Response('%PDF', { headers: { 'content-type': 'application/pdf' } }));
    await expect(file.knowledge.copyOf('https://help.acme.example/p', signal)).rejects.toMatchObject({
      problem: { code: 'page-not-html' },
    });
  });
});
