import { type TierPolicy, tierPolicySchema } from '../triage/policy-schema';
import type * as z from '../zod';
import {
  dockStateSchema,
  draftingSettingsSchema,
  embeddingSettingsSchema,
  modelSettingsSchema,
  ownDomainsSchema,
  privacySettingsSchema,
  qualitySettingsSchema,
  replyStylesSchema,
  retentionSettingsSchema,
} from './settings';

/** The part of `browser.storage.local` / `.session` the core uses. */
export interface KeyValueArea {
  get(keys: string | string[]): Promise<Record<string, unknown>>;
  set(items: Record<string, unknown>): Promise<void>;
  remove(keys: string | string[]): Promise<void>;
}

interface ItemSpec<S extends z.ZodType> {
  version: number;
  schema: S;
  fallback: z.output<S>;
  /** Brings the value of an older version to today's form; the schema still decides. */
  upgrade?: (value: unknown) => unknown;
}

function item<S extends z.ZodType>(
  version: number,
  schema: S,
  fallback: z.output<S>,
  upgrade?: (value: unknown) => unknown,
): ItemSpec<S> {
  return { version, schema, fallback, ...(upgrade && { upgrade }) };
}

/** Small stored items: one damaged setting does not wipe the others. The tier policy's default comes from triage. */
const settingItems = (defaultPolicy: TierPolicy, upgradePolicy: (value: unknown) => unknown) => ({
  dock: item(1, dockStateSchema, { collapsed: false, width: 380 }),
  model: item(1, modelSettingsSchema, {
    enabled: false,
    source: 'endpoint',
    baseUrl: '',
    model: '',
    firstWordSeconds: 20,
    monthlyTokens: 0,
  }),
  embedding: item(1, embeddingSettingsSchema, { enabled: false, baseUrl: '', model: '' }),
  drafting: item(1, draftingSettingsSchema, {
    signature: '',
    shownPassages: 3,
    modelPassages: 8,
    linkHosts: [],
    ahead: true,
    examples: true,
  }),
  privacy: item(1, privacySettingsSchema, { patterns: [], exceptions: [] }),
  styles: item(1, replyStylesSchema, []),
  retention: item(1, retentionSettingsSchema, { days: 180, reviewDays: null, pastDays: null }),
  quality: item(1, qualitySettingsSchema, {
    persons: false,
    machine: false,
    smallestGroup: 10,
    disputeHours: 168,
    prices: [],
  }),
  ownDomains: item(1, ownDomainsSchema, []),
  policy: item(2, tierPolicySchema, defaultPolicy, upgradePolicy),
});

type Items = ReturnType<typeof settingItems>;
export type SettingName = keyof Items;
export type Setting<N extends SettingName> = z.output<Items[N]['schema']>;

/** Runs one piece of work after the other under a name, whoever asks; a piece that fails holds up no other. */
export type Exclusively = <T>(name: string, work: () => Promise<T>) => Promise<T>;

/** Parses and stores. Throws ZodError on a bad value; what was stored stays. */
export type Put<N extends SettingName> = (value: Setting<N>) => Promise<Setting<N>>;

export interface Settings {
  /** The stored value, or the default when there is none or it is damaged. */
  get<N extends SettingName>(name: N): Promise<Setting<N>>;
  /**
   * The only way to write: `work` gets what is stored and the way to store another value, and no other writer of this item
   * comes between. It may await what it likes, but never a change of the same item.
   */
  change<N extends SettingName, T>(name: N, work: (stored: Setting<N>, put: Put<N>) => Promise<T>): Promise<T>;
  /** Back to the default; to be called within a change of the item. */
  reset(name: SettingName): Promise<void>;
  isDefault(name: SettingName): Promise<boolean>;
}

/** Turns within one worker, for where the browser has no locks. */
export function turnsByName(): Exclusively {
  const turns = new Map<string, Promise<unknown>>();
  return (name, work) => {
    const next = (turns.get(name) ?? Promise.resolve()).then(work);
    turns.set(
      name,
      next.catch(() => undefined),
    );
    return next;
  };
}

/** Settings over a key-value area; each item is stored as `{v, value}` under `setting.<name>`. */
export function createSettings(
  area: KeyValueArea,
  defaultPolicy: TierPolicy,
  upgradePolicy: (value: unknown) => unknown = (value) => value,
  exclusively: Exclusively = turnsByName(),
): Settings {
  const items = settingItems(defaultPolicy, upgradePolicy);
  const key = (name: SettingName) => `setting.${name}`;
  const settings: Settings = {
    async get(name) {
      const stored = (await area.get(key(name)))[key(name)] as { v?: unknown; value?: unknown } | undefined;
      const spec = items[name];
      if (stored === undefined) return spec.fallback as Setting<typeof name>;
      const parsed = spec.schema.safeParse(valueFor(spec, stored));
      if (parsed.success) return parsed.data as Setting<typeof name>;
      // Kept for a person to look at: a value we cannot read is not ours to throw away.
      await area.set({ [`${key(name)}.damaged`]: stored });
      return spec.fallback as Setting<typeof name>;
    },
    change: (name, work) =>
      exclusively(key(name), async () =>
        work(await settings.get(name), async (value) => {
          const spec = items[name];
          const parsed = spec.schema.parse(value) as Setting<typeof name>;
          await area.set({ [key(name)]: { v: spec.version, value: parsed } });
          return parsed;
        }),
      ),
    async reset(name) {
      await area.remove(key(name));
    },
    async isDefault(name) {
      return (await area.get(key(name)))[key(name)] === undefined;
    },
  };
  return settings;
}

/** The stored value in today's form; undefined when it was written by a later version, or an older one without a way. */
function valueFor(spec: ItemSpec<z.ZodType>, stored: { v?: unknown; value?: unknown }): unknown {
  if (stored.v === spec.version) return stored.value;
  const older = typeof stored.v === 'number' && stored.v < spec.version;
  return older ? spec.upgrade?.(stored.value) : undefined;
}
