import type { Knowledge } from '../knowledge/knowledge';
import type { AddedPage } from '../knowledge/types';
import { ProblemError, problem, problemOf } from '../problem';
import * as z from '../zod';
import type { AssistHub } from './assist-hub';
import { inBackground } from './awake';
import type { Host } from './host';
import type { SyncRunner } from './sync-runner';

/** Adds the page in view to the knowledge base when an agent asks for it, and nothing by itself. */
export interface PageAdder {
  /** From the panel, which tells the outcome itself. Rejects with a ProblemError. */
  add(tabId: number): Promise<AddedPage>;
  /** Takes back what was added last; nothing to take back is nothing done. */
  undo(): Promise<void>;
  /** From the context menu or its key: tells over the page what was saved, with a button that takes it back. */
  addAndTell(tabId: number): Promise<void>;
  /** The same for the page that a link leads to: with the agent's session on the page's own site, without it elsewhere. */
  addLinkAndTell(tabId: number, url: string, allowed: Promise<boolean>): Promise<void>;
}

interface Deps {
  host: Pick<Host, 'adding' | 'sendToPage' | 'session' | 'keepAlive' | 'report'>;
  hub: Pick<AssistHub, 'known'>;
  knowledge: Pick<Knowledge, 'addPage' | 'copyOf' | 'takePageBack'>;
  runner: Pick<SyncRunner, 'start' | 'cancel'>;
  onChange(): void;
  /** True for an address of a helpdesk. */
  isHelpdesk(url: URL): Promise<boolean>;
}

const copySchema = z.object({ url: z.string().max(3000), html: z.string() }).nullable();
const fileSchema = z.object({
  sourceId: z.string(),
  path: z.string(),
  text: z.string(),
  modifiedAt: z.number().nullable(),
});
const lastSchema = z.object({ sourceId: z.string(), path: z.string(), before: fileSchema.nullable() });
const lastKey = 'page added last';
const linkMs = 45_000;

/** What helpdesks show to everybody: their help centres. All else there may be a ticket. */
const helpCenterPath = /^\/(?:hc|wiki|help|s\/article|articles)(?:\/|$)/;

export function createPageAdder({ host, hub, knowledge, runner, onChange, isHelpdesk }: Deps): PageAdder {
  async function add(tabId: number): Promise<AddedPage> {
    const { ref } = await hub.known(tabId);
    // A ticket holds a customer's words: never an article, whoever asks.
    if (ref !== null && ref.helpdesk !== 'generic') throw new ProblemError(problem('page-is-ticket'));
    const copied = copySchema.safeParse(await host.adding.copy(tabId).catch(() => undefined));
    if (!copied.success) throw new ProblemError(problem('page-closed'));
    if (copied.data === null) throw new ProblemError(problem('page-not-html', { type: 'PDF' }));
    // A helpdesk's page that was open before the extension was: no script of ours says whether it shows a ticket.
    const heard = await host.sendToPage(tabId, { type: 'where' }).catch(() => null);
    if (ref === null && (heard === null || heard === undefined)) await refuseTicket(copied.data.url);
    return keep(copied.data);
  }

  async function addLink(tabId: number, address: string, allowed: Promise<boolean>): Promise<AddedPage> {
    // Heard first: it is the answer to the click.
    const isAllowed = await allowed.catch(() => false);
    if (!URL.canParse(address))
      throw new ProblemError(problem('source-bad-address', { address: address.slice(0, 200) }));
    const url = new URL(address);
    await refuseTicket(url.href);
    const own = copySchema.safeParse(await host.adding.copyLink(tabId, url.href).catch(() => null));
    if (!(own.success && own.data) && !isAllowed) throw new ProblemError(problem('link-closed', { host: url.host }));
    const copy = own.data ?? (await knowledge.copyOf(url.href, AbortSignal.timeout(linkMs)));
    // Where it led in the end counts too.
    await refuseTicket(copy.url);
    return keep(copy);
  }

  async function refuseTicket(address: string): Promise<void> {
    const url = new URL(address);
    if ((await isHelpdesk(url)) && !helpCenterPath.test(url.pathname))
      throw new ProblemError(problem('page-is-ticket'));
  }

  async function keep(copy: { url: string; html: string }): Promise<AddedPage> {
    const { page, sourceId, path, before } = await knowledge.addPage(copy, host.adding.say('added_pages'));
    await host.session.set({ [lastKey]: { sourceId, path, before } });
    runner.start(sourceId, { full: true, resume: false, local: true, after: true });
    onChange();
    return page;
  }

  async function undo(): Promise<void> {
    const last = lastSchema.safeParse((await host.session.get(lastKey))[lastKey]);
    if (!last.success) return;
    const { sourceId, path, before } = last.data;
    await host.session.remove(lastKey);
    if (await knowledge.takePageBack(sourceId, path, before))
      runner.start(sourceId, { full: true, resume: false, local: true, after: true });
    onChange();
  }

  async function tell(tabId: number, work: () => Promise<AddedPage>): Promise<void> {
    // It fails where the page has gone, or lets nobody show anything: what was added is in the options.
    await inBackground(host, 'add page', async () => {
      const told = await work().then(
        (page) => ({ page }),
        (error: unknown) => ({ failed: problemOf(error) }),
      );
      const answer = await host.adding.tell(tabId, told);
      if (answer === 'undo') await undo();
    });
  }

  return {
    add,
    undo,
    addAndTell: (tabId) => tell(tabId, () => add(tabId)),
    addLinkAndTell: (tabId, url, allowed) => tell(tabId, () => addLink(tabId, url, allowed)),
  };
}
