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

/** The document stays for a while: making one takes some 50 ms, and a crawl asks every second. */
const idleMs = 30_000;
/** A page that keeps its reader busy for longer is not read; the crawl goes on. */
const longestMs = 30_000;
const page = 'offscreen.html';

type Readers = Pick<Host, 'readable' | 'readPart'>;

/** Readability in a DOM: the background's own where it has one (Firefox), else that of an offscreen document (Chrome). */
export function createReadable(): Readers {
  if (import.meta.env.FIREFOX) {
    const parsed = (html: string) => new DOMParser().parseFromString(html, 'text/html');
    return {
      readable: async (html, url) => readable(parsed(html), url),
      readPart: async (html, url, subject) => findReadable(parsed(html), url, subject),
    };
  }
  let opening: Promise<void> | null = null;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const open = async (): Promise<void> => {
    if (await browser.offscreen.hasDocument()) return;
    await browser.offscreen.createDocument({
      url: page,
      reasons: [browser.offscreen.Reason.DOM_PARSER],
      justification:
        'Finds the article on a help page of a knowledge source, or the text on a page an agent asked about.',
    });
  };
  async function ask(request: ReadableRequest | ReadPartRequest): Promise<unknown> {
    opening ??= open().finally(() => {
      opening = null;
    });
    await opening;
    clearTimeout(timer);
    timer = setTimeout(() => void browser.offscreen.closeDocument().catch(() => undefined), idleMs);
    const late = new Promise((resolve) => setTimeout(resolve, longestMs, null));
    return Promise.race([browser.runtime.sendMessage(request), late]);
  }
  return {
    readable: async (html, url) =>
      readableAnswerSchema.safeParse(await ask({ type: 'offscreen.readable', html, url })).data ?? null,
    readPart: async (html, url, subject) =>
      readPartSchema.safeParse(await ask({ type: 'offscreen.part', html, url, subject })).data ?? null,
  };
}
