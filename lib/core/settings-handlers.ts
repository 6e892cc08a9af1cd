import { parseHeaders } from '../models/headers';
import { createMask } from '../privacy/mask';
import { ProblemError } from '../problem';
import { same } from '../settings/merge';
import type { ModelSettings } from '../settings/settings';
import type { Settings } from '../settings/settings-store';
import type { SecretStore } from '../store/secret-store';
import type { RequestOutput } from '../wire/requests';
import type { Handlers } from '../wire/router';
import { changedMeanwhile, changeSetting, joined, putJoined } from './change-setting';
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
    async 'model.set'({ settings: value, key, headers: typed, base = null }) {
      const given = typeof typed === 'string' ? parseHeaders(typed) : null;
      if (given && !given.ok) throw new ProblemError(given.problem);
      const change = { base, value };
      await settings.change('model', async (stored, put) => {
        // A key goes to the address that stood beside it, and whoever turns a model on has seen whose it is.
        const relies = key !== null || (typed ?? '') !== '' || (value.enabled && !base?.enabled);
        const model = joined(stored, change, relies ? ['baseUrl'] : []);
        if ((model.enabled && model.source === 'endpoint') || model.baseUrl !== '') checkAddress(model.baseUrl);
        await moveEndpoint(secrets, 'model', { from: stored.baseUrl, to: model.baseUrl }, { key, headers: typed }, () =>
          putJoined(put, model, change),
        );
      });
      modelChanged();
      await changed();
      return status();
    },
    async 'model.forgetKey'() {
      await settings.change('model', () => forgetKey(secrets, 'model'));
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
    'retention.set': ({ base = null, ...value }) => changeSetting(settings, 'retention', { base, value }),
    'styles.get': async () => ({ styles: await settings.get('styles') }),
    async 'styles.set'({ styles, base = null }) {
      return { styles: await changeSetting(settings, 'styles', { base, value: styles }) };
    },
    'styles.reset': ({ base = null }) =>
      settings.change('styles', async (stored) => {
        // What another page has written since goes away with nobody's knowledge.
        if (base !== null && !same(stored, base)) throw changedMeanwhile([]);
        await settings.reset('styles');
        return { styles: await settings.get('styles') };
      }),
    'drafting.get': () => settings.get('drafting'),
    'drafting.set': ({ base = null, ...value }) => changeSetting(settings, 'drafting', { base, value }),
    'privacy.get': () => settings.get('privacy'),
    'privacy.set': ({ base = null, ...value }) => changeSetting(settings, 'privacy', { base, value }),
    'privacy.try': async ({ rules, text }) => ({ masked: createMask([], rules).mask(text) }),
  };
}
