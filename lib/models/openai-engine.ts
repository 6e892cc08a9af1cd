import { ProblemError, problem } from '../problem';
import * as z from '../zod';
import { parsePartial, parseWhole, plainAnswer } from './answer-text';
import { checkAnswer } from './check-answer';
import type { Fetch } from './checked-fetch';
import { type Deadline, pause, startDeadline } from './deadline';
import { capabilityKey, type Endpoint, parseEndpoint } from './endpoint';
import type { Capability, CapabilityStore, Engine, EngineEvent, EngineMessage, EngineRequest, Rung } from './engine';
import { BadAnswerError, mayRetry, retryAfterSeconds, toProblem } from './errors';
import { messagesFor, nextWay, ownWay, repairMessages } from './ladder';
import type { Piece, StreamCall } from './openai-client';

export interface OpenAiSettings {
  /** As typed; see `parseEndpoint`. */
  baseUrl: string;
  model: string;
  /** Null for endpoints without one (Ollama, LM Studio). */
  key: string | null;
  /** Extra headers, e.g. a gateway's project. */
  headers?: Record<string, string>;
  /** Milliseconds until the first word, retries included. */
  firstWordMs: number;
  /** Milliseconds for everything; default 120,000. */
  wholeMs?: number;
}

export interface OpenAiDeps {
  capabilities: CapabilityStore;
  /** Whether the browser may reach this match pattern; left out where no permission is needed. */
  permitted?: (originPattern: string) => Promise<boolean>;
  now(): number;
  /** 0..1, spreads the retries of many browsers. */
  random(): number;
  fetch: Fetch;
}

const mostTries = 3;
const firstBackoffMs = 500;
const stallMs = 30_000;

/**
 * An engine over the `chat/completions` protocol: OpenAI, Azure OpenAI, LiteLLM, vLLM, Ollama, LM Studio and others.
 * Streams; asks for structure by the ladder json_schema, json_object, plain and remembers which one worked;
 * retries 429, 5xx and lost connections within the first-word limit, honouring Retry-After.
 */
export function createOpenAiEngine(settings: OpenAiSettings, deps: OpenAiDeps): Engine {
  return {
    kind: 'openai',
    name: settings.model,
    run: (request, signal) => runOpenAi(settings, deps, request, signal),
  };
}

interface Run<T> {
  settings: OpenAiSettings;
  deps: OpenAiDeps;
  endpoint: Endpoint;
  request: EngineRequest<T>;
  json: Record<string, unknown>;
  deadline: Deadline;
  stream: (call: StreamCall, signal: AbortSignal) => AsyncGenerator<Piece>;
}

async function* runOpenAi<T>(
  settings: OpenAiSettings,
  deps: OpenAiDeps,
  request: EngineRequest<T>,
  signal: AbortSignal,
): AsyncGenerator<EngineEvent<T>> {
  const parsed = parseEndpoint(settings.baseUrl);
  if (!parsed.ok) throw new ProblemError(parsed.problem);
  if (settings.model.trim() === '') throw new ProblemError(problem('model-not-configured'));
  const { endpoint } = parsed;
  if (deps.permitted && !(await deps.permitted(endpoint.originPattern))) {
    throw new ProblemError(problem('model-no-permission', { host: endpoint.host }));
  }
  // The SDK is 210 kB of script; a background that never calls a model need not run it.
  const { streamChat } = await import('./openai-client');
  const whole = settings.wholeMs ?? 120_000;
  const deadline = startDeadline(signal, { first: settings.firstWordMs, stall: stallMs, whole }, deps.now);
  const { $schema: _, ...json } = z.toJSONSchema(request.schema.zod);
  try {
    yield* answer({ settings, deps, endpoint, request, json, deadline, stream: streamChat });
  } finally {
    deadline.end();
  }
}

async function* answer<T>(run: Run<T>): AsyncGenerator<EngineEvent<T>> {
  const { deps, endpoint, request, deadline } = run;
  const key = capabilityKey(endpoint, run.settings.model);
  const known = ownWay(await deps.capabilities.get(key), endpoint.candidates);
  let way: Capability = known ?? { baseUrl: endpoint.candidates[0] ?? '', rung: 'json_schema', usage: true };
  const triedBases = new Set<string>();
  let raw = '';

  for (let tries = 1; ; ) {
    triedBases.add(way.baseUrl);
    yield { type: 'attempt', rung: way.rung, repair: false };
    try {
      raw = '';
      for await (const event of readOnce(run, way, messagesFor(way.rung, request.messages, run.json))) {
        if (event.type === 'text') raw += event.delta;
        yield event;
      }
      break;
    } catch (error) {
      if (deadline.signal.aborted && deadline.expired() === null) return;
      // A connection that broke behind the last bracket took nothing with it.
      if (raw !== '' && parseWhole(raw) !== undefined) break;
      if (raw !== '') return yield cutOff(run, raw, way.rung, error);
      const next = deadline.expired() === null ? nextWay(way, error, endpoint.candidates, triedBases) : null;
      if (next) {
        way = next;
        continue;
      }
      if (!(await waitToRetry(run, error, tries++))) throw new ProblemError(failureProblem(run, error));
    }
  }
  if (deadline.signal.aborted && deadline.expired() === null) return;

  const first = checkAnswer(request.schema, raw);
  if (first.ok) {
    remember(deps.capabilities, key, way, known);
    return yield { type: 'done', value: first.value, text: raw, rung: way.rung, cutOff: null };
  }
  // An answer without any JSON says that the endpoint ignores the format field: ask in words.
  const repairWay: Capability = first.noJson ? { ...way, rung: 'plain' } : way;
  yield { type: 'attempt', rung: repairWay.rung, repair: true };
  let repaired = '';
  try {
    const messages = repairMessages(messagesFor(repairWay.rung, request.messages, run.json), raw, first.issue);
    for await (const event of readOnce(run, repairWay, messages)) {
      if (event.type === 'text') repaired += event.delta;
      yield event;
    }
  } catch {
    // The first answer still stands as text.
  }
  if (deadline.signal.aborted && deadline.expired() === null) return;
  const second = checkAnswer(request.schema, repaired);
  if (second.ok) remember(deps.capabilities, key, repairWay, known);
  yield second.ok
    ? { type: 'done', value: second.value, text: repaired, rung: repairWay.rung, cutOff: null }
    : { type: 'done', value: null, text: plainAnswer(raw), rung: way.rung, cutOff: null };
}

