import { fromHtml, h } from '../../../demo/server/page/dom';
import type { DeskMessage, DeskTicket } from '../desk';
import { follow, getTickets } from '../page/follow';
import { paneDelay } from '../page/pane-delay';
import { type Composer, makeComposer } from './composer';
import './page.css';

// An issue opened in a queue. The view of the next issue comes up a moment after the address has changed, with the old
// one still there in between; comments stand newest first, as many agents have it.

const base = 'issue-comment-base.ui.comment.ak-comment';
const queue = h('nav', { class: 'queue', 'aria-label': 'Queue' });
const place = h('main', { class: 'issue-view' });
let tickets: DeskTicket[] = await getTickets();
let shown: string | null = null;
let composer: Composer | null = null;

const addressed = (): string | null => /\/([A-Z]+-\d+)$/.exec(location.pathname)?.[1] ?? null;
const rendered = (html: string): HTMLElement => {
  const body = h('div', { class: 'ak-renderer-document' });
  body.append(fromHtml(html));
  return body;
};

function comment({ id, name, html, public: isPublic }: DeskMessage): HTMLElement {
  const mark = isPublic ? null : h('span', { class: 'internal' }, 'Internal note');
  return h(
    'div',
    { 'data-testid': `comment-base-item-${id}`, class: isPublic ? 'comment' : 'comment note' },
    h(
      'div',
      { 'data-testid': `${base}.${id}` },
      h('div', { 'data-testid': `${base}.${id}-header`, class: 'head' }, h('h3', {}, h('span', {}, name)), mark),
      h('div', { 'data-testid': `${base}.${id}-body` }, rendered(html)),
      h('div', { 'data-testid': `${base}.${id}-footer`, class: 'foot' }, h('button', { type: 'button' }, 'Edit')),
    ),
  );
}

const commentsOf = (ticket: DeskTicket): HTMLElement[] => ticket.messages.slice(1).map(comment).reverse();

function drawQueue(): void {
  const links = tickets.map(({ id, subject }) =>
    h(
      'a',
      {
        href: `/jira/servicedesk/projects/SUP/queues/custom/7/${id}`,
        'data-key': id,
        'aria-current': id === addressed() ? 'page' : null,
        onclick: (event) => {
          event.preventDefault();
          if (id !== addressed()) history.pushState(null, '', `/jira/servicedesk/projects/SUP/queues/custom/7/${id}`);
          show();
        },
      },
      h('b', {}, id),
      h('span', {}, subject),
    ),
  );
  queue.replaceChildren(h('h2', {}, 'All open'), ...links);
}

function show(): void {
  drawQueue();
  setTimeout(draw, paneDelay());
}

function draw(): void {
  const key = addressed();
  const ticket = tickets.find(({ id }) => id === key);
  if (shown === key) return;
  shown = key;
  composer = null;
  place.replaceChildren();
  if (!ticket) return;
  composer = makeComposer(ticket.id);
  const crumb = 'issue.views.issue-base.foundation.breadcrumbs.current-issue.item';
  const field = (name: string, ...inside: (string | Node)[]) =>
    h('div', { class: 'field' }, h('h4', {}, name), ...inside);
  const reporter = 'issue.views.field.user.reporter';
  place.append(
    h(
      'div',
      { class: 'column' },
      h(
        'nav',
        { class: 'crumbs' },
        'Support / ',
        h('a', { 'data-testid': crumb, href: `/browse/${ticket.id}` }, ticket.id),
      ),
      h('h1', { 'data-testid': 'issue.views.issue-base.foundation.summary.heading' }, ticket.subject),
      h('h4', {}, 'Description'),
      h('div', { 'data-testid': 'issue.views.field.rich-text.description' }, rendered(ticket.messages[0]?.html ?? '')),
      h('h4', {}, 'Activity'),
      composer.element,
      h('div', { 'data-testid': 'issue.activity.comments-list' }, ...commentsOf(ticket)),
    ),
    h(
      'aside',
      {},
      h(
        'div',
        { 'data-testid': 'issue-field-status.ui.status-view.status-button.status-button' },
        h('button', { type: 'button' }, 'Waiting for support'),
      ),
      field(
        'Reporter',
        h(
          'div',
          { 'data-testid': reporter },
          h('span', { 'data-testid': `${reporter}.name.wrapper` }, ticket.customer.name),
        ),
      ),
    ),
  );
}

const dark = matchMedia('(prefers-color-scheme: dark)');
const follows = (): void => {
  document.documentElement.dataset.colorMode = dark.matches ? 'dark' : 'light';
};
dark.addEventListener('change', follows);
follows();
document.querySelector('#jira-frontend')?.append(h('header', { class: 'top' }, h('b', {}, 'Jira')), queue, place);
addEventListener('popstate', show);
follow(({ ticketId, message }) => {
  tickets = tickets.map((ticket) =>
    ticket.id === ticketId ? { ...ticket, messages: [...ticket.messages, message] } : ticket,
  );
  if (ticketId !== shown) return;
  document.querySelector('[data-testid="issue.activity.comments-list"]')?.prepend(comment(message));
});
drawQueue();
draw();

const box = (): Composer => {
  if (!composer) throw new Error('No issue on screen');
  return composer;
};

window.desk = {
  open: (id) => queue.querySelector<HTMLElement>(`[data-key="${id}"]`)?.click(),
  startReply: () => box().open(false),
  startNote: () => box().open(true),
  focusEditor: () => box().focus(),
  content: () => box().content(),
  sendButton: () => box().save(),
};
