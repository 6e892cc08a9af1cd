import { h } from '../../../demo/server/page/dom';
import { post } from '../page/follow';
import { emptyState, makeProseMirror } from '../page/prosemirror';
import { pasteText } from './paste-text';

export interface Composer {
  element: HTMLElement;
  /** Opens the editor when its placeholder is what is there. */
  open(note: boolean): void;
  focus(): void;
  content(): string;
  save(): HTMLElement;
}

/**
 * The box for a new comment: a placeholder that has to be clicked, then an editor with the two tabs of a service desk.
 * It closes on saving.
 */
export function makeComposer(key: string): Composer {
  const element = h('div', { 'data-testid': 'issue.activity.comment' });
  let opened: ReturnType<typeof openEditor> | null = null;
  const placeholder = h(
    'button',
    {
      type: 'button',
      class: 'placeholder',
      'data-testid': 'canned-comments.common.ui.comment-text-area-placeholder.textarea',
      onclick: () => show(false),
    },
    'Add a comment…',
  );

  function show(note: boolean): void {
    opened = openEditor(key, note, close);
    element.replaceChildren(opened.element);
    opened.editor.view.focus();
  }
  function close(): void {
    opened?.editor.view.destroy();
    opened = null;
    element.replaceChildren(placeholder);
  }
  function now(): ReturnType<typeof openEditor> {
    if (!opened) throw new Error('The comment box is closed');
    return opened;
  }
  close();
  return {
    element,
    open(note) {
      if (!opened) placeholder.click();
      now().choose(note);
    },
    focus: () => now().editor.view.focus(),
    content: () => opened?.editor.content() ?? '',
    save: () => now().save,
  };
}

function openEditor(key: string, asNote: boolean, close: () => void) {
  let note = asNote;
  const tab = (label: string, forNote: boolean) =>
    h('button', { type: 'button', role: 'tab', onclick: () => choose(forNote) }, label);
  const tabs = [tab('Reply to customer', false), tab('Add internal note', true)];
  const place = h('div', { class: 'place' });
  const editor = makeProseMirror(
    place,
    { id: 'ak-editor-textarea', class: 'ua-chrome', role: 'textbox', 'aria-label': 'Main content area' },
    emptyState([pasteText]),
  );
  const save = h(
    'button',
    { type: 'button', class: 'save', 'data-testid': 'comment-save-button', onclick: () => void submit() },
    'Save',
  );
  const cancel = h('button', { type: 'button', 'data-testid': 'comment-cancel-button', onclick: close }, 'Cancel');
  const box = h(
    'div',
    { class: 'box', 'data-testid': 'issue.component.editor.default-editor' },
    h('div', { 'data-testid': 'editor-primary-toolbar', class: 'toolbar' }, 'B  I  •  1.'),
    place,
  );
  const element = h(
    'div',
    {},
    h('div', { role: 'tablist', class: 'tabs' }, ...tabs),
    box,
    h('div', { class: 'foot' }, save, cancel),
  );
  place.addEventListener('keydown', (event) => {
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) void submit();
  });

  function choose(value: boolean): void {
    note = value;
    for (const [place, button] of tabs.entries()) button.setAttribute('aria-selected', String((place === 1) === note));
    box.classList.toggle('note', note);
  }
  async function submit(): Promise<void> {
    const html = editor.content();
    if (html === '') return;
    save.disabled = true;
    await post(key, html, !note);
    close();
  }
  choose(note);
  return { element, editor, choose, save };
}
