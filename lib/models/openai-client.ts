import { OpenAI } from 'openai';
import { checkedFetch, type Fetch } from './checked-fetch';
import type { Endpoint } from './endpoint';
import type { EngineMessage, EngineUsage, Rung } from './engine';
import { BadAnswerError } from './errors';

/** One piece of a streamed answer. */
export interface Piece {
  /** New words; empty for a sign of life such as a reasoning step. */
  text: string;
  finish: string | null;
  usage: EngineUsage | null;
}

interface Call {
  baseUrl: string;
  endpoint: Endpoint;
  key: string | null;
  /** Beyond the key, as the admin set them up. */
  headers: Record<string, string>;
}

export interface StreamCall extends Call {
  model: string;
  messages: readonly EngineMessage[];
  rung: Rung;
  schema: { name: string; json: Record<string, unknown> };
  withUsage: boolean;
  fetch: Fetch;
}

/** Asks for one streamed chat completion. Throws the SDK's errors; no retry of its own. */
export async function* streamChat(call: StreamCall, signal: AbortSignal): AsyncGenerator<Piece> {
  const stream = await clientFor(call, checkedFetch(call.fetch)).chat.completions.create(
    {
      model: call.model,
      messages: call.messages.map(({ role, content }) => ({ role, content })),
      stream: true,
      ...(call.withUsage ? { stream_options: { include_usage: true } } : {}),
      ...responseFormat(call),
    },
    { signal },
  );
  let pieces = 0;
  for await (const chunk of stream) {
    pieces++;
    const choice = chunk.choices?.[0];
    // `message` is what a gateway sends that ignores `stream: true`; see checked-fetch.ts.
    const content = choice?.delta?.content ?? wholeMessage(choice);
    const usage = chunk.usage;
    yield {
      text: typeof content === 'string' ? content : '',
      finish: choice?.finish_reason ?? null,
      usage: usage
        ? {
            promptTokens: usage.prompt_tokens ?? 0,
            cachedTokens: usage.prompt_tokens_details?.cached_tokens ?? 0,
            completionTokens: usage.completion_tokens ?? 0,
          }
        : null,
    };
  }
  if (pieces === 0 && !signal.aborted) throw new BadAnswerError();
}

/** Asks for the vectors of some texts. Gives the answer as it came; throws the SDK's errors, no retry of its own. */
export async function createEmbeddings(
  call: Call & { model: string; texts: readonly string[]; fetch: Fetch },
  signal: AbortSignal,
): Promise<unknown> {
  return clientFor(call, call.fetch).embeddings.create(
    // Left out, the SDK asks for base64 and reads what a server without it sends as if it were.
    { model: call.model, input: [...call.texts], encoding_format: 'float' },
    { signal },
  );
}

function clientFor(call: Call, fetch: Fetch): OpenAI {
  const key = call.key ?? '';
  return new OpenAI({
    apiKey: key || 'none',
    baseURL: call.baseUrl,
    defaultQuery: call.endpoint.query,
    defaultHeaders: {
      ...(key === '' ? { Authorization: null } : {}),
      ...(call.endpoint.azure && key !== '' ? { 'api-key': key } : {}),
      ...call.headers,
    },
    // The warning is about keys in web pages. Here the key belongs to the person at this browser, lives in the
    // core zone that no page reaches, and a company uses a gateway with short-lived tokens (docs).
    dangerouslyAllowBrowser: true,
    // Retries are ours: bounded in total, and told apart by cause.
    maxRetries: 0,
    // The deadline's signal ends a call; the SDK's own limit only has to be longer than any of ours.
    timeout: 600_000,
    // At its default level the SDK prints a chunk that it cannot parse, which holds a customer's words.
    logLevel: 'off',
    fetch,
  });
}

type FormatPart = { response_format: OpenAI.ChatCompletionCreateParams['response_format'] } | Record<string, never>;

function responseFormat(call: StreamCall): FormatPart {
  if (call.rung === 'plain') return {};
  if (call.rung === 'json_object') return { response_format: { type: 'json_object' } };
  return {
    response_format: {
      type: 'json_schema',
      json_schema: { name: call.schema.name, strict: true, schema: call.schema.json },
    },
  };
}

function wholeMessage(choice: object | undefined): unknown {
  const message: unknown = choice === undefined ? null : Reflect.get(choice, 'message');
  return typeof message === 'object' && message !== null ? Reflect.get(message, 'content') : null;
}
