import type { HelpdeskId } from '../ticket/ref';
import { type Diagnosis, pageLookSchema } from '../wire/diagnosis';
import type { AssistHub } from './assist-hub';
import type { Host } from './host';

interface Deps {
  hub: AssistHub;
  host: Host;
  versions: { product: string; rules: string };
  helpdesksAt(url: URL, tabId: number): Promise<HelpdeskId[]>;
}

/** Gathers what a bug report needs of a tab, without a word of its ticket. Works in every state of the panel. */
export async function diagnose({ hub, host, versions, helpdesksAt }: Deps, tabId: number): Promise<Diagnosis> {
  const state = await hub.known(tabId).catch(() => hub.state(tabId));
  const address = await host.addressOf(tabId).catch(() => null);
  const url = address !== null && URL.canParse(address) ? new URL(address) : null;
  const found = url === null ? [] : await helpdesksAt(url, tabId).catch(() => []);
  const helpdesk = state.ref?.helpdesk ?? found[0] ?? null;
  const look = pageLookSchema.safeParse(await host.look(tabId, helpdesk).catch(() => null));
  const { ticket, problem } = state;
  return {
    helpdesk,
    host: helpdesk === null || helpdesk === 'generic' || url === null ? 'none' : host.isVendor(url) ? 'vendor' : 'own',
    page: look.success ? look.data : null,
    phase: state.phase,
    // Of its parameters only those that name a selector or a status: others may name a host.
    problem: problem && {
      ...problem,
      params: Object.fromEntries(
        Object.entries(problem.params).filter(([name]) => ['detail', 'status', 'reason', 'seen'].includes(name)),
      ),
    },
    notices: state.notices.map(({ code }) => code).slice(0, 30),
    readBy: ticket?.readBy ?? null,
    fallback: ticket?.fallback ?? null,
    complete: ticket?.complete ?? null,
    messages: ticket?.messages ?? null,
    drafts: state.drafts.length,
    engine: state.engine.kind,
    sources: state.setup.sources,
    articles: state.setup.articles,
    timings: state.timings,
    versions,
  };
}
