import type { Knowledge } from '../knowledge/knowledge';
import type { Settings } from '../settings/settings-store';
import type { SecretStore } from '../store/secret-store';
import type { RequestName } from '../wire/requests';
import type { Handlers } from '../wire/router';
import { type EmbeddingClient, embeddingKeyName } from './embedding';
import type { EmbeddingRunner } from './embedding-runner';
import { hostOf } from './settings-handlers';

interface Deps {
  settings: Settings;
  secrets: SecretStore;
  knowledge: Pick<Knowledge, 'embedding' | 'counts'>;
  client: Pick<EmbeddingClient, 'test'>;
  runner: EmbeddingRunner;
  /** Throws ProblemError for an address that may not be used. */
  checkAddress(baseUrl: string): void;
}

/** A passage is about 100 words; with its title and headings, in European languages. */
const tokensPerPassage = 200;

/** Search by meaning, as the options page sets it up and watches it. */
export function embeddingHandlers({
  settings,
  secrets,
  knowledge,
  client,
  runner,
  checkAddress,
}: Deps): Pick<Handlers, Extract<RequestName, `embedding.${string}`>> {
  const status = async () => {
    const key = await secrets.get(embeddingKeyName);
    return {
      settings: await settings.get('embedding'),
      keyEnding: key === null ? null : key.length > 12 ? key.slice(-4) : '',
      ...{ passages: (await knowledge.counts()).passages, tokensPerPassage },
      state: await knowledge.embedding.state(),
    };
  };
  return {
    'embedding.get': status,
    async 'embedding.set'({ settings: next, key }) {
      if (next.baseUrl !== '') checkAddress(next.baseUrl);
      const before = await settings.get('embedding');
      await settings.set('embedding', next);
      if (key !== null && key.trim() !== '' && next.baseUrl !== '') await secrets.set(embeddingKeyName, key.trim());
      // A key belongs to the endpoint it was typed for.
      else if (hostOf(before.baseUrl) !== hostOf(next.baseUrl)) await secrets.remove(embeddingKeyName);
      if (next.enabled) await runner.start(false);
      else await runner.drop();
      return status();
    },
    async 'embedding.forgetKey'() {
      await secrets.remove(embeddingKeyName);
      return status();
    },
    'embedding.test': () => client.test(),
    async 'embedding.start'({ anew }) {
      await runner.start(anew);
      return status();
    },
    async 'embedding.cancel'() {
      await runner.cancel();
      return status();
    },
  };
}
