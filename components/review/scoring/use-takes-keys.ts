import { type RefObject, useEffect, useRef } from 'react';

/** The grades take the focus when they come up right after a review was sent; the page stays where it is. */
export function useTakesKeys(goesOn: RefObject<boolean>): RefObject<HTMLElement | null> {
  const box = useRef<HTMLElement>(null);
  useEffect(() => {
    if (!goesOn.current) return;
    goesOn.current = false;
    box.current?.focus({ preventScroll: true });
  }, [goesOn]);
  return box;
}
