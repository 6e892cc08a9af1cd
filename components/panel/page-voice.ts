import type { PageVoice } from '../../lib/wire/client';
import type { OnScreenTicket } from '../../lib/wire/on-screen';

/**
 * Listens to `{type:'sidedesk-on-screen', ticket}` from the page around the panel and from no other window. Any script
 * of the page can send it too; all it gains is that the panel shows nothing.
 */
export function hearPage(window: Window): PageVoice {
  let said: OnScreenTicket;
  const listeners = new Set<() => void>();
  window.addEventListener('message', (event) => {
    const data: unknown = event.data;
    if (event.source !== window.parent || typeof data !== 'object' || data === null) return;
    if (!('type' in data) || data.type !== 'sidedesk-on-screen' || !('ticket' in data)) return;
    if (typeof data.ticket !== 'string' && data.ticket !== null) return;
    said = data.ticket;
    for (const listener of listeners) listener();
  });
  return {
    onScreen: () => said,
    onChange(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
