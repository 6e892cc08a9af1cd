import { hostPattern } from '../helpdesks/own-domain';
import { builtInAt } from '../helpdesks/registry';
import { problemOf } from '../problem';
import { noTicketSchema, ticketRefSchema } from '../ticket/page-ticket';
import { type HelpdeskId, ticketKey } from '../ticket/ref';
import { solvedState } from '../ticket/solved-state';
import type { Answer, InsertResult } from '../wire/requests';
import type { Sender } from '../wire/router';
import { route } from '../wire/router';
import * as z from '../zod';
import { asideHandlers } from './aside-handlers';
import { createAssistHub } from './assist-hub';
import { type AssistPort, connectAssist } from './assist-port';
import { createStartRun, savedState } from './assist-run';
import { inBackground } from './awake';
import { createComposerFrames } from './composer-frames';
import { embeddingHandlers } from './embedding-handlers';
import { handoverHandlers } from './handover-handlers';
import type { Host } from './host';
import { insertDraft } from './insertion';
import { issueHandlers } from './issue-handlers';
import { knowledgeHandlers } from './knowledge-handlers';
import { createLogWriter } from './log-writer';
import { macroHandlers } from './macro-handlers';
import { openModules } from './modules';
import { createOutcomes } from './outcomes';
import { ownDomainHandlers } from './own-domain-handlers';
import { createOwnDomains } from './own-domains';
import { createPageAdder } from './page-adder';
import { pageHandlers } from './page-handlers';
import { createPageOpener } from './page-opener';
import { panelHandlers } from './panel-handlers';
import { policyHandlers } from './policy-handlers';
import { createPrepare } from './prepare';
import { qualityHandlers } from './quality-handlers';
import { createSentQuestions, sentHandlers } from './sent-questions';
import { settingsHandlers } from './settings-handlers';
import { createSyncRunner } from './sync-runner';

/** The core zone: the only owner of keys, model calls, knowledge and log. */
export interface Core {
  /** Answers one message of a zone; a null sender is refused. */
  handle(message: unknown, sender: Sender | null): Promise<Answer<unknown>>;
  /** Serves one panel until its port goes away. */
  connect(port: AssistPort): void;
  /** The browser command: inserts the first ready draft of the tab's ticket, never over a text that stands there. */
  insertFirst(tabId: number): Promise<void>;
  /** The toolbar button: opens or closes the docked panel; a page without one gets it, and is read. */
  togglePanel(tabId: number, url: string | null): Promise<void>;
  /** The context menu or its key: the page in view becomes an article. */
  addPage(tabId: number): Promise<void>;
  /** The context menu of a link: the page that it leads to. `allowed`: whether its site may be read. */
  addLink(tabId: number, url: string, allowed: Promise<boolean>): Promise<void>;
  tabClosed(tabId: number): void;
  /** Once per hour: syncs what is old, mends the index, and removes what is past its retention. */
  hourly(): Promise<void>;
  /** After a start: goes on with the syncs and the clearing up that the last worker left. */
  resume(): Promise<void>;
  /** The helpdesks that a content script at `url` in this tab may speak for. */
  helpdesksAt(url: URL, tabId: number): Promise<HelpdeskId[]>;
  /** After an installation, an update, a start of the browser or a change of permissions: see `OwnDomains.reconcile`. */
  reconcileScripts(): Promise<void>;
}

const whereSchema = z.object({ ref: ticketRefSchema.nullable(), url: z.string(), none: noTicketSchema.optional() });
/** So that the page has little left to count when it is opened. */
const hourlyCountMs = 10_000;
const tidiedKey = 'tidied';
const dayMs = 24 * 60 * 60 * 1000;

