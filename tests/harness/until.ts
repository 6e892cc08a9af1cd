/** Polls `read` until it gives something; throws after `timeout` milliseconds, naming `what`. */
export async function until<T>(
  what: string,
  read: () => Promise<T | null | undefined | false>,
  timeout = 20_000,
): Promise<T> {
  const end = Date.now() + timeout;
  for (;;) {
    const value = await read();
    if (value !== null && value !== undefined && value !== false) return value;
    if (Date.now() > end) throw new Error(`Waited ${timeout} ms for: ${what}`);
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
}
