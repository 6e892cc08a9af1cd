import type { BuiltInBrowser } from '../../components/options/built-in-browser';
import { download, languageModelOf, stateFor } from '../../lib/models/built-in/language-model';

/** The model that this browser brings, as this page may ask for it; null where there is none. */
export function builtInBrowser(): BuiltInBrowser | null {
  const model = languageModelOf(globalThis);
  if (!model) return null;
  return {
    states: async (langs) =>
      Object.fromEntries(await Promise.all(langs.map(async (lang) => [lang, await stateFor(model, [lang])] as const))),
    download: (langs, onProgress, signal) => download(model, langs, onProgress, signal),
  };
}
