import { browser } from 'wxt/browser';
import type { Host } from '../../lib/core/host';
import { askWithSession } from '../../lib/helpdesks/ask-with-session';
import { formsOf } from '../../lib/helpdesks/diagnosis/forms';
import { lookAtPage } from '../../lib/helpdesks/diagnosis/look';

async function run<A extends unknown[], R>(tabId: number, func: (...args: A) => R, args: A): Promise<unknown> {
  const [ran] = await browser.scripting.executeScript({ target: { tabId, frameIds: [0] }, func, args });
  return ran?.result;
}

/**
 * Runs in the page itself, on the core's request: the content script of every page stays small, a page that it cannot read
 * is looked at too, and a question to the helpdesk carries the session of its tab in both browsers, containers and private
 * windows included.
 */
export const inTab: Pick<Host, 'look' | 'askHelpdesk'> = {
  look: (tabId, helpdesk) => run(tabId, lookAtPage, [helpdesk === null ? {} : formsOf[helpdesk]]),
  askHelpdesk: (tabId, origin, address, patienceMs) => run(tabId, askWithSession, [origin, address, patienceMs]),
};
