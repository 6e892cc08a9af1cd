import type { ReadResult } from '../../ticket/page-ticket';
import type { TicketRef } from '../../ticket/ref';
import type { HelpdeskAdapter, HelpdeskPage } from '../adapter';
import { neverThrows, readInstead } from '../page/thread';
import { composerOf, openComposer, sendButtons, submits } from './composer';
import { createMe, type Me, newest, readByApi } from './read-api';
import { glance, readFromDom, shownReplies } from './read-dom';
import { issueKeyOf, onScreen } from './views';

/**
 * Jira Service Management (Cloud): the REST API for reading, the issue view for what is on screen and for writing.
 * @param patience milliseconds a view may take to show its issue before its layout counts as changed.
 */
export function createJira(patience = 3000): HelpdeskAdapter {
  const me = createMe();
  // Projects that turned out to be no service desks: developers' issues are none of our business.
  const otherProjects = new Set<string>();
  const projectOf = (key: string): string => key.slice(0, key.lastIndexOf('-'));
  const isTicketAddress = (url: URL): boolean => {
    const key = issueKeyOf(url);
    return key !== null && !otherProjects.has(projectOf(key));
  };
  return {
    id: 'jira',
    onScreen: (page) => (isTicketAddress(page.url) ? onScreen(page) : { state: 'none' }),
    isTicketAddress,
    async read(page, ref, signal) {
      const result = await neverThrows(read(page, ref, me, signal, patience), signal);
      if (!result.ok && result.detail === otherProject) otherProjects.add(projectOf(ref.id));
      return result;
    },
    composer: composerOf,
    openComposer,
    glance,
    submits,
    sendButtons,
    newest: (page, ref, signal) => newest(page, ref, me, signal),
    shownReplies,
    fitHtml: (html) => html,
    theme(document) {
      const mode = document.documentElement.dataset.colorMode;
      return mode === 'dark' || mode === 'light' ? mode : null;
    },
    watchRoots: (document) => (document.body ? [document.body] : []),
  };
}

const otherProject = 'no service desk';

async function read(
  page: HelpdeskPage,
  ref: TicketRef,
  me: Me,
  signal: AbortSignal,
  patience: number,
): Promise<ReadResult> {
  if (ref.account !== page.url.host) return { ok: false, reason: 'not-a-ticket', detail: 'other account' };
  const byApi = await readByApi(page, ref, me, signal);
  if (byApi.state === 'read') return { ok: true, ticket: byApi.ticket };
  if (byApi.state === 'no-request') return { ok: false, reason: 'not-a-ticket', detail: otherProject };
  const { reason: fallback, httpStatus } = byApi;
  return readInstead(readFromDom, { page, ref, fallback, signal, patience }, httpStatus);
}
