import { describe, expect, it } from 'vitest';
import { ProblemError } from '../../problem';
import { fakeArticle, fakeHelpCenter, helpCenterAddress } from '../fixtures/help-center';
import { readFrontMatter } from './front-matter';
import { retryAfterMs } from './get-json';
import { readMarkdownFile } from './markdown-folder';
import { helpCenterOrigin, zendeskHelpCenter } from './zendesk-help-center';

const { signal } = new AbortController();
const start = { cursor: null, since: null, signal };

async function codeOf(work: Promise<unknown>): Promise<string> {
  try {
    await work;
    return 'none';
  } catch (error) {
    return error instanceof ProblemError
      ? `${error.problem.code} ${JSON.stringify(error.problem.params)}`
      : String(error);
  }
}

describe('help centre', () => {
  it('lists every locale page by page, without credentials', async () => {
    const center = fakeHelpCenter([1, 2, 3].map((id) => fakeArticle(id)).concat(fakeArticle(4, { locale: 'fr' })));
    const read = zendeskHelpCenter(helpCenterAddress, center);
    const ids: string[] = [];
    let cursor: string | null = null;
    do {
      const page: Awaited<ReturnType<typeof read>> = await read({ ...start, cursor });
      ids.push(...page.articles.map((article) => `${article.id} ${article.lang}`));
      cursor = page.cursor;
    } while (cursor !== null);
    expect(ids).toEqual(['3:en-us en', '2:en-us en', '1:en-us en', '4:fr fr']);
    expect(center.requests[1]).toBe(
      '/api/v2/help_center/en-us/articles.json?page%5Bsize%5D=100&sort_by=updated_at&sort_order=desc',
    );
  });

  it('never takes drafts, restricted or empty articles as public', async () => {
    const center = fakeHelpCenter([
      fakeArticle(1, { draft: true }),
      fakeArticle(2, { user_segment_id: 77 }),
      fakeArticle(3, { body: '' }),
    ]);
    center.pageSize = 10;
    const page = await zendeskHelpCenter(helpCenterAddress, center)(start);
    expect(page.articles).toEqual([]);
    expect(page.withdrawn.sort()).toEqual(['1:en-us', '2:en-us', '3:en-us']);
  });

  it('stops at what it knows when changes come newest first, and reads on when they do not', async () => {
    const center = fakeHelpCenter([1, 2, 3, 4, 5].map((id) => fakeArticle(id)));
    const read = zendeskHelpCenter(helpCenterAddress, center);
    expect((await read({ ...start, since: Date.parse('2026-10-06T00:00:00Z') })).cursor).toBeNull();
    const shuffled = {
      articles: [fakeArticle(1), fakeArticle(9)],
      meta: { has_more: true },
      links: { next: `${helpCenterAddress}/api/v2/help_center/en-us/articles.json?page%5Bafter%5D=2` },
    };
    center.instead = [() => null, () => Response.json(shuffled)];
    expect((await read({ ...start, since: Date.parse('2026-10-06T00:00:00Z') })).cursor).not.toBeNull();
  });

  it('takes what is sound and names the article and field that is not', async () => {
    const center = fakeHelpCenter([fakeArticle(1), fakeArticle(2, { updated_at: 'yesterday' })]);
    const page = await zendeskHelpCenter(helpCenterAddress, center)(start);
    expect(page.articles).toHaveLength(1);
    expect(page.rowErrors).toEqual([
      { code: 'source-bad-file', params: { file: '2', field: 'updated_at' }, retry: false },
    ]);
  });

  it('tells each failure by its own code', async () => {
    const failing = async (answer: () => Response | Error, times = 1) => {
      const center = fakeHelpCenter([fakeArticle(1)]);
      center.instead = Array.from({ length: times }, () => answer);
      return codeOf(zendeskHelpCenter(helpCenterAddress, center)(start));
    };
    const status = (code: number) => () => new Response('no', { status: code });
    expect(await failing(status(403))).toBe('source-forbidden {"host":"acme.zendesk.com","status":403}');
    expect(await failing(status(404))).toContain('source-bad-address');
    expect(await failing(() => new Response('<!doctype html><p>Sign in'))).toContain('source-not-json');
    expect(await failing(() => new Response('{"locales": 3}'))).toContain('"field":"locales"');
    expect(await failing(() => Response.json({ locales: [] }))).toContain('source-empty');
    expect(await failing(status(503), 9)).toContain('source-unreachable');
    expect(await failing(() => new TypeError('network'), 9)).toContain('source-unreachable');
    expect(await failing(status(503), 2)).toBe('none');
    const large = () => new Response('{}', { headers: { 'content-length': '99000000' } });
    expect(await failing(large)).toContain('"field":"size"');
  });

  it('waits out a rate limit as told, within bounds', async () => {
    const center = fakeHelpCenter([fakeArticle(1)]);
    const limited = (seconds: string) => () =>
      new Response('slow down', { status: 429, headers: { 'retry-after': seconds } });
    center.instead = [limited('41')];
    await zendeskHelpCenter(helpCenterAddress, center)(start);
    expect(center.waits).toEqual([41_000]);
    center.instead = [limited('3600')];
    expect(await codeOf(zendeskHelpCenter(helpCenterAddress, center)(start))).toContain('source-rate-limited');
    expect(retryAfterMs('Sun, 01 Nov 2026 00:00:30 GMT', Date.parse('2026-11-01T00:00:00Z'))).toBe(30_000);
    expect(retryAfterMs('soon', 0)).toBeNull();
  });

  it('follows no page to another origin', async () => {
    const center = fakeHelpCenter([fakeArticle(1)]);
    center.instead = [
      () => null,
      () => Response.json({ articles: [], meta: { has_more: true }, links: { next: 'https://evil.test/api' } }),
    ];
    expect(await codeOf(zendeskHelpCenter(helpCenterAddress, center)(start))).toContain('"movedTo":"evil.test"');
  });

  it('takes addresses as people type them and refuses unsafe ones', () => {
    expect(helpCenterOrigin(' acme.zendesk.com/hc/en-us ')).toBe('https://acme.zendesk.com');
    expect(helpCenterOrigin('http://localhost:8080/x')).toBe('http://localhost:8080');
    for (const bad of [
      'http://acme.zendesk.com',
      'javascript:alert(1)',
      '',
      'acme',
      'ftp://a.b',
      'https://u:p@acme.com',
    ]) {
      expect(() => helpCenterOrigin(bad)).toThrow('source-bad-address');
    }
  });
});

