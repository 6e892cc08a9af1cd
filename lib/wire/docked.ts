import type { ClientRuntime } from './client';

/** The answer on its way from the core by the content script may be lost with a worker that is stopped in between. */
const askAgainMs = [250, 1000, 3000, 10_000];

/**
 * Waits until this frame is known to be the one that our own content script has put into the page. Any page may be able
 * to load the panel in a frame, on top of which it could draw whatever makes an agent click; such a frame waits for ever
 * and shows nothing. The nonce travels by the extension's own channel to the content script of the tab, which posts it
 * to its own frame only; the page around a foreign frame never sees it.
 */
export function whenDocked(
  runtime: Pick<ClientRuntime, 'sendMessage'>,
  window: Pick<Window, 'addEventListener' | 'removeEventListener'>,
  newId: () => string = () => crypto.randomUUID(),
  setTimer: (run: () => void, ms: number) => void = (run, ms) => void setTimeout(run, ms),
): Promise<void> {
  const nonce = newId();
  return new Promise((resolve) => {
    let proven = false;
    const heard = (event: MessageEvent) => {
      const { type, nonce: given } = (event.data ?? {}) as { type?: unknown; nonce?: unknown };
      if (type !== 'sidedesk-docked' || given !== nonce) return;
      proven = true;
      window.removeEventListener('message', heard);
      resolve();
    };
    window.addEventListener('message', heard);
    const ask = (round: number) => {
      if (proven) return;
      // What comes back does not matter: only the message to the frame counts.
      void runtime.sendMessage({ name: 'panel.prove', input: { nonce }, callId: newId() }).catch(() => undefined);
      const pause = askAgainMs[round];
      if (pause !== undefined) setTimer(() => ask(round + 1), pause);
    };
    ask(0);
  });
}
