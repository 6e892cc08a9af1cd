import type { ReadResult } from '../../ticket/page-ticket';
import type { TicketRef } from '../../ticket/ref';
import type { HelpdeskAdapter, HelpdeskPage } from '../adapter';
import { neverThrows, readInstead } from '../page/thread';
import { createSite, type Site } from './api';
import { composerOf, openComposer, sendButtons, submits } from './composer';
import { createIssueTracker } from './issues';
import { newest, readByApi } from './read-api';
import { glance, readFromDom, shownReplies } from './read-dom';
import { issueKeyOf, onScreen } from './views';

/**
 * Jira Service Management: the REST API for reading, the issue view of Jira Cloud for what is on screen and for writing.
 * On a company's own server (Data Center) a request is read by the API and its drafts can only be copied.
 * @param patience milliseconds a view may take to show its issue before its layout counts as changed.
 */
export function createJira(patience = 3000): HelpdeskAdapter {
  const site = createSite();
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
      const result = await neverThrows(read(page, ref, site, signal, patience), signal);
      if (!result.ok && result.detail === otherProject) otherProjects.add(projectOf(ref.id));
      return result;
    },
    composer: composerOf,
    openComposer,
    issues: createIssueTracker(site),
    // The pages of a company's own server have another reply box, in a frame.
    composerBeyond: () => (site.isServer() ? 'unknown' : null),
    glance,
    submits,
    sendButtons,
    newest: (page, ref, signal) => newest(page, ref, site, signal),
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
  site: Site,
  signal: AbortSignal,
  patience: number,
): Promise<ReadResult> {
  if (ref.account !== page.url.host) return { ok: false, reason: 'not-a-ticket', detail: 'other account' };
  const byApi = await readByApi(page, ref, site, signal);
  if (byApi.state === 'read') return { ok: true, ticket: byApi.ticket };
  if (byApi.state === 'no-request') return { ok: false, reason: 'not-a-ticket', detail: otherProject };
  const { reason: fallback, httpStatus } = byApi;
  return readInstead(readFromDom, { page, ref, fallback, signal, patience }, httpStatus);
}
