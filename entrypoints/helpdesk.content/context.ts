import { browser } from 'wxt/browser';

/**
 * What WXT hands to the `main` of a content script, in the place of its own class (see wxt.config.ts). That one posts
 * our id to every script of the page, takes a change of the address from anybody who dispatches its event, and is a
 * kilobyte of every page's script.
 */
export class ContentScriptContext {
  readonly #stop = new AbortController();
  /** Aborts when the extension was updated or removed, or when this script runs anew. */
  readonly signal = this.#stop.signal;

  constructor(name: string) {
    const started = `${browser.runtime.id}:${name}:started`;
    // The older script of a page that was open during an update.
    document.dispatchEvent(new Event(started));
    document.addEventListener(started, () => this.abort(), { signal: this.signal });
  }

  abort(): void {
    this.#stop.abort();
  }
}
