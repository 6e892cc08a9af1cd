import { createKnowledge, type Knowledge } from '../knowledge/knowledge';
import { createTurns } from '../knowledge/turns';
import { createHealth, type Health } from '../knowledge-health/health';
import { createEntries, type Entries } from '../knowledge-health/own-entries/entries';
import { isTestCard } from '../privacy/checks/test-cards';
import { findCertainValues, findPersonalData } from '../privacy/registry';
import type { Finding } from '../privacy/types';
import type { SuggestionLog } from '../quality/log';
import { createPolicyHistory, type PolicyHistory } from '../settings/policy-history';
import { createSettings, type Settings } from '../settings/settings-store';
import { crawlStore } from '../store/crawl-store';
import { SidedeskDatabase } from '../store/database';
import { entryStore } from '../store/entry-store';
import { healthStore } from '../store/health-store';
import { knowledgeStore } from '../store/knowledge-store';
import { logStore } from '../store/log-store';
import { pastStore } from '../store/past-store';
import { type SecretStore, secretStore } from '../store/secret-store';
import { defaultPolicy } from '../triage/default-policy';
import { createPast, type Past } from '../triage/past/past';
import { upgradePolicy } from '../triage/policy-upgrade';
import { rulesVersion } from '../triage/rules/index';
import { createEmbeddingClient, type EmbeddingClient } from './embedding';
import { createEmbeddingRunner, type EmbeddingRunner } from './embedding-runner';
import type { Host } from './host';
import { type ModelModule, openModel } from './model-module';
import { openQuality } from './quality-modules';
import { sentRow } from './sent-questions';
import { createSessionCache, type SessionCache } from './session-cache';

export interface Modules {
  settings: Settings;
  policyHistory: PolicyHistory;
  secrets: SecretStore;
  knowledge: Knowledge;
  log: SuggestionLog;
  quality: ReturnType<typeof openQuality>;
  past: Past;
  cache: SessionCache;
  health: Health;
  /** Own entries; `sync` brings what is found up to date with a source. */
  entriesWith(sync: (sourceId: string) => void): Entries;
  embedding: { client: EmbeddingClient; runner: EmbeddingRunner };
  versions: { rules: string; product: string };
  model: ModelModule;
}

// Values with a check digit or a fixed form: found again in a masked text they are a leak, never a guess.
const certain = new Set(['EMAIL', 'IBAN', 'CARD']);
/** A published test card may stand where an admin's exception spared it. */
const isCertain = (text: string, { type, start, end }: Finding) =>
  certain.has(type) && !(type === 'CARD' && isTestCard(text.slice(start, end).replace(/\D/g, '')));

/** Where a source's token is kept. */
export const sourceTokenName = (sourceId: string): string => `source.${sourceId}`;

/** Opens what the core stands on. Nothing is read yet. */
export function openModules(host: Host): Modules {
  const db = new SidedeskDatabase();
  const settings = createSettings(host.local, defaultPolicy, upgradePolicy, host.exclusively);
  const secrets = secretStore(db);
  const past = createPast(pastStore(db));
  const cache = createSessionCache(host.session);
  const quality = openQuality(
    db,
    secrets,
    host,
    (text) =>
      findCertainValues(text).length === 0 || !findPersonalData(text).some((finding) => isCertain(text, finding)),
    settings,
    async ({ ticketKeys, requester }) => {
      const gone = new Set(ticketKeys);
      await cache.drop(
        ({ ticketKey, record, state: { alike } }) =>
          gone.has(ticketKey) ||
          (requester !== null && record?.requester === requester) ||
          [...(alike?.past ?? []), ...(alike?.solved ?? [])].some((one) => gone.has(one.ticketKey)),
      );
      await past.erase(ticketKeys);
      await host.session.remove(ticketKeys.map(sentRow));
    },
  );
  const knowledge = createKnowledge({
    store: knowledgeStore(db),
    fetch: host.fetch,
    now: host.now,
    sleep: host.sleep,
    tools: {
      crawl: crawlStore(db),
      readableOf: host.readable,
      token: (sourceId) => secrets.get(sourceTokenName(sourceId)),
    },
  });
  const model = openModel(host, settings, secrets);
  const client = createEmbeddingClient({
    ...{ settings, secrets, spend: model.spend, models: model.endpoints, embedding: knowledge.embedding },
    otherLength: () => void runner.start(true),
  });
  const runner = createEmbeddingRunner({ embedding: knowledge.embedding, client, host });
  return {
    settings,
    embedding: { client, runner },
    policyHistory: createPolicyHistory(host.local, upgradePolicy),
    secrets,
    log: quality.log,
    quality,
    knowledge,
    past,
    cache,
    health: createHealth({
      store: healthStore(db),
      knowledge: knowledgeStore(db),
      entries: (ids) => logStore(db).entries(ids),
      now: host.now,
      rest: () => createTurns().yield(),
    }),
    entriesWith: (sync) =>
      createEntries({
        store: entryStore(db),
        knowledge,
        entries: (ids) => logStore(db).entries(ids),
        sync,
        newId: host.newId,
        now: host.now,
      }),
    versions: { rules: rulesVersion, product: host.productVersion },
    model,
  };
}
