import { fromHtml, h } from '../../../demo/server/page/dom';
import type { DeskMessage, DeskTicket } from '../desk';
import { follow, getTickets, post } from '../page/follow';
import { makeComposer } from './composer';
import { session } from './session';
import './page.css';

// The dashboard: one pane and one reply box for all conversations. The address changes first; a moment later the pane
// holds the newest message of the next conversation, which the list had already, and then the rest.

const late = 60;
// As js-cookie writes it.
// biome-ignore lint/suspicious/noDocumentCookie: the dashboard's own script writes it so
document.cookie = `cw_d_session_info=${encodeURIComponent(JSON.stringify(session))}; path=/; secure; samesite=lax`;

const list = h('div', { class: 'conversations-list-wrap' });
const panel = h('ul', { class: 'conversation-panel', tabindex: '0' });
const place = h('div', { class: 'conversation-details-wrap' });
let tickets: DeskTicket[] = await getTickets();
let shown: string | null = null;

const addressed = (): string | null => {
  const number = /\/conversations\/(\d+)$/.exec(location.pathname)?.[1];
  return number ? `3/${number}` : null;
};
const address = (id: string): string => `/app/accounts/3/conversations/${id.replace('3/', '')}`;

const looks: Record<DeskMessage['by'] | 'note', [side: string, bubble: string]> = {
  customer: ['justify-start', 'left-bubble bg-n-slate-4 text-n-slate-12'],
  agent: ['justify-end', 'right-bubble bg-n-solid-blue text-n-slate-12'],
  colleague: ['justify-end', 'right-bubble bg-n-solid-blue text-n-slate-12'],
  bot: ['justify-end', 'right-bubble bg-n-solid-iris text-n-slate-12'],
  note: ['justify-end', 'right-bubble bg-n-solid-amber text-n-amber-12'],
};

function bubble({ id, by, html, public: isPublic }: DeskMessage): HTMLElement {
  const [side, look] = looks[isPublic ? by : 'note'];
  const mail = isPublic && by === 'customer';
  const body = h(mail ? 'div' : 'span', { class: `prose prose-bubble${mail ? ' letter-render' : ''}` });
  body.append(fromHtml(html));
  const lock = isPublic ? null : h('span', { class: 'i-lucide-lock-keyhole' });
  const meta = h('div', { class: 'text-xs' }, h('time', { class: 'inline' }, 'just now'), lock);
  return h(
    'div',
    { id: `message${id}`, class: `flex w-full message-bubble-container mb-2 ${side}`, 'data-message-id': id },
    h('div', { class: `text-sm ${look}`, 'data-bubble-name': mail ? 'email' : 'text' }, body, meta),
  );
}

const event = (id: string): HTMLElement =>
  h(
    'div',
    { id: `message${id}`, class: 'flex w-full message-bubble-container mb-2 justify-center', 'data-message-id': id },
    h('div', { class: 'text-sm bg-n-alpha-1', 'data-bubble-name': 'activity' }, 'Conversation was reopened by system'),
  );

/** The reply is on screen at once, with a name of the page's own until the installation has given it a number. */
async function sendReply(id: string, html: string, note: boolean): Promise<void> {
  const name = { id: crypto.randomUUID(), by: 'agent', name: '', public: !note, html, at: '' } as const;
  if (id === shown) panel.append(bubble(name));
  await post(id, html, !note);
  document.querySelector(`[data-message-id="${name.id}"]`)?.remove();
}
const signature = new URLSearchParams(location.search).get('signature');
const composer = makeComposer((id, html, note) => void sendReply(id, html, note), signature);

function drawList(): void {
  const cards = tickets.map(({ id, subject, customer }) => {
    const active = id === addressed() ? ' active border-n-brand' : '';
    const open = (): void => {
      if (id !== addressed()) history.pushState(null, '', address(id));
      show();
    };
    const name = h('h4', { class: 'conversation--user text-sm' }, customer.name);
    return h(
      'div',
      { class: `relative flex items-start conversation${active}`, 'data-id': id, onclick: open },
      name,
      h('p', { class: 'conversation--message' }, subject),
    );
  });
  list.replaceChildren(h('h1', {}, 'Conversations'), ...cards);
}

function show(): void {
  drawList();
  setTimeout(draw, late);
}

function draw(): void {
  const id = addressed();
  const ticket = tickets.find((known) => known.id === id);
  if (shown === id) return;
  shown = id;
  if (!ticket) {
    place.replaceChildren();
    return;
  }
  composer.take(ticket.id);
  const [newest] = ticket.messages.slice(-1);
  panel.replaceChildren(h('li', { class: 'spinner' }), ...(newest ? [bubble(newest)] : []));
  if (!panel.isConnected) place.replaceChildren(h('header', {}), panel, composer.element);
  place.querySelector('header')?.replaceChildren(ticket.customer.name);
  setTimeout(() => {
    if (shown === ticket.id) panel.querySelector('li')?.after(...ticket.messages.slice(0, -1).map(bubble), event('1'));
    panel.scrollTop = panel.scrollHeight;
  }, late);
}

const dark = matchMedia('(prefers-color-scheme: dark)');
const follows = (): boolean => document.body.classList.toggle('dark', dark.matches);
dark.addEventListener('change', follows);
follows();
document.querySelector('#app')?.append(h('nav', { class: 'rail' }, '◍'), list, place);
addEventListener('popstate', show);
follow(({ ticketId, message }) => {
  tickets = tickets.map((ticket) =>
    ticket.id === ticketId ? { ...ticket, messages: [...ticket.messages, message] } : ticket,
  );
  if (ticketId !== shown) return;
  panel.append(bubble(message));
  panel.scrollTop = panel.scrollHeight;
});
drawList();
draw();

window.desk = {
  open: (id) => list.querySelector<HTMLElement>(`[data-id="${id}"]`)?.click(),
  startReply: () => composer.setNote(false),
  startNote: () => composer.setNote(true),
  focusEditor: () => composer.focus(),
  content: () => composer.content(),
  sendButton: () => composer.send,
};
