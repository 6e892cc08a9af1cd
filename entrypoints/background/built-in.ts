import { browser } from 'wxt/browser';
import { languageModelOf } from '../../lib/models/built-in/language-model';
import { askerOf } from '../../lib/models/built-in/run';
import type { AskBuiltIn } from '../../lib/models/built-in/types';
import { askOverPort, builtInPort, type PiecePort } from '../../lib/wire/built-in-port';
import type { OffscreenPage } from './offscreen-page';

/**
 * The browser's own model: asked here where this scope has it (some Chrome releases give it to an extension's worker,
 * Firefox's background is a window), else in the offscreen document, since the specification gives it to windows only.
 */
export function createBuiltIn(page: OffscreenPage): AskBuiltIn {
  return async function* ask(call, signal) {
    const here = languageModelOf(globalThis);
    if (here || import.meta.env.FIREFOX) return yield* askerOf(here)(call, signal);
    const release = await page.hold();
    try {
      yield* askOverPort(() => browser.runtime.connect({ name: builtInPort }) as PiecePort)(call, signal);
    } finally {
      release();
    }
  };
}
