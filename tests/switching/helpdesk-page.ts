import { linesOf } from '../../lib/compose/read-back';
import { type Stage, type StageMessage, stageIds } from '../../lib/helpdesks/fixtures/stage';
import type { Chance } from './chance';
import type { Clock } from './clock';
import type { Globals } from './globals';
import type { Server } from './server';

/** A helpdesk's page as the browser has it: a document, an address with a past, and a pane. */
export interface HelpdeskPage {
  document: Document;
  /** The panel's frame, once the dock has made it; it loads nothing. */
  frame(): HTMLIFrameElement | null;
  /** Called with what is posted to the frame. */
  onFrameMessage(hear: (message: unknown) => void): void;
  address(): string;
  /** The ticket on which address and pane agree: what the agent looks at. */
  truth(): string | null;
  /** The ticket that the address names while no pane is there to contradict; nobody can write then. */
  addressAlone(): string | null;
  /** When a ticket was last the true one, as long as it may not have been noticed that it is gone. */
  left: { id: string; noticedBy: number }[];
  /** Changes the page; `noticedBy` milliseconds at the latest it is seen from outside. */
  change(work: () => void, noticedBy?: number): void;
  push(href: string): void;
  /** The address so many steps on in the history; null when there is none. */
  ahead(by: number): string | null;
  move(by: number): void;
  show(id: string): void;
  close(id: string): void;
  editor(id: string): Element | null;
  textOf(id: string): string;
  /** The helpdesk's own API. */
  api(input: unknown): Response;
  /** A message of the thread comes up in the pane. */
  post(id: string, message: StageMessage): void;
}

export interface PageDeps {
  stage: Stage;
  server: Server;
  clock: Clock;
  chance: Chance;
  globals: Globals;
  history: { hrefs: string[]; at: number };
  changed(): void;
}

/** Milliseconds after which a page that changed has been looked at (page/observe.ts). */
const looked = 500;

/** Loads the page anew at the address where the history stands. */
export function loadHelpdeskPage({ stage, server, clock, chance, globals, history, changed }: PageDeps): HelpdeskPage {
  const document = globalThis.document.implementation.createHTMLDocument('Helpdesk');
  // As a page in a tab has one: without it nothing on a page counts as visible.
  Object.defineProperty(document, 'defaultView', { value: globalThis.window });
  const mounted = new Set(stageIds);
  /** Was on screen for long enough to be looked at, or when its address was left, which our script hears of. */
  const shown = new Set<string>();
  let since = 0;
  const left: HelpdeskPage['left'] = [];
  let pane: string | null = null;
  const address = () => history.hrefs[history.at] ?? stage.address('view');
  const addressed = () => stageIds.find((id) => stage.address(id) === address()) ?? null;
  const truth = () => {
    const id = addressed();
    return id !== null && id === pane && mounted.has(id) ? id : null;
  };
  const addShown = (id: string | null) => id !== null && shown.add(id);
  let frame: HTMLIFrameElement | null = null;
  let hear = (_message: unknown) => {};
  const create = document.createElement.bind(document);
  document.createElement = ((name: string) => {
    if (name !== 'iframe') return create(name);
    const contentWindow = { postMessage: (message: unknown) => hear(message) };
    frame = Object.assign(create('x-frame'), { src: '', contentWindow }) as unknown as HTMLIFrameElement;
    return frame;
  }) as typeof document.createElement;
  // The test's document makes ranges of the main one only, which no selection of another takes.
  document.createRange = () => {
    const range = new Range();
    for (const key of Object.getOwnPropertySymbols(range))
      if (key.description === 'ownerDocument') Object.assign(range, { [key]: document });
    return range;
  };
  const takeCommands = (inner: Document) => {
    inner.execCommand = (name: string) => {
      if (name === 'selectAll') globals.selectedAll.add(inner);
      return false;
    };
  };
  takeCommands(document);

  const page: HelpdeskPage = {
    document,
    frame: () => frame,
    onFrameMessage: (listener) => {
      hear = listener;
    },
    address,
    truth,
    addressAlone: () => (!stage.idOf && (pane === null || !mounted.has(pane)) ? addressed() : null),
    left,
    change(work, noticedBy = 1010) {
      const before = truth() ?? page.addressAlone();
      globals.within(document, work);
      if (before !== null && (truth() ?? page.addressAlone()) !== before)
        left.push({ id: before, noticedBy: clock.now() + noticedBy });
      // Some switches change styles only, which no observer sees; another conversation in the same pane changes all.
      if (stage.nameless || chance.in100(60)) globals.mutated(document);
      changed();
    },
    push(href) {
      addShown(truth());
      history.hrefs = [...history.hrefs.slice(0, history.at + 1), href];
      history.at = history.hrefs.length - 1;
    },
    ahead: (by) => history.hrefs[history.at + by] ?? null,
    move(by) {
      addShown(truth());
      history.at += by;
    },
    show(id) {
      // A page whose pane names no ticket shows no ticket that its address does not name, unless it had shown it.
      if (!mounted.has(id) || (stage.nameless && addressed() !== id && !shown.has(id))) return;
      stage.show(id);
      // An editor may stand in a frame, with a document of its own.
      takeCommands(stage.editor(id)?.ownerDocument ?? document);
      if (clock.now() - since >= looked) addShown(pane);
      pane = id;
      since = clock.now();
    },
    close(id) {
      mounted.delete(id);
      stage.close(id);
    },
    editor: (id) => globals.within(document, () => stage.editor(id)),
    textOf(id) {
      const editor = page.editor(id);
      return editor ? linesOf(editor).join(' ') : '';
    },
    api(input) {
      const url = new URL(String(input), address());
      if (chance.in100(10)) return new Response('{}', { status: 500 });
      if (!stage.api) return new Response('{}', { status: 403 });
      const body = globals.within(document, () => stage.api?.(url, server.threads));
      return body === undefined ? new Response('{}', { status: 404 }) : Response.json(body);
    },
    post(id, message) {
      const { by, words, public: open } = message;
      if (!mounted.has(id)) return;
      if (by === 'customer') stage.ask(id, words, message);
      else stage.addReply(id, words, { note: !open, id: message.id });
    },
  };
  globals.within(document, () => {
    stage.draw();
    for (const id of stageIds) for (const message of server.threads.get(id) ?? []) page.post(id, message);
    const first = addressed();
    if (first !== null) page.show(first);
  });
  return page;
}
