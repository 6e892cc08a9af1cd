import { existsSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type BrowserContext, chromium, type Page, type Worker } from 'playwright-core';
import { findChromium } from '../../scripts/browser.mjs';
import { type ConsoleErrors, collectConsoleErrors } from './console-errors';
import { until } from './until';

export interface ChromiumOptions {
  /** The built extension; none when left out. */
  extensionDir?: string;
  /** The demo server's port and key hash. */
  demo: { port: number; spki: string };
  headless?: boolean;
  colorScheme?: 'light' | 'dark';
  /** Null: the size of the window. */
  viewport?: { width: number; height: number } | null;
  /** `all`: every name reaches the demo (tests). `zendesk`: only Zendesk's (npm start, with a real model). */
  map?: 'all' | 'zendesk';
  /** Keep a profile between launches; it is removed at the end when left out. */
  profile?: string;
  args?: string[];
  env?: Record<string, string>;
}

export interface ChromiumSession {
  context: BrowserContext;
  page: Page;
  /** Empty without an extension. */
  extensionId: string;
  errors: ConsoleErrors;
  /** Address of one of the extension's pages, e.g. `options.html`. */
  extensionUrl(path: string): string;
  /** The running worker, started if it sleeps. */
  worker(): Promise<Worker>;
  close(): Promise<void>;
}

/** Where `wxt build` puts the extension. */
export const chromeBuild = join(import.meta.dirname, '../../.output/chrome-mv3');

const quiet = [
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-quic',
  '--disable-search-engine-choice-screen',
  '--hide-crash-restore-bubble',
];

function flags(options: ChromiumOptions): string[] {
  const { demo, extensionDir } = options;
  const names = options.map === 'zendesk' ? 'MAP *.zendesk.com' : 'MAP *';
  return [
    ...quiet,
    // Loopback stays itself, so that a model server of the test on its own port is reached.
    `--host-resolver-rules=${names} 127.0.0.1:${demo.port}, EXCLUDE 127.0.0.1, EXCLUDE localhost`,
    // Trusts this one key. A blanket --ignore-certificate-errors would also send a model key to anyone.
    `--ignore-certificate-errors-spki-list=${demo.spki}`,
    ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
    ...(extensionDir ? [`--disable-extensions-except=${extensionDir}`, `--load-extension=${extensionDir}`] : []),
    ...(options.args ?? []),
  ];
}

/**
 * Starts Chromium with the extension and a fresh profile, all names mapped onto the demo. Throws when the
 * extension is not built or does not start its worker.
 */
export async function launchChromium(options: ChromiumOptions): Promise<ChromiumSession> {
  const { extensionDir, headless = true } = options;
  if (extensionDir && !existsSync(join(extensionDir, 'manifest.json'))) {
    throw new Error(`${extensionDir} holds no built extension: run npm run build`);
  }
  const profile = options.profile ?? (await mkdtemp(join(tmpdir(), 'sidedesk-chromium-')));
  const context = await chromium.launchPersistentContext(profile, {
    executablePath: process.env.SIDEDESK_BROWSER ?? findChromium(),
    headless: false,
    ignoreDefaultArgs: ['--disable-extensions', '--disable-component-extensions-with-background-pages'],
    args: [...(headless ? ['--headless=new'] : []), ...flags(options)],
    colorScheme: options.colorScheme ?? null,
    viewport: options.viewport === undefined ? { width: 1440, height: 900 } : options.viewport,
    ...(options.env && { env: { ...process.env, ...options.env } as Record<string, string> }),
  });
  context.setDefaultTimeout(60_000);
  const errors = collectConsoleErrors(context);
  const findWorker = async (): Promise<Worker> => context.serviceWorkers()[0] ?? context.waitForEvent('serviceworker');
  const extensionId = extensionDir ? new URL((await findWorker()).url()).host : '';
  const extensionUrl = (path: string) => `chrome-extension://${extensionId}/${path}`;
  // A new extension opens its settings, in an empty tab if there is one: before a test goes anywhere.
  if (extensionDir && options.profile === undefined) {
    const opened = async () => context.pages().some((page) => page.url().includes('/options.html'));
    await until('the first-run page', opened, 30_000).catch(() => undefined);
  }
  return {
    context,
    page: context.pages()[0] ?? (await context.newPage()),
    extensionId,
    errors,
    extensionUrl,
    worker: findWorker,
    close: async () => {
      await context.close();
      if (options.profile === undefined)
        await rm(profile, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
    },
  };
}
