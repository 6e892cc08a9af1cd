import * as z from '../../zod';
import { type BuiltInState, builtInStates } from './types';

// The part of the Prompt API that is used (https://webmachinelearning.github.io/prompt-api, Chrome 138 and later). Spec
// and Chrome expose it in windows; some releases have it in an extension's worker too.

export interface ExpectedText {
  type: 'text';
  languages: string[];
}

export interface LanguageOptions {
  expectedInputs: ExpectedText[];
  expectedOutputs: ExpectedText[];
}

export interface DownloadMonitor {
  addEventListener(type: 'downloadprogress', listener: (event: { loaded: number }) => void): void;
}

export interface Session {
  promptStreaming(
    input: { role: string; content: string }[],
    options: { signal: AbortSignal; responseConstraint?: object },
  ): ReadableStream<string>;
  destroy(): void;
}

export interface LanguageModel {
  availability(options: LanguageOptions): Promise<string>;
  create(
    options: LanguageOptions & {
      initialPrompts?: { role: 'system'; content: string }[];
      monitor?: (monitor: DownloadMonitor) => void;
      signal?: AbortSignal;
    },
  ): Promise<Session>;
}

/** The browser's own model as this global scope has it; null where it has none. */
export function languageModelOf(scope: object): LanguageModel | null {
  const found: unknown = Reflect.get(scope, 'LanguageModel');
  const isThere = typeof found === 'function' || (typeof found === 'object' && found !== null);
  return isThere && typeof Reflect.get(found as object, 'create') === 'function' ? (found as LanguageModel) : null;
}

/** The rules are in English; ticket and answer in the languages given. Told for availability and creation alike. */
export function languageOptions(langs: readonly string[]): LanguageOptions {
  return {
    expectedInputs: [{ type: 'text', languages: [...new Set(['en', ...langs])] }],
    expectedOutputs: [{ type: 'text', languages: [...new Set(langs)] }],
  };
}

const stateSchema = z.enum(builtInStates).catch('unavailable');

/** Whether answers in these languages can be had, now or after a download. Never throws. */
export async function stateFor(model: LanguageModel | null, langs: readonly string[]): Promise<BuiltInState> {
  if (model === null) return 'none';
  try {
    return stateSchema.parse(await model.availability(languageOptions(langs)));
  } catch {
    // Older releases throw for a language they do not know.
    return 'unavailable';
  }
}

/**
 * Has the browser download what it needs for these languages; `onProgress` gets 0..1. Call it in a click: the browser
 * downloads nothing without one. Rejects with the browser's `DOMException`; with `AbortError` when `signal` fires.
 */
export async function download(
  model: LanguageModel,
  langs: readonly string[],
  onProgress: (share: number) => void,
  signal: AbortSignal,
): Promise<void> {
  const session = await model.create({
    ...languageOptions(langs),
    monitor: (monitor) => monitor.addEventListener('downloadprogress', ({ loaded }) => onProgress(loaded)),
    signal,
  });
  session.destroy();
}
