import { describe, expect, it } from 'vitest';
import { defaultPolicy } from '../triage/default-policy';
import { createSettings, type KeyValueArea } from './settings-store';

function area(): KeyValueArea & { rows: Map<string, unknown> } {
  const rows = new Map<string, unknown>();
  return {
    rows,
    get: async (keys) =>
      Object.fromEntries(
        [keys]
          .flat()
          .filter((key) => rows.has(key))
          .map((key) => [key, rows.get(key)]),
      ),
    set: async (items) => {
      for (const [key, value] of Object.entries(items)) rows.set(key, value);
    },
    remove: async (keys) => {
      for (const key of [keys].flat()) rows.delete(key);
    },
  };
}

const whole = (days: number) => ({ days, reviewDays: null, pastDays: null });

describe('settings', () => {
  it('gives the default, then what was stored, then the default again', async () => {
    const settings = createSettings(area(), defaultPolicy);
    expect(await settings.get('retention')).toEqual(whole(180));
    await settings.set('retention', whole(30));
    expect(await settings.get('retention')).toEqual(whole(30));
    expect(await settings.isDefault('retention')).toBe(false);
    await settings.reset('retention');
    expect(await settings.get('retention')).toEqual(whole(180));
  });

  it('refuses a bad value and keeps what is stored', async () => {
    const settings = createSettings(area(), defaultPolicy);
    await settings.set('dock', { collapsed: true, width: 400 });
    await expect(settings.set('dock', { collapsed: true, width: 5 })).rejects.toThrow();
    expect(await settings.get('dock')).toEqual({ collapsed: true, width: 400 });
  });

  it('sets a damaged item aside and leaves the others alone', async () => {
    const store = area();
    const settings = createSettings(store, defaultPolicy);
    await settings.set('retention', whole(7));
    store.rows.set('setting.dock', { v: 1, value: { width: 'wide' } });
    expect(await settings.get('dock')).toEqual({ collapsed: false, width: 380 });
    expect(store.rows.get('setting.dock.damaged')).toEqual({ v: 1, value: { width: 'wide' } });
    expect(await settings.get('retention')).toEqual(whole(7));
  });
});
