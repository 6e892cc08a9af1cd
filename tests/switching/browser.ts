import type { TicketRef } from '../../lib/ticket/ref';
import type { AssistEvent } from '../../lib/wire/assist';
import type { ClientRuntime } from '../../lib/wire/client';
import type { InsertResult } from '../../lib/wire/requests';
import type { Sender } from '../../lib/wire/router';
import type { Chance } from './chance';
import type { Clock } from './clock';
import type { Globals } from './globals';
import { createPanel, type Panel } from './panel';
import { createServer, type Server } from './server';
import { createTab, type PageZone, type Tab, type Written } from './tab';
import { copy, createTransit } from './transit';
import { createWorker, type Worker, type WorkerDeps } from './worker';

const trace = (what: string) => process.env.SWITCHING_TRACE && console.log(what);
const goneText = 'A listener indicated an asynchronous response, but the message channel closed';

/** A browser with the extension: two helpdesk tabs, the browser's own side panel, and a worker that can be stopped. */
export interface Browser {
  tabs: readonly [Tab, Tab];
  server: Server;
  sidePanel: Panel;
  worker: Worker;
  activeTab(): Tab;
  activate(tab: Tab): void;
  /** The browser's command for "insert the draft". */
  insertCommand(tab: Tab): void;
  /** Closes it for a new one, which is not the active one. */
  closeTab(tab: Tab): void;
  /** Insertions that a page answered as done, by call id. */
  inserted: Map<string, { tabId: number; ref: TicketRef }>;
  /** What a page or the core said no with. */
  refusals: string[];
  close(): void;
}

export interface BrowserDeps {
  zones: readonly [PageZone, PageZone];
  clock: Clock;
  chance: Chance;
  globals: Globals;
  database: IDBFactory;
  settings: WorkerDeps['settings'];
  written(tab: Tab, what: Written): void;
  changed(): void;
}

