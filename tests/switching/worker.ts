import { Dexie } from 'dexie';
import { IDBKeyRange } from 'fake-indexeddb';
import { type Core, createCore } from '../../lib/core/core';
import { memoryArea } from '../../lib/core/fixtures/memory-area';
import type { Host } from '../../lib/core/host';
import { askerOf } from '../../lib/models/built-in/run';
import { turnsByName } from '../../lib/settings/settings-store';
import { createInOrder, type InOrder } from '../../lib/wire/in-order';
import type { PageCommand } from '../../lib/wire/page-commands';
import type { Sender } from '../../lib/wire/router';
import type { Chance } from './chance';
import type { Clock } from './clock';
import { gatedFactory } from './gated-database';
import { modelAnswer } from './model';
import { copy } from './transit';

const never = new Promise<never>(() => {});

export interface Life {
  core: Core;
  dead: boolean;
  died: Promise<void>;
  order: InOrder;
}

export interface WorkerDeps {
  clock: Clock;
  chance: Chance;
  database: IDBFactory;
  settings: ReturnType<typeof memoryArea>;
  /** Rejects where no content script listens. */
  toPage(tabId: number, command: PageCommand): Promise<unknown>;
  activeTab(): number | null;
}

/** The extension's background: started by whatever needs it, stopped at any moment, kept by what was stored. */
export interface Worker {
  life(): Life;
  kill(): void;
  /** The browser made another tab active. */
  tabActivated(tabId: number): void;
  /** One request to the core, as our own pages send it; null when the worker was stopped before it answered. */
  ask(sender: Sender, name: string, input: unknown): Promise<unknown>;
  lives(): number;
  reported: string[];
}

export function createWorker(deps: WorkerDeps): Worker {
  const { clock, chance, database, toPage, activeTab } = deps;
  const kept = { local: deps.settings, session: memoryArea() };
  const reported: string[] = [];
  let life: (Life & { end(): void; activated: Set<(tabId: number) => void> }) | null = null;
  let lives = 0;
  let ids = 0;

  const start = () => {
    if (life) return life;
    lives += 1;
    const gate = gatedFactory(database);
    const activated = new Set<(tabId: number) => void>();
    let die = () => {};
    const died = new Promise<void>((resolve) => {
      die = resolve;
    });
    const mine = { order: createInOrder(), dead: false, died, activated, core: null as unknown as Core, end: () => {} };
    mine.end = () => {
      mine.dead = true;
      gate.close();
      die();
    };
    // What a dead worker asked for does not come back to it.
    const gated =
      <A extends unknown[], R>(work: (...args: A) => Promise<R>) =>
      async (...args: A): Promise<R> => {
        if (mine.dead) return never;
        const result = await work(...args);
        return mine.dead ? never : result;
      };
    const area = (real: ReturnType<typeof memoryArea>) => ({
      get: gated(real.get),
      set: gated(real.set),
      remove: gated(real.remove),
    });
    const host: Host = {
      sendToPage: gated(async (tabId: number, command: PageCommand) => toPage(tabId, copy(command))),
      activeTab: gated(async () => activeTab()),
      onActiveTab(listener) {
        activated.add(listener);
        return () => activated.delete(listener);
      },
      openPage: async () => {},
      permitted: async () => true,
      giveBack: async () => {},
      tabs: async () => [],
      scripts: {
        registered: async () => [],
        register: async () => {},
        unregister: async () => {},
        run: async () => {},
        pasteInPage: false,
        ofManifest: () => [],
      },
      addressOf: async () => null,
      tellClosed: async () => {},
      look: async () => null,
      askHelpdesk: async () => null,
      isVendor: () => true,
      readable: async () => null,
      readPart: async () => null,
      adding: { copy: async () => null, copyLink: async () => null, tell: async () => null, say: (name) => name },
      builtIn: askerOf(null),
      fetch: async (_url, init) => {
        await wait(chance.delay(120, 1500));
        if (mine.dead) return never;
        if (chance.in100(8)) throw new TypeError('offline');
        return new Response(slowly(modelAnswer(String(init?.body ?? ''))), {
          headers: { 'content-type': 'text/event-stream' },
        });
      },
      now: clock.now,
      newId: () => {
        ids += 1;
        return `id-${ids}`;
      },
      sleep: (ms, signal) =>
        new Promise((resolve, reject) => {
          clock.after(ms, () => mine.dead || resolve());
          signal?.addEventListener('abort', () => reject(signal.reason));
        }),
      local: area(kept.local),
      session: area(kept.session),
      exclusively: turnsByName(),
      keepAlive: () => {},
      report: (where, kind) => mine.dead || reported.push(`${where}: ${kind}`),
      productVersion: '0',
    };
    Dexie.dependencies = { indexedDB: gate.factory, IDBKeyRange };
    mine.core = createCore(host);
    life = mine;
    void mine.core.resume().catch(() => undefined);
    return mine;
  };

  const wait = (ms: number) => new Promise<void>((resolve) => clock.after(ms, resolve));

  function slowly(pieces: string[]): ReadableStream<Uint8Array> {
    const encoder = new TextEncoder();
    let at = 0;
    return new ReadableStream({
      async pull(controller) {
        await wait(chance.delay(15, 400));
        const piece = pieces[at];
        at += 1;
        if (piece === undefined) controller.close();
        else controller.enqueue(encoder.encode(piece));
      },
    });
  }

  return {
    reported,
    life: start,
    lives: () => lives,
    kill() {
      life?.end();
      life = null;
    },
    tabActivated(tabId) {
      for (const listener of life?.activated ?? []) listener(tabId);
    },
    ask: (sender, name, input) => {
      const mine = start();
      return Promise.race([mine.core.handle(copy({ name, input }), sender), mine.died.then(() => null)]);
    },
  };
}
