/**
 * Knows whose pane is on screen where the page never says it: by the ids of the messages in it. The address changes
 * first and the pane later, so a pane is remembered with the address under which it came up: one that was there under
 * another address is still that other ticket's, and one that comes up while the address stays is not the addressed
 * one's.
 */
export interface PaneWitness {
  /**
   * True when the pane that shows `messages` is surely that of `ticket`.
   * @param ticket the one in the address; null for a list.
   */
  belongs(ticket: string | null, messages: string[]): boolean;
  /** The helpdesk's API said that `messages`, the newest among them, are those of `ticket`: that outdoes what was seen. */
  learn(ticket: string, messages: string[]): void;
}

interface Known {
  ticket: string | null;
  messages: Set<string>;
}

/** As many tickets as an agent goes back and forth between. */
const remembered = 30;

export function createPaneWitness(): PaneWitness {
  /** The pane that was on screen last stands first. */
  let panes: Known[] = [];

  const first = (pane: Known): void => {
    panes = [pane, ...panes.filter((one) => one !== pane)].slice(0, remembered);
  };
  const shared = (pane: Known, messages: string[]): number => messages.filter((id) => pane.messages.has(id)).length;

  /** The pane that has the most messages in common: a merged ticket's messages go on in another one. */
  function best(messages: string[]): Known | undefined {
    let found: Known | undefined;
    for (const pane of panes) if (shared(pane, messages) > (found ? shared(found, messages) : 0)) found = pane;
    return found;
  }

  return {
    belongs(ticket, messages) {
      if (messages.length === 0) return false;
      const known = best(messages);
      const ahead = known === undefined && panes[0] !== undefined && panes[0].ticket === ticket;
      if (ahead || (known && known.ticket !== ticket)) return false;
      const own = known ?? { ticket, messages: new Set() };
      for (const id of messages) own.messages.add(id);
      first(own);
      return ticket !== null;
    },
    learn(ticket, messages) {
      if (messages.length === 0) return;
      const ids = new Set(messages);
      for (const pane of panes) {
        if (pane.ticket === ticket && shared(pane, messages) === 0) pane.messages.clear();
        if (pane.ticket !== ticket) for (const id of ids) pane.messages.delete(id);
      }
      const own = panes.find((pane) => pane.ticket === ticket);
      if (own) for (const id of ids) own.messages.add(id);
      else panes = [...panes.slice(0, remembered - 1), { ticket, messages: ids }];
    },
  };
}
