import type { Page as ChromiumPage } from 'playwright-core';
import type { Page as FirefoxPage } from 'puppeteer-core';
import type { ChromiumSession } from '../harness/chromium';
import type { FirefoxSession } from '../harness/firefox';

/** Real keys and a real mouse on one page, the same for both browsers. */
export interface Driver {
  goto(url: string): Promise<void>;
  /** In the page's own world. */
  evaluate<T>(expression: string): Promise<T>;
  click(x: number, y: number): Promise<void>;
  /** To whatever has the focus: `Control+z`. */
  press(keys: string): Promise<void>;
  hold(key: string): Promise<void>;
  release(key: string): Promise<void>;
  type(text: string): Promise<void>;
  /** Opens a composition of an input method in the focused editor and leaves it open. */
  compose(text: string): Promise<void>;
  /** Takes the browser's focus from the page, as its side panel or another window does, until `focus`. */
  unfocus(): Promise<void>;
  focus(): Promise<void>;
}

export async function chromiumDriver(session: ChromiumSession, page: ChromiumPage): Promise<Driver> {
  const control = await session.context.newCDPSession(page);
  return {
    goto: async (url) => void (await page.goto(url)),
    evaluate: (expression) => page.evaluate(expression),
    click: (x, y) => page.mouse.click(x, y),
    press: (keys) => page.keyboard.press(keys),
    hold: (key) => page.keyboard.down(key),
    release: (key) => page.keyboard.up(key),
    type: (text) => page.keyboard.type(text),
    compose: async (text) =>
      void (await control.send('Input.imeSetComposition', {
        text,
        selectionStart: text.length,
        selectionEnd: text.length,
      })),
    // Playwright has every page believe that it is in front.
    unfocus: async () => void (await control.send('Emulation.setFocusEmulationEnabled', { enabled: false })),
    focus: async () => void (await control.send('Emulation.setFocusEmulationEnabled', { enabled: true })),
  };
}

export async function firefoxDriver(session: FirefoxSession): Promise<Driver> {
  const { page } = session;
  const keyboard = page.keyboard as unknown as Record<'press' | 'down' | 'up', (key: string) => Promise<void>>;
  let other: FirefoxPage | null = null;
  return {
    goto: async (url) => void (await page.goto(url)),
    evaluate: async <T>(expression: string) => (await page.evaluate(expression)) as T,
    click: (x, y) => page.mouse.click(x, y),
    async press(keys) {
      const parts = keys.split('+');
      const last = parts.pop() ?? '';
      for (const part of parts) await keyboard.down(part);
      await keyboard.press(last);
      for (const part of parts.reverse()) await keyboard.up(part);
    },
    hold: (key) => keyboard.down(key),
    release: (key) => keyboard.up(key),
    type: (text) => page.keyboard.type(text),
    // WebDriver BiDi has no input method: the events alone, which is what editors and `lib/compose` go by.
    compose: (text) => page.evaluate(`window.bench.compose(${JSON.stringify(text)})`) as Promise<void>,
    async unfocus() {
      other ??= await session.browser.newPage({ type: 'window' });
      await other.bringToFront();
    },
    focus: () => page.bringToFront(),
  };
}
