import { isStorageFull, ProblemError, problem } from '../problem';
import type { HelpdeskId } from '../ticket/ref';
import * as z from '../zod';
import {
  type Answer,
  type Caller,
  type RequestName,
  type RequestOutput,
  type RequestParsed,
  requests,
} from './requests';

/** Who sent a message, as the browser vouches for it. */
export interface Sender {
  caller: Caller;
  /** The tab a content script or an in-page panel stands in. */
  tabId: number | null;
  /** The frame that a composer's own script stands in. */
  frameId?: number;
  /** Host of the tab's page, or of the frame, with its port, for the content script. */
  host: string | null;
  /** The helpdesks that a content script may speak for there; empty for our own pages. */
  helpdesks: readonly HelpdeskId[];
}

/** `callId` is the same when a view repeats a request because the worker was stopped before it answered. */
export type Handlers = {
  [N in RequestName]: (input: RequestParsed<N>, sender: Sender, callId: string) => Promise<RequestOutput<N>>;
};

const envelope = z.object({
  name: z.string().max(60),
  input: z.unknown(),
  callId: z.string().min(1).max(60).optional(),
});

/**
 * Answers one message: names the caller or refuses, parses, then acts. Never throws.
 * `report` gets the request's name and the error's class only: no ticket text, no key.
 */
export async function route(
  handlers: Handlers,
  message: unknown,
  sender: Sender | null,
  report: (name: string, kind: string) => void,
): Promise<Answer<unknown>> {
  const parsed = envelope.safeParse(message);
  if (!parsed.success || !isRequestName(parsed.data.name)) return refuse('bad-request', { field: 'name' });
  const name = parsed.data.name;
  const spec = requests[name];
  if (sender === null || !(spec.from as readonly Caller[]).includes(sender.caller))
    return refuse('not-allowed', { request: name });
  const input = spec.input.safeParse(parsed.data.input);
  if (!input.success) {
    const issue = input.error.issues[0];
    return refuse('bad-request', {
      field: (issue?.path.join('.') || name).slice(0, 200),
      why: issue?.message.slice(0, 200) ?? '',
    });
  }
  try {
    const handler = handlers[name] as (input: unknown, sender: Sender, callId: string) => Promise<unknown>;
    return { ok: true, value: await handler(input.data, sender, parsed.data.callId ?? crypto.randomUUID()) };
  } catch (error) {
    if (error instanceof ProblemError) return { ok: false, problem: error.problem };
    const kind = error instanceof Error ? error.name : typeof error;
    report(name, kind);
    return isStorageFull(error)
      ? refuse('storage-full', {})
      : { ok: false, problem: problem('unexpected', { where: name }, true) };
  }
}

function refuse(code: 'bad-request' | 'not-allowed' | 'storage-full', params: Record<string, string>): Answer<unknown> {
  return { ok: false, problem: problem(code, params) };
}

function isRequestName(name: string): name is RequestName {
  return Object.hasOwn(requests, name);
}
