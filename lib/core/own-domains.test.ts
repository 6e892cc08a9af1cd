import { beforeEach, describe, expect, it } from 'vitest';
import type { ProblemError } from '../problem';
import { createSettings } from '../settings/settings-store';
import { defaultPolicy } from '../triage/default-policy';
import type { PageCommand } from '../wire/page-commands';
import { memoryArea } from './fixtures/memory-area';
import { createOwnDomains } from './own-domains';
import type { PageScript } from './own-scripts';

const acme = 'https://support.acme.com';
const other = 'https://tickets.acme.com';

/** A browser with its permissions, its list of registered scripts and its tabs: address and whether a script runs. */
function fakeBrowser() {
  const leave = new Set<string>();
  const registered = new Map<string, PageScript>();
  const tabs = new Map<number, { url: string; runs: boolean }>();
  const log: string[] = [];
  const matches = (url: string, pattern: string) => url.startsWith(pattern.replace(/\*$/, ''));
  return {
    leave,
    registered,
    tabs,
    log,
    host: {
      permitted: async (pattern: string) => leave.has(pattern),
      giveBack: async (pattern: string) => {
        log.push(`give back ${pattern}`);
        leave.delete(pattern);
      },
      tabs: async (patterns?: string[]) =>
        [...tabs]
          .filter(([, { url }]) => !patterns || patterns.some((pattern) => matches(url, pattern)))
          .map(([id]) => id),
      async sendToPage(tabId: number, command: PageCommand) {
        const tab = tabs.get(tabId);
        if (!tab?.runs) throw new Error('Could not establish connection');
        if (command.type !== 'end') return { ref: null, url: tab.url };
        if (!tab.url.startsWith(command.origin)) return undefined;
        tab.runs = false;
        return { ok: true };
      },
      report: (where: string, kind: string) => void log.push(`${where} ${kind}`),
      look: async () => null,
      isVendor: () => true,
      readable: async () => null,
      readPart: async () => null,
      scripts: {
        ofManifest: () => [],
        registered: async () => [...registered.values()].map((one) => ({ ...one, js: one.js.map((js) => `/${js}`) })),
        async register(scripts: PageScript[]) {
          for (const one of scripts) {
            if (registered.has(one.id)) throw new Error(`Duplicate script ID '${one.id}'`);
            registered.set(one.id, one);
            log.push(`register ${one.id}`);
          }
        },
        async unregister(ids: string[]) {
          for (const id of ids) {
            if (!registered.delete(id)) throw new Error(`Nonexistent script ID '${id}'`);
          }
        },
        async run(tabId: number, { js }: { js: readonly string[] }) {
          const tab = tabs.get(tabId);
          if (!tab || tab.url.includes('gone')) throw new Error('No tab');
          if (!js[0]?.includes('paste')) tab.runs = true;
        },
        pasteInPage: false,
      },
    },
  };
}

let desk: ReturnType<typeof fakeBrowser>;
let area: ReturnType<typeof memoryArea>;
let needed: string[];
let ended: number[];

const start = () =>
  createOwnDomains({
    settings: createSettings(area, defaultPolicy),
    host: desk.host,
    neededElsewhere: async (pattern) => needed.includes(pattern),
    ended: (tabId) => void ended.push(tabId),
  });

beforeEach(() => {
  desk = fakeBrowser();
  area = memoryArea();
  needed = [];
  ended = [];
});

const codeOf = (work: Promise<unknown>) =>
  work.then(
    () => 'done',
    (error: ProblemError) => error.problem.code,
  );

