import { ProblemError, problem } from '../problem';
import type { Sender } from '../wire/router';
import type { Host } from './host';

/** The tab that a panel is about: named, its own, or for the browser's side panel the active one. */
export async function tabOf(host: Host, tabId: number | null, sender: Sender): Promise<number> {
  const tab = tabId ?? sender.tabId ?? (await host.activeTab());
  if (tab === null) throw new ProblemError(problem('read-no-page', {}, true));
  return tab;
}
