import { defineContentScript } from 'wxt/utils/define-content-script';
import { findReadable } from '../lib/helpdesks/generic/readable';
import { offerFinder } from '../lib/helpdesks/generic/shared';

/** Injected before the generic script, and nowhere else. */
export default defineContentScript({
  registration: 'runtime',
  main: () => offerFinder(globalThis, findReadable),
});
