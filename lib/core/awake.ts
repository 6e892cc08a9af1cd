import type { Host } from './host';

/**
 * Keeps the worker awake while `work` runs: the browser stops it 30 s after its last event, and neither an open fetch nor
 * the database at work is one.
 */
export async function awake<T>(host: Pick<Host, 'keepAlive'>, work: () => Promise<T>): Promise<T> {
  host.keepAlive(true);
  try {
    return await work();
  } finally {
    host.keepAlive(false);
  }
}

/** The same for work that nobody waits for: a failure is reported by its name, and goes no further. */
export async function inBackground(
  host: Pick<Host, 'keepAlive' | 'report'>,
  where: string,
  work: () => Promise<unknown>,
): Promise<void> {
  await awake(host, work).catch((error: unknown) =>
    host.report(where, error instanceof Error ? error.name : 'unknown'),
  );
}
