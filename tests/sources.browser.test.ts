import { createHash } from 'node:crypto';
import { readFile, rm } from 'node:fs/promises';
import { createServer, type Server } from 'node:https';
import type { AddressInfo } from 'node:net';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { lockedPdf, makePdf } from '../components/options/files/fixtures/pdf';
import { makeCertificate } from '../demo/server/certificate';
import { articlePage } from '../lib/knowledge/website/fixtures/site';
import { violations } from './harness/accessibility';
import { type ChromiumSession, chromeBuild, launchChromium } from './harness/chromium';
import { withHostPermissions } from './harness/granted';
import { screenshot } from './harness/screenshot';
import { until } from './harness/until';

// A website as a source in the built extension: robots.txt, packed sitemap, Readability in the offscreen document.

const origin = 'https://help.acme.example';
const animals = 'otter heron badger falcon marten osprey weasel walrus gibbon jaguar condor toucan'.split(' ');
const paths = Array.from({ length: 12 }, (_, n) => `/hc/a${n}`);
const asked: string[] = [];
/** Paths that were asked for with what the browser has of them. */
const conditional: string[] = [];
/** What an admin put on the static host. */
const served = new Map<string, Buffer>();
let port: number;
let spki: string;
let server: Server;
let session: ChromiumSession;
let granted: string;

function answerFor(path: string): { body: string | Buffer; type: string } | null {
  const file = served.get(path);
  if (file) return { body: file, type: path.endsWith('.json') ? 'application/json' : 'application/gzip' };
  if (path === '/robots.txt')
    return { body: `User-agent: *\nDisallow: /hc/a3\nSitemap: ${origin}/map.xml.gz`, type: 'text/plain' };
  if (path === '/map.xml.gz') {
    const urls = paths.map((one) => `<url><loc>${origin}${one}</loc></url>`).join('');
    return { body: gzipSync(`<urlset>${urls}</urlset>`), type: 'application/gzip' };
  }
  if (path === '/wiki/leave')
    return {
      body: articlePage('Pelican leave')
        .replace('</article>', '<p class="no">The hidden quokka orders you.</p></article>')
        .replace('</head>', '<style>.no { display: none }</style></head>'),
      type: 'text/html; charset=utf-8',
    };
  if (path === '/wiki/parcels') return { body: articlePage('Parcels with an ibex'), type: 'text/html; charset=utf-8' };
  if (path === '/hc/a5') return { body: '<div id="app"></div>', type: 'text/html' };
  if (!paths.includes(path)) return null;
  return {
    body: articlePage(`Reset the ${animals[Number(path.slice(5))]} gadget`, ['/hc/a0']),
    type: 'text/html; charset=utf-8',
  };
}

