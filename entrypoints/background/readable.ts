import { browser } from 'wxt/browser';
import { readable } from '../../lib/knowledge/extract/readable';
import { type ReadableRequest, readableAnswerSchema } from '../../lib/wire/offscreen';

/** The document stays for a while: making one takes some 50 ms, and a crawl asks every second. */
const idleMs = 30_000;
const page = 'offscreen.html';

/** Readability in a DOM: the background's own where it has one (Firefox), else that of an offscreen document (Chrome). */
export function createReadable(): (html: string, url: string) => Promise<{ title: string; html: string } | null> {
  if (import.meta.env.FIREFOX)
    return async (html, url) => readable(new DOMParser().parseFromString(html, 'text/html'), url);
  let opening: Promise<void> | null = null;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const open = async (): Promise<void> => {
    if (await browser.offscreen.hasDocument()) return;
    await browser.offscreen.createDocument({
      url: page,
      reasons: [browser.offscreen.Reason.DOM_PARSER],
      justification: 'Finds the article on a help page that an admin added as a knowledge source.',
    });
  };
  return async (html, url) => {
    opening ??= open().finally(() => {
      opening = null;
    });
    await opening;
    clearTimeout(timer);
    timer = setTimeout(() => void browser.offscreen.closeDocument().catch(() => undefined), idleMs);
    const request: ReadableRequest = { type: 'offscreen.readable', html, url };
    const answer = readableAnswerSchema.safeParse(await browser.runtime.sendMessage(request));
    return answer.success ? answer.data : null;
  };
}
