import { ProblemError, problem, problemSchema } from '../problem';
import { z } from '../zod';
import { type AssistCommand, type AssistState, assistEventSchema, emptyAssistState, foldAssist } from './assist';
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

// A worker killed in mid-answer drops the port at once; the second try finds it started again.
const reconnectDelaysMs = [50, 250, 1000, 3000];

/** The view side of the wire. `setTimer` is injected for tests. */
export function createViewApi(
  runtime: ClientRuntime,
  setTimer: (run: () => void, ms: number) => void = (run, ms) => setTimeout(run, ms),
): ViewApi {
  return {
    async call(name, input) {
      const raw = await send(runtime, name, input);
      const answer = answerSchema.safeParse(raw);
      if (!answer.success) throw new ProblemError(problem('unexpected', { where: name }, true));
      if (!answer.data.ok) throw new ProblemError(answer.data.problem);
      const value = requests[name].output.safeParse(answer.data.value);
      if (!value.success) throw new ProblemError(problem('unexpected', { where: name }, true));
      return value.data as never;
    },
    assist: (tabId, onState) => followAssist(runtime, tabId, onState, setTimer),
  };
}

async function send(runtime: ClientRuntime, name: RequestName, input: unknown): Promise<unknown> {
  try {
    return await runtime.sendMessage({ name, input });
  } catch {
    // "Could not establish connection" while the worker restarts: the browser starts it for the next message.
    try {
      return await runtime.sendMessage({ name, input });
    } catch {
      throw new ProblemError(problem('restarted', {}, true));
    }
  }
}

function followAssist(
  runtime: ClientRuntime,
  tabId: number | null,
  onState: Parameters<ViewApi['assist']>[1],
  setTimer: (run: () => void, ms: number) => void,
): AssistHandle {
  let state: AssistState = emptyAssistState;
  let port: ClientPort | null = null;
  let closed = false;
  let failures = 0;

  const post = (command: AssistCommand) => {
    try {
      port?.postMessage(command);
    } catch {
      // The port died between two events; onDisconnect reconnects and `follow` brings the state back.
    }
  };

  const connect = () => {
    if (closed) return;
    let opened: ClientPort;
    try {
      opened = runtime.connect({ name: 'assist' });
    } catch {
      // Extension context invalidated (update): nothing to reconnect to; the page is replaced with the tab.
      onState(state, 'reconnecting');
      return;
    }
    port = opened;
    opened.onMessage.addListener((message) => {
      const event = assistEventSchema.safeParse(message);
      if (!event.success) return;
      failures = 0;
      if (event.data.type === 'beat') return;
      state = foldAssist(state, event.data);
      onState(state, 'live');
    });
    opened.onDisconnect.addListener(() => {
      if (closed || port !== opened) return;
      port = null;
      onState(state, 'reconnecting');
      const delay = reconnectDelaysMs[Math.min(failures, reconnectDelaysMs.length - 1)] ?? 3000;
      failures += 1;
      setTimer(connect, delay);
    });
    post({ type: 'follow', tabId });
  };

  connect();
  return {
    again: (instruction) => post({ type: 'again', instruction }),
    stop: () => post({ type: 'stop' }),
    close: () => {
      closed = true;
      port?.disconnect();
      port = null;
    },
  };
}
