import { breakingEngine } from '../models/breaker';
import { createBuiltInEngine } from '../models/built-in/engine';
import { builtInName } from '../models/built-in/types';
import { parseEndpoint } from '../models/endpoint';
import type { Engine } from '../models/engine';
import { examine } from '../models/examine';
import { meteredEngine } from '../models/metered';
import { createOpenAiEngine, type OpenAiDeps, type OpenAiSettings } from '../models/openai-engine';
import { probe } from '../models/probe';
import { ProblemError } from '../problem';
import type { ModelSettings } from '../settings/settings';
import type { Settings } from '../settings/settings-store';
import type { SecretStore } from '../store/secret-store';
import type { RequestOutput } from '../wire/requests';
import { awake } from './awake';
import { createBreakerStore } from './breaker-store';
import { createCapabilityStore } from './capability-store';
import { endpointSecrets } from './endpoint-secrets';
import type { Host } from './host';
import { createSpend, type SpendStore } from './spend';

export interface ModelModule {
  /**
   * The configured engine, or null: knowledge-only.
   * @param asked true when a person has asked just now: then it is asked also while it is left alone after failures
   */
  engine(asked: boolean): Promise<Engine | null>;
  testModel(
    settings: ModelSettings,
    key: string,
    headers: Record<string, string>,
  ): Promise<RequestOutput<'model.test'>>;
  spend: SpendStore;
  /** How an endpoint is reached. */
  endpoints: OpenAiDeps;
  checkAddress(baseUrl: string): void;
  /** The settings were changed: earlier failures say nothing any more. */
  changed(): Promise<void>;
}

/** The model that the settings name: an endpoint with its budget, or the browser's own, both with a rest after failures. */
export function openModel(host: Host, settings: Settings, secrets: SecretStore): ModelModule {
  const spend = createSpend(host.local, host.now);
  const breaker = createBreakerStore(host.session);
  const deps: OpenAiDeps = {
    capabilities: createCapabilityStore(host.local),
    permitted: host.permitted,
    now: host.now,
    random: Math.random,
    fetch: host.fetch,
  };
  const builtIn = (model: ModelSettings) =>
    createBuiltInEngine(host.builtIn, { firstWordMs: model.firstWordSeconds * 1000 }, host.now);

  const metered = async (model: ModelSettings): Promise<Engine | null> => {
    if (model.baseUrl === '' || model.model === '') return null;
    const { key, headers } = await endpointSecrets(secrets, 'model', model.baseUrl);
    const engine = createOpenAiEngine(openAiSettings(model, key, headers), deps);
    return meteredEngine(engine, {
      async allowed() {
        if (model.monthlyTokens === 0) return true;
        const used = await spend.get();
        return used.promptTokens + used.completionTokens < model.monthlyTokens;
      },
      spent: (usage) => spend.add(usage),
    });
  };

  const testEndpoint: ModelModule['testModel'] = async (model, key, headers) => {
    const { fetch, permitted, now } = deps;
    const ask = () =>
      probe(
        model.model,
        (capabilities) => createOpenAiEngine(openAiSettings(model, key || null, headers), { ...deps, capabilities }),
        deps.capabilities,
        host.now,
        AbortSignal.timeout(model.firstWordSeconds * 1000 + 10_000),
      );
    const {
      probe: answer,
      cause,
      nearest,
      ...found
    } = await examine(
      { baseUrl: model.baseUrl, model: model.model, key: key || null, headers },
      { fetch, now, probe: ask, ...(permitted && { permitted }) },
    );
    return answer.ok ? { ...answer, ...found } : { ...answer, cause: cause ?? 'format', nearest, ...found };
  };

  const testBuiltIn = async (model: ModelSettings): Promise<RequestOutput<'model.test'>> => {
    const limit = AbortSignal.timeout(model.firstWordSeconds * 1000 + 30_000);
    const answer = await probe(builtInName, () => builtIn(model), deps.capabilities, host.now, limit);
    const report = JSON.stringify({ model: builtInName, ...answer }, null, 2);
    const found = { models: null, contextLength: null, report };
    return answer.ok ? { ...answer, ...found } : { ...answer, cause: 'built-in', nearest: [], ...found };
  };

  return {
    async engine(asked) {
      const model = await settings.get('model');
      if (!model.enabled) return null;
      const engine = model.source === 'built-in' ? builtIn(model) : await metered(model);
      return engine && breakingEngine(engine, breaker, host.now, asked);
    },
    async testModel(model, key, headers) {
      const test = () => (model.source === 'built-in' ? testBuiltIn(model) : testEndpoint(model, key, headers));
      const result = await awake(host, test);
      if (result.ok) await breaker.clear();
      return result;
    },
    spend,
    endpoints: deps,
    checkAddress(baseUrl) {
      const parsed = parseEndpoint(baseUrl);
      if (!parsed.ok) throw new ProblemError(parsed.problem);
    },
    changed: () => breaker.clear(),
  };
}

function openAiSettings(model: ModelSettings, key: string | null, headers: Record<string, string>): OpenAiSettings {
  return { baseUrl: model.baseUrl, model: model.model, key, headers, firstWordMs: model.firstWordSeconds * 1000 };
}
