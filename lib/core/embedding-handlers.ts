import type { Knowledge } from '../knowledge/knowledge';
import type { Settings } from '../settings/settings-store';
import type { SecretStore } from '../store/secret-store';
import type { RequestName } from '../wire/requests';
import type { Handlers } from '../wire/router';
import { joined, putJoined } from './change-setting';
import type { EmbeddingClient } from './embedding';
import type { EmbeddingRunner } from './embedding-runner';
import { endpointSecrets, forgetKey, keyEnding, moveEndpoint } from './endpoint-secrets';

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
    const own = await settings.get('embedding');
    const { key } = await endpointSecrets(secrets, 'embedding', own.baseUrl);
    return {
      settings: own,
      keyEnding: keyEnding(key),
      ...{ passages: (await knowledge.counts()).passages, tokensPerPassage },
      state: await knowledge.embedding.state(),
    };
  };
  return {
    'embedding.get': status,
    async 'embedding.set'({ settings: value, key, base = null }) {
      const change = { base, value };
      const next = await settings.change('embedding', async (stored, put) => {
        const relies = key !== null || (value.enabled && !base?.enabled);
        const own = joined(stored, change, relies ? ['baseUrl'] : []);
        if (own.baseUrl !== '') checkAddress(own.baseUrl);
        // Without an address of its own it goes to the model's, whose key stays where it is.
        const typed = { key: own.baseUrl === '' ? null : key };
        await moveEndpoint(secrets, 'embedding', { from: stored.baseUrl, to: own.baseUrl }, typed, () =>
          putJoined(put, own, change),
        );
        return own;
      });
      if (next.enabled) await runner.start(false);
      else await runner.drop();
      return status();
    },
    async 'embedding.forgetKey'() {
      await settings.change('embedding', () => forgetKey(secrets, 'embedding'));
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
