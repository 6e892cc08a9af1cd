import type { Host } from '../../lib/core/host';
import { createBuiltIn } from './built-in';
import { createOffscreenPage } from './offscreen-page';
import { createReadable } from './readable';

/** What needs a window, which Chrome's worker is not: one offscreen document serves all of it. */
export function createOffscreenTools(): Pick<Host, 'readable' | 'readPart' | 'builtIn'> {
  const page = createOffscreenPage();
  return { ...createReadable(page), builtIn: createBuiltIn(page) };
}
