import type { Browser } from 'wxt/browser';
import type { AssistPort } from '../../lib/core/assist-port';

/** A runtime port as the core takes it. */
export function asAssistPort(port: Browser.runtime.Port, tabId: number | null): AssistPort {
  return {
    tabId,
    postMessage: (event) => port.postMessage(event),
    onMessage: (listener) => port.onMessage.addListener(listener),
    onDisconnect: (listener) => port.onDisconnect.addListener(() => listener()),
  };
}
