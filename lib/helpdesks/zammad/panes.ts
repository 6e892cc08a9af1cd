import type { TicketRef } from '../../ticket/ref';
import type { HelpdeskPage, OnScreen } from '../adapter';
import { isVisible } from '../page/dom';
import { createPaneWitness } from '../page/pane-witness';
import { find, findAll, selectors } from './selectors';

const classicHash = /^#ticket\/zoom\/(\d{1,15})(?:\/|$)/;
// App.Config.set('ticket/create/id/:id', …); TicketCreate.vue of the desktop interface under its names and older ones.
const newTicket = /^(?:\/#ticket\/create|\/desktop\/tickets?\/create)(?:\/|$)/;
const desktopPath = /^\/desktop\/(?:tickets|ticket|ticket\/zoom)\/(\d{1,15})\/?$/;

/** The ticket's id (not its number) in an address of either interface; null for lists and unsaved tickets. */
export function ticketIdOf(url: URL): string | null {
  const classic = url.pathname === '/' ? classicHash.exec(url.hash)?.[1] : undefined;
  return classic ?? desktopPath.exec(url.pathname)?.[1] ?? null;
}

/** A new ticket has no id before it is created. */
function noneAt({ pathname, hash }: URL): OnScreen {
  return newTicket.test(pathname + hash) ? { state: 'none', why: 'unsaved' } : { state: 'none' };
}

export function refOf(url: URL, id: string): TicketRef {
  return { helpdesk: 'zammad', account: url.host, id };
}

/** The classic interface hides by a class as well. */
export function isShown(element: Element): boolean {
  return !element.closest('.hide') && isVisible(element);
}

/** A ticket on screen. */
export interface Pane {
  kind: 'classic' | 'desktop';
  root: ParentNode;
  /** Oldest first. */
  articles: Element[];
}

/** Judges by address and pane together. */
export interface Screen {
  onScreen(page: HelpdeskPage): OnScreen;
  /** The pane of `ref`; null when the one on screen is not surely that ticket's. */
  paneOf(page: HelpdeskPage, ref: TicketRef): Pane | null;
  /** The API said that these articles are those of `ref`. */
  learn(ref: TicketRef, articles: string[]): void;
}

type Seen = { seen: OnScreen; pane: Pane | null };

/** Classic panes name their ticket. Desktop panes do not: there the articles' ids, one series per installation, decide. */
export function createScreen(): Screen {
  const witness = createPaneWitness();

  function see(page: HelpdeskPage): Seen {
    const id = ticketIdOf(page.url);
    const other: OnScreen = id === null ? noneAt(page.url) : { state: 'switching' };
    const ticket: OnScreen = id === null ? other : { state: 'ticket', ref: refOf(page.url, id) };
    if (page.url.pathname.startsWith('/desktop')) {
      const articles = findAll(page.document, 'bubble').filter(isShown);
      // Nothing is shown yet: the address alone names the ticket, and nobody can write.
      if (articles.length === 0) return { seen: ticket, pane: null };
      const own = witness.belongs(id, articles.slice(-newest).map(articleId));
      return own
        ? { seen: ticket, pane: { kind: 'desktop', root: page.document, articles } }
        : { seen: other, pane: null };
    }
    const tasks = shownTasks(page.document);
    const task = tasks[0];
    if (!task) return { seen: ticket, pane: null };
    if (id === null || tasks.length > 1 || idOfTask(task) !== id) return { seen: other, pane: null };
    return { seen: ticket, pane: { kind: 'classic', root: task, articles: findAll(task, 'article') } };
  }

  return {
    onScreen: (page) => see(page).seen,
    paneOf(page, ref) {
      const { seen, pane } = see(page);
      const own = seen.state === 'ticket' && seen.ref.account === ref.account && seen.ref.id === ref.id;
      return own ? pane : null;
    },
    learn: (ref, articles) => witness.learn(ref.id, articles),
  };
}

/** Articles that are compared: the newest stay when older ones are loaded above them. */
const newest = 30;

function shownTasks(document: Document): Element[] {
  const tasks = findAll(document, 'task').filter(isShown);
  return tasks.length > 0 ? tasks : findAll(document, 'zoom').filter(isShown);
}

/** By the task's own id, else by the permanent link of its newest article. */
function idOfTask(task: Element): string | null {
  const own = /^content_permanent_Ticket-(\d+)$/.exec(task.id)?.[1];
  if (own) return own;
  const link = findAll(task, 'articleLink').at(-1)?.getAttribute('href') ?? '';
  return classicHash.exec(link.slice(Math.max(0, link.indexOf('#'))))?.[1] ?? null;
}

/** The API's id of an article, as either interface gives it. */
export function articleId(article: Element): string {
  return article.getAttribute('data-id') ?? /(\d+)$/.exec(article.getAttribute('data-test-id') ?? '')?.[1] ?? '';
}

/** True while the page shows a ticket, whichever. */
export function showsTicket(document: Document): boolean {
  return find(document, 'zoom') !== null || document.querySelector(selectors.replyPanel[0]) !== null;
}
