import { browser } from 'wxt/browser';
import type { Host } from '../../lib/core/host';
import { findReadable } from '../../lib/helpdesks/generic/readable';
import { readable } from '../../lib/knowledge/extract/readable';
import {
  type ReadableRequest,
  type ReadPartRequest,
  readableAnswerSchema,
  readPartSchema,
} from '../../lib/wire/offscreen';
import type { OffscreenPage } from './offscreen-page';

/** A page that keeps its reader busy for longer is not read; the crawl goes on. */
const longestMs = 30_000;

type Readers = Pick<Host, 'readable' | 'readPart'>;

/** Readability in a DOM: the background's own where it has one (Firefox), else that of an offscreen document (Chrome). */
export function createReadable(page: OffscreenPage): Readers {
  if (import.meta.env.FIREFOX) {
    const parsed = (html: string) => new DOMParser().parseFromString(html, 'text/html');
    return {
      readable: async (html, url) => readable(parsed(html), url),
      readPart: async (html, url, subject) => findReadable(parsed(html), url, subject),
    };
  }
  async function ask(request: ReadableRequest | ReadPartRequest): Promise<unknown> {
    const release = await page.hold();
    try {
      const late = new Promise((resolve) => setTimeout(resolve, longestMs, null));
      return await Promise.race([browser.runtime.sendMessage(request), late]);
    } finally {
      release();
    }
  }
  return {
    readable: async (html, url) =>
      readableAnswerSchema.safeParse(await ask({ type: 'offscreen.readable', html, url })).data ?? null,
    readPart: async (html, url, subject) =>
      readPartSchema.safeParse(await ask({ type: 'offscreen.part', html, url, subject })).data ?? null,
  };
}
