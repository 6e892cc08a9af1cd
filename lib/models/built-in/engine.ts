import { type Problem, ProblemError, problem } from '../../problem';
import * as z from '../../zod';
import { parsePartial, parseWhole, plainAnswer } from '../answer-text';
import { checkAnswer } from '../check-answer';
import { type Deadline, startDeadline } from '../deadline';
import type { Engine, EngineEvent, EngineMessage, EngineRequest, Rung } from '../engine';
import { messagesFor, repairMessages } from '../ladder';
import { type AskBuiltIn, type BuiltInFault, builtInName } from './types';

export interface BuiltInSettings {
  /** Milliseconds until the first word; loading the model counts. */
  firstWordMs: number;
  /** Milliseconds for everything; default 180,000: it runs on the agent's own computer. */
  wholeMs?: number;
}

const stallMs = 60_000;
/** Rules, three passages and a thread of some length fit into the 6,000 tokens that the smallest of them take. */
const mostPassages = 3;

/**
 * The browser's own model as an engine: the same questions, masking and checks as with an endpoint. Asks by JSON schema
 * and, where the model cannot keep to it, in words; one repair. Throws `ProblemError` `model-built-in-none`,
 * `model-built-in-not-ready`, `model-built-in-language`, `model-too-long`, `model-timeout` or `model-bad-answer`.
 */
export function createBuiltInEngine(ask: AskBuiltIn, settings: BuiltInSettings, now: () => number): Engine {
  return {
    kind: 'built-in',
    name: builtInName,
    mostPassages,
    async *run(request, signal) {
      const whole = settings.wholeMs ?? 180_000;
      const deadline = startDeadline(signal, { first: settings.firstWordMs, stall: stallMs, whole }, now);
      try {
        yield* answer({ ask, request, deadline, settings });
      } finally {
        deadline.end();
      }
    },
  };
}

interface Run<T> {
  ask: AskBuiltIn;
  request: EngineRequest<T>;
  deadline: Deadline;
  settings: BuiltInSettings;
}

class FaultError extends Error {
  constructor(readonly fault: BuiltInFault) {
    super(fault);
    this.name = 'FaultError';
  }
}

async function* answer<T>(run: Run<T>): AsyncGenerator<EngineEvent<T>> {
  const { request, deadline } = run;
  const { $schema: _, ...json } = z.toJSONSchema(request.schema.zod);
  const stopped = () => deadline.signal.aborted && deadline.expired() === null;
  let rung: Rung = 'json_schema';
  let raw = '';
  for (;;) {
    yield { type: 'attempt', rung, repair: false };
    raw = '';
    try {
      for await (const event of readOnce(run, rung, messagesFor(rung, request.messages, json), json)) {
        if (event.type === 'text') raw += event.delta;
        yield event;
      }
      break;
    } catch (error) {
      if (stopped()) return;
      if (raw !== '' && parseWhole(raw) !== undefined) break;
      if (rung === 'json_schema' && error instanceof FaultError && error.fault === 'constraint') {
        rung = 'plain';
        continue;
      }
      const told = problemOf(run, error);
      if (raw === '') throw new ProblemError(told);
      const cutOff = told.code === 'model-timeout' ? told : problem('model-cut-off', { model: builtInName }, true);
      return yield { type: 'done', value: null, text: plainAnswer(raw), rung, cutOff };
    }
  }
  const first = checkAnswer(request.schema, raw);
  if (first.ok) return yield { type: 'done', value: first.value, text: raw, rung, cutOff: null };
  yield { type: 'attempt', rung, repair: true };
  let repaired = '';
  try {
    const messages = repairMessages(messagesFor(rung, request.messages, json), raw, first.issue);
    for await (const event of readOnce(run, rung, messages, json)) {
      if (event.type === 'text') repaired += event.delta;
      yield event;
    }
  } catch {
    // The first answer still stands as text.
  }
  if (stopped()) return;
  const second = checkAnswer(request.schema, repaired);
  yield second.ok
    ? { type: 'done', value: second.value, text: repaired, rung, cutOff: null }
    : { type: 'done', value: null, text: plainAnswer(raw), rung, cutOff: null };
}

async function* readOnce<T>(
  { ask, request, deadline }: Run<T>,
  rung: Rung,
  messages: EngineMessage[],
  json: Record<string, unknown>,
): AsyncGenerator<EngineEvent<T>> {
  const call = { messages, constraint: rung === 'json_schema' ? json : null, lang: request.lang ?? 'en' };
  let raw = '';
  let isAsked = false;
  let parsedAt = 0;
  let ended = false;
  for await (const piece of ask(call, deadline.signal)) {
    if (piece.type === 'fault') throw new FaultError(piece.fault);
    if (!isAsked) yield { type: 'sent', messages, host: null };
    isAsked = true;
    if (piece.type === 'end') ended = true;
    if (piece.type !== 'text' || piece.text === '') continue;
    deadline.alive(true);
    if (raw === '') yield { type: 'first' };
    raw += piece.text;
    yield { type: 'text', delta: piece.text };
    if (raw.length - parsedAt <= raw.length / 128) continue;
    parsedAt = raw.length;
    const value = parsePartial(raw);
    if (value !== null) yield { type: 'partial', value };
  }
  if (!ended || raw === '') throw new FaultError('failed');
}

function problemOf<T>({ deadline, settings, request }: Run<T>, error: unknown): Problem {
  const where = { model: builtInName };
  const expired = deadline.expired();
  if (expired !== null) {
    const limit = { first: settings.firstWordMs, stall: stallMs, whole: settings.wholeMs ?? 180_000 }[expired];
    return problem('model-timeout', { ...where, seconds: Math.round(limit / 100) / 10 }, true);
  }
  const lang = request.lang ?? 'en';
  switch (error instanceof FaultError ? error.fault : 'failed') {
    case 'none':
      return problem('model-built-in-none');
    case 'unavailable':
    case 'not-downloaded':
      return problem('model-built-in-not-ready');
    case 'language':
      return problem('model-built-in-language', { language: nameOf(lang) });
    case 'too-long':
      return problem('model-too-long', where);
    default:
      return problem('model-bad-answer', where, true);
  }
}

/** A language in its own words, which need no translation. */
function nameOf(lang: string): string {
  try {
    return new Intl.DisplayNames([lang], { type: 'language' }).of(lang) ?? lang;
  } catch {
    return lang;
  }
}
