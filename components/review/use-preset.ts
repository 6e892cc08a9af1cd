import { useState } from 'react';
import type { Preset } from './review';

const storageKey = 'sidedesk-queue';

/** What the queue holds, kept for the tab: a reload in the middle of a sample goes on with the sample. */
export function usePreset(first: Preset): [preset: Preset, set: (preset: Preset) => void] {
  const [preset, setPreset] = useState<Preset>(() => {
    try {
      const kept: unknown = JSON.parse(sessionStorage.getItem(storageKey) ?? 'null');
      // Written by this page alone; an address with another record in it is a new beginning.
      return kept === null ? first : { ...first, ...kept };
    } catch {
      return first;
    }
  });
  return [
    preset,
    (next) => {
      sessionStorage.setItem(storageKey, JSON.stringify(next));
      setPreset(next);
    },
  ];
}
