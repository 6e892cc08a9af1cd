import { useState } from 'react';

// The same switch as the panel's: who turned single keys off there does not want them here.
const storageKey = 'sidedesk-single-keys';

/** Whether single-key shortcuts are on (WCAG 2.1.4 asks for a way to turn them off). */
export function useSingleKeys(): [on: boolean, setOn: (on: boolean) => void] {
  const [on, setOn] = useState(() => localStorage.getItem(storageKey) !== 'off');
  return [
    on,
    (next) => {
      setOn(next);
      localStorage.setItem(storageKey, next ? 'on' : 'off');
    },
  ];
}
