import { useEffect, useRef, useState } from 'react';

const storageKey = 'sidedesk-single-keys';
/** How long `t` waits for its digit. */
const chordMs = 4000;

export interface ShortcutActions {
  /** By key as `KeyboardEvent.key`; `t 1` stands for t, then 1. */
  readonly [keys: string]: (() => void) | undefined;
}

export interface Shortcuts {
  /** The first key of a chord that waits for its second. */
  pending: string | null;
  on: boolean;
  setOn(on: boolean): void;
}

/**
 * Single-key shortcuts of the page. They rest while the focus is in a text field, a dialog is open or a
 * modifier is held, and can be switched off (WCAG 2.1.4).
 */
export function useShortcuts(actions: ShortcutActions): Shortcuts {
  const [on, setOn] = useState(readSetting);
  const [pending, setPending] = useState<string | null>(null);
  const latest = useRef({ actions, on, pending });
  latest.current = { actions, on, pending };

  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      const { actions: known, on: active, pending: first } = latest.current;
      if (event.ctrlKey || event.metaKey || event.altKey || event.isComposing || event.defaultPrevented) return;
      if (event.key === 'Escape') {
        setPending(null);
        known.Escape?.();
        return;
      }
      if (!active || event.repeat || isTextField(event.target) || document.querySelector('dialog[open]')) return;
      if (first) setPending(null);
      const chord = first ? known[`${first} ${event.key}`] : undefined;
      if (!chord && Object.keys(known).some((keys) => keys.startsWith(`${event.key} `))) {
        event.preventDefault();
        setPending(event.key);
        return;
      }
      // A digit after a chord key that means nothing there must not choose a draft by accident.
      const action = first ? chord : known[event.key];
      if (!action) return;
      event.preventDefault();
      action();
    };
    window.addEventListener('keydown', onKey);
    return () => window.removeEventListener('keydown', onKey);
  }, []);

  useEffect(() => {
    if (!pending) return;
    const timer = setTimeout(() => setPending(null), chordMs);
    return () => clearTimeout(timer);
  }, [pending]);

  return {
    pending,
    on,
    setOn: (next) => {
      setOn(next);
      writeSetting(next);
    },
  };
}

/** True where a key means a letter: text inputs, text areas, selects and editable content. */
export function isTextField(target: EventTarget | null): boolean {
  if (!(target instanceof HTMLElement)) return false;
  if (target.isContentEditable || target instanceof HTMLTextAreaElement || target instanceof HTMLSelectElement)
    return true;
  return target instanceof HTMLInputElement && !['radio', 'checkbox', 'button', 'submit'].includes(target.type);
}

// An iframe may be refused storage by the browser's privacy settings; the switch then lasts for the page.
function readSetting(): boolean {
  try {
    return localStorage.getItem(storageKey) !== 'off';
  } catch {
    return true;
  }
}

function writeSetting(on: boolean): void {
  try {
    localStorage.setItem(storageKey, on ? 'on' : 'off');
  } catch {
    // Kept in memory only.
  }
}
