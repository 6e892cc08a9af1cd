import { createContext, use } from 'react';

/** Calls the listener with the name of each setting that was stored, by whichever page; gives the way to stop. */
export type HearSettings = (listener: (name: string) => void) => () => void;

const SettingChangesContext = createContext<HearSettings>(() => () => undefined);

export const SettingChangesProvider = SettingChangesContext;

/** How the browser says that a setting was stored; without a provider nothing is heard. */
export function useSettingChanges(): HearSettings {
  return use(SettingChangesContext);
}
