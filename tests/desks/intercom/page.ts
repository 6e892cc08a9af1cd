import { fromHtml, h } from '../../../demo/server/page/dom';
import type { DeskMessage, DeskTicket } from '../desk';
import { follow, getTickets } from '../page/follow';
import { paneDelay } from '../page/pane-delay';
import { type Composer, makeComposer } from './composer';
import './page.css';

// The new React app draws one conversation at a time: address first, its pane a moment later, all of it anew. Parts
// carry no id, no time and no author's category, only their side and, for notes, their yellow.

const root = document.querySelector('#teammate-app-react')?.attachShadow({ mode: 'open' });
const list = h('nav', { class: 'list', 'aria-label': 'Inbox' });
const place = h('section', { class: 'conversation' });
const composers = new Map<string, Composer>();
let tickets: DeskTicket[] = await getTickets();
let stream: HTMLElement | null = null;
let shown: string | null = null;

const addressed = (): string | null => /\/conversation\/(\d+)/.exec(location.pathname)?.[1] ?? null;

function part(message: DeskMessage): HTMLElement {
  const look = !message.public ? 'note' : message.by === 'customer' ? 'customer' : 'team';
  const body = h('div', { class: 'interblocks-html' });
  body.append(fromHtml(message.html));
  const content = h('div', { class: 'group/content-part flex gap-2' }, h('div', { class: `bubble ${look}` }, body));
  return h('div', { class: message.by === 'customer' ? 'row' : 'row end' }, content);
}

function drawList(): void {
  const links = tickets.map(({ id, subject, customer }) =>
    h(
      'a',
      {
        href: location.pathname.replace(/conversation\/.*$/, `conversation/${id}`),
        'data-id': id,
        'aria-current': id === addressed() ? 'page' : null,
        onclick: (event) => {
          event.preventDefault();
          if (id !== addressed()) history.pushState(null, '', `/a/inbox/wk1/inbox/shared/all/conversation/${id}`);
          show();
        },
      },
      h('b', {}, customer.name),
      h('span', {}, subject),
    ),
  );
  list.replaceChildren(h('h2', {}, 'All'), ...links);
}

function show(): void {
  drawList();
  setTimeout(draw, paneDelay());
}

function draw(): void {
  const id = addressed();
  const ticket = tickets.find((known) => known.id === id);
  if (shown === id) return;
  shown = id;
  stream = null;
  place.replaceChildren();
  if (!ticket) return;
  const composer = composers.get(ticket.id) ?? makeComposer(ticket.id);
  composers.set(ticket.id, composer);
  const event = h(
    'div',
    { class: 'row event' },
    h('div', { class: 'group/content-part' }, 'You took this conversation'),
  );
  stream = h(
    'div',
    { class: 'stream', 'data-testid': 'conversation-stream-scroll-container', tabindex: '0' },
    ...ticket.messages.map(part),
    event,
  );
  const title = h('div', { 'data-inbox-conversation-header-title': '' }, h('span', {}, ticket.subject));
  place.replaceChildren(h('header', {}, title), stream, composer.element);
  stream.scrollTop = stream.scrollHeight;
}

root?.append(
  h('link', { rel: 'stylesheet', href: '/desk/page.css' }),
  h('main', {}, h('div', { class: 'rail' }, '▤'), list, place),
);
document.body.style.margin = '0';
addEventListener('popstate', show);
follow(({ ticketId, message }) => {
  tickets = tickets.map((ticket) =>
    ticket.id === ticketId ? { ...ticket, messages: [...ticket.messages, message] } : ticket,
  );
  if (ticketId !== shown || !stream) return;
  stream.append(part(message));
  stream.scrollTop = stream.scrollHeight;
});
drawList();
draw();

const composer = (): Composer => {
  const found = composers.get(shown ?? '');
  if (!found) throw new Error('No conversation on screen');
  return found;
};

window.desk = {
  open: (id) => list.querySelector<HTMLElement>(`[data-id="${id}"]`)?.click(),
  startReply: () => composer().setNote(false),
  startNote: () => composer().setNote(true),
  focusEditor: () => composer().focus(),
  content: () => composer().content(),
  sendButton: () => composer().send,
};
