import type { BrowserContext, ConsoleMessage } from 'playwright-core';

/** What a page or the worker complained about. */
export interface ConsoleError {
  where: 'page' | 'extension page' | 'worker';
  text: string;
  url: string;
}

/** Collects console errors and uncaught exceptions. `expect(errors.found()).toEqual([])` closes a test. */
export interface ConsoleErrors {
  /** Errors so far, without those that match one of the patterns. */
  found(ignoring?: readonly RegExp[]): ConsoleError[];
  clear(): void;
}

/** Listens on every page, frame and worker of the context from now on; frames report through their page. */
export function collectConsoleErrors(context: BrowserContext): ConsoleErrors {
  const all: ConsoleError[] = [];
  const placeOf = (url: string): ConsoleError['where'] =>
    url.startsWith('chrome-extension:') ? 'extension page' : 'page';
  context.on('console', (message: ConsoleMessage) => {
    if (message.type() !== 'error') return;
    const worker = message.worker();
    const url = message.location().url || worker?.url() || message.page()?.url() || '';
    all.push({ where: worker ? 'worker' : placeOf(url), text: message.text(), url });
  });
  context.on('weberror', (error) => {
    const url = error.page()?.url() ?? '';
    all.push({ where: placeOf(url), text: error.error().stack ?? error.error().message, url });
  });
  return {
    found: (ignoring = []) => all.filter((error) => !ignoring.some((pattern) => pattern.test(error.text))),
    clear: () => all.splice(0),
  };
}
