import {
  buildEditor,
  EditorState,
  EditorView,
  MessageMarkdownSerializer,
  MessageMarkdownTransformer,
} from '@chatwoot/prosemirror-schema';
import { DOMSerializer, Fragment, Slice } from 'prosemirror-model';
import { h } from '../../../demo/server/page/dom';
import { menu, schema } from './schema';

export interface Composer {
  element: HTMLElement;
  /** Another conversation takes the box over: its own drafts come up, one for replies and one for notes. */
  take(id: string): void;
  setNote(note: boolean): void;
  focus(): void;
  content(): string;
  send: HTMLButtonElement;
}

/**
 * The one reply box of the dashboard with its own editor, and the agent's signature where there is one. Drafts are kept as Markdown; whenever the conversation or the
 * kind changes, a new editor state is made of one, so that nothing of the other can be undone back.
 */
export function makeComposer(
  onSend: (id: string, html: string, note: boolean) => void,
  signature: string | null,
): Composer {
  const drafts = new Map<string, string>();
  let id = '';
  let note = false;
  const key = (): string => `${id} ${note}`;
  const place = h('div', { class: 'relative w-full editor-root input' });
  const send = h('button', { type: 'submit', class: 'button', onclick: () => submit() }, 'Send (⌘ + ↵)');
  const tab = (label: string, forNote: boolean) =>
    h('button', { type: 'button', onclick: () => setNote(forNote) }, label);
  const element = h(
    'div',
    { class: 'reply-box' },
    h('div', { class: 'tabs' }, tab('Reply', false), tab('Private note', true)),
    h('div', { class: 'reply-box__top' }, place),
    h('div', { class: 'bottom-box' }, h('div', { class: 'left-wrap' }), h('div', { class: 'right-wrap' }, send)),
  );

  function stateOf(markdown: string): EditorState {
    let doc = new MessageMarkdownTransformer(schema).parse(markdown);
    // As the dashboard does with a signature alone: a line to write in.
    if (markdown.startsWith('--')) doc = doc.replace(0, 0, new Slice(Fragment.from(schema.node('paragraph')), 0, 0));
    return EditorState.create({
      doc,
      plugins: buildEditor({
        schema,
        placeholder: 'Shift + enter for new line',
        methods: {},
        enabledMenuOptions: menu,
      }),
    });
  }
  const view: EditorView = new EditorView(place, {
    state: stateOf(''),
    dispatchTransaction(transaction) {
      view.updateState(view.state.apply(transaction));
      if (transaction.docChanged) drafts.set(key(), MessageMarkdownSerializer.serialize(view.state.doc));
    },
    handleDOMEvents: {
      keydown(_, event) {
        if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return false;
        event.preventDefault();
        submit();
        return true;
      },
    },
  });

  function load(): void {
    element.classList.toggle('is-private', note);
    const signed = signature && !note ? `--\n\n${signature}` : '';
    view.updateState(stateOf(drafts.get(key()) ?? signed));
  }
  function setNote(value: boolean): void {
    if (value === note) return;
    note = value;
    load();
  }
  function content(): string {
    if (view.state.doc.textContent === '') return '';
    const made = document.createElement('div');
    made.append(DOMSerializer.fromSchema(schema).serializeFragment(view.state.doc.content));
    return made.innerHTML;
  }
  function submit(): void {
    const html = content();
    if (html === '') return;
    // The box is emptied before the installation has answered.
    drafts.delete(key());
    load();
    onSend(id, html, note);
  }
  return {
    element,
    send,
    content,
    setNote,
    focus: () => view.focus(),
    take(next) {
      id = next;
      note = false;
      load();
    },
  };
}
