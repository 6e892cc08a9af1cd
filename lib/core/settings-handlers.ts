import { parseHeaders } from '../models/headers';
import { createMask } from '../privacy/mask';
import { ProblemError, problem } from '../problem';
import type { ModelSettings } from '../settings/settings';
import type { Settings } from '../settings/settings-store';
import type { SecretStore } from '../store/secret-store';
import type { InsertResult, RequestOutput } from '../wire/requests';
import type { Handlers } from '../wire/router';
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

export const modelKeyName = 'model.key';
export const modelHeadersName = 'model.headers';

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
  const headers = async (): Promise<Record<string, string>> => {
    const parsed = parseHeaders((await secrets.get(modelHeadersName)) ?? '');
    return parsed.ok ? parsed.headers : {};
  };
  const status = async () => {
    const key = await secrets.get(modelKeyName);
    return {
      settings: await settings.get('model'),
      keyEnding: key === null ? null : key.length > 12 ? key.slice(-4) : '',
      headerNames: Object.keys(await headers()),
    };
  };
  return {
    'model.get': status,
    async 'model.set'({ settings: model, key, headers: typed }) {
      const given = typeof typed === 'string' ? parseHeaders(typed) : null;
      if (given && !given.ok) throw new ProblemError(given.problem);
      if ((model.enabled && model.source === 'endpoint') || model.baseUrl !== '') checkAddress(model.baseUrl);
      const before = await settings.get('model');
      await settings.set('model', model);
      if (key !== null && key.trim() !== '') await secrets.set(modelKeyName, key.trim());
      // A key belongs to the endpoint it was typed for: it must not travel to another host with the next request.
      else if (before.baseUrl !== '' && hostOf(before.baseUrl) !== hostOf(model.baseUrl))
        await secrets.remove(modelKeyName);
      if (typeof typed === 'string' && typed.trim() !== '') await secrets.set(modelHeadersName, typed);
      else if (typed === '' || (before.baseUrl !== '' && hostOf(before.baseUrl) !== hostOf(model.baseUrl)))
        await secrets.remove(modelHeadersName);
      modelChanged();
      await changed();
      return status();
    },
    async 'model.forgetKey'() {
      await secrets.remove(modelKeyName);
      await changed();
      return status();
    },
    async 'model.test'() {
      const model = await settings.get('model');
      return testModel(model, (await secrets.get(modelKeyName)) ?? '', await headers());
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

export function hostOf(address: string): string {
  return URL.canParse(address) ? new URL(address).host : address;
}

/** An insertion that did not happen, as the panel gets it. */
export function notInserted(error: unknown): InsertResult {
  if (error instanceof ProblemError) return { ok: false, problem: error.problem };
  return { ok: false, problem: problem('read-no-page', {}, true) };
}