describe('a helpdesk under a company name', () => {
  it('runs where it was added and allowed, on its agents pages only', async () => {
    desk.leave.add(`${acme}/*`);
    const domains = start();
    await domains.add(`${acme}/agent/tickets/4`, 'zendesk');
    expect([...desk.registered.values()]).toEqual([
      {
        id: `own ${acme}`,
        matches: [`${acme}/agent/*`],
        js: ['content-scripts/helpdesk.js'],
        world: 'ISOLATED',
        runAt: 'document_idle',
      },
    ]);
    expect(await domains.at(acme)).toBe('zendesk');
    expect(await domains.at(other)).toBeNull();
    expect(await domains.at(`${acme}:8443`)).toBeNull();
  });

  it('is refused without the leave of the browser, and nothing is kept', async () => {
    const domains = start();
    expect(await codeOf(domains.add(acme, 'zendesk'))).toBe('helpdesk-no-permission');
    expect(await codeOf(domains.add('http://support.acme.com', 'zendesk'))).toBe('helpdesk-insecure-address');
    expect(await codeOf(domains.add('https://*.acme.com', 'zendesk'))).toBe('helpdesk-wide-address');
    expect(await codeOf(domains.add('https://acme.zendesk.com', 'zendesk'))).toBe('helpdesk-known-address');
    desk.leave.add(`${acme}/*`);
    expect(await codeOf(domains.add(acme, 'intercom'))).toBe('bad-request');
    expect(await domains.list()).toEqual([]);
    expect(desk.registered.size).toBe(0);
  });

  it('is known to a worker that was just started, and to no worker once the leave is gone', async () => {
    desk.leave.add(`${acme}/*`);
    await start().add(acme, 'zendesk');
    const fresh = start();
    expect(await fresh.at(acme)).toBe('zendesk');
    desk.leave.delete(`${acme}/*`);
    expect(await fresh.at(acme)).toBeNull();
  });

  it('keeps both of two that are added at once', async () => {
    desk.leave.add(`${acme}/*`).add(`${other}/*`);
    const domains = start();
    await Promise.all([domains.add(acme, 'zendesk'), domains.add(other, 'jira')]);
    expect((await domains.list()).map(({ origin }) => origin)).toEqual([acme, other]);
  });

  it('takes another kind at the same address in place of the first', async () => {
    desk.leave.add(`${acme}/*`);
    const domains = start();
    await domains.add(acme, 'zendesk');
    await domains.add(acme, 'jira');
    expect(await domains.list()).toMatchObject([{ helpdesk: 'jira', origin: acme }]);
    expect([...desk.registered.values()].map(({ js }) => js)).toEqual([['content-scripts/jira.js']]);
  });

  it('has its paste script too where the browser needs one', async () => {
    desk.leave.add(`${acme}/*`);
    desk.host.scripts.pasteInPage = true;
    await start().add(acme, 'zendesk');
    expect([...desk.registered.values()]).toMatchObject([
      { world: 'MAIN', runAt: 'document_start' },
      { world: 'ISOLATED' },
    ]);
  });
});

describe('open tabs', () => {
  beforeEach(async () => {
    desk.leave.add(`${acme}/*`).add(`${other}/*`);
    desk.tabs.set(1, { url: `${acme}/agent/tickets/1`, runs: false });
    desk.tabs.set(2, { url: `${acme}/agent/gone`, runs: false });
    desk.tabs.set(3, { url: `${acme}/hc/en-us`, runs: false });
    desk.tabs.set(4, { url: `${other}/browse/A-1`, runs: true });
  });

  it('are offered a start, and one that is gone keeps no other waiting', async () => {
    const domains = start();
    await domains.add(acme, 'zendesk');
    expect(await domains.list()).toMatchObject([{ waitingTabs: 2 }]);
    await domains.startInOpenTabs(acme);
    expect(desk.tabs.get(1)?.runs).toBe(true);
    expect(desk.tabs.get(3)?.runs).toBe(false);
    expect(await domains.list()).toMatchObject([{ waitingTabs: 1 }]);
  });

  it('end with the removal, others go on, and the leave is given back', async () => {
    const domains = start();
    await domains.add(acme, 'zendesk');
    await domains.add(other, 'jira');
    await domains.startInOpenTabs(acme);
    await domains.remove(acme);
    expect(desk.tabs.get(1)?.runs).toBe(false);
    expect(desk.tabs.get(4)?.runs).toBe(true);
    expect(ended).toEqual([1]);
    expect([...desk.registered.keys()]).toEqual([`own ${other}`]);
    expect(desk.leave).toEqual(new Set([`${other}/*`]));
  });

  it('keep the leave that a source or the model needs as well', async () => {
    needed = [`${acme}/*`];
    const domains = start();
    await domains.add(acme, 'zendesk');
    await domains.remove(acme);
    expect(desk.log).not.toContain(`give back ${acme}/*`);
    expect(desk.registered.size).toBe(0);
  });
});

describe('what the browser does by itself', () => {
  it('an update of the extension forgets the scripts: they are registered again, once', async () => {
    desk.leave.add(`${acme}/*`);
    await start().add(acme, 'zendesk');
    desk.registered.clear();
    const domains = start();
    await Promise.all([domains.reconcile(), domains.reconcile()]);
    expect([...desk.registered.keys()]).toEqual([`own ${acme}`]);
    expect(desk.log).toEqual([`register own ${acme}`, `register own ${acme}`]);
  });

  it('a person takes the leave back: the script goes, open tabs end, the entry stays to be allowed again', async () => {
    desk.leave.add(`${acme}/*`);
    const domains = start();
    await domains.add(acme, 'zendesk');
    desk.tabs.set(1, { url: `${acme}/agent/tickets/1`, runs: true });
    desk.leave.clear();
    await domains.reconcile();
    expect(desk.registered.size).toBe(0);
    expect(desk.tabs.get(1)?.runs).toBe(false);
    expect(await domains.list()).toEqual([{ helpdesk: 'zendesk', origin: acme, permitted: false, waitingTabs: 0 }]);
    desk.leave.add(`${acme}/*`);
    await domains.reconcile();
    expect([...desk.registered.keys()]).toEqual([`own ${acme}`]);
  });
});
