import { type ChildProcess, spawn } from 'node:child_process';
import type { Readable, Writable } from 'node:stream';
import { findChromium } from '../../scripts/browser.mjs';

/**
 * A Chromium spoken to in its own protocol. Playwright and Puppeteer attach to every worker as it starts, which keeps it
 * alive and slows its start: here a worker is attached to only while its memory is read.
 */
export interface Browser {
  send<T = unknown>(method: string, params?: object, sessionId?: string): Promise<T>;
  on(method: string, listener: (params: Record<string, unknown>, sessionId: string | undefined) => void): void;
  close(): Promise<void>;
}

interface Answer {
  id?: number;
  method?: string;
  params?: Record<string, unknown>;
  sessionId?: string;
  result?: unknown;
  error?: { message: string };
}

function connect(child: ChildProcess): Omit<Browser, 'close'> {
  const [, , , input, output] = child.stdio as [unknown, unknown, unknown, Writable, Readable];
  const waiting = new Map<number, { resolve(value: unknown): void; reject(error: Error): void }>();
  const listeners: { method: string; listener: Parameters<Browser['on']>[1] }[] = [];
  let nextId = 1;
  let rest = Buffer.alloc(0);
  const receive = (answer: Answer) => {
    if (answer.id === undefined) {
      for (const { method, listener } of listeners) {
        if (method === answer.method) listener(answer.params ?? {}, answer.sessionId);
      }
      return;
    }
    const known = waiting.get(answer.id);
    waiting.delete(answer.id);
    if (answer.error) known?.reject(new Error(answer.error.message));
    else known?.resolve(answer.result);
  };
  output.on('data', (chunk: Buffer) => {
    rest = Buffer.concat([rest, chunk]);
    for (let end = rest.indexOf(0); end >= 0; end = rest.indexOf(0)) {
      receive(JSON.parse(rest.subarray(0, end).toString('utf8')) as Answer);
      rest = rest.subarray(end + 1);
    }
  });
  child.on('exit', () => {
    for (const { reject } of waiting.values()) reject(new Error('Chromium ended'));
    waiting.clear();
  });
  return {
    send: <T>(method: string, params: object = {}, sessionId?: string) =>
      new Promise<T>((resolve, reject) => {
        const id = nextId++;
        waiting.set(id, { resolve: resolve as (value: unknown) => void, reject });
        input.write(`${JSON.stringify({ id, method, params, ...(sessionId && { sessionId }) })}\0`);
      }),
    on: (method, listener) => void listeners.push({ method, listener }),
  };
}

/** Starts Chromium headless with a profile of its own and unpacked extensions. */
export function startChromium(profile: string, extensions: readonly string[]): Browser {
  const program = process.env.SIDEDESK_BROWSER ?? findChromium();
  const list = extensions.join(',');
  const child = spawn(
    program,
    [
      '--headless=new',
      '--remote-debugging-pipe',
      `--user-data-dir=${profile}`,
      `--disable-extensions-except=${list}`,
      `--load-extension=${list}`,
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      '--js-flags=--expose-gc',
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
      'about:blank',
    ],
    { stdio: ['ignore', 'ignore', 'ignore', 'pipe', 'pipe'] },
  );
  const browser = connect(child);
  const ended = new Promise<void>((resolve) => child.on('exit', () => resolve()));
  return {
    ...browser,
    close: async () => {
      await browser.send('Browser.close').catch(() => undefined);
      await ended;
    },
  };
}
