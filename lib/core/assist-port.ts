import { type AssistEvent, assistCommandSchema } from '../wire/assist';
import type { AssistHub } from './assist-hub';
import type { Host } from './host';

/** A panel's port, already checked to come from our own panel page. */
export interface AssistPort {
  /** The tab the panel's page stands in; null in the browser's own side panel. */
  tabId: number | null;
  postMessage(event: AssistEvent): void;
  onMessage(listener: (message: unknown) => void): void;
  onDisconnect(listener: () => void): void;
}

/** Ties one port to the tab it follows. The browser's side panel follows the active tab. */
export function connectAssist(
  port: AssistPort,
  hub: Pick<AssistHub, 'follow' | 'again' | 'stop'>,
  host: Pick<Host, 'activeTab' | 'onActiveTab'>,
): void {
  let followed: number | null = null;
  let unfollow = () => {};
  let gone = false;

  const follow = (tabId: number) => {
    if (gone || followed === tabId) return;
    unfollow();
    followed = tabId;
    unfollow = hub.follow(tabId, (event) => {
      try {
        port.postMessage(event);
      } catch {
        // The panel closed between two words; onDisconnect follows.
      }
    });
  };

  let followsActive = false;
  let switched = false;
  const stopWatching = host.onActiveTab((tabId) => {
    switched = true;
    if (followsActive) follow(tabId);
  });

  port.onMessage((message) => {
    const command = assistCommandSchema.safeParse(message);
    if (!command.success) return;
    switch (command.data.type) {
      case 'follow': {
        const tabId = command.data.tabId ?? port.tabId;
        if (tabId !== null) return follow(tabId);
        followsActive = true;
        switched = false;
        // The agent may change tabs while this is asked; the answer would bring back the tab that was left.
        void host.activeTab().then((active) => active !== null && !switched && follow(active));
        return;
      }
      case 'again':
        return followed === null
          ? undefined
          : hub.again(followed, command.data.ref, command.data.instruction, command.data.base);
      case 'stop':
        return followed === null ? undefined : hub.stop(followed);
    }
  });
  port.onDisconnect(() => {
    gone = true;
    unfollow();
    stopWatching();
  });
}