/** One call. Throws when it fails; the words that came until then were yielded. */
async function* readOnce<T>(run: Run<T>, way: Capability, messages: EngineMessage[]): AsyncGenerator<EngineEvent<T>> {
  const { settings, request, deadline } = run;
  yield { type: 'sent', messages, host: run.endpoint.host };
  const pieces = run.stream(
    {
      baseUrl: way.baseUrl,
      endpoint: run.endpoint,
      model: settings.model,
      key: settings.key,
      messages,
      rung: way.rung,
      schema: { name: request.schema.name, json: run.json },
      headers: settings.headers ?? {},
      withUsage: way.usage,
      fetch: run.deps.fetch,
    },
    deadline.signal,
  );
  let raw = '';
  let parsedAt = 0;
  let finish: string | null = null;
  for await (const piece of pieces) {
    deadline.alive(piece.text !== '');
    if (piece.usage) yield { type: 'usage', usage: piece.usage };
    finish ??= piece.finish;
    if (piece.text === '') continue;
    if (raw === '') yield { type: 'first' };
    raw += piece.text;
    yield { type: 'text', delta: piece.text };
    // Parsing the whole text for every token would cost quadratic time; every 1/128 of growth is still smooth.
    if (raw.length - parsedAt > raw.length / 128) {
      parsedAt = raw.length;
      const value = parsePartial(raw);
      if (value !== null) yield { type: 'partial', value };
    }
  }
  // An aborted stream ends without an error in the SDK, and so does a connection that a proxy closed politely.
  const broken = deadline.signal.aborted || finish === null || finish === 'length';
  if (broken && parseWhole(raw) === undefined) throw new StreamEndedError(finish);
  // Refused or filtered: the endpoint finished without a word.
  if (raw === '') throw new BadAnswerError();
}

class StreamEndedError extends Error {
  constructor(readonly finish: string | null) {
    super('stream ended early');
    this.name = 'StreamEndedError';
  }
}

function cutOff<T>(run: Run<T>, text: string, rung: Rung, error: unknown): EngineEvent<T> {
  const where = { host: run.endpoint.host, model: run.settings.model };
  const timedOut = run.deadline.expired() !== null;
  const tooLong = error instanceof StreamEndedError && error.finish === 'length';
  const told = timedOut
    ? failureProblem(run, error)
    : problem('model-cut-off', { ...where, reason: tooLong ? 'length' : 'connection' }, true);
  return { type: 'done', value: null, text: plainAnswer(text), rung, cutOff: told };
}

function failureProblem<T>(run: Run<T>, error: unknown) {
  const where = { host: run.endpoint.host, model: run.settings.model };
  const expired = run.deadline.expired();
  if (expired !== null) {
    const limit =
      expired === 'first'
        ? run.settings.firstWordMs
        : expired === 'stall'
          ? stallMs
          : (run.settings.wholeMs ?? 120_000);
    return problem('model-timeout', { ...where, seconds: Math.round(limit / 100) / 10 }, true);
  }
  if (error instanceof StreamEndedError) return problem('model-cut-off', { ...where, reason: 'connection' }, true);
  return toProblem(error, where, run.deps.now());
}

/** Waits for the next try, or says no: not worth it, too often, or the wait would pass the first-word limit. */
async function waitToRetry<T>(run: Run<T>, error: unknown, tries: number): Promise<boolean> {
  const { deadline, deps } = run;
  if (deadline.signal.aborted || tries >= mostTries || !mayRetry(error)) return false;
  const asked = retryAfterSeconds(error, deps.now());
  const backoff = firstBackoffMs * 2 ** (tries - 1) * (0.75 + deps.random() / 2);
  const wait = asked === null ? backoff : asked * 1000;
  if (wait >= deadline.left()) return false;
  await pause(wait, deadline.signal);
  return !deadline.signal.aborted;
}

/** Not waited for: a worker that is stopped between an answer's last word and its end asks for all of it again. */
function remember(store: CapabilityStore, key: string, way: Capability, known: Capability | null): void {
  const same = known !== null && known.baseUrl === way.baseUrl && known.rung === way.rung && known.usage === way.usage;
  if (!same) void store.set(key, way).catch(() => undefined);
}
