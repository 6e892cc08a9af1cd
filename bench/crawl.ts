import { rm } from 'node:fs/promises';
import type { ServerResponse } from 'node:http';
import { createServer } from 'node:https';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { makeCertificate } from '../demo/server/certificate';
import { chromeBuild, launchChromium } from '../tests/harness/chromium';
import { withHostPermissions } from '../tests/harness/granted';
import type { Bench } from './run';
import { growCorpus, seedOfDemo } from './search/corpus';

const origin = 'https://help.acme.example';
const articles = Number(process.env.SIDEDESK_BENCH_PAGES ?? 2000);
const longestMs = 15 * 60_000;

interface Page {
  status: number;
  headers?: Record<string, string>;
  body?: string;
}

/** A help site of real size with what real ones have: two languages, moved, withheld, doubled, broken and empty pages. */
function makeSite(): { pages: Map<string, Page>; locations: string[] } {
  const seed = seedOfDemo(join(import.meta.dirname, '../demo/knowledge/en'));
  const grown = [...growCorpus(seed, articles * 5)];
  const pages = new Map<string, Page>();
  const locations: string[] = [];
  const chrome = '<header><nav><a href="/hc/a/0">Home</a> <a href="/login">Sign in</a></nav></header>';
  for (let n = 0; n < articles; n += 1) {
    const path = `/hc/a/${n}`;
    const { title, sections } = grown[n % grown.length] ?? { title: '', sections: [] };
    const lang = n % 10 === 9 ? 'fr' : 'en';
    const head = [
      `<title>${title} – Acme Help</title>`,
      n % 50 === 7 ? '<meta name="robots" content="noindex">' : '',
      n % 40 === 11 ? `<link rel="canonical" href="${origin}/hc/a/${n - 1}">` : '',
    ].join('');
    const text = sections.map(({ heading, text: words }) => `<h2>${heading}</h2><p>${words}</p>`).join('');
    const body =
      n % 100 === 33
        ? '<div id="app"></div>'
        : `${chrome}<main><article><h1>${title} ${n}</h1>${text}</article></main>`;
    const page: Page = {
      status: 200,
      body: `<!doctype html><html lang="${lang}"><head>${head}</head><body>${body}</body></html>`,
    };
    if (n % 60 === 21)
      pages.set(path, { status: 301, headers: { location: `/hc/moved/${n}` } }).set(`/hc/moved/${n}`, page);
    else if (n % 100 === 55) pages.set(path, { status: 404 });
    else if (n % 200 === 88) pages.set(path, { status: 500 });
    else pages.set(path, page);
    const alternate = n % 10 === 8 ? `<xhtml:link rel="alternate" hreflang="fr" href="${origin}/hc/a/${n + 1}"/>` : '';
    if (n % 10 !== 9) locations.push(`<url><loc>${origin}${path}</loc>${alternate}</url>`);
  }
  return { pages, locations };
}

/** Counts and seconds of a first and a second crawl of that site in Chromium, by its sitemaps, as an admin starts it. */
export const run: Bench = async () => {
  const { pages, locations } = makeSite();
  const half = Math.ceil(locations.length / 2);
  const map = (part: string[]) =>
    gzipSync(`<urlset xmlns:xhtml="http://www.w3.org/1999/xhtml">${part.join('')}</urlset>`);
  const files = new Map<string, [string, string | Buffer]>([
    // The site's owner lets us be quick; without that line we wait 300 ms between two pages.
    ['/robots.txt', ['text/plain', `User-agent: *\nDisallow: /login\nCrawl-delay: 0.05\nSitemap: ${origin}/index.xml`]],
    [
      '/index.xml',
      [
        'text/xml',
        `<sitemapindex><sitemap><loc>${origin}/1.xml.gz</loc></sitemap><sitemap><loc>${origin}/2.xml.gz</loc></sitemap></sitemapindex>`,
      ],
    ],
    ['/1.xml.gz', ['application/gzip', map(locations.slice(0, half))]],
    ['/2.xml.gz', ['application/gzip', map(locations.slice(half))]],
  ]);
  const answers = { asked: 0, unchanged: 0, bytes: 0 };
  const send = (
    response: ServerResponse,
    status: number,
    headers: Record<string, string>,
    body: string | Buffer = '',
  ) => {
    answers.bytes += body.length;
    response.writeHead(status, headers).end(body);
  };
  const certificate = await makeCertificate(['*.acme.example']);
  const server = createServer({ key: certificate.key, cert: certificate.cert }, (request, response) => {
    answers.asked += 1;
    const path = request.url ?? '/';
    const file = files.get(path);
    if (file) return send(response, 200, { 'content-type': file[0] }, file[1]);
    const page = pages.get(path);
    if (!page) return send(response, 404, {});
    const etag = `"${path}"`;
    if (request.headers['if-none-match'] === etag) {
      answers.unchanged += 1;
      return send(response, 304, { etag });
    }
    return send(
      response,
      page.status,
      { 'content-type': 'text/html; charset=utf-8', etag, ...page.headers },
      page.body,
    );
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  const granted = await withHostPermissions(chromeBuild, [`${origin}/*`]);
  const session = await launchChromium({ demo: { port, spki: certificate.spki }, extensionDir: granted });
  try {
    const { page } = session;
    await page.goto(session.extensionUrl('options.html'));
    await page.getByTestId('source-address').fill(`${origin}/hc`);
    await page.getByTestId('source-prefix').fill('/hc');
    const row = page.getByTestId('source-row').first();
    const crawl = async (begin: () => Promise<void>) => {
      Object.assign(answers, { asked: 0, unchanged: 0, bytes: 0 });
      const started = Date.now();
      await begin();
      await page.waitForTimeout(3000);
      while ((await row.getAttribute('data-status')) !== 'ok') {
        if (Date.now() - started > longestMs) throw new Error(`The crawl did not end: ${await row.textContent()}`);
        await page.waitForTimeout(1000);
      }
      const seconds = (Date.now() - started) / 1000;
      const said = (await row.textContent()) ?? '';
      const count = (form: RegExp) => Number(form.exec(said)?.[1]?.replace(/\D/g, '') ?? 0);
      const found = { articles: count(/([\d,.]+) articles?,/), skipped: count(/([\d,.]+) articles? could not/) };
      const figures = { seconds, ...answers, ...found, megabytes: answers.bytes / 1e6 };
      console.log(figures);
      return figures;
    };
    console.error(`a site of ${articles} pages`);
    const first = await crawl(() => page.getByTestId('source-add').click());
    const again = await crawl(() => row.getByRole('button', { name: /^Sync / }).click());
    return {
      pages: articles,
      firstSeconds: first.seconds,
      requests: first.asked,
      articles: first.articles,
      skipped: first.skipped,
      againSeconds: again.seconds,
      againUnchanged: again.unchanged,
      againMegabytes: again.megabytes,
    };
  } finally {
    await session.close();
    server.closeAllConnections();
    server.close();
    await rm(granted, { recursive: true, force: true });
  }
};
