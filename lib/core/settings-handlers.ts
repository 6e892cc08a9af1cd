import { parseHeaders } from '../models/headers';
import { createMask } from '../privacy/mask';
import { ProblemError } from '../problem';
import type { ModelSettings } from '../settings/settings';
import type { Settings } from '../settings/settings-store';
import type { SecretStore } from '../store/secret-store';
import type { RequestOutput } from '../wire/requests';
import type { Handlers } from '../wire/router';
import { endpointSecrets, forgetKey, keyEnding, moveEndpoint } from './endpoint-secrets';
import type { SpendStore } from './spend';

type SettingsRequests =
  | 'model.get'
  | 'model.set'
  | 'model.forgetKey'
  | 'model.test'
  | 'model.spend'
  | 'retention.get'
  | 'retention.set'
  | 'styles.get'
  | 'styles.set'
  | 'styles.reset'
  | 'drafting.get'
  | 'drafting.set'
  | 'privacy.get'
  | 'privacy.set'
  | 'privacy.try';

interface Deps {
  settings: Settings;
  secrets: SecretStore;
  /** Tries the endpoint; see lib/models/probe.ts. */
  testModel(
    settings: ModelSettings,
    key: string,
    headers: Record<string, string>,
  ): Promise<RequestOutput<'model.test'>>;
  /** Throws ProblemError `model-insecure-address` or `bad-request` for an address that may not be used. */
  checkAddress(baseUrl: string): void;
  spend: SpendStore;
  /** Told after the endpoint, its key or its headers changed. */
  modelChanged(): void;
  /** The model's settings are others now. */
  changed(): Promise<void>;
}

/** Settings as the options page reads and writes them. The key goes in and never comes out: only its last four characters do. */
export function settingsHandlers({
  settings,
  secrets,
  testModel,
  checkAddress,
  spend,
  modelChanged,
  changed,
}: Deps): Pick<Handlers, SettingsRequests> {
  const status = async () => {
    const model = await settings.get('model');
    const { key, headers } = await endpointSecrets(secrets, 'model', model.baseUrl);
    return {
      settings: model,
      keyEnding: keyEnding(key),
      headerNames: Object.keys(headers),
    };
  };
  return {
    'model.get': status,
    async 'model.set'({ settings: model, key, headers: typed }) {
      const given = typeof typed === 'string' ? parseHeaders(typed) : null;
      if (given && !given.ok) throw new ProblemError(given.problem);
      if ((model.enabled && model.source === 'endpoint') || model.baseUrl !== '') checkAddress(model.baseUrl);
      const from = (await settings.get('model')).baseUrl;
      await moveEndpoint(secrets, 'model', { from, to: model.baseUrl }, { key, headers: typed }, () =>
        settings.set('model', model),
      );
      modelChanged();
      await changed();
      return status();
    },
    async 'model.forgetKey'() {
      await forgetKey(secrets, 'model');
      await changed();
      return status();
    },
    async 'model.test'() {
      const model = await settings.get('model');
      const { key, headers } = await endpointSecrets(secrets, 'model', model.baseUrl);
      return testModel(model, key ?? '', headers);
    },
    'model.spend': async () => ({ ...(await spend.get()), budget: (await settings.get('model')).monthlyTokens }),
    'retention.get': () => settings.get('retention'),
    'retention.set': (value) => settings.set('retention', value),
    'styles.get': async () => ({ styles: await settings.get('styles') }),
    'styles.set': async ({ styles }) => ({ styles: await settings.set('styles', styles) }),
    async 'styles.reset'() {
      await settings.reset('styles');
      return { styles: await settings.get('styles') };
    },
    'drafting.get': () => settings.get('drafting'),
    'drafting.set': (value) => settings.set('drafting', value),
    'privacy.get': () => settings.get('privacy'),
    'privacy.set': (value) => settings.set('privacy', value),
    'privacy.try': async ({ rules, text }) => ({ masked: createMask([], rules).mask(text) }),
  };
}
