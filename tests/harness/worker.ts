import type { ChromiumSession } from './chromium';
import { until } from './until';

/**
 * Stops the extension's service worker as the browser does after 30 idle seconds: no unload, ports closed,
 * memory gone. The next event starts a new one, often at once: an open panel reconnects. Throws when it does not
 * stop.
 */
export async function killWorker(session: ChromiumSession): Promise<void> {
  const helper = await session.context.newPage();
  try {
    await helper.goto(session.extensionUrl('manifest.json'));
    const cdp = await session.context.newCDPSession(helper);
    const running = new Set<string>();
    const stopped = new Set<string>();
    cdp.on('ServiceWorker.workerVersionUpdated', ({ versions }) => {
      for (const version of versions) {
        if (version.runningStatus === 'stopped') stopped.add(version.versionId);
        else running.add(version.versionId);
      }
    });
    await cdp.send('ServiceWorker.enable');
    await until('the running service worker', async () => running.size > 0 || stopped.size > 0 || null);
    stopped.clear();
    if (running.size === 0) return;
    await cdp.send('ServiceWorker.stopAllWorkers');
    await until('the stopped service worker', async () => [...running].every((id) => stopped.has(id)) || null);
  } finally {
    await helper.close();
  }
}
