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
