import type { Page } from 'playwright-core';

/**
 * Polls `read` until it gives something; throws after `timeout` milliseconds, naming `what`. Long: a build machine may be
 * five times slower than the one a test was written on, and only a test that fails waits for all of it.
 */
export async function until<T>(
  what: string,
  read: () => Promise<T | null | undefined | false>,
  timeout = 60_000,
): Promise<T> {
  const end = Date.now() + timeout;
  for (;;) {
    const value = await read();
    if (value !== null && value !== undefined && value !== false) return value;
    if (Date.now() > end) throw new Error(`Waited ${timeout} ms for: ${what}`);
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
}

/** Waits until a page draws nothing new any more: no animation runs, and it looks the same half a second later. */
export async function atRest(page: Page): Promise<void> {
  let last = '';
  await until('the page at rest', async () => {
    const now = await page.evaluate(() => {
      const moving = document.getAnimations().some(({ playState }) => playState === 'running');
      return moving ? '' : document.body.innerHTML;
    });
    const same = now !== '' && now === last;
    last = now;
    if (!same) await new Promise((resolve) => setTimeout(resolve, 500));
    return same;
  });
}
