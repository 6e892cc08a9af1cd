import { type AddressFault, hostPattern, type OwnDomain, ownPages, parseOwnAddress } from '../helpdesks/own-domain';
import { helpdesks } from '../helpdesks/registry';
import { type ProblemCode, ProblemError, problem } from '../problem';
import type { Settings } from '../settings/settings-store';
import type { HelpdeskId } from '../ticket/ref';
import type { Host } from './host';
import { register, scriptsOf } from './own-scripts';

export interface OwnDomainState extends OwnDomain {
  /** False: the browser's leave is missing, so nothing runs there. */
  permitted: boolean;
  /** Open tabs on the agents' pages that were there before and have no panel yet. */
  waitingTabs: number;
}

/** Helpdesks under a company's own names: kept in the settings, run by scripts that are registered at run time. */
export interface OwnDomains {
  list(): Promise<OwnDomainState[]>;
  /** Throws ProblemError for an address that may not be used, or that the browser has given no leave for. */
  add(address: string, helpdesk: HelpdeskId): Promise<void>;
  /** Ends it everywhere, open tabs included, and gives the browser's leave back unless something else needs it. */
  remove(origin: string): Promise<void>;
  /** Starts the script in the tabs that wait for it. */
  startInOpenTabs(origin: string): Promise<void>;
  /** The helpdesk that is both added and allowed at an origin. */
  at(origin: string): Promise<HelpdeskId | null>;
  /** Makes what the browser runs equal to what is stored and allowed, and ends the pages that may no longer run. */
  reconcile(): Promise<void>;
}

interface Deps {
  settings: Settings;
  host: Pick<Host, 'scripts' | 'permitted' | 'giveBack' | 'tabs' | 'sendToPage' | 'report'>;
  /** True when a knowledge source or the model lives at the pattern's host as well. */
  neededElsewhere(pattern: string): Promise<boolean>;
  /** The page in this tab has ended. */
  ended(tabId: number): void;
}

const codeOf: Record<AddressFault, ProblemCode> = {
  'not-an-address': 'helpdesk-bad-address',
  insecure: 'helpdesk-insecure-address',
  'too-wide': 'helpdesk-wide-address',
  'built-in': 'helpdesk-known-address',
};

export function createOwnDomains({ settings, host, neededElsewhere, ended }: Deps): OwnDomains {
  const stored = () => settings.get('ownDomains');
  const without = (known: readonly OwnDomain[], origin: string) => known.filter((one) => one.origin !== origin);
  const permitted = ({ origin }: OwnDomain) => host.permitted(hostPattern(origin));
  let working: Promise<unknown> = Promise.resolve();

  /** One change after the other: two at once would each store a list without the other's. */
  function inTurn<T>(work: () => Promise<T>): Promise<T> {
    const next = working.then(work, work);
    working = next.catch(() => undefined);
    return next;
  }

  async function reconcile(): Promise<void> {
    const domains = await stored();
    const leave = await Promise.all(domains.map(permitted));
    const running = domains.filter((_, index) => leave[index]);
    await register(
      host.scripts,
      running.flatMap((domain) => scriptsOf(domain, host.scripts.pasteInPage)),
    );
    for (const { origin } of domains.filter((_, index) => !leave[index])) await end(origin);
  }

  /** Without the browser's leave the tabs of one host cannot be asked for: every page is told, and one knows itself. */
  async function end(origin: string): Promise<void> {
    const tabs = await host.tabs();
    await Promise.all(
      tabs.map(async (tabId) => {
        const answer = await host.sendToPage(tabId, { type: 'end', origin }).catch(() => null);
        if ((answer as { ok?: unknown } | null)?.ok === true) ended(tabId);
      }),
    );
  }

  async function waiting(domain: OwnDomain): Promise<number[]> {
    const tabs = await host.tabs(ownPages(domain));
    const answers = await Promise.all(tabs.map((tabId) => host.sendToPage(tabId, { type: 'where' }).catch(() => null)));
    return tabs.filter((_, index) => answers[index] === null || answers[index] === undefined);
  }

  return {
    async list() {
      const domains = await stored();
      return Promise.all(
        domains.map(async (domain) => {
          const allowed = await permitted(domain);
          return { ...domain, permitted: allowed, waitingTabs: allowed ? (await waiting(domain)).length : 0 };
        }),
      );
    },
    add: (typed, helpdesk) =>
      inTurn(async () => {
        const address = parseOwnAddress(typed);
        if (!address.ok) throw new ProblemError(problem(codeOf[address.fault]));
        if (helpdesks[helpdesk].own === null) throw new ProblemError(problem('bad-request', { field: 'helpdesk' }));
        const { origin, pattern } = address;
        if (!(await host.permitted(pattern))) throw new ProblemError(problem('helpdesk-no-permission', { origin }));
        await settings.change('ownDomains', (known, put) => put([...without(known, origin), { helpdesk, origin }]));
        await reconcile();
      }),
    remove: (origin) =>
      inTurn(async () => {
        const others = await settings.change('ownDomains', (known, put) => put(without(known, origin)));
        await reconcile();
        await end(origin);
        const pattern = hostPattern(origin);
        const needed =
          others.some((other) => hostPattern(other.origin) === pattern) || (await neededElsewhere(pattern));
        if (!needed) await host.giveBack(pattern);
      }),
    startInOpenTabs: (origin) =>
      inTurn(async () => {
        const domain = (await stored()).find((known) => known.origin === origin);
        if (!domain || !(await permitted(domain))) return;
        for (const tabId of await waiting(domain)) {
          for (const script of scriptsOf(domain, host.scripts.pasteInPage)) {
            // A tab that was closed or has moved on is no reason to leave the others waiting.
            await host.scripts.run(tabId, script).catch(() => host.report('own-domain', 'run'));
          }
        }
      }),
    async at(origin) {
      const domain = (await stored()).find((known) => known.origin === origin);
      return domain && (await permitted(domain)) ? domain.helpdesk : null;
    },
    reconcile: () => inTurn(reconcile),
  };
}
