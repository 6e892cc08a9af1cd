import { fromHtml, h } from '../../../demo/server/page/dom';
import type { DeskMessage, DeskTicket } from '../desk';
import { follow, getTickets, post } from '../page/follow';
import { takePaste } from './paste';
import './page.css';

// The classic interface: a bar of open tickets, a task for each of them, all mounted, all but one hidden. The fragment
// changes first, the task in front a moment later.

const late = 60;
// biome-ignore lint/suspicious/noDocumentCookie: stands for the one that the server sets on signing in
document.cookie = '_zammad_session_1=s; path=/; secure';

interface Task {
  element: HTMLElement;
  articles: HTMLElement;
  form: HTMLElement;
  body: HTMLElement;
  submit: HTMLButtonElement;
}

const bar = h('div', { class: 'navigation', id: 'navigation' });
const place = h('div', { class: 'main-content', id: 'content' });
const tasks = new Map<string, Task>();
let tickets: DeskTicket[] = await getTickets();

const addressed = (): string | null => /^#ticket\/zoom\/(\d+)/.exec(location.hash)?.[1] ?? null;

function article(ticketId: string, { id, by, name, public: isPublic, html, at }: DeskMessage): HTMLElement {
  const side = by === 'customer' ? 'customer' : by === 'bot' ? 'system' : 'agent';
  const from = h(
    'div',
    { class: 'article-content-meta top hide' },
    h(
      'div',
      { class: 'article-meta-row' },
      h('div', { class: 'article-meta-key' }, 'From'),
      h('div', { class: 'article-meta-value' }, name),
    ),
  );
  const text = h('div', { class: 'richtext-content' });
  text.append(fromHtml(html));
  const link = h(
    'a',
    { class: 'article-meta-permanent', href: `${location.origin}/#ticket/zoom/${ticketId}/${id}` },
    h('time', { class: 'humanTimeFromNow', datetime: at }, 'just now'),
  );
  return h(
    'div',
    { class: `ticket-article-item ${side}${isPublic ? '' : ' is-internal'}`, 'data-id': id, id: `article-${id}` },
    from,
    h('div', { class: 'textBubble' }, h('div', { class: 'textBubble-content' }, text)),
    h('div', { class: 'article-content-meta bottom' }, link),
  );
}

function mount({ id, subject, messages }: DeskTicket): Task {
  const body = h('div', {
    class: 'js-textarea richtext-content articleNewEdit-body',
    contenteditable: 'true',
    role: 'textbox',
    'aria-label': 'Text',
    'data-name': 'body',
  });
  body.addEventListener('paste', takePaste);
  const form = h(
    'form',
    { class: 'article-add is-internal', 'data-type': 'note', onsubmit: (event) => event.preventDefault() },
    h('div', { class: 'token-input', contenteditable: 'true' }),
    h('div', { class: 'textBubble' }, body),
  );
  const submit = h('button', { type: 'button', class: 'btn btn--primary js-submit' }, 'Update');
  const articles = h('div', { class: 'ticket-article' }, ...messages.map((message) => article(id, message)));
  const title = h('div', { class: 'ticket-title-update js-objectTitle', contenteditable: 'true' }, subject);
  const main = h('div', { class: 'main' }, title, articles, form);
  const element = h(
    'div',
    { id: `content_permanent_Ticket-${id}`, class: 'content hide' },
    h('div', { class: 'ticketZoom' }, main, h('div', { class: 'attributeBar' }, submit)),
  );
  const task = { element, articles, form, body, submit };
  submit.addEventListener('click', () => void update(id, task));
  place.append(element);
  return task;
}

/** Sends what is in the box and makes it a note again, as for a new article. */
async function update(id: string, { form, body }: Task): Promise<void> {
  if ((body.textContent ?? '').trim() === '') return;
  const isPublic = form.classList.contains('is-public');
  await post(id, body.innerHTML, isPublic);
  body.replaceChildren();
  setType(form, false);
}

const signature = new URLSearchParams(location.search).get('signature');

/** A reply comes with the group's signature, a note without. */
function setType(form: HTMLElement, reply: boolean): void {
  form.className = `article-add ${reply ? 'is-public' : 'is-internal'}`;
  form.dataset.type = reply ? 'email' : 'note';
  const body = form.querySelector('[data-name="body"]');
  const signed = body?.querySelector('[data-signature]');
  if (!reply) signed?.remove();
  else if (signature && !signed) {
    const text = h('div', { 'data-signature': 'true', 'data-signature-id': '1' }, signature);
    body?.append(h('br'), h('br'), text);
  }
}

function draw(): void {
  const id = addressed();
  const links = tickets.map((ticket) =>
    h(
      'a',
      { href: `#ticket/zoom/${ticket.id}`, 'data-id': ticket.id, 'aria-current': ticket.id === id ? 'page' : null },
      ticket.subject,
    ),
  );
  bar.replaceChildren(h('h1', {}, 'Zammad'), ...links);
}

function show(): void {
  const ticket = tickets.find(({ id }) => id === addressed());
  if (ticket && !tasks.has(ticket.id)) tasks.set(ticket.id, mount(ticket));
  for (const [id, { element }] of tasks) {
    element.classList.toggle('hide', id !== ticket?.id);
    element.classList.toggle('active', id === ticket?.id);
  }
}

document.querySelector('#app')?.append(bar, place);
addEventListener('hashchange', () => {
  draw();
  setTimeout(show, late);
});
follow(({ ticketId, message }) => {
  tickets = tickets.map((ticket) =>
    ticket.id === ticketId ? { ...ticket, messages: [...ticket.messages, message] } : ticket,
  );
  tasks.get(ticketId)?.articles.append(article(ticketId, message));
});
draw();
show();

const task = (): Task => {
  const found = [...tasks.values()].find(({ element }) => element.classList.contains('active'));
  if (!found) throw new Error('No ticket on screen');
  return found;
};

window.desk = {
  open: (id) => bar.querySelector<HTMLElement>(`[data-id="${id}"]`)?.click(),
  startReply: () => setType(task().form, true),
  startNote: () => setType(task().form, false),
  focusEditor: () => task().body.focus(),
  // What the page sends is what stands in the element: there is no other model.
  content: () => ((task().body.textContent ?? '').trim() === '' ? '' : task().body.innerHTML),
  sendButton: () => task().submit,
};
