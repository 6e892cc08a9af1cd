import { useState } from 'react';
import type { Preset } from './review';

const storageKey = 'sidedesk-queue';

/**
 * What the queue holds. Work on a sample or session is kept for the tab: a reload in the middle goes on with it. A filter
 * is not: the next sample would be drawn from it unseen.
 */
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
      const isWork = next.session !== null || next.sample !== null;
      if (isWork) sessionStorage.setItem(storageKey, JSON.stringify(next));
      else sessionStorage.removeItem(storageKey);
      setPreset(next);
    },
  ];
}
