import { h } from '../../../demo/server/page/dom';
import type { DeskMessage, DeskTicket } from '../desk';
import { follow, getTickets } from '../page/follow';
import { paneDelay } from '../page/pane-delay';
import { type Composer, makeComposer } from './composer';
import './page.css';

// The console: a list on the left, a tab for every case that was opened, all of them mounted. The address changes first,
// the tab in front a moment later; what a tab shows comes a moment after the tab itself.

const account = location.hostname.split('.')[0];
const foreign = account?.endsWith('-vf');
const editorUrl = foreign ? `https://${account}--c.vf.force.com/apex/emailEditor` : '/apex/emailEditor';
const list = h('nav', { class: 'split-left', 'aria-label': 'Cases' });
const tabs = h('ul', { class: 'tabBarItems slds-grid', role: 'tablist' });
const place = h('div', { class: 'split-right' });
const opened = new Map<string, { section: HTMLElement; feed: HTMLElement; composer: Composer }>();
let tickets: DeskTicket[] = await getTickets();

const addressed = (): string | null => /\/lightning\/r\/Case\/(\w+)\/view/.exec(location.pathname)?.[1] ?? null;
const address = (id: string): string => `/lightning/r/Case/${id}/view`;
const numberOf = (id: string): string => `000010${26 + tickets.findIndex((ticket) => ticket.id === id)}`;

/** HTML of a web component, of which the page has many. */
function html(source: string): HTMLElement {
  const holder = h('div', {});
  holder.innerHTML = source;
  return holder;
}
const safe = (text: string): string => text.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`);

function author({ by, name }: DeskMessage): string {
  const record =
    by === 'customer' ? 'Contact/003Hu00001xyZa1IAE' : `User/005Hu00001uuZa${by === 'agent' ? '1' : '2'}IAE`;
  return `<a class="cuf-entityLink" href="/lightning/r/${record}/view"><span class="uiOutputText">${safe(name)}</span></a>`;
}

function entry(message: DeskMessage): HTMLElement {
  const body = message.public
    ? `<div class="emailMessageBody"><emailui-rich-text-output value="${safe(message.html)}">${message.html}</emailui-rich-text-output></div>`
    : `<div class="cuf-body"><div class="cuf-feedBodyText"><div class="feedBodyInner">${message.html}</div></div></div>`;
  return html(`<article class="cuf-feedElement cuf-feedItem" data-type="${message.public ? 'EmailMessageEvent' : 'TextPost'}">
    <div class="forceChatterFeedItemHeader"><div class="cuf-preamble">${author(message)}</div><a class="cuf-timestamp">just now</a></div>
    ${body}<footer><button type="button">Like</button></footer></article>`);
}

function mount(ticket: DeskTicket, section: HTMLElement): { feed: HTMLElement; composer: Composer } {
  const { name, email } = ticket.customer;
  const head =
    html(`<records-highlights2><h1><support-output-case-subject-field slot="primaryField"><lightning-formatted-text>${safe(ticket.subject)}</lightning-formatted-text></support-output-case-subject-field></h1>
    <records-highlights-details-item><p title="Case Number">Case Number</p><p class="fieldComponent"><lightning-formatted-text>${numberOf(ticket.id)}</lightning-formatted-text></p></records-highlights-details-item>
    <records-highlights-details-item><p title="Contact Name">Contact Name</p><p class="fieldComponent"><a href="/lightning/r/Contact/003Hu00001xyZa1IAE/view">${safe(name)}</a></p></records-highlights-details-item>
    <div data-target-selection-name="sfdc:RecordField.Case.ContactEmail"><span class="test-id__field-value"><a href="mailto:${safe(email)}">${safe(email)}</a></span></div></records-highlights2>`);
  const composer = makeComposer(ticket.id, editorUrl);
  const feed = h('div', { class: 'cuf-feed' }, ...ticket.messages.map(entry).reverse());
  const page = h('div', { class: 'windowViewMode-maximized active lafPageHost' }, head, composer.element, feed);
  section.append(page);
  return { feed, composer };
}

function drawList(): void {
  const links = tickets.map(({ id, subject, customer }) =>
    h(
      'a',
      { href: address(id), 'data-id': id, 'aria-current': id === addressed() ? 'page' : null, onclick: go },
      h('b', {}, customer.name),
      h('span', {}, subject),
    ),
  );
  list.replaceChildren(h('h2', {}, 'All open cases'), ...links);
}

function go(event: Event): void {
  event.preventDefault();
  const target = (event.currentTarget as HTMLAnchorElement).getAttribute('href') ?? '';
  if (target !== location.pathname) history.pushState(null, '', target);
  drawList();
  setTimeout(show, paneDelay());
}

function show(): void {
  const ticket = tickets.find(({ id }) => id === addressed());
  if (ticket && !opened.has(ticket.id)) open(ticket);
  for (const [id, { section }] of opened) {
    const front = id === ticket?.id;
    section.classList.toggle('active', front);
    section.setAttribute('aria-expanded', String(front));
    section.style.display = front ? '' : 'none';
    tabs.querySelector(`[aria-controls="tab-${id}"]`)?.setAttribute('aria-selected', String(front));
  }
}

function open(ticket: DeskTicket): void {
  const { id } = ticket;
  const section = h('section', { class: 'tabContent oneConsoleTab', id: `tab-${id}`, role: 'tabpanel' });
  const tab = { role: 'tab', class: 'tabHeader', 'aria-controls': section.id, href: address(id), onclick: go };
  tabs.append(h('li', { class: 'oneConsoleTabItem tabItem', role: 'presentation' }, h('a', tab, numberOf(id))));
  place.append(section);
  opened.set(id, { section, ...mount(ticket, section) });
}

document
  .querySelector('.desktop')
  ?.append(
    h('header', { class: 'top' }, h('b', {}, 'Service Console'), tabs),
    h('div', { class: 'tabsetBody' }, list, place),
  );
addEventListener('popstate', () => setTimeout(show, paneDelay()));
follow(({ ticketId, message }) => {
  tickets = tickets.map((ticket) =>
    ticket.id === ticketId ? { ...ticket, messages: [...ticket.messages, message] } : ticket,
  );
  opened.get(ticketId)?.feed.prepend(entry(message));
});
drawList();
show();

const composer = (): Composer => {
  const found = [...opened.values()].find(({ section }) => section.classList.contains('active'));
  if (!found) throw new Error('No case on screen');
  return found.composer;
};

window.desk = {
  open: (id) => list.querySelector<HTMLElement>(`[data-id="${id}"]`)?.click(),
  startReply: () => composer().open(false),
  startNote: () => composer().open(true),
  focusEditor: () => composer().focus(),
  content: () => composer().content(),
  sendButton: () => composer().send(),
};
