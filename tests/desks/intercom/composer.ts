import { h } from '../../../demo/server/page/dom';
import { post } from '../page/follow';
import { emptyState, makeProseMirror } from '../page/prosemirror';

export interface Composer {
  element: HTMLElement;
  send: HTMLElement;
  setNote(note: boolean): void;
  focus(): void;
  content(): string;
}

/** The reply box of one conversation. Reply or note is told by its colour and by the words on its buttons alone. */
export function makeComposer(id: string): Composer {
  let note = false;
  const place = h('div', {});
  const mode = h('button', { type: 'button', onclick: () => setNote(!note) });
  const send = h('button', { type: 'button', class: 'send', onclick: () => void submit() });
  const card = h('div', { class: 'card' }, place, h('div', { class: 'foot' }, mode, send));
  const element = h('div', { 'data-conversation-reply-composer': '' }, card);
  const editor = makeProseMirror(place, {
    class: 'embercom-prosemirror-composer-editor',
    role: 'textbox',
    'aria-label': 'Reply',
  });
  place.addEventListener('keydown', (event) => {
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) void submit();
  });

  function setNote(value: boolean): void {
    note = value;
    card.classList.toggle('note', note);
    mode.textContent = note ? 'Note ▾' : 'Reply ▾';
    send.textContent = note ? 'Add note' : 'Send';
  }
  async function submit(): Promise<void> {
    const html = editor.content();
    if (html === '') return;
    editor.setState(emptyState());
    await post(id, html, !note);
  }
  setNote(false);
  return { element, send, setNote, focus: () => editor.view.focus(), content: editor.content };
}
