import type { Browser } from './cdp';

/** One of an extension's own pages, from which its worker is asked and stopped. */
export interface BenchPage {
  /** Runs an expression in the page and gives its value; promises are awaited. */
  evaluate<T>(expression: string): Promise<T>;
  /** Stops the extension's worker as the browser does, and waits until it is stopped. */
  stopWorker(): Promise<void>;
  /** Bytes held by the running worker after a garbage collection: heap and buffers. */
  workerMemory(): Promise<number>;
  /** Bytes of the extension's origin on the disk. */
  diskUsage(): Promise<number>;
  close(): Promise<void>;
}

interface Version {
  versionId: string;
  runningStatus: string;
  targetId?: string;
}

/** Opens a page by its address. */
export async function openPage(browser: Browser, url: string): Promise<BenchPage> {
  const { targetId } = await browser.send<{ targetId: string }>('Target.createTarget', { url });
  const { sessionId } = await browser.send<{ sessionId: string }>('Target.attachToTarget', { targetId, flatten: true });
  const versions = new Map<string, Version>();
  let told = () => {};
  browser.on('ServiceWorker.workerVersionUpdated', (params, from) => {
    if (from !== sessionId) return;
    for (const version of params.versions as Version[]) versions.set(version.versionId, version);
    told();
  });
  await browser.send('ServiceWorker.enable', {}, sessionId);
  const evaluate = async <T>(expression: string): Promise<T> => {
    const answer = await browser.send<{
      result: { value: T };
      exceptionDetails?: { text: string; exception?: { description?: string } };
    }>('Runtime.evaluate', { expression, awaitPromise: true, returnByValue: true }, sessionId);
    const failed = answer.exceptionDetails;
    if (failed) throw new Error(failed.exception?.description ?? failed.text);
    return answer.result.value;
  };
  const isStopped = () => [...versions.values()].every(({ runningStatus }) => runningStatus === 'stopped');
  for (
    let tries = 0;
    (await evaluate<string>('document.readyState + location.href')) !== `complete${url}` && tries < 200;
    tries += 1
  ) {
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  return {
    evaluate,
    async stopWorker() {
      await browser.send('ServiceWorker.stopAllWorkers', {}, sessionId);
      while (!isStopped()) {
        await new Promise<void>((resolve) => {
          told = resolve;
        });
      }
    },
    async workerMemory() {
      const { targetInfos } = await browser.send<{ targetInfos: { targetId: string; type: string; url: string }[] }>(
        'Target.getTargets',
        { filter: [{}] },
      );
      const { host } = new URL(url);
      const worker = targetInfos.find((info) => info.type === 'service_worker' && new URL(info.url).host === host);
      if (!worker) throw new Error('The worker does not run');
      const attached = await browser.send<{ sessionId: string }>('Target.attachToTarget', {
        targetId: worker.targetId,
        flatten: true,
      });
      await browser.send('HeapProfiler.collectGarbage', {}, attached.sessionId);
      const usage = await browser.send<{ usedSize: number; backingStorageSize?: number }>(
        'Runtime.getHeapUsage',
        {},
        attached.sessionId,
      );
      await browser.send('Target.detachFromTarget', { sessionId: attached.sessionId });
      return usage.usedSize + (usage.backingStorageSize ?? 0);
    },
    diskUsage: () => evaluate<number>('navigator.storage.estimate().then(({ usage }) => usage)'),
    async close() {
      await browser.send('Target.closeTarget', { targetId });
    },
  };
}
