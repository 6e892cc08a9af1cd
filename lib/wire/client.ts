import { ProblemError, problem, problemSchema } from '../problem';
import * as z from '../zod';
import { type AssistCommand, type AssistState, assistEventSchema, emptyAssistState, foldAssist } from './assist';
import { type OnScreenTicket, onScreenState } from './on-screen';
import { type RequestName, requests } from './requests';
import type { AssistHandle, ViewApi } from './view-api';

/** The part of a runtime port the client uses. */
export interface ClientPort {
  postMessage(message: unknown): void;
  disconnect(): void;
  onMessage: { addListener(listener: (message: unknown) => void): void };
  onDisconnect: { addListener(listener: () => void): void };
}

/** The part of `browser.runtime` the client uses. */
export interface ClientRuntime {
  sendMessage(message: unknown): Promise<unknown>;
  connect(options: { name: string }): ClientPort;
}

const answerSchema = z.discriminatedUnion('ok', [
  z.object({ ok: z.literal(true), value: z.unknown() }),
  z.object({ ok: z.literal(false), problem: problemSchema }),
]);

/** Whether somebody can see the view, and a call when that begins; gives the way to stop listening. */
export interface Visibility {
  visible(): boolean;
  onVisible(listener: () => void): () => void;
}

/** What the page around a docked panel says is on screen, and a call when it says something new. */
export interface PageVoice {
  onScreen(): OnScreenTicket;
  onChange(listener: () => void): () => void;
}

export interface ClientOptions {
  /** Left out where no page stands around the view. */
  page?: PageVoice;
  /** Left out for a view that is always seen. */
  visibility?: Visibility;
  setTimer?: (run: () => void, ms: number) => void;
  newId?: () => string;
}

// A worker killed in mid-answer drops the port at once; the second try finds it started again.
const reconnectDelaysMs = [50, 250, 1000, 3000];

/** The view side of the wire. */
export function createViewApi(runtime: ClientRuntime, options: ClientOptions = {}): ViewApi {
  const newId = options.newId ?? (() => crypto.randomUUID());
  return {
    async call(name, input) {
      const raw = await send(runtime, name, input, newId());
      const answer = answerSchema.safeParse(raw);
      if (!answer.success) throw new ProblemError(problem('unexpected', { where: name }, true));
      if (!answer.data.ok) throw new ProblemError(answer.data.problem);
      const value = requests[name].output.safeParse(answer.data.value);
      if (!value.success) throw new ProblemError(problem('unexpected', { where: name }, true));
      return value.data as never;
    },
    assist: (tabId, onState) => followAssist(runtime, tabId, onState, options),
  };
}

async function send(runtime: ClientRuntime, name: RequestName, input: unknown, callId: string): Promise<unknown> {
  try {
    return await runtime.sendMessage({ name, input, callId });
  } catch {
    // "Could not establish connection" while the worker restarts: the browser starts it for the next message. It may
    // have acted before it was stopped, so the repetition carries the same id.
    try {
      return await runtime.sendMessage({ name, input, callId });
    } catch {
      throw new ProblemError(problem('restarted', {}, true));
    }
  }
}

function followAssist(
  runtime: ClientRuntime,
  tabId: number | null,
  onState: Parameters<ViewApi['assist']>[1],
  { page, visibility, setTimer = (run, ms) => void setTimeout(run, ms) }: ClientOptions,
): AssistHandle {
  let state: AssistState = emptyAssistState;
  let port: ClientPort | null = null;
  let closed = false;
  let failures = 0;
  /** An instruction given while there was no port: it must not be lost. */
  let waiting: AssistCommand | null = null;
  let stopWaitingToBeSeen = () => {};
  let connection: 'live' | 'reconnecting' = 'live';

  const show = (now = connection) => {
    connection = now;
    onState(page ? onScreenState(state, page.onScreen()) : state, connection);
  };
  const stopHearingPage = page?.onChange(() => show()) ?? (() => {});

  const post = (command: AssistCommand): boolean => {
    try {
      port?.postMessage(command);
      return port !== null;
    } catch {
      // The port died between two events; onDisconnect reconnects and `follow` brings the state back.
      return false;
    }
  };

  const connect = () => {
    stopWaitingToBeSeen();
    if (closed || port !== null) return;
    let opened: ClientPort;
    try {
      opened = runtime.connect({ name: 'assist' });
    } catch {
      // Extension context invalidated (update): nothing to reconnect to; the page is replaced with the tab.
      show('reconnecting');
      return;
    }
    port = opened;
    opened.onMessage.addListener((message) => {
      const event = assistEventSchema.safeParse(message);
      if (!event.success) return;
      failures = 0;
      if (event.data.type === 'beat') return;
      state = foldAssist(state, event.data);
      show('live');
    });
    opened.onDisconnect.addListener(() => {
      if (closed || port !== opened) return;
      port = null;
      show('reconnecting');
      // The browser stops an idle worker every 30 s: a panel that nobody sees must not start it again each time.
      const idle = state.phase !== 'reading' && state.phase !== 'working';
      if (idle && visibility?.visible() === false) {
        stopWaitingToBeSeen = visibility.onVisible(connect);
        return;
      }
      const delay = reconnectDelaysMs[Math.min(failures, reconnectDelaysMs.length - 1)] ?? 3000;
      failures += 1;
      setTimer(connect, delay);
    });
    post({ type: 'follow', tabId });
    if (waiting && post(waiting)) waiting = null;
  };

  connect();
  return {
    again: (instruction, ref, base = null) => {
      const command: AssistCommand = { type: 'again', instruction, ref, base };
      if (post(command)) return;
      waiting = command;
      connect();
    },
    stop: () => {
      waiting = null;
      post({ type: 'stop' });
    },
    close: () => {
      closed = true;
      stopWaitingToBeSeen();
      stopHearingPage();
      port?.disconnect();
      port = null;
    },
  };
}
