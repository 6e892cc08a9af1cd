import type { PageTicketData } from '../control';
import { postReply } from './api';
import { h } from './dom';
import { type Editor, makeEditor, plainText } from './editor';
import { icon } from './icons';
import { openMenu } from './menu';

type Channel = 'web' | 'internal' | 'native_messaging';
type Status = PageTicketData['status'];

const labels: Record<Channel, string> = {
  web: 'Public reply',
  internal: 'Internal note',
  native_messaging: 'Messaging',
};

export interface Composer {
  element: HTMLElement;
  /** Sends what is in the editor; nothing happens when it is empty. */
  submit(status?: Status): Promise<void>;
}

/** The composer of one mounted ticket: channel switcher, CKEditor, toolbar. Each channel keeps its own draft. */
export async function makeComposer(ticket: PageTicketData, onSent: () => void): Promise<Composer> {
  const messaging = ticket.channel === 'native_messaging';
  const open: Channel = messaging ? 'native_messaging' : 'web';
  const drafts: Partial<Record<Channel, string>> = {};
  let channel: Channel = open;
  let editor: Editor = await makeEditor(!messaging, 'Composer');

  const label = h('span', {}, labels[channel]);
  const switcher = h(
    'button',
    {
      type: 'button',
      class: 'channel',
      'data-test-id': 'omnichannel-channel-switcher-button',
      'data-channel': channel,
      'aria-haspopup': 'menu',
      'aria-expanded': 'false',
      onclick: () =>
        openMenu(
          switcher,
          ([open, 'internal'] as const).map((name) => ({
            label: [icon(name === 'internal' ? 'lock' : messaging ? 'chat' : 'reply'), labels[name]],
            testId: `omnichannel-channel-switcher-menuitem-${name}`,
            choose: () => choose(name),
          })),
          'omnichannel-channel-switcher-menu',
        ),
    },
    icon(messaging ? 'chat' : 'reply'),
    label,
    icon('down'),
  );
  const send = h(
    'button',
    {
      type: 'button',
      class: 'send',
      'data-test-id': 'omnichannel-omnicomposer-send-button',
      onclick: () => void submit(),
    },
    icon('send'),
    'Send',
  );
  const to = h('span', { class: 'to' }, h('span', {}, 'To'), h('b', {}, ticket.requester?.name ?? ''));
  const place = h('div', {
    class: 'editor-place',
    'data-test-id': messaging ? 'ticket-plain-text-editor' : 'ticket-rich-text-editor',
  });
  const toolbar = h('div', { class: 'editor-toolbar', 'data-test-id': 'omnichannel-composer-toolbar' });
  const element = h(
    'section',
    { class: 'composer', 'data-test-id': 'editor-view', 'data-mode': channel, 'aria-label': 'Composer' },
    h('div', { class: 'composer-head' }, h('div', { class: 'menu-anchor' }, switcher), to),
    place,
    h('div', { class: 'composer-foot' }, toolbar, messaging ? send : null),
  );

  function mount(): void {
    place.replaceChildren(editor.ui.getEditableElement() ?? '');
    toolbar.replaceChildren(editor.ui.view.toolbar.element ?? '');
    if (messaging) {
      editor.editing.view.document.on(
        'enter',
        (event, data) => {
          if (data.isSoft) return;
          data.preventDefault();
          event.stop();
          void submit();
        },
        { priority: 'high' },
      );
    }
  }
  function choose(next: Channel): void {
    drafts[channel] = editor.getData();
    channel = next;
    switcher.setAttribute('data-channel', next);
    element.dataset.mode = next;
    label.textContent = labels[next];
    to.hidden = next === 'internal';
    editor.setData(drafts[next] ?? '');
    editor.editing.view.focus();
  }
  async function submit(status?: Status): Promise<void> {
    const html = editor.getData();
    if (!plainText(editor)) return;
    const content = messaging ? { text: plainText(editor) } : { html };
    await postReply(ticket.id, { ...content, public: channel !== 'internal', ...(status && { status }) });
    delete drafts[channel];
    // Zendesk builds the editor anew after a submit: whoever kept the old element must look again.
    const old = editor;
    editor = await makeEditor(!messaging, 'Composer');
    mount();
    await old.destroy();
    onSent();
  }
  mount();
  return { element, submit };
}

/** What stands in the composer's place while Zendesk's own assistant has it. */
export function composerReplaced(): HTMLElement {
  return h(
    'section',
    { class: 'composer replaced', 'aria-label': 'Auto assist' },
    icon('bolt'),
    'Auto assist is preparing a suggestion.',
  );
}
