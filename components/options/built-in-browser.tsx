import { createContext, use } from 'react';
import type { BuiltInState } from '../../lib/models/built-in/types';

/** The browser's own model as this page sees it. */
export interface BuiltInBrowser {
  /** Whether answers in each of these languages can be had. Never rejects. */
  states(langs: readonly string[]): Promise<Record<string, BuiltInState>>;
  /** Has the browser download what these languages need; `onProgress` gets 0..1. Call it in a click. */
  download(langs: readonly string[], onProgress: (share: number) => void, signal: AbortSignal): Promise<void>;
}

const BuiltInContext = createContext<BuiltInBrowser | null>(null);

export const BuiltInProvider = BuiltInContext.Provider;

/** Null where the browser brings no model. */
export const useBuiltInBrowser = (): BuiltInBrowser | null => use(BuiltInContext);
