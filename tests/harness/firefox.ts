import { existsSync } from 'node:fs';
import { join } from 'node:path';
import puppeteer, { type Browser, type Frame, type Page } from 'puppeteer-core';
import { findFirefox } from '../../scripts/browser.mjs';
import { until } from './until';

export interface FirefoxOptions {
  /** The built extension; none when left out. */
  extensionDir?: string;
  demo: { port: number };
  headless?: boolean;
  viewport?: { width: number; height: number } | null;
}

export interface FirefoxSession {
  browser: Browser;
  page: Page;
  /** Console errors and uncaught exceptions of the page. */
  errors: string[];
  /** The panel docked in the page. */
  panel(): Promise<Frame>;
  close(): Promise<void>;
}

/** Where `wxt build -b firefox --mv3` puts the extension. */
export const firefoxBuild = join(import.meta.dirname, '../../.output/firefox-mv3');

/** Starts Firefox by WebDriver BiDi with the extension; port 443 of every name leads to the demo. */
export async function launchFirefox(options: FirefoxOptions): Promise<FirefoxSession> {
  const { extensionDir } = options;
  if (extensionDir && !existsSync(join(extensionDir, 'manifest.json'))) {
    throw new Error(`${extensionDir} holds no built extension: run npm run build:firefox`);
  }
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath: process.env.SIDEDESK_FIREFOX ?? findFirefox(),
    headless: options.headless ?? true,
    acceptInsecureCerts: true,
    defaultViewport: options.viewport === undefined ? { width: 1440, height: 900 } : options.viewport,
    extraPrefsFirefox: {
      'network.dns.forceResolve': '127.0.0.1',
      'network.socket.forcePort': `443=${options.demo.port}`,
      'extensions.originControls.grantByDefault': true,
      'app.update.enabled': false,
      'browser.aboutwelcome.enabled': false,
    },
  });
  if (extensionDir) await browser.installExtension(extensionDir);
  const page = await browser.newPage();
  page.setDefaultTimeout(60_000);
  const errors: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error') errors.push(message.text());
  });
  page.on('pageerror', (error) => errors.push(error instanceof Error ? error.message : String(error)));
  return {
    browser,
    page,
    errors,
    panel: () => panelIn(page),
    close: () => browser.close(),
  };
}

/** The panel docked in any page of the browser. */
export function panelIn(page: Page): Promise<Frame> {
  return until(
    'the panel in the page',
    async () => {
      // BiDi goes on naming an extension's frame about:blank, so each frame is asked where it is.
      for (const frame of page.frames()) {
        const address = await frame.evaluate(() => location.href).catch(() => '');
        if (/^moz-extension:.*\/sidepanel\.html/.test(address)) return frame;
      }
      return null;
    },
    60_000,
  );
}
