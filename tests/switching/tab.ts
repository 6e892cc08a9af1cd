import { vi } from 'vitest';
import { type Stage, stageIds } from '../../lib/helpdesks/fixtures/stage';
import type { stages } from '../../lib/helpdesks/fixtures/stages';
import type { RunningPage } from '../../lib/helpdesks/page/start';
import type { ClientRuntime } from '../../lib/wire/client';
import type { Chance } from './chance';
import type { Clock } from './clock';
import type { Globals } from './globals';
import { type HelpdeskPage, loadHelpdeskPage } from './helpdesk-page';
import { createPanel, type Panel } from './panel';
import type { Server } from './server';
import { copy, createTransit } from './transit';

/** One for each kind of page. */
export type StageName = keyof typeof stages;

/** What a content script is made of. */
export interface PageZone {
  stage: Stage;
  startPage: typeof import('../../lib/helpdesks/page/start').startPage;
}

/** Loads the page zone for one tab alone: two tabs of a browser share no module. */
export async function loadPageZone(helpdesk: StageName): Promise<PageZone> {
  vi.resetModules();
  const { stages, startPage } = await import('./page-zone');
  return { stage: stages[helpdesk], startPage };
}

/** A text that our script gave to an editor. */
export interface Written {
  /** The ticket whose reply box it was; null for nobody's. */
  into: string | null;
  /** The ticket that address and pane agreed on in that moment. */
  onScreen: string | null;
  text: string;
}

export interface TabDeps {
  id: number;
  zone: PageZone;
  server: Server;
  clock: Clock;
  chance: Chance;
  globals: Globals;
  toCore(message: { name: string; input: unknown; callId: string }): Promise<unknown>;
  panelRuntime(): ClientRuntime;
  newId(): string;
  active(): boolean;
  written(what: Written): void;
  /** Called whenever something changed that bears on what the agent sees. */
  changed(): void;
}

/** A browser tab with a helpdesk's page, our script in it and the panel docked. */
export interface Tab {
  id: number;
  stage: Stage;
  /** null while no page is loaded. */
  page(): HelpdeskPage | null;
  panel(): Panel | null;
  load(): void;
  unload(): void;
  /** Our script hears that the address will be `href`; it is so after `late` milliseconds. */
  coming(href: string, late: number, arrive: (page: HelpdeskPage) => void): void;
  /** Rejects where no script listens. */
  answer(command: unknown): Promise<unknown>;
}

export function createTab(deps: TabDeps): Tab {
  const { zone, clock, chance, globals } = deps;
  const { stage } = zone;
  const history = { hrefs: [stage.address('1')], at: 0 };
  let loaded: { page: HelpdeskPage; script: RunningPage; stop: AbortController; gone: Promise<void> } | null = null;
  let panel: Panel | null = null;
  // What a page said before it was left arrives before what the next one says.
  const sending = createTransit(clock, chance);

  function load(): void {
    unload();
    const page = loadHelpdeskPage({
      stage,
      server: deps.server,
      clock,
      chance,
      globals,
      history,
      changed: deps.changed,
    });
    const { document } = page;
    const stop = new AbortController();
    const { signal } = stop;
    const gone = new Promise<void>((resolve) => signal.addEventListener('abort', () => resolve()));
    const script = zone.startPage({
      adapter: globals.within(document, () => stage.create()),
      window: windowOf(page, clock),
      fetch: async (input) => {
        await new Promise<void>((arrive) => clock.after(chance.delay(60, 2500), arrive));
        return page.api(input);
      },
      signal,
      panelUrl: 'https://panel.example/sidepanel.html',
      panelOrigin: 'https://panel.example',
      labels: { panel: 'Sidedesk', open: 'Open', resize: 'Resize' },
      paste(editable, draft) {
        const into = stageIds.find((id) => page.editor(id) === editable) ?? null;
        deps.written({ into, onScreen: page.truth(), text: draft.text });
        if (globals.selectedAll.delete(editable.ownerDocument)) editable.replaceChildren();
        editable.insertAdjacentHTML('beforeend', draft.html ?? '');
        return true;
      },
      async send(name, input, callId) {
        await sending.pass(3, 300);
        return deps.toCore({ name, input: copy(input), callId });
      },
    });
    loaded = { page, script, stop, gone };
    const beat = () => {
      if (signal.aborted) return;
      script.look();
      clock.after(1000, beat);
    };
    clock.after(1000, beat);
    const posting = createTransit(clock, chance);
    page.onFrameMessage((message) => {
      const told = panel;
      void posting.pass(1, 5).then(() => told === panel && told?.hear(copy(message)));
    });
    openPanel(page, signal);
    deps.changed();
  }

  /** The frame loads once the dock has given it an address; the panel's script runs just before the frame says so. */
  function openPanel(page: HelpdeskPage, signal: AbortSignal): void {
    const frame = page.frame();
    if (signal.aborted) return;
    if (!frame?.src) return void clock.after(20, () => openPanel(page, signal));
    clock.after(chance.delay(40, 400), () => {
      if (signal.aborted) return;
      panel = createPanel({
        runtime: deps.panelRuntime(),
        docked: true,
        clock,
        newId: deps.newId,
        visible: deps.active,
        onState: deps.changed,
      });
      clock.after(chance.below(10), () => frame.dispatchEvent(new Event('load')));
    });
  }

  function unload(): void {
    panel?.close();
    panel = null;
    loaded?.stop.abort();
    loaded = null;
    deps.changed();
  }

  return {
    id: deps.id,
    stage,
    page: () => loaded?.page ?? null,
    panel: () => panel,
    load,
    unload,
    coming(href, late, arrive) {
      const here = loaded;
      if (!here) return;
      here.script.moved(new URL(href));
      // When the address follows at once our script knows it in the next task; else at its next look.
      if (late === 0) here.page.change(() => arrive(here.page), 10);
      else clock.after(late, () => here === loaded && here.page.change(() => arrive(here.page)));
    },
    async answer(command) {
      const here = loaded;
      if (!here) throw new Error('Could not establish connection. Receiving end does not exist.');
      return new Promise((resolve, reject) => {
        if (!here.script.answer(command, resolve)) resolve(undefined);
        void here.gone.then(() => reject(new Error('The message channel closed before a response was received')));
      });
    },
  };
}

/** As much of a window as our script looks at. */
function windowOf(page: HelpdeskPage, clock: Clock): Window {
  const target = new EventTarget();
  return Object.assign(target, {
    document: page.document,
    // Read at every look.
    location: Object.defineProperty({}, 'href', { get: page.address }),
    requestAnimationFrame: (run: (at: number) => void) => clock.after(16, () => run(clock.now())),
    innerWidth: 1440,
    innerHeight: 900,
    matchMedia: () => Object.assign(new EventTarget(), { matches: false }),
  }) as unknown as Window;
}
