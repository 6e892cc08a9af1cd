import type { Frame as PlaywrightFrame } from 'playwright-core';
import type { ElementHandle, Frame as PuppeteerFrame } from 'puppeteer-core';
import type { ChromiumSession } from '../harness/chromium';
import type { FirefoxSession } from '../harness/firefox';
import { findPanel } from '../harness/panel';

/** What a test does in a browser, the same for both drivers. */
export interface Hands {
  goto(url: string): Promise<void>;
  /** Runs `work` in the page's own world. It may use nothing from around it but `input`. */
  page<I, O>(work: (input: I) => O | Promise<O>, input: I): Promise<O>;
  /** Runs `work` in the panel docked in the page. */
  panel<I, O>(work: (input: I) => O | Promise<O>, input: I): Promise<O>;
  /** Real keys, to whatever has the focus: `Control+z`. */
  press(keys: string): Promise<void>;
  type(text: string): Promise<void>;
  /** The mouse on the desk's send button. */
  clickSend(): Promise<void>;
}

/** Editors hear of a moved caret by an event of its own, a moment after the key; a person's next key is later still. */
const keyPause = () => new Promise<void>((done) => setTimeout(done, 30));

export function chromiumHands(session: ChromiumSession): Hands {
  const { page } = session;
  let panel: PlaywrightFrame | null = null;
  return {
    goto: async (url) => void (await page.goto(url)),
    page: (work, input) => page.evaluate(work as never, input as never),
    async panel(work, input) {
      if (!panel || panel.isDetached()) panel = await findPanel(page);
      return panel.evaluate(work as never, input as never);
    },
    async press(keys) {
      await page.keyboard.press(keys);
      await keyPause();
    },
    type: (text) => page.keyboard.type(text),
    async clickSend() {
      const button = await page.evaluateHandle(() => window.desk.sendButton());
      await button.asElement()?.click();
    },
  };
}

export function firefoxHands(session: FirefoxSession): Hands {
  const { page } = session;
  let panel: PuppeteerFrame | null = null;
  return {
    async goto(url) {
      await page.goto(url);
      panel = null;
    },
    page: (work, input) => page.evaluate(work as never, input as never) as never,
    async panel(work, input) {
      if (!panel || panel.detached) panel = await session.panel();
      return panel.evaluate(work as never, input as never) as never;
    },
    async press(keys) {
      const parts = keys.split('+');
      const last = parts.pop() ?? '';
      for (const part of parts) await page.keyboard.down(part as 'Control');
      await page.keyboard.press(last as 'z');
      for (const part of parts.reverse()) await page.keyboard.up(part as 'Control');
      await keyPause();
    },
    type: (text) => page.keyboard.type(text),
    async clickSend() {
      const button = await page.evaluateHandle(() => window.desk.sendButton());
      await (button as ElementHandle<Element>).click();
    },
  };
}
