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

interface TargetInfo {
  targetId: string;
  type: string;
  url: string;
}

/** The extension's running worker, as the browser lists it now: a status told by events may be late. */
async function runningWorker(browser: Browser, host: string): Promise<TargetInfo | undefined> {
  const { targetInfos } = await browser.send<{ targetInfos: TargetInfo[] }>('Target.getTargets', { filter: [{}] });
  return targetInfos.find((info) => info.type === 'service_worker' && new URL(info.url).host === host);
}

/** Opens a page by its address. */
export async function openPage(browser: Browser, url: string): Promise<BenchPage> {
  const { targetId } = await browser.send<{ targetId: string }>('Target.createTarget', { url });
  const { sessionId } = await browser.send<{ sessionId: string }>('Target.attachToTarget', { targetId, flatten: true });
  const { host } = new URL(url);
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
      while (await runningWorker(browser, host)) await new Promise((resolve) => setTimeout(resolve, 20));
    },
    async workerMemory() {
      const worker = await runningWorker(browser, host);
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
