import type { DockState } from '../../settings/settings';
import { buildDock, type DockLabels, dockName, widths } from './dock-element';
import { createRoom, giveBackLeft } from './dock-room';
import { followTheme, type Theme } from './dock-theme';

export interface DockDeps {
  window: Window;
  /** The panel page's address; it gets `?theme=light|dark`. */
  panelUrl: string;
  /** The origin that the panel page has once it is loaded: an address for one session names another. */
  panelOrigin: string;
  labels: DockLabels;
  theme: (document: Document) => Theme | null;
  /** What the panel must never cover. */
  keepFree: () => HTMLElement[];
  save(change: Partial<DockState>): void;
  signal: AbortSignal;
}

export interface Dock {
  /** Shows the panel as remembered; later calls keep what the agent chose since. */
  show(state: DockState | null): void;
  hide(): void;
  collapse(collapsed: boolean | 'toggle'): void;
  /** Hands the panel in our frame what no other frame gets. */
  prove(nonce: string): void;
  /** Tells the panel at once which ticket is on screen (its key; null: none), before the core has heard of it. */
  onScreen(ticket: string | null): void;
  /** Moves out of the way of the send button; called on every look at the page. */
  settle(): void;
}

/** CSS pixels: what a new agent gets, and what the page keeps on a small screen. */
const startWidth = 400;
const pageWidth = 480;
const gap = 8;

/** The panel's place in the page: one element, removed with everything it changed when `signal` aborts. */
export function createDock(deps: DockDeps): Dock {
  const { window, signal } = deps;
  const document = window.document;
  const left = document.querySelector(dockName);
  if (left) {
    left.remove();
    giveBackLeft(document);
  }
  const room = createRoom(document);
  const themeNow = followTheme(window, deps.theme, tellTheme, signal);
  const state: DockState = { collapsed: false, width: startWidth };
  let remembered = false;
  let shown = false;
  let pushedHard = false;
  let ticket: string | null = null;

  const parts = buildDock(document, deps.labels, signal, {
    open: () => collapse(false),
    close: () => collapse(true),
    resizeTo: (width, final) => {
      state.width = Math.round(Math.min(widths.most, Math.max(widths.least, width)));
      draw();
      if (final) deps.save({ width: state.width });
    },
    width: () => effectiveWidth(),
  });
  // Under COEP `require-corp` Chromium loads an address for one session in no other kind of frame (measured, 156). The
  // panel keeps nothing in the frame's own storage that matters.
  if (!deps.panelUrl.startsWith(deps.panelOrigin)) parts.frame.setAttribute('credentialless', '');
  parts.frame.addEventListener(
    'load',
    () => {
      tellTheme(themeNow());
      tellPanel({ type: 'sidedesk-on-screen', ticket });
    },
    { signal },
  );
  window.addEventListener('resize', () => shown && draw(), { signal });
  signal.addEventListener('abort', () => {
    room.take(0);
    parts.host.remove();
  });

  function tellTheme(theme: Theme): void {
    parts.host.style.setProperty('color-scheme', theme);
    tellPanel({ type: 'sidedesk-theme', theme });
  }

  function tellPanel(message: object): void {
    if (parts.frame.src) parts.frame.contentWindow?.postMessage(message, deps.panelOrigin);
  }

  function effectiveWidth(): number {
    return Math.max(widths.least, Math.min(state.width, window.innerWidth - pageWidth));
  }

  function draw(): void {
    if (!parts.host.isConnected) document.documentElement.append(parts.host);
    // Loaded with its first opening: a collapsed panel costs the page nothing.
    if (shown && !state.collapsed && !parts.frame.src) parts.frame.src = `${deps.panelUrl}?theme=${themeNow()}`;
    parts.draw(shown, state.collapsed, effectiveWidth());
    room.take(shown && !state.collapsed ? effectiveWidth() : 0);
    if (pushedHard && shown && !state.collapsed) room.insist();
    // After the frame in which the page lays itself out anew: asked at once, a long thread would do so in our task.
    window.requestAnimationFrame(() => setTimeout(() => signal.aborted || settle()));
  }

  function settle(): void {
    if (!shown) return;
    if (!parts.host.isConnected) {
      draw();
      return;
    }
    const boxes = deps.keepFree().map((button) => button.getBoundingClientRect());
    const left = window.innerWidth - (state.collapsed ? parts.tabWidth : effectiveWidth());
    let covered = boxes.filter((box) => box.width > 0 && box.right > left);
    if (covered.length > 0 && !state.collapsed && !pushedHard) {
      pushedHard = true;
      room.insist();
      covered = deps
        .keepFree()
        .map((button) => button.getBoundingClientRect())
        .filter((box) => box.width > 0 && box.right > left);
    }
    // The page does not give way: stay above the button, or below one in the upper half.
    const top = Math.min(...covered.map((box) => box.top));
    const bottom = Math.max(...covered.map((box) => box.bottom));
    const above = covered.length > 0 && top > window.innerHeight / 2;
    const below = covered.length > 0 && !above;
    parts.inset(below ? Math.max(0, bottom + gap) : 0, above ? window.innerHeight - top + gap : 0);
  }

  function collapse(collapsed: boolean | 'toggle'): void {
    const wanted = collapsed === 'toggle' ? shown && !state.collapsed : collapsed;
    const changed = state.collapsed !== wanted || !shown;
    const hadFocus = document.activeElement === parts.host;
    shown = true;
    state.collapsed = wanted;
    draw();
    if (!wanted) parts.frame.focus();
    else if (hadFocus) parts.tab.focus();
    if (changed) deps.save({ collapsed: wanted });
  }

  return {
    show(saved) {
      if (saved && !remembered) {
        remembered = true;
        state.collapsed = saved.collapsed;
        state.width = saved.width;
      }
      shown = true;
      draw();
    },
    hide() {
      if (!shown) return;
      shown = false;
      draw();
    },
    collapse,
    prove: (nonce) => tellPanel({ type: 'sidedesk-docked', nonce }),
    onScreen(now) {
      ticket = now;
      tellPanel({ type: 'sidedesk-on-screen', ticket });
    },
    settle,
  };
}