describe('Markdown files', () => {
  const file = (path: string, text: string) => readMarkdownFile({ path, text, modifiedAt: 5 }, false);

  it('take title, language, address, date and scope from the front matter', () => {
    const read = file(
      'a.md',
      '---\ntitle: "Ma facture"\nlang: fr-BE\nurl: https://x.test/f\nupdated: 2026-05-01\ninternal: yes\ntags:\n  - x\n---\n# Ma facture\n\nTexte.',
    );
    expect(read).toEqual({
      ok: true,
      article: {
        id: 'a.md',
        title: 'Ma facture',
        format: 'markdown',
        body: '\nTexte.',
        url: 'https://x.test/f',
        lang: 'fr',
        updatedAt: Date.parse('2026-05-01'),
        internal: true,
      },
    });
  });

  it('do without: first heading, folder or words, and the file time', () => {
    expect(file('nl/roaming.md', '# Roaming\n\nTekst.')).toMatchObject({
      article: { title: 'Roaming', lang: 'nl', updatedAt: 5 },
    });
    expect(file('pay_a-bill.md', 'You can pay your bill in the app whenever you want.')).toMatchObject({
      article: { title: 'pay a bill', lang: 'en' },
    });
  });

  it('name the file and the field that is wrong', () => {
    expect(file('a.md', '---\nlang: French please\n---\nx')).toMatchObject({
      problem: { params: { file: 'a.md', field: 'lang' } },
    });
    expect(file('a.md', '---\nupdated: May\n---\nx')).toMatchObject({ problem: { params: { field: 'updated' } } });
    expect(file('a.md', '---\nurl: javascript:alert(1)\n---\nx')).toMatchObject({
      problem: { params: { field: 'url' } },
    });
    expect(file('a.md', '---\nnonsense\n---\nx')).toMatchObject({ problem: { params: { field: 'line 2' } } });
    expect(file('a.md', ' \n')).toMatchObject({ problem: { params: { field: 'text' } } });
  });

  it('may begin with a rule that is no front matter', () => {
    expect(readFrontMatter('a.md', 'Text\n---\nmore\n---\n')).toMatchObject({
      ok: true,
      body: 'Text\n---\nmore\n---\n',
    });
  });
});
