import { useEffect, useRef } from 'react';

/** Puts the focus into a form when it opens, and back where it was when the form goes away with it. */
export function useReturnFocus<E extends HTMLElement>() {
  const field = useRef<E>(null);
  useEffect(() => {
    const before = document.activeElement;
    const own = field.current;
    own?.focus();
    return () => {
      // After removal the focus is on the body; anywhere else, or in the helpdesk's page, it was moved on purpose.
      requestAnimationFrame(() => {
        const nowhere = document.hasFocus() && document.activeElement === document.body;
        if (nowhere && before instanceof HTMLElement) before.focus();
      });
    };
  }, []);
  return field;
}
