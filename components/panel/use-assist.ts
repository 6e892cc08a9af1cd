import { useEffect, useRef, useState } from 'react';
import { type AssistState, emptyAssistState } from '../../lib/wire/assist';
import type { AssistHandle } from '../../lib/wire/view-api';
import { useViewApi } from '../ui/view-api-context';

/** The worker sleeps after 30 s and wakes within some 50 ms; only a longer gap is worth a word. */
const quietReconnectMs = 1200;

export interface Assist {
  state: AssistState;
  /** False until the core has answered for the first time. */
  heard: boolean;
  reconnecting: boolean;
  again(instruction: string, base?: string | null): void;
  stop(): void;
}

/** Follows the suggestion of a tab (`null`: the panel's own tab) for as long as the panel is there. */
export function useAssist(tabId: number | null): Assist {
  const api = useViewApi();
  const handle = useRef<AssistHandle | null>(null);
  const [state, setState] = useState(emptyAssistState);
  const [heard, setHeard] = useState(false);
  const [connection, setConnection] = useState<'live' | 'reconnecting'>('live');
  const [reconnecting, setReconnecting] = useState(false);

  useEffect(() => {
    const opened = api.assist(tabId, (next, nextConnection) => {
      setState(next);
      setConnection(nextConnection);
      if (nextConnection === 'live') setHeard(true);
    });
    handle.current = opened;
    return () => {
      handle.current = null;
      opened.close();
    };
  }, [api, tabId]);

  useEffect(() => {
    if (connection === 'live') {
      setReconnecting(false);
      return;
    }
    const timer = setTimeout(() => setReconnecting(true), quietReconnectMs);
    return () => clearTimeout(timer);
  }, [connection]);

  return {
    state,
    heard,
    reconnecting,
    again: (instruction, base = null) => {
      if (state.ref) handle.current?.again(instruction, state.ref, base);
    },
    stop: () => handle.current?.stop(),
  };
}
