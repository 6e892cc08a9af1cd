import { browser } from 'wxt/browser';

/** The document stays for a while: making one takes some 50 ms, and a crawl asks every second. */
const idleMs = 30_000;
const page = 'offscreen.html';

export interface OffscreenPage {
  /** Opens the document where there is none, and keeps it until what this gives is called. */
  hold(): Promise<() => void>;
}

/** Chrome allows one offscreen document; all that need a window share it. */
export function createOffscreenPage(): OffscreenPage {
  let opening: Promise<void> | null = null;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let held = 0;
  const open = async (): Promise<void> => {
    if (await browser.offscreen.hasDocument()) return;
    await browser.offscreen.createDocument({
      url: page,
      reasons: [browser.offscreen.Reason.DOM_PARSER],
      justification:
        'Finds the article on a help page of a knowledge source, or the text on a page an agent asked about, and asks the model that the browser brings, which windows alone may ask.',
    });
  };
  const release = () => {
    held -= 1;
    clearTimeout(timer);
    if (held > 0) return;
    timer = setTimeout(() => void browser.offscreen.closeDocument().catch(() => undefined), idleMs);
  };
  return {
    async hold() {
      held += 1;
      clearTimeout(timer);
      try {
        opening ??= open().finally(() => {
          opening = null;
        });
        await opening;
      } catch (error) {
        release();
        throw error;
      }
      let isOver = false;
      return () => {
        if (isOver) return;
        isOver = true;
        release();
      };
    },
  };
}
