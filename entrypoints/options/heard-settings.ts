import { browser } from 'wxt/browser';
import type { HearSettings } from '../../components/options/setting-changes';

const prefix = 'setting.';

/** The browser tells every page of the extension what was stored, whether the worker is awake or not. */
export const hearSettings: HearSettings = (listener) => {
  const heard = (changes: Record<string, unknown>) => {
    for (const key of Object.keys(changes)) if (key.startsWith(prefix)) listener(key.slice(prefix.length));
  };
  browser.storage.local.onChanged.addListener(heard);
  return () => browser.storage.local.onChanged.removeListener(heard);
};
