import { useSyncExternalStore } from 'react';

const storageKey = 'sidedesk-reviewer';
const changes = new EventTarget();

const read = () => localStorage.getItem(storageKey) ?? '';

function subscribe(onChange: () => void): () => void {
  changes.addEventListener('change', onChange);
  window.addEventListener('storage', onChange);
  return () => {
    changes.removeEventListener('change', onChange);
    window.removeEventListener('storage', onChange);
  };
}

/** The name that this browser's reviewer signs with; empty until it was given. The same everywhere on the page. */
export function useReviewer(): [name: string, setName: (name: string) => void] {
  const name = useSyncExternalStore(subscribe, read);
  return [
    name,
    (next) => {
      localStorage.setItem(storageKey, next.trim().slice(0, 100));
      changes.dispatchEvent(new Event('change'));
    },
  ];
}
