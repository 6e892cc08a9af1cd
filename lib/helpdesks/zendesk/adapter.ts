import type { ReadResult } from '../../ticket/page-ticket';
import type { TicketRef } from '../../ticket/ref';
import type { HelpdeskAdapter, HelpdeskPage } from '../adapter';
import { neverThrows, readInstead } from '../page/thread';
import { composerOf, fitHtml, openNote, sendButtons, submits } from './composer';
import { readMacros } from './macros';
import { onScreen, ticketIdOf } from './panes';
import { type Account, createAccount, readByApi } from './read-api';
import { readFromDom } from './read-dom';
import { findAll } from './selectors';
import { glance, newest, shownReplies } from './sent';

/**
 * Zendesk Agent Workspace: the REST API for reading, the page for what is on screen and for writing.
 * @param patience milliseconds a pane may take to show its thread before its layout counts as changed.
 */
export function createZendesk(patience = 3000): HelpdeskAdapter {
  const account = createAccount();
  const messaging = new Set<string>();
  return {
    id: 'zendesk',
    onScreen,
    isTicketAddress: (url) => ticketIdOf(url) !== null,
    async read(page, ref, signal) {
      const result = await neverThrows(read(page, ref, account, signal, patience), signal);
      if (result.ok && result.ticket.channel === 'messaging') messaging.add(ref.id);
      return result;
    },
    composer: composerOf,
    openNote,
    glance,
    submits,
    sendButtons,
    newest: (page, ref, signal) => newest(page, ref, messaging.has(ref.id), account.me, signal),
    shownReplies,
    macros: readMacros,
    fitHtml,
    theme(document) {
      const theme = document.documentElement.dataset.theme;
      return theme === 'dark' || theme === 'light' ? theme : null;
    },
    watchRoots: (document) => findAll(document, 'panes'),
  };
}

async function read(
  page: HelpdeskPage,
  ref: TicketRef,
  account: Account,
  signal: AbortSignal,
  patience: number,
): Promise<ReadResult> {
  if (ref.account !== page.url.host) return { ok: false, reason: 'not-a-ticket', detail: 'other account' };
  const byApi = await readByApi(page, ref, account, signal);
  if (byApi.ok && !byApi.ticket.fallback) return byApi;
  const fallback = byApi.ok ? byApi.ticket.fallback : byApi.reason;
  const request = { page, ref, fallback, signal, patience };
  if (!byApi.ok) return readInstead(readFromDom, request, byApi.httpStatus);
  // The API broke off in the middle of the thread: its end, which matters most, is on screen.
  const shown = await readFromDom(request);
  const last = Date.parse(byApi.ticket.messages.at(-1)?.at ?? '');
  const rest = shown.ok ? shown.ticket.messages.filter((message) => Date.parse(message.at ?? '') > last) : [];
  return { ok: true, ticket: { ...byApi.ticket, messages: [...byApi.ticket.messages, ...rest].slice(0, 5000) } };
}
