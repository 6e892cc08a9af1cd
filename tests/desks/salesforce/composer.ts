import Quill from 'quill';
import { h } from '../../../demo/server/page/dom';
import { post } from '../page/follow';

/** What can be written in the feed of one case. */
export interface Composer {
  element: HTMLElement;
  open(note: boolean): Promise<void>;
  focus(): Promise<void>;
  content(): Promise<string>;
  send(): HTMLElement;
}

type Writer = { element: HTMLElement; send: HTMLElement; ask(what: string): Promise<unknown> };

const wait = (ms: number): Promise<void> => new Promise((done) => setTimeout(done, ms));

/** The actions of the case's feed: the chosen one is mounted, the other one is hidden with what is in it. */
export function makeComposer(id: string, editorUrl: string): Composer {
  const place = h('div', { class: 'publisher' });
  let mail: Writer | null = null;
  let note: Writer | null = null;
  let chosen: Writer | null = null;

  async function open(asNote: boolean): Promise<void> {
    if (asNote) note ??= makePost(id);
    else mail ??= makeMail(id, editorUrl);
    chosen = asNote ? note : mail;
    for (const one of [mail, note]) if (one) one.element.hidden = one !== chosen;
    if (chosen && !chosen.element.isConnected) place.append(chosen.element);
    for (let waited = 0; waited < 20_000 && !(await ready(mail)); waited += 50) await wait(50);
  }
  const ready = async (one: Writer | null): Promise<boolean> => {
    if (one === null || one.element.hidden === true) return true;
    return (await one.ask('ready')) === true;
  };
  const now = (): Writer => {
    if (!chosen) throw new Error('No composer is open');
    return chosen;
  };
  const action = (label: string, asNote: boolean) =>
    h('button', { type: 'button', class: 'action', onclick: () => void open(asNote) }, label);
  return {
    element: h('div', {}, h('div', { class: 'actions' }, action('Email', false), action('Post', true)), place),
    open,
    focus: async () => void (await now().ask('focus')),
    content: async () => String((await chosen?.ask('content')) ?? ''),
    send: () => now().send,
  };
}

function makeMail(id: string, editorUrl: string): Writer {
  const frame = h('iframe', { title: 'CK Editor Container', src: editorUrl });
  const send = h(
    'button',
    {
      type: 'button',
      class: 'slds-button slds-button_brand cuf-publisherShareButton',
      onclick: async () => {
        const html = String(await ask('content'));
        if (html === '') return;
        await ask('clear');
        await post(id, html, true);
      },
    },
    h('span', {}, 'Send'),
  );
  /** null when the frame does not answer in this time. */
  function question(what: string, patience: number): Promise<unknown> {
    return new Promise((done) => {
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = ({ data }) => done(data);
      frame.contentWindow?.postMessage(what, '*', [port2]);
      setTimeout(() => done(null), patience);
    });
  }
  /** A frame that is still loading never gets a question, a busy one answers late: only `ready` is asked again. */
  async function ask(what: string): Promise<unknown> {
    let ready = await question('ready', 1000);
    if (what === 'ready') return ready;
    for (let again = 0; again < 20 && ready !== true; again += 1) ready = await question('ready', 1000);
    return question(what, 20_000);
  }
  const element = h(
    'div',
    { class: 'forceChatterPublisherPresentationDesktop supportPublisherQuickSendEmail' },
    h('input', { class: 'input', placeholder: 'Enter Subject...' }),
    h('div', { class: 'oneIframeComposer' }, frame),
    send,
  );
  return { element, send, ask };
}

function makePost(id: string): Writer {
  const place = h('div', {});
  const element = h('div', { class: 'forceChatterMessageBodyInputRichTextEditor' }, place);
  const quill = new Quill(place);
  const content = (): string => (quill.getText().trim() === '' ? '' : quill.getSemanticHTML());
  const send = h(
    'button',
    {
      type: 'button',
      class: 'slds-button slds-button_brand cuf-publisherShareButton qe-textPostDesktop',
      onclick: () => {
        const html = content();
        quill.setText('');
        if (html !== '') void post(id, html, false);
      },
    },
    'Share',
  );
  element.append(send);
  return {
    element,
    send,
    ask: async (what) => (what === 'content' ? content() : quill.focus()),
  };
}