export function createBrowser(deps: BrowserDeps): Browser {
  const { clock, chance, globals } = deps;
  const inserted: Browser['inserted'] = new Map();
  const refusals: string[] = [];
  let ids = 0;
  const newId = () => {
    ids += 1;
    return `call-${ids}`;
  };
  let active: Tab | null = null;
  const wait = (ms: number) => new Promise<void>((resolve) => clock.after(ms, resolve));

  const worker = createWorker({
    clock,
    chance,
    database: deps.database,
    settings: deps.settings,
    activeTab: () => active?.id ?? null,
    async toPage(tabId, command) {
      await wait(chance.delay(3, 200));
      const tab = browser.tabs.find(({ id }) => id === tabId);
      if (!tab) throw new Error('No tab with id');
      const answer = await tab.answer(command);
      trace(
        `${clock.now() % 1e6} core -> ${tabId} ${JSON.stringify(command).slice(0, 150)} -> ${JSON.stringify(answer).slice(0, 160)}`,
      );
      if (command.type === 'insert') {
        const result = answer as InsertResult;
        if (result.ok) inserted.set(command.callId, { tabId, ref: command.ref });
        else refusals.push(result.problem.code);
      }
      await wait(chance.delay(3, 200));
      return copy(answer);
    },
  });

  /** One message to the core and its answer; rejects when the worker stops before the answer is there. */
  async function toCore(sender: Sender, message: unknown): Promise<unknown> {
    const life = worker.life();
    // Who it is may have to be looked up first, and takes a while now and then.
    if (sender.caller === 'page') await life.order.keep(String(sender.tabId), wait(chance.delay(0, 10)));
    const gone = life.died.then(() => Promise.reject(new Error(goneText)));
    gone.catch(() => undefined);
    const answer = await Promise.race([life.core.handle(message, sender), gone]);
    trace(
      `${clock.now() % 1e6} ${sender.caller} ${sender.tabId} ${JSON.stringify(message).slice(0, 150)} -> ${JSON.stringify(answer).slice(0, 160)}`,
    );
    await Promise.race([wait(chance.delay(2, 100)), gone]);
    return copy(answer);
  }

  function panelRuntime(tabId: number | null): ClientRuntime {
    const sender: Sender = { caller: 'panel', tabId, host: null, helpdesks: [] };
    const sending = createTransit(clock, chance);
    return {
      async sendMessage(message) {
        const sent = copy(message);
        await sending.pass(3, 200);
        return toCore(sender, sent);
      },
      connect: () => connectPort(tabId),
    };
  }

  function connectPort(tabId: number | null) {
    const heard: ((message: unknown) => void)[] = [];
    const ended: (() => void)[] = [];
    const toPanel = createTransit(clock, chance);
    const toWorker = createTransit(clock, chance);
    const coreHears: ((message: unknown) => void)[] = [];
    const coreEnds: (() => void)[] = [];
    let open = true;
    const end = () => {
      if (!open) return;
      open = false;
      for (const listener of ended) listener();
    };
    void toWorker.pass(3, 100).then(() => {
      if (!open) return;
      const life = worker.life();
      void life.died.then(end);
      life.core.connect({
        tabId,
        postMessage(event: AssistEvent) {
          if (!open) throw new Error('Attempting to use a disconnected port object');
          const sent = copy(event);
          void toPanel.pass(3, 150).then(() => {
            if (!open || life.dead) return;
            for (const listener of heard) listener(sent);
          });
        },
        onMessage: (listener) => coreHears.push(listener),
        onDisconnect: (listener) => coreEnds.push(listener),
      });
    });
    return {
      postMessage(message: unknown) {
        if (!open) throw new Error('Attempting to use a disconnected port object');
        const sent = copy(message);
        void toWorker.pass(3, 100).then(() => {
          if (open) for (const listener of coreHears) listener(sent);
        });
      },
      disconnect() {
        open = false;
        void toWorker.pass(3, 50).then(() => {
          for (const listener of coreEnds) listener();
        });
      },
      onMessage: { addListener: (listener: (message: unknown) => void) => heard.push(listener) },
      onDisconnect: { addListener: (listener: () => void) => ended.push(listener) },
    };
  }

  const server = createServer(clock);
  const makeTab = (id: number, zone: PageZone): Tab => {
    const { account, helpdesk } = zone.stage.ref('1');
    const pageSender: Sender = { caller: 'page', tabId: id, host: account, helpdesks: [helpdesk] };
    const tab: Tab = createTab({
      id,
      zone,
      server,
      clock,
      chance,
      globals,
      newId,
      active: () => active === tab,
      panelRuntime: () => panelRuntime(tab.id),
      toCore: (message) => {
        // It says so only when it has found the draft in the editor.
        if (message.name === 'page.inserted') {
          const { callId, ref } = message.input as { callId: string; ref: TicketRef };
          inserted.set(callId, { tabId: tab.id, ref });
        }
        return toCore({ ...pageSender, tabId: tab.id }, message);
      },
      written: (what) => deps.written(tab, what),
      changed: deps.changed,
    });
    return tab;
  };

  const browser: Browser = {
    tabs: [makeTab(1, deps.zones[0]), makeTab(2, deps.zones[1])],
    server,
    sidePanel: null as unknown as Panel,
    worker,
    inserted,
    refusals,
    activeTab: () => active ?? browser.tabs[0],
    activate(tab) {
      active = tab;
      worker.tabActivated(tab.id);
    },
    insertCommand(tab) {
      void worker
        .life()
        .core.insertFirst(tab.id)
        .catch(() => undefined);
    },
    closeTab(tab) {
      tab.unload();
      worker.life().core.tabClosed(tab.id);
      tab.id += 10;
      const other = browser.tabs.find((one) => one !== tab);
      if (active === tab && other) browser.activate(other);
    },
    close() {
      for (const tab of browser.tabs) tab.unload();
      browser.sidePanel.close();
      worker.kill();
    },
  };
  browser.sidePanel = createPanel({
    runtime: panelRuntime(null),
    docked: false,
    clock,
    newId,
    visible: () => true,
    onState: deps.changed,
  });
  return browser;
}