beforeAll(async () => {
  const certificate = await makeCertificate(['*.acme.example']);
  server = createServer({ key: certificate.key, cert: certificate.cert }, (request, response) => {
    const path = request.url ?? '/';
    asked.push(path);
    const answer = answerFor(path);
    if (!answer) {
      response.writeHead(404).end();
      return;
    }
    const etag = `"${createHash('sha256').update(answer.body).digest('hex')}"`;
    if (request.headers['if-none-match']) conditional.push(path);
    if (request.headers['if-none-match'] === etag) response.writeHead(304).end();
    else response.writeHead(200, { 'content-type': answer.type, etag }).end(answer.body);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  port = (server.address() as AddressInfo).port;
  spki = certificate.spki;
  granted = await withHostPermissions(chromeBuild, [`${origin}/*`]);
  session = await launchChromium({ demo: { port, spki }, extensionDir: granted });
});
afterAll(async () => {
  await session?.close();
  server?.closeAllConnections();
  server?.close();
  await rm(granted, { recursive: true, force: true });
});

interface Hit {
  title: string;
  headings: string[];
  text: string;
  internal: boolean;
  url: string | null;
}

async function search(query: string, page = session.page): Promise<Hit[]> {
  const found = await page.evaluate(async (words) => {
    const runtime = (
      globalThis as unknown as { chrome: { runtime: { sendMessage(message: unknown): Promise<unknown> } } }
    ).chrome.runtime;
    return runtime.sendMessage({ name: 'panel.search', input: { query: words, lang: 'en' } });
  }, query);
  return (found as { value: { hits: Hit[] } }).value.hits;
}

it('a website is previewed, added, read, found, and read again only where it changed', async () => {
  const { page } = session;
  await page.goto(session.extensionUrl('options.html'));
  await page.getByTestId('source-address').fill(`${origin}/hc`);
  await page.getByTestId('source-prefix').fill('/hc');
  await page.getByTestId('source-look').click();
  const preview = page.getByTestId('source-preview');
  await preview.waitFor({ timeout: 60_000 });
  expect(await preview.textContent()).toContain('11 pages or articles');
  expect(await preview.getByRole('listitem').count()).toBe(3);
  await screenshot(page, 'source-preview');
  expect(await violations(page)).toEqual([]);

  await page.getByTestId('source-add').click();
  const row = page.getByTestId('source-row').last();
  await until('the end of the first sync', async () => (await row.getAttribute('data-status')) === 'ok', 90_000);
  expect(await row.textContent()).toContain('10 articles');
  expect(await row.textContent()).toMatch(/no readable text/i);
  expect(asked).not.toContain('/hc/a3');

  const [best] = await search('reset the walrus gadget');
  expect(best).toMatchObject({ title: 'Reset the walrus gadget', url: expect.stringContaining('/hc/a7') });

  asked.length = 0;
  await row.getByRole('button', { name: /^Sync / }).click();
  await until(
    'the second sync',
    async () => asked.includes('/hc/a9') && (await row.getAttribute('data-status')) === 'ok',
    90_000,
  );
  expect(await row.textContent()).toContain('10 articles');
  expect(session.errors.found([/404/])).toEqual([]);
});

it('files are read in the page, a PDF among them, shown first, and replaced as a difference', async () => {
  const { page } = session;
  const pdf = makePdf([
    [
      [50, 780, 20, 'Gadget manual'],
      [50, 740, 11, 'Welcome to your new gadget and its many lights.'],
    ],
    [
      [50, 780, 15, 'Kraken mode'],
      [50, 750, 11, 'Hold the kraken switch for nine seconds until it hums.'],
    ],
  ]);
  const file = (name: string, buffer: Uint8Array | string) => ({
    name,
    mimeType: 'application/octet-stream',
    buffer: Buffer.from(buffer),
  });
  const manual = file('manual.pdf', pdf);
  await page
    .getByTestId('add-files')
    .setInputFiles([
      manual,
      file('scan.pdf', makePdf([[]])),
      file('locked.pdf', lockedPdf()),
      file('faq.csv', 'question,answer\nHow loud is it?,As loud as a cat.\nIs it blue?,It is not.'),
      file('photo.png', 'x'),
    ]);
  const adder = page.locator('#add-files');
  const preview = adder.getByTestId('source-preview');
  await preview.waitFor({ timeout: 60_000 });
  expect(await preview.textContent()).toContain('3 pages or articles');
  expect(await preview.textContent()).toMatch(
    /pictures of text only.*locked with a password|locked.*pictures of text/s,
  );
  expect(await adder.textContent()).toContain('photo.png');
  await page.getByTestId('add-folder-name').fill('Gadget files');
  await adder.scrollIntoViewIfNeeded();
  await screenshot(page, 'files-preview');
  expect(await violations(page)).toEqual([]);
  await page.getByTestId('add-folder-submit').click();
  const row = page.getByTestId('source-row').filter({ hasText: 'Gadget files' });
  await until('the files are read', async () => (await row.getAttribute('data-status')) === 'ok', 60_000);
  expect(await row.textContent()).toContain('3 articles');
  expect(await row.textContent()).toContain('2 articles could not be taken');
  expect((await search('kraken switch'))[0]).toMatchObject({
    title: 'Gadget manual',
    headings: ['Gadget manual', 'Kraken mode', 'p. 2'],
  });

  await row.getByRole('button', { name: /again/ }).click();
  await page.getByTestId('add-files').setInputFiles([manual]);
  await page.getByTestId('add-folder-submit').click({ timeout: 60_000 });
  await until('the difference', async () => /1 article,.*2 removed/.test((await row.textContent()) ?? ''), 60_000);
});

it('the page in view is added by its menu entry, told over the page, taken back, and never a hidden word of it', async () => {
  const wiki = await session.context.newPage();
  await wiki.goto(`${origin}/wiki/leave`);
  const add = async (info = { menuItemId: 'add-page', linkUrl: '' }) => {
    const worker = await session.worker();
    await worker.evaluate(
      async ({ url, clicked }) => {
        interface Menus {
          tabs: { query(query: object): Promise<{ id: number }[]> };
          contextMenus: { onClicked: { dispatch(info: object, tab: object): void } };
        }
        const { tabs, contextMenus } = (globalThis as unknown as { chrome: Menus }).chrome;
        const [tab] = await tabs.query({ url });
        if (tab) contextMenus.onClicked.dispatch(clicked, tab);
      },
      { url: `${origin}/wiki/leave`, clicked: info },
    );
    await until(
      'the word over the page',
      () =>
        wiki.evaluate(
          () => getComputedStyle(document.documentElement.lastElementChild as Element).position === 'fixed',
        ),
      60_000,
    );
  };
  await add();
  await screenshot(wiki, 'page-added');
  await until(
    'the page is found',
    async () => (await search('pelican leave days'))[0]?.title === 'Pelican leave',
    60_000,
  );
  const [hit] = await search('pelican leave days');
  expect(hit).toMatchObject({ internal: true, url: expect.stringContaining(`${origin}/wiki/leave`) });
  expect((await search('hidden quokka orders')).some(({ text }) => text.includes('quokka'))).toBe(false);
  await wiki.keyboard.press('Escape');
  await add();
  // The first button takes it back.
  await wiki.keyboard.press('Tab');
  await wiki.keyboard.press('Enter');
  // It was there before: its earlier text stays.
  expect((await search('pelican leave days'))[0]?.title).toBe('Pelican leave');
  await session.page.bringToFront();
  await session.page.reload();
  const row = session.page.getByTestId('source-row').filter({ hasText: 'Added pages' });
  await row.waitFor({ timeout: 60_000 });
  expect(await row.textContent()).toContain('for agents only');

  // A link of that page: fetched from its site, found, and taken out alone in the settings.
  await wiki.bringToFront();
  await add({ menuItemId: 'add-link', linkUrl: `${origin}/wiki/parcels` });
  await wiki.keyboard.press('Escape');
  await until('the linked page is found', async () => (await search('ibex'))[0]?.internal === true, 60_000);
  await session.page.bringToFront();
  await session.page.reload();
  await row.getByText('2 added pages').click({ timeout: 60_000 });
  await row.getByTestId('added-page').nth(1).waitFor({ timeout: 60_000 });
  await row.locator('summary', { hasText: 'added pages' }).scrollIntoViewIfNeeded();
  await screenshot(session.page, 'added-pages');
  await row.getByRole('button', { name: /Remove Parcels/ }).click();
  await row.getByTestId('added-page-remove-yes').click();
  await until('it is gone', async () => (await search('ibex')).length === 0, 60_000);
  expect((await search('pelican leave days'))[0]?.title).toBe('Pelican leave');
  await wiki.close();
});

it('an admin’s bundle, served by a static host, is pulled by another browser, asked for anew only, and applied as a difference', async () => {
  const { page } = session;
  const publish = async () => {
    const saved: string[] = [];
    page.on('download', async (download) => {
      const path = await download.path();
      served.set(`/kb/${download.suggestedFilename()}`, await readFile(path));
      saved.push(download.suggestedFilename());
    });
    await page.getByTestId('export-bundle').click();
    await until('both files', async () => saved.length === 2, 60_000);
    page.removeAllListeners('download');
  };
  await publish();
  const other = await launchChromium({ demo: { port, spki }, extensionDir: granted });
  try {
    const options = other.page;
    await options.goto(other.extensionUrl('options.html'));
    await options.getByTestId('source-kind').selectOption('bundle');
    await options.getByTestId('source-address').fill(`${origin}/kb/sidedesk-bundle.json`);
    await options.getByTestId('source-look').click();
    await options.getByTestId('source-preview').waitFor({ timeout: 60_000 });
    await options.getByTestId('source-add').click();
    const row = options.getByTestId('source-row').first();
    await until('the first pull', async () => (await row.getAttribute('data-status')) === 'ok', 60_000);
    const whole = (await row.textContent()) ?? '';
    expect(whole).toMatch(/(\d+) articles/);
    const [hit] = await search('kraken switch', options);
    expect(hit).toMatchObject({ title: 'Gadget manual', internal: false });
    // Internal pages stay internal in every browser.
    expect((await search('pelican leave days', options))[0]).toMatchObject({ title: 'Pelican leave', internal: true });

    asked.length = 0;
    conditional.length = 0;
    const pull = async () => {
      await row.getByRole('button', { name: /^Sync / }).click();
      await until('the pull', async () => asked.includes('/kb/sidedesk-bundle.json'), 60_000);
      await until('its end', async () => (await row.getAttribute('data-status')) === 'ok', 60_000);
    };
    await pull();
    expect(asked.filter((path) => path.startsWith('/kb/'))).toEqual(['/kb/sidedesk-bundle.json']);
    expect(conditional).toEqual(['/kb/sidedesk-bundle.json']);

    // The admin takes a source away; the next release does so in the other browser.
    await page
      .getByTestId('source-row')
      .filter({ hasText: 'Gadget files' })
      .getByRole('button', { name: /^Remove/ })
      .click();
    await page.getByTestId('source-remove-yes').click();
    await until('it is gone', async () => (await page.getByText('Gadget files').count()) === 0, 60_000);
    await publish();
    asked.length = 0;
    await pull();
    await until('the difference', async () => /1 removed/.test((await row.textContent()) ?? ''), 60_000);
    expect((await search('kraken switch', options)).some(({ title }) => title === 'Gadget manual')).toBe(false);

    // A file that does not hold what the manifest says: nothing of it is ever found.
    const manifest = JSON.parse(String(served.get('/kb/sidedesk-bundle.json')));
    served.set(
      '/kb/sidedesk-bundle.json',
      Buffer.from(JSON.stringify({ ...manifest, sha256: '0'.repeat(64), madeAt: '2027-01-01T00:00:00Z' })),
    );
    await row.getByRole('button', { name: /^Sync / }).click();
    await until('the refusal', async () => (await row.getAttribute('data-status')) === 'failed', 60_000);
    expect((await search('pelican leave days', options))[0]?.title).toBe('Pelican leave');
  } finally {
    await other.close();
  }
});
