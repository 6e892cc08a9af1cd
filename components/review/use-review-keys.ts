import { useEffect, useRef } from 'react';

export interface ReviewKeys {
  /** By `KeyboardEvent.key`. */
  readonly [key: string]: (() => void) | undefined;
}

/** Single keys of the page; they rest while a text field has the focus, a dialog or menu is open, or a modifier is held. */
export function useReviewKeys(keys: ReviewKeys, on: boolean): void {
  const latest = useRef({ keys, on });
  latest.current = { keys, on };

  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.ctrlKey || event.metaKey || event.altKey || event.isComposing || event.defaultPrevented) return;
      if (!latest.current.on || isTyping(event.target) || document.querySelector('[role="dialog"], [role="menu"]'))
        return;
      // Enter on a button or a link is that control's own.
      if (event.key === 'Enter' && event.target instanceof HTMLElement && event.target.closest('button, a, input'))
        return;
      const action = latest.current.keys[event.key];
      if (!action) return;
      event.preventDefault();
      action();
    };
    window.addEventListener('keydown', onKey);
    return () => window.removeEventListener('keydown', onKey);
  }, []);
}

function isTyping(target: EventTarget | null): boolean {
  if (!(target instanceof HTMLElement)) return false;
  if (target.isContentEditable || target instanceof HTMLTextAreaElement || target instanceof HTMLSelectElement)
    return true;
  return target instanceof HTMLInputElement && !['radio', 'checkbox', 'button', 'submit'].includes(target.type);
}
