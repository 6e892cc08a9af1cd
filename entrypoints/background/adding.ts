import { browser } from 'wxt/browser';
import type { AddingTools } from '../../lib/core/host';
import { askInPage } from '../../lib/helpdesks/ask-in-page';
import { copyLink } from '../../lib/helpdesks/copy-link';
import { copyPage } from '../../lib/helpdesks/copy-page';
import { questionOf, say } from './added-words';

export const addPageItem = 'add-page';
export const addLinkItem = 'add-link';

const web = ['https://*/*', 'http://*/*'];

/** Once per installation or update: the browser keeps the item. */
export async function makeMenu(): Promise<void> {
  await browser.contextMenus.removeAll();
  browser.contextMenus.create({
    id: addPageItem,
    title: browser.i18n.getMessage('add_page'),
    contexts: ['page', 'selection'],
    documentUrlPatterns: web,
  });
  browser.contextMenus.create({
    id: addLinkItem,
    title: browser.i18n.getMessage('add_link'),
    contexts: ['link'],
    documentUrlPatterns: web,
    targetUrlPatterns: web,
  });
}

/** What adding a page needs of the browser: a copy of the page, and a word over it. Both need the agent's click. */
export function createAddingTools(): AddingTools {
  const inPage = async <A extends unknown[], R>(tabId: number, func: (...args: A) => R, args: A) => {
    const [ran] = await browser.scripting.executeScript({ target: { tabId, frameIds: [0] }, func, args });
    return ran?.result as Awaited<R> | undefined;
  };
  return {
    say,
    copy: (tabId) => inPage(tabId, copyPage, []),
    copyLink: (tabId, url) => inPage(tabId, copyLink, [url]),
    async tell(tabId, told) {
      const question = questionOf(told);
      try {
        return (await inPage(tabId, askInPage, [question])) ?? null;
      } catch (error) {
        // A page that lets nobody in: the button says it.
        await browser.action.setBadgeBackgroundColor({ tabId, color: question.good ? '#1e7a4f' : '#a61e1e' });
        await browser.action.setBadgeText({ tabId, text: question.good ? '✓' : '!' });
        await browser.action.setTitle({ tabId, title: [question.title, ...question.lines].join('\n') });
        throw error;
      }
    },
  };
}
