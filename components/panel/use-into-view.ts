import { type RefObject, useEffect, useRef } from 'react';

/** Brings an element into view when it begins to say something new (`key` changes to other than null). */
export function useIntoView<E extends HTMLElement>(key: string | null): RefObject<E | null> {
  const element = useRef<E>(null);
  useEffect(() => {
    if (key !== null) element.current?.scrollIntoView({ block: 'nearest' });
  }, [key]);
  return element;
}
