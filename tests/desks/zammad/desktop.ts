import { Editor, Node } from '@tiptap/core';
import StarterKit from '@tiptap/starter-kit';
import { fromHtml, h } from '../../../demo/server/page/dom';
import type { DeskMessage, DeskTicket } from '../desk';
import { follow, getTickets, post } from '../page/follow';
import './page.css';

// The new desktop interface: one ticket in the page at a time, the others kept aside with what was written in them. The
// address changes first. A reply is opened by a button and closes on updating.

const late = 60;
// biome-ignore lint/suspicious/noDocumentCookie: stands for the one that the server sets on signing in
document.cookie = '_zammad_session_1=s; path=/; secure';

const signature = new URLSearchParams(location.search).get('signature');
const signatures = Node.create({
  name: 'signature',
  group: 'block',
  content: 'block+',
  parseHTML: () => [{ tag: 'div[data-signature]' }],
  renderHTML: () => ['div', { 'data-signature': 'true' }, 0],
});

interface View {
  element: HTMLElement;
  feed: HTMLElement;
  open(note: boolean): void;
  editor(): Editor | null;
  update: HTMLButtonElement;
}

const bar = h('nav', { class: 'navigation' });
const place = h('main', { class: 'main-content' });
const views = new Map<string, View>();
let tickets: DeskTicket[] = await getTickets();
let shown: string | null = null;

const addressed = (): string | null => /^\/desktop\/tickets\/(\d+)/.exec(location.pathname)?.[1] ?? null;

function article({ id, by, name, public: isPublic, html, at }: DeskMessage): HTMLElement {
  const inner = h('div', { class: 'inner-article-body' });
  inner.append(fromHtml(html));
  const head = h(
    'div',
    { 'aria-describedby': 'author-name-and-creation-date' },
    h('span', {}, name),
    h('time', { datetime: at }, 'just now'),
  );
  const content = h(
    'div',
    { class: `Content Content--${by === 'customer' ? 'customer' : 'agent'}` },
    head,
    h('div', { 'data-test-id': 'article-content' }, inner),
  );
  return h(
    'article',
    { id: `article-${id}` },
    h(
      'div',
      { 'data-test-id': `article-bubble-container-${id}`, class: `rounded-xl${isPublic ? '' : ' bg-stripes'}` },
      content,
    ),
  );
}

function makeView({ id, subject, messages }: DeskTicket): View {
  let editor: Editor | null = null;
  let note = false;
  const feed = h('section', { role: 'feed', 'aria-label': 'Articles' }, ...messages.map(article));
  const reply = h('div', {});
  const update = h('button', { type: 'button', onclick: () => void submit() }, 'Update');
  const choice = (label: string, forNote: boolean) =>
    h('button', { type: 'button', onclick: () => open(forNote) }, label);
  const element = h(
    'div',
    { class: 'view' },
    h('header', {}, h('h2', { role: 'heading', 'aria-level': '2' }, subject)),
    feed,
    h('div', { class: 'actions' }, choice('Add reply', false), choice('Add internal note', true)),
    reply,
    h('footer', {}, h('button', { type: 'button' }, 'Discard your unsaved changes'), update),
  );

  function open(forNote: boolean): void {
    note = forNote;
    if (!editor) {
      const field = h('div', { 'data-test-id': 'field-editor' });
      const form = h('form', { id: 'ticketArticleReplyForm' }, h('output', { name: 'internal' }), field);
      reply.replaceChildren(h('div', { 'data-test-id': 'article-reply-stripes-panel' }, form));
      const attributes = { role: 'textbox', 'aria-label': 'Text' };
      editor = new Editor({ element: field, extensions: [StarterKit, signatures], editorProps: { attributes } });
    }
    if (signature && !note && editor.isEmpty)
      editor.commands.setContent(`<p></p><div data-signature="true"><p>${signature}</p></div>`);
    reply.querySelector('[data-test-id]')?.classList.toggle('bg-stripes', note);
    reply.querySelector('output')?.replaceChildren(note ? 'Internal' : 'Public');
  }
  async function submit(): Promise<void> {
    if (!editor || editor.isEmpty) return;
    await post(id, editor.getHTML(), !note);
    editor.destroy();
    editor = null;
    reply.replaceChildren();
  }
  return { element, feed, open, editor: () => editor, update };
}

function drawBar(): void {
  const links = tickets.map(({ id, subject }) =>
    h(
      'a',
      {
        href: `/desktop/tickets/${id}`,
        'data-id': id,
        'aria-current': id === addressed() ? 'page' : null,
        onclick: (event) => {
          event.preventDefault();
          if (id !== addressed()) history.pushState(null, '', `/desktop/tickets/${id}`);
          show();
        },
      },
      subject,
    ),
  );
  bar.replaceChildren(h('h1', {}, 'Zammad'), ...links);
}

function show(): void {
  drawBar();
  setTimeout(draw, late);
}

function draw(): void {
  const id = addressed();
  if (id === shown) return;
  shown = id;
  const ticket = tickets.find((known) => known.id === id);
  if (ticket && !views.has(ticket.id)) views.set(ticket.id, makeView(ticket));
  const view = views.get(id ?? '');
  place.replaceChildren(...(view ? [view.element] : []));
}

const dark = matchMedia('(prefers-color-scheme: dark)');
const follows = (): void => {
  document.documentElement.dataset.theme = dark.matches ? 'dark' : 'light';
};
dark.addEventListener('change', follows);
follows();
document.querySelector('#app')?.append(bar, place);
addEventListener('popstate', show);
follow(({ ticketId, message }) => {
  tickets = tickets.map((ticket) =>
    ticket.id === ticketId ? { ...ticket, messages: [...ticket.messages, message] } : ticket,
  );
  views.get(ticketId)?.feed.append(article(message));
});
drawBar();
draw();

const view = (): View => {
  const found = views.get(shown ?? '');
  if (!found) throw new Error('No ticket on screen');
  return found;
};

window.desk = {
  open: (id) => bar.querySelector<HTMLElement>(`[data-id="${id}"]`)?.click(),
  startReply: () => view().open(false),
  startNote: () => view().open(true),
  focusEditor: () => void view().editor()?.commands.focus(),
  content: () => {
    const editor = view().editor();
    return !editor || editor.isEmpty ? '' : editor.getHTML();
  },
  sendButton: () => view().update,
};
