import { useCallback, useEffect, useRef, useState } from 'react';
import type { BuiltInState } from '../../lib/models/built-in/types';
import { languages } from '../../lib/ticket/languages';
import { useBuiltInBrowser } from './built-in-browser';

export interface BuiltIn {
  /** Null until the browser has told. */
  states: Record<string, BuiltInState> | null;
  /** 0..1 while a download runs. */
  progress: number | null;
  /** How the last download ended, when not well. */
  ended: 'cancelled' | 'failed' | null;
  check(): void;
  download(): void;
  cancel(): void;
}

const none = Object.fromEntries(languages.map((lang) => [lang, 'none' as const]));

/** What the browser's own model can do here, and its download. */
export function useBuiltIn(): BuiltIn {
  const own = useBuiltInBrowser();
  const [states, setStates] = useState<BuiltIn['states']>(null);
  const [progress, setProgress] = useState<number | null>(null);
  const [ended, setEnded] = useState<BuiltIn['ended']>(null);
  const running = useRef<AbortController | null>(null);

  const check = useCallback(() => {
    if (!own) return setStates(none);
    void own.states(languages).then(setStates);
  }, [own]);
  useEffect(check, [check]);
  useEffect(() => () => running.current?.abort(), []);

  const download = () => {
    const wanted = languages.filter((lang) => states?.[lang] === 'downloadable' || states?.[lang] === 'downloading');
    if (!own || running.current || wanted.length === 0) return;
    const mine = new AbortController();
    running.current = mine;
    setEnded(null);
    setProgress(0);
    own
      .download(wanted, (share) => !mine.signal.aborted && setProgress(share), mine.signal)
      .catch(() => setEnded(mine.signal.aborted ? 'cancelled' : 'failed'))
      .finally(() => {
        running.current = null;
        setProgress(null);
        check();
      });
  };

  return { states, progress, ended, check, download, cancel: () => running.current?.abort() };
}
