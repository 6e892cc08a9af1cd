import { browser } from 'wxt/browser';
import { formsOf } from '../../lib/helpdesks/diagnosis/forms';
import { lookAtPage } from '../../lib/helpdesks/diagnosis/look';
import type { HelpdeskId } from '../../lib/ticket/ref';

/** Runs the look in the page itself: the content script stays small, and a page that it cannot read is looked at too. */
export async function lookAtTab(tabId: number, helpdesk: HelpdeskId | null): Promise<unknown> {
  const [answer] = await browser.scripting.executeScript({
    target: { tabId, frameIds: [0] },
    func: lookAtPage,
    args: [helpdesk === null ? {} : formsOf[helpdesk]],
  });
  return answer?.result;
}