/** Wires the modules to the messages. Nothing is loaded before it is asked for: the worker starts cold all day. */
export function createCore(host: Host): Core {
  const modules = openModules(host);
  const { settings, secrets, knowledge, log, quality, past, health, cache } = modules;
  const sent = createSentQuestions(host.session, host.now);
  const logWriter = createLogWriter({ log, cache, now: host.now });

  const prepare = createPrepare(host, modules);
  const startRun = createStartRun({
    host,
    cache,
    sent,
    logWriter,
    life: host.newId(),
    versions: modules.versions,
    report: host.report,
    now: host.now,
    peopleOf: quality.people.of,
    statusSeen({ ref, status, facts }) {
      const state = solvedState(status, facts?.statusCategory);
      if (state === null) return;
      log.statusSeen(ref, state, host.now()).catch((error: unknown) => {
        host.report('status', error instanceof Error ? error.name : 'unknown');
      });
    },
    prepare,
  });
  const hub = createAssistHub(startRun, async (tabId) => {
    const answer = whereSchema.safeParse(await host.sendToPage(tabId, { type: 'where' }).catch(() => null));
    if (!answer.success) return null;
    if (answer.data.ref === null) return answer.data.none ? { ref: null, none: answer.data.none } : null;
    const saved = await cache.get(ticketKey(answer.data.ref)).catch(() => null);
    return { ref: answer.data.ref, saved: saved && savedState(saved) };
  });
  const outcomes = createOutcomes({ log, cache, hub, host, logWriter, past, settings });
  const { client, runner: embedding } = modules.embedding;
  const knowledgeChanged = () => {
    // Only what found nothing: a suggestion that an agent reads or has just inserted is not taken from under the hand.
    hub.refreshWhere(({ setup, knowledge }) => setup.articles === 0 && (knowledge?.hits.length ?? 0) === 0);
    embedding.changed();
  };
  const syncs = createSyncRunner(knowledge, host, knowledgeChanged);
  const entries = modules.entriesWith((sourceId) =>
    syncs.start(sourceId, { full: true, resume: false, local: true, after: true }),
  );

  const ownDomains = createOwnDomains({
    settings,
    host,
    async neededElsewhere(pattern) {
      const sources = await knowledge.listSources();
      const endpoints = [await settings.get('model'), await settings.get('embedding')].map(({ baseUrl }) => baseUrl);
      const addresses = [...endpoints, ...sources.map(({ source }) => source.address ?? '')];
      return addresses.some((address) => URL.canParse(address) && hostPattern(address) === pattern);
    },
    ended: (tabId) => hub.moved(tabId, null),
  });

  const opener = createPageOpener({ host, hub });
  const frames = createComposerFrames(host);
  const helpdesksAt = async (url: URL, tabId: number): Promise<HelpdeskId[]> => {
    const named = url.protocol === 'https:' ? builtInAt(url.hostname) : null;
    const found = named ?? (await ownDomains.at(url.origin));
    const asked: HelpdeskId[] = (await opener.asked(url.origin, tabId)) ? ['generic'] : [];
    return found === null ? asked : [found, ...asked];
  };

  const adder = createPageAdder({
    ...{ host, hub, knowledge, runner: syncs, onChange: knowledgeChanged },
    isHelpdesk: async (url) => (await helpdesksAt(url, -1)).length > 0,
  });

  const tidy = () => inBackground(host, 'tidy', () => knowledge.tidy());

  const handlers = {
    ...pageHandlers({ hub, settings, outcomes, frames, readPart: host.readPart }),
    ...frames.handlers,
    ...panelHandlers({
      hub,
      host,
      opener,
      adder,
      cache,
      outcomes,
      knowledge,
      past,
      versions: modules.versions,
      helpdesksAt,
      vectorOf: client.ofQuery,
    }),
    ...knowledgeHandlers(knowledge, syncs, knowledgeChanged, secrets, host),
    ...settingsHandlers({ settings, secrets, ...modules.model, modelChanged: embedding.modelChanged }),
    ...embeddingHandlers({
      ...{ settings, secrets, knowledge, client, runner: embedding },
      checkAddress: modules.model.checkAddress,
    }),
    ...asideHandlers({
      host,
      hub,
      engine: () => modules.model.engine(true),
      sent,
      maskRules: () => modules.settings.get('privacy'),
    }),
    ...sentHandlers({ host, hub, sent }),
    ...handoverHandlers({ hub, host, cache, outcomes, settings }),
    ...macroHandlers({ hub, host, cache, settings, knowledge, secrets }),
    ...issueHandlers({ host, settings, outcomes }),
    ...policyHandlers({ settings, history: modules.policyHistory, log, host }),
    ...qualityHandlers(host, modules, entries, prepare),
    ...ownDomainHandlers(ownDomains),
  };

  return {
    handle: (message, sender) => route(handlers, message, sender, host.report),
    connect: (port) => connectAssist(port, hub, host),
    async insertFirst(tabId) {
      const state = await hub.known(tabId);
      const draft = state.drafts.find((known) => known.status === 'ready');
      if (!draft || !state.ref || !state.recordId) return;
      const sender: Sender = { caller: 'panel', tabId, host: null, helpdesks: [] };
      const input = {
        recordId: state.recordId,
        draftId: draft.id,
        ref: state.ref,
        tabId,
        mode: 'ask' as const,
        text: null,
      };
      const result = await insertDraft({ hub, host, cache, outcomes }, input, sender, host.newId()).catch(
        (error: unknown): InsertResult => ({ ok: false, problem: problemOf(error) }),
      );
      if (!result.ok) hub.tell(tabId, state.ref, { type: 'notice', problem: result.problem });
    },
    addPage: (tabId) => adder.addAndTell(tabId),
    addLink: (tabId, url, allowed) => adder.addLinkAndTell(tabId, url, allowed),
    togglePanel: (tabId, url) => opener.toggle(tabId, url),
    tabClosed(tabId) {
      hub.closed(tabId);
      opener.closed(tabId);
    },
    async hourly() {
      // Each by itself: a log that cannot be pruned is no reason to leave the knowledge base as it was yesterday.
      const pruned = async () => {
        const { days, reviewDays, pastDays } = await settings.get('retention');
        const before = (kept: number) => host.now() - kept * dayMs;
        await quality.keeping.prune(before(days));
        if (reviewDays !== null) await quality.keeping.pruneReviews(before(reviewDays));
        await past.forget(before(Math.min(days, pastDays ?? days)), await quality.keeping.held());
      };
      await inBackground(host, 'prune', pruned);
      await inBackground(host, 'refresh', () => syncs.refreshOld());
      await inBackground(host, 'count', () => health.count(hourlyCountMs));
      await inBackground(host, 'health', () => health.tidy());
      await inBackground(host, 'entries', () => entries.refresh());
      await tidy();
      await embedding.hourly();
    },
    async resume() {
      await inBackground(host, 'resume', () => syncs.resumeInterrupted());
      await inBackground(host, 'embedding', () => embedding.resume());
      // Once for each start of the browser: a worker starts all day.
      if ((await host.session.get(tidiedKey))[tidiedKey] === true) return;
      await host.session.set({ [tidiedKey]: true });
      await tidy();
    },
    helpdesksAt,
    reconcileScripts: () => ownDomains.reconcile(),
  };
}
