import type { QueryVector } from '../knowledge/embedding/types';
import type { Knowledge } from '../knowledge/knowledge';
import { ProblemError, problem } from '../problem';
import { detectLanguage } from '../text/language';
import { languageSchema } from '../ticket/page-ticket';
import type { HelpdeskId } from '../ticket/ref';
import type { Past } from '../triage/past/past';
import type { Handlers } from '../wire/router';
import type { AssistHub } from './assist-hub';
import { diagnose } from './diagnose';
import type { Host } from './host';
import { insertDraft } from './insertion';
import type { Outcomes } from './outcomes';
import type { PageAdder } from './page-adder';
import type { PageOpener } from './page-opener';
import type { SessionCache } from './session-cache';
import { tabOf } from './tab-of';

type PanelRequests =
  | 'panel.insert'
  | 'panel.copied'
  | 'panel.dismiss'
  | 'panel.feedback'
  | 'panel.tier'
  | 'panel.shown'
  | 'panel.search'
  | 'panel.prove'
  | 'panel.open'
  | 'panel.focusComposer'
  | 'panel.dock'
  | 'panel.reread'
  | 'panel.diagnose'
  | 'panel.dismissIncident'
  | 'panel.addPage'
  | 'panel.undoPage';

/** What the panel may ask. */
export function panelHandlers(deps: {
  hub: AssistHub;
  host: Host;
  opener: PageOpener;
  adder: PageAdder;
  cache: SessionCache;
  outcomes: Outcomes;
  knowledge: Knowledge;
  past: Pick<Past, 'dismiss'>;
  versions: { product: string; rules: string };
  helpdesksAt(url: URL, tabId: number): Promise<HelpdeskId[]>;
  /** The vector of words that an agent typed, masked first; null where search by meaning is off or does not answer. */
  vectorOf(query: string): Promise<QueryVector | null>;
}): Pick<Handlers, PanelRequests> {
  const { hub, host, opener, outcomes, knowledge, cache, past } = deps;
  return {
    'panel.insert': (input, sender, callId) => insertDraft(deps, input, sender, callId),
    async 'panel.copied'({ recordId, draftId }, _sender, callId) {
      await outcomes.copied(recordId, draftId, callId);
      return { ok: true };
    },
    async 'panel.dismiss'({ recordId, draftId, reason }, _sender, callId) {
      await outcomes.dismissed(recordId, draftId, reason, callId);
      return { ok: true };
    },
    async 'panel.feedback'({ recordId, draftId, ...verdict }, sender, callId) {
      await outcomes.feedback(recordId, draftId, verdict, callId, sender.tabId);
      return { ok: true };
    },
    async 'panel.tier'({ recordId, tier }, _sender, callId) {
      await outcomes.tier(recordId, tier, callId);
      return { ok: true };
    },
    async 'panel.shown'({ recordId }) {
      await outcomes.shown(recordId);
      return { ok: true };
    },
    async 'panel.search'({ query, lang, brand, meaning }) {
      const asked = languageSchema.safeParse(lang);
      const vector = meaning ? await deps.vectorOf(query) : null;
      return knowledge.search({
        ...(vector && { vector }),
        subject: query,
        body: '',
        lang: asked.success ? asked.data : detectLanguage(query).lang,
        limit: 10,
        ...(brand ? { scope: { brand } } : {}),
      });
    },
    async 'panel.prove'({ nonce }, sender) {
      // The frame's own tab, whatever its address says: a panel proves that it stands where it seems to.
      // To the page around the panel that asks, never to whichever is active.
      if (sender.tabId === null) throw new ProblemError(problem('read-no-page', {}, true));
      await toPage(host, sender.tabId, { type: 'prove', nonce });
      return { ok: true };
    },
    async 'panel.open'({ page }) {
      await host.openPage(page);
      return { ok: true };
    },
    async 'panel.focusComposer'({ tabId }, sender) {
      await toPage(host, await tabOf(host, tabId, sender), { type: 'focus-composer' });
      return { ok: true };
    },
    async 'panel.dock'({ tabId, collapsed }, sender) {
      await toPage(host, await tabOf(host, tabId, sender), { type: 'dock', collapsed });
      return { ok: true };
    },
    'panel.addPage': async ({ tabId }, sender) => deps.adder.add(await tabOf(host, tabId, sender)),
    async 'panel.undoPage'() {
      await deps.adder.undo();
      return { ok: true };
    },
    'panel.diagnose': async ({ tabId }, sender) => diagnose(deps, await tabOf(host, tabId, sender)),
    async 'panel.dismissIncident'({ recordId }) {
      const cached = await cache.findByRecord(recordId);
      const { incident, ticket } = cached?.state ?? {};
      if (!cached || !incident || !ticket) return { ok: true };
      await past.dismiss({ lang: ticket.language, brand: ticket.brand ?? '' }, incident, host.now());
      hub.settle(cached.ticketKey, () => ({ incident: null }));
      await cache.update(recordId, (known) => known && { ...known, state: { ...known.state, incident: null } });
      return { ok: true };
    },
    async 'panel.reread'({ tabId, selection = false }, sender) {
      await opener.reread(await tabOf(host, tabId, sender), selection);
      return { ok: true };
    },
  };
}

async function toPage(host: Host, tabId: number, command: Parameters<Host['sendToPage']>[1]): Promise<void> {
  try {
    await host.sendToPage(tabId, command);
  } catch {
    throw new ProblemError(problem('read-no-page', {}, true));
  }
}
