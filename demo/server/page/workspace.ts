import type { PageTicketData } from '../control';
import { getTicket } from './api';
import { type Composer, composerReplaced, makeComposer } from './composer';
import { h } from './dom';
import { footer } from './footer';
import { icon } from './icons';
import { historyRow, logItem } from './log';
import { contextColumn, propertiesColumn } from './properties';
import { moment } from './time';

export interface Workspace {
  id: number;
  element: HTMLElement;
  title: string;
  activate(active: boolean): void;
  refresh(): Promise<void>;
}

function breadcrumb(ticket: PageTicketData): HTMLElement {
  return h(
    'nav',
    { 'aria-label': 'Ticket page location', class: 'breadcrumb' },
    h('span', { 'data-test-id': 'tabs-nav-item-organizations', class: 'crumb muted' }, 'Brightline'),
    h(
      'a',
      { 'data-test-id': 'tabs-nav-item-users', class: 'crumb', href: `/agent/users/${ticket.requester?.id}` },
      ticket.requester?.name ?? '',
    ),
    h(
      'span',
      { 'data-test-id': 'tabs-section-nav-item-ticket', class: 'crumb current' },
      h('span', { class: `status status-${ticket.status}` }, ticket.status),
      `Ticket #${ticket.id}`,
    ),
  );
}

/** A ticket mounted in `main#main_panes`. Stays mounted and hidden when another tab is selected. */
export async function makeWorkspace(id: number, options: { composer: boolean; loadDelay: number }): Promise<Workspace> {
  const element = h('div', { class: 'workspace is-cached' });
  element.append(h('p', { class: 'loading', role: 'status' }, 'Loading ticket…'));
  let composer: Composer | null = null;
  let active = false;
  const grid = h('div', {
    class: 'ticket-panes-grid-layout',
    'data-test-id': `ticket-${id}-standard-layout`,
    'data-is-active': 'false',
    'data-side-conversations-anchor-id': id,
  });
  const feed = h('section', { role: 'feed', 'aria-label': 'Conversation' });
  const logContainer = h(
    'div',
    {
      class: 'log',
      'data-test-id': 'omni-log-container',
      tabindex: '0',
      role: 'region',
      'aria-label': 'Conversation log',
    },
    feed,
  );
  const subject = h('input', {
    class: 'subject',
    'data-test-id': 'omni-header-subject',
    'aria-label': 'Subject',
    dir: 'auto',
    type: 'text',
  });
  const channelLine = h('p', { class: 'channel-line' });
  const crumbs = h('div', { class: 'crumbs' });
  const workspace: Workspace = { id, element, title: `#${id}`, activate, refresh };

  function activate(value: boolean): void {
    active = value;
    element.classList.toggle('is-cached', !value);
    element.inert = !value;
    grid.dataset.isActive = String(value);
    grid.classList.toggle('active', value);
    if (value) toEnd();
  }
  function toEnd(): void {
    logContainer.scrollTop = logContainer.scrollHeight;
  }
  function show(ticket: PageTicketData): void {
    const atEnd = logContainer.scrollHeight - logContainer.scrollTop - logContainer.clientHeight < 80;
    workspace.title = ticket.subject;
    subject.value = ticket.subject;
    channelLine.replaceChildren(
      icon(ticket.channel === 'native_messaging' ? 'chat' : ticket.channel === 'email' ? 'mail' : 'web'),
      `Via ${{ native_messaging: 'messaging', email: 'email', web: 'web form' }[ticket.channel]} · ${moment(ticket.createdAt)}`,
    );
    crumbs.replaceChildren(breadcrumb(ticket));
    feed.replaceChildren(
      historyRow('Ticket created', ticket.createdAt),
      ...ticket.comments.map((comment) => logItem(comment, ticket.channel)),
    );
    grid.querySelector('.properties')?.replaceWith(propertiesColumn(ticket));
    grid.querySelector('.context')?.replaceWith(contextColumn(ticket));
    if (atEnd) toEnd();
  }
  async function refresh(): Promise<void> {
    const ticket = await getTicket(id);
    if (ticket) show(ticket);
  }

  const ticket = await getTicket(id);
  if (!ticket) {
    element.replaceChildren(
      h('p', { class: 'loading', role: 'status' }, `Ticket #${id} does not exist or you may not see it.`),
    );
    return { ...workspace, refresh: async () => {} };
  }
  if (options.loadDelay > 0) setTimeout(() => void fill(ticket), options.loadDelay);
  else await fill(ticket);
  return workspace;

  async function fill(data: PageTicketData): Promise<void> {
    composer = options.composer ? await makeComposer(data, toEnd) : null;
    const conversation = h(
      'div',
      {
        class: 'conversation-polaris',
        'data-ticket-id': id,
        'data-support-suite-trial-onboarding-id': 'conversationPane',
      },
      h('div', { class: 'conversation-head' }, subject, channelLine),
      logContainer,
      composer?.element ?? composerReplaced(),
    );
    grid.append(
      propertiesColumn(data),
      h('div', { class: 'column conversation', 'data-test-id': 'column-2' }, conversation),
      contextColumn(data),
    );
    element.replaceChildren(
      crumbs,
      h('div', { class: 'ticket' }, grid),
      footer(data, (status) => composer?.submit(status) ?? Promise.resolve()),
    );
    show(data);
    activate(active);
    toEnd();
  }
}
