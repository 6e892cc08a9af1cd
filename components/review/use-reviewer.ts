import { useState } from 'react';

const storageKey = 'sidedesk-reviewer';

/** The name that this browser's reviewer signs with; empty until it was given. */
export function useReviewer(): [name: string, setName: (name: string) => void] {
  const [name, setName] = useState(() => localStorage.getItem(storageKey) ?? '');
  return [
    name,
    (next) => {
      const kept = next.trim().slice(0, 100);
      localStorage.setItem(storageKey, kept);
      setName(kept);
    },
  ];
}
