import { genericScripts, pageFault } from '../helpdesks/any-page';
import { ProblemError, problem } from '../problem';
import { type NoTicket, noTicketSchema, ticketRefSchema } from '../ticket/page-ticket';
import { sameTicket } from '../ticket/ref';
import * as z from '../zod';
import type { AssistHub } from './assist-hub';
import type { Host } from './host';
import { pasteScript } from './own-scripts';

/** Brings the panel into a tab when the agent asks for it, and reads again what is there. */
export interface PageOpener {
  /** The toolbar button or its key: opens or closes the panel; where there is none, starts one and reads the page. */
  toggle(tabId: number, url: string | null): Promise<void>;
  /**
   * Reads again; `selection`: only what the agent selected, on a page that names no ticket. Throws ProblemError when
   * nothing is selected, or when the page lets nobody in.
   */
  reread(tabId: number, selection: boolean): Promise<void>;
  /** True when the agent asked for the panel on a page of this origin in this tab. */
  asked(origin: string, tabId: number): Promise<boolean>;
  closed(tabId: number): void;
}

interface Deps {
  host: Pick<Host, 'sendToPage' | 'scripts' | 'tabs' | 'addressOf' | 'session' | 'tellClosed'>;
  hub: Pick<AssistHub, 'moved' | 'overtaken' | 'reread' | 'state'>;
}

const retaken = z.object({
  ref: ticketRefSchema.nullable(),
  none: noTicketSchema.optional(),
  taken: z.boolean(),
});
const key = (tabId: number) => `asked ${tabId}`;

export function createPageOpener({ host, hub }: Deps): PageOpener {
  /** Starts the script of this page's own helpdesk, or else the one for any page. Gives why it could not. */
  async function open(tabId: number, url: string | null): Promise<NoTicket | null> {
    const fault = pageFault(url);
    if (url === null || fault) return fault ?? 'closed-page';
    try {
      if (await startOwn(tabId)) return null;
      // Known before the script speaks: its first message would be refused otherwise.
      await host.session.set({ [key(tabId)]: new URL(url).origin });
      if (host.scripts.pasteInPage) await host.scripts.run(tabId, pasteScript);
      const answer = await host.scripts.run(tabId, { js: genericScripts, world: 'ISOLATED' });
      return noTicketSchema.safeParse(answer).data ?? null;
    } catch {
      return 'closed-page';
    }
  }

  /** A helpdesk's page that was open before the extension was installed, updated, or told of it. */
  async function startOwn(tabId: number): Promise<boolean> {
    const all = [...host.scripts.ofManifest(), ...(await host.scripts.registered())];
    let started = false;
    for (const script of all) {
      if (!(await host.tabs(script.matches)).includes(tabId)) continue;
      await host.scripts.run(tabId, script);
      started ||= script.world === 'ISOLATED';
    }
    return started;
  }

  async function show(tabId: number, url: string | null): Promise<NoTicket | null> {
    const none = await open(tabId, url);
    if (none === null) await host.sendToPage(tabId, { type: 'dock', collapsed: false }).catch(() => null);
    else hub.moved(tabId, null, none);
    return none;
  }

  return {
    async toggle(tabId, url) {
      const there = await host.sendToPage(tabId, { type: 'dock', collapsed: 'toggle' }).catch(() => null);
      const none = there ? null : await show(tabId, url);
      if (none) await host.tellClosed(tabId, none);
    },
    async reread(tabId, selection) {
      const what = selection ? 'selection' : 'any';
      const overtaken = hub.overtaken(tabId);
      const raw = await host.sendToPage(tabId, { type: 'retake', what }).catch(() => null);
      if (raw === null || raw === undefined) {
        await show(tabId, await host.addressOf(tabId));
        return;
      }
      const answer = retaken.safeParse(raw);
      if (!answer.success) throw new ProblemError(problem('read-no-page', {}, true));
      const { ref, none = null, taken } = answer.data;
      if (!taken) throw new ProblemError(problem('read-no-selection', {}, true));
      // The page says so itself as well, a moment earlier or later. When it has spoken of another ticket, this is old.
      if (overtaken() && !sameTicket(ref, hub.state(tabId).ref)) return;
      if (ref === null && none !== null) hub.moved(tabId, null, none);
      else if (ref === null || sameTicket(ref, hub.state(tabId).ref)) hub.reread(tabId);
      else hub.moved(tabId, ref);
    },
    async asked(origin, tabId) {
      return (await host.session.get(key(tabId)))[key(tabId)] === origin;
    },
    closed: (tabId) => void host.session.remove(key(tabId)),
  };
}
