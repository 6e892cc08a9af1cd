import { hearPage } from '../../components/panel/page-voice';
import { type AssistState, emptyAssistState } from '../../lib/wire/assist';
import { type ClientRuntime, createViewApi } from '../../lib/wire/client';
import type { InsertResult } from '../../lib/wire/requests';
import type { AssistHandle, ViewApi } from '../../lib/wire/view-api';
import type { Clock } from './clock';

/** An insertion as the agent asked for it. */
export interface InsertRequest {
  recordId: string;
  draftId: string;
  ref: NonNullable<AssistState['ref']>;
  tabId: null;
  mode: 'ask' | 'insert' | 'replace';
  text: null;
}

/** The panel without its looks: what it shows, and what its buttons do. */
export interface Panel {
  shown(): AssistState;
  /** The page around it posts a message. */
  hear(message: unknown): void;
  handle: AssistHandle;
  api: ViewApi;
  /** What a press on Insert asks for now; null while there is nothing to press. */
  insertion(mode: InsertRequest['mode']): InsertRequest | null;
  insert(request: InsertRequest): Promise<InsertResult | null>;
  close(): void;
}

export function createPanel(deps: {
  runtime: ClientRuntime;
  /** False in the browser's own side panel, which no page speaks to. */
  docked: boolean;
  clock: Clock;
  newId(): string;
  visible(): boolean;
  onState(): void;
}): Panel {
  const { clock, visible } = deps;
  const parent = {} as Window;
  const window = Object.assign(new EventTarget(), { parent }) as unknown as Window;
  let state: AssistState = emptyAssistState;
  let closed = false;
  const told = new Set<string>();
  const api = createViewApi(deps.runtime, {
    ...(deps.docked && { page: hearPage(window) }),
    visibility: { visible, onVisible: (listener) => poll(clock, visible, listener) },
    setTimer: (run, ms) => clock.after(ms, () => closed || run()),
    newId: deps.newId,
  });
  const handle = api.assist(null, (next) => {
    state = next;
    const { recordId } = next;
    const worth = next.decision !== null || next.drafts.length > 0;
    if (recordId !== null && worth && visible() && !told.has(recordId)) {
      clock.after(1000, () => {
        if (closed || state.recordId !== recordId || told.has(recordId)) return;
        told.add(recordId);
        api.call('panel.shown', { recordId }).catch(() => told.delete(recordId));
      });
    }
    deps.onState();
  });
  return {
    shown: () => state,
    hear: (data) => void window.dispatchEvent(Object.assign(new Event('message'), { data, source: parent })),
    handle,
    api,
    insertion(mode) {
      const draft = state.drafts.find(({ status }) => status === 'ready');
      const { recordId, ref } = state;
      return draft && recordId && ref ? { recordId, draftId: draft.id, ref, tabId: null, mode, text: null } : null;
    },
    insert: (request) => api.call('panel.insert', request).catch(() => null),
    close() {
      closed = true;
      handle.close();
    },
  };
}

/** Calls `listener` once when `visible` becomes true. */
function poll(clock: Clock, visible: () => boolean, listener: () => void): () => void {
  let stopped = false;
  const look = () => {
    if (stopped) return;
    if (visible()) listener();
    else clock.after(50, look);
  };
  clock.after(50, look);
  return () => {
    stopped = true;
  };
}
