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
    await settings.change('retention', (_, put) => put(whole(30)));
    expect(await settings.get('retention')).toEqual(whole(30));
    expect(await settings.isDefault('retention')).toBe(false);
    await settings.reset('retention');
    expect(await settings.get('retention')).toEqual(whole(180));
  });

  it('refuses a bad value and keeps what is stored', async () => {
    const settings = createSettings(area(), defaultPolicy);
    await settings.change('dock', (_, put) => put({ collapsed: true, width: 400 }));
    await expect(settings.change('dock', (_, put) => put({ collapsed: true, width: 5 }))).rejects.toThrow();
    expect(await settings.get('dock')).toEqual({ collapsed: true, width: 400 });
  });

  it('sets a damaged item aside and leaves the others alone', async () => {
    const store = area();
    const settings = createSettings(store, defaultPolicy);
    await settings.change('retention', (_, put) => put(whole(7)));
    store.rows.set('setting.dock', { v: 1, value: { width: 'wide' } });
    expect(await settings.get('dock')).toEqual({ collapsed: false, width: 380 });
    expect(store.rows.get('setting.dock.damaged')).toEqual({ v: 1, value: { width: 'wide' } });
    expect(await settings.get('retention')).toEqual(whole(7));
  });

  it('lets one writer of an item wait for the other, whatever it awaits, and no other item', async () => {
    const settings = createSettings(area(), defaultPolicy);
    let go = () => {};
    const gate = new Promise<void>((resolve) => {
      go = resolve;
    });
    const slow = settings.change('dock', async (stored, put) => {
      await gate;
      return put({ ...stored, collapsed: true });
    });
    const next = settings.change('dock', (stored, put) => put({ ...stored, width: 500 }));
    await settings.change('retention', (stored, put) => put({ ...stored, days: 9 }));
    go();
    await Promise.all([slow, next]);
    expect(await settings.get('dock')).toEqual({ collapsed: true, width: 500 });
  });

  it('goes on after a writer that failed', async () => {
    const settings = createSettings(area(), defaultPolicy);
    const failed = settings.change('dock', async () => Promise.reject(new Error('no')));
    const next = settings.change('dock', (stored, put) => put({ ...stored, width: 500 }));
    await expect(failed).rejects.toThrow('no');
    expect(await next).toEqual({ collapsed: false, width: 500 });
  });
});
