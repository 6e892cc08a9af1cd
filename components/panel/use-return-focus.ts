import { useEffect, useRef } from 'react';

/** Puts the focus into a form when it opens, and back where it was when the form goes away with it. */
export function useReturnFocus<E extends HTMLElement>() {
  const field = useRef<E>(null);
  useEffect(() => {
    const before = document.activeElement;
    const own = field.current;
    own?.focus();
    return () => {
      // After removal the focus is on the body; anywhere else it was moved on purpose.
      requestAnimationFrame(() => {
        if (document.activeElement === document.body && before instanceof HTMLElement) before.focus();
      });
    };
  }, []);
  return field;
}
