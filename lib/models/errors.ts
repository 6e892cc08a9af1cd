import { type Problem, ProblemError, problem } from '../problem';

/** A 200 answer that is a web page: a wrong path, a captive portal, a proxy's login. */
export class WebPageError extends Error {
  constructor() {
    super('web page');
    this.name = 'WebPageError';
  }
}

/** An answer that does not follow the protocol. */
export class BadAnswerError extends Error {
  constructor() {
    super('bad answer');
    this.name = 'BadAnswerError';
  }
}

/** What is said of the endpoint in a message: never the key, never the ticket, never the server's own words. */
export interface ErrorContext {
  host: string;
  model: string;
}

/** The parts of the SDK's `APIError` that matter, read structurally so that this file does not load the SDK. */
interface ApiFailure {
  status: number | undefined;
  code: string;
  type: string;
  /** Lower case; for telling causes apart only, never shown: servers echo the request in it. */
  words: string;
  headers: Headers | undefined;
}

function inner(error: unknown): unknown {
  // The SDK wraps what its `fetch` throws into a connection error with the original as `cause`.
  return error instanceof Error && error.cause !== undefined && !('status' in error && error.status)
    ? error.cause
    : error;
}

function failure(error: unknown): ApiFailure {
  const source: object = typeof error === 'object' && error !== null ? error : {};
  const read = (name: string): unknown => Reflect.get(source, name);
  const status = read('status');
  const headers = read('headers');
  return {
    status: typeof status === 'number' ? status : undefined,
    code: String(read('code') ?? '').toLowerCase(),
    type: String(read('type') ?? '').toLowerCase(),
    words: `${error instanceof Error ? error.message : ''} ${JSON.stringify(read('error') ?? '')}`.toLowerCase(),
    headers: headers instanceof Headers ? headers : undefined,
  };
}

/**
 * Seconds that the server asks to wait (`retry-after-ms`, `Retry-After` in seconds or as a date), or null.
 * `now` in milliseconds since 1970.
 */
export function retryAfterSeconds(error: unknown, now: number): number | null {
  const headers = failure(error).headers;
  const millis = Number.parseFloat(headers?.get('retry-after-ms') ?? '');
  if (Number.isFinite(millis)) return Math.max(0, millis / 1000);
  const value = headers?.get('retry-after') ?? '';
  if (/^\s*\d+(?:\.\d+)?\s*$/.test(value)) return Number.parseFloat(value);
  const date = Date.parse(value);
  return Number.isNaN(date) ? null : Math.max(0, (date - now) / 1000);
}

function isBadAnswer(cause: unknown): boolean {
  // The SDK lets a SyntaxError through when an event of the stream is no JSON.
  return cause instanceof BadAnswerError || cause instanceof SyntaxError;
}

function isQuota(what: ApiFailure): boolean {
  return (
    /insufficient_quota|billing|credit|budget_exceeded/.test(`${what.code} ${what.type}`) ||
    /exceeded your current quota|budget has been exceeded/.test(what.words)
  );
}

/** True when the same request may work a little later: 408, 409, 429 (not an empty quota), 5xx, a lost connection. */
export function mayRetry(error: unknown): boolean {
  const cause = inner(error);
  if (cause instanceof WebPageError) return false;
  if (isBadAnswer(cause)) return true;
  const what = failure(error);
  if (what.status === undefined) return true;
  if (what.status === 429) return !isQuota(what);
  return what.status === 408 || what.status === 409 || what.status >= 500;
}

/** True when the endpoint may take the request asked for in a simpler way (the structured output ladder). */
export function mayAskSimpler(error: unknown): boolean {
  const what = failure(error);
  const badRequest = what.status === 400 || what.status === 422 || what.status === 501;
  const grammar = (what.status ?? 0) >= 500 && /grammar|json_schema|response_format|structured output/.test(what.words);
  const otherCause = /context_length|content_filter|content_policy|model_not_found|invalid_api_key|billing/.test(
    what.code,
  );
  return (badRequest || grammar) && !otherCause && !/maximum context length|context window/.test(what.words);
}

/** True when the request names `stream_options`, which some servers refuse as an unknown field. */
export function refusesUsage(error: unknown): boolean {
  return mayAskSimpler(error) && /stream_options|include_usage/.test(failure(error).words);
}

/** True when the path rather than the model is wrong, so that another base URL is worth a try. */
export function isWrongPath(error: unknown): boolean {
  if (inner(error) instanceof WebPageError) return true;
  const what = failure(error);
  return (what.status === 404 || what.status === 405) && !namesModel(what);
}

function namesModel(what: ApiFailure): boolean {
  return /model/.test(what.code) || /\bmodel\b|\bdeployment\b/.test(what.words);
}

/** Any failure of a model call as a problem. `now` in milliseconds since 1970. */
export function toProblem(error: unknown, context: ErrorContext, now: number): Problem {
  if (error instanceof ProblemError) return error.problem;
  const where = { host: context.host, model: context.model };
  const cause = inner(error);
  if (cause instanceof WebPageError) return problem('model-not-json-endpoint', where);
  if (isBadAnswer(cause)) return problem('model-bad-answer', where, true);
  const what = failure(error);
  switch (what.status) {
    case undefined:
      // An error object inside a stream has no status; a lost connection has neither status nor code.
      return isQuota(what)
        ? problem('model-quota', where)
        : problem(what.type ? 'model-server-error' : 'model-unreachable', { ...where, status: 0 }, true);
    case 401:
      return problem('model-unauthorized', { ...where, status: 401 });
    case 403:
      return problem('model-unauthorized', { ...where, status: 403 });
    case 402:
      return problem('model-quota', where);
    case 404:
    case 405:
      return problem('model-not-found', {
        ...where,
        status: what.status,
        missing: namesModel(what) ? 'model' : 'path',
      });
    case 408:
      return problem('model-timeout', { ...where, seconds: 0 }, true);
    case 429: {
      if (isQuota(what)) return problem('model-quota', where);
      return problem('model-rate-limited', { ...where, seconds: Math.ceil(retryAfterSeconds(error, now) ?? 0) }, true);
    }
    default:
      if (what.status >= 500) return problem('model-server-error', { ...where, status: what.status }, true);
      return problem('model-bad-answer', { ...where, status: what.status }, false);
  }
}
