export interface DockLabels {
  panel: string;
  open: string;
  resize: string;
}

/** CSS pixels, the limits of dockStateSchema. */
export const widths = { least: 300, most: 720 };

export interface DockActions {
  open(): void;
  close(): void;
  /** `final`: the end of a drag or a key press, worth remembering. */
  resizeTo(width: number, final: boolean): void;
  width(): number;
}

export interface DockParts {
  host: HTMLElement;
  frame: HTMLIFrameElement;
  /** The small button that is left of a collapsed panel. */
  tab: HTMLButtonElement;
  tabWidth: number;
  draw(shown: boolean, collapsed: boolean, width: number): void;
  /** Keeps this many pixels free above and below. */
  inset(top: number, bottom: number): void;
}

/** The one element of ours in a page. */
export const dockName = 'sidedesk-dock';
const tabWidth = 28;
const step = 24;

/**
 * One element beside the body, with an open shadow root: the page's styles stay out, and the panel inside is a frame of
 * another origin. Styles are set one by one, since a style sheet would fall under the page's content security policy.
 */
export function buildDock(document: Document, labels: DockLabels, signal: AbortSignal, act: DockActions): DockParts {
  const host = document.createElement(dockName);
  const root = host.attachShadow({ mode: 'open' });
  const handle = document.createElement('div');
  const frame = document.createElement('iframe');
  const tab = document.createElement('button');

  style(host, { all: 'initial', position: 'fixed', top: '0', right: '0', bottom: '0', 'z-index': '2147483000' });
  style(handle, {
    position: 'absolute',
    inset: '0 auto 0 -4px',
    width: '8px',
    cursor: 'ew-resize',
    'touch-action': 'none',
    'z-index': '1',
  });
  // Copying a draft needs the page's leave inside a frame of another origin.
  frame.allow = 'clipboard-write';
  style(frame, {
    position: 'absolute',
    inset: '0',
    width: '100%',
    height: '100%',
    border: '0',
    'box-shadow': '0 0 0 1px rgb(128 128 128 / 0.35)',
    background: 'Canvas',
  });
  style(tab, {
    position: 'absolute',
    right: '0',
    top: 'calc(50% - 32px)',
    width: `${tabWidth}px`,
    height: '64px',
    padding: '0',
    border: '1px solid rgb(128 128 128 / 0.5)',
    'border-right': '0',
    'border-radius': '8px 0 0 8px',
    background: 'Canvas',
    color: 'CanvasText',
    font: '600 14px system-ui, sans-serif',
    cursor: 'pointer',
  });

  handle.tabIndex = 0;
  attributes(handle, {
    role: 'separator',
    'aria-orientation': 'vertical',
    'aria-label': labels.resize,
    'aria-valuemin': String(widths.least),
    'aria-valuemax': String(widths.most),
  });
  attributes(host, { role: 'complementary', 'aria-label': labels.panel });
  frame.title = labels.panel;
  frame.allow = 'clipboard-write';
  tab.type = 'button';
  tab.textContent = '‹';
  attributes(tab, { 'aria-label': labels.open, title: labels.open, 'aria-expanded': 'false' });
  root.append(handle, frame, tab);

  tab.addEventListener('click', act.open, { signal });
  handle.addEventListener('dblclick', act.close, { signal });
  handle.addEventListener('pointerdown', (event) => event.isTrusted && drag(event, handle, frame, act), { signal });
  handle.addEventListener('keydown', (event) => keys(event, act), { signal });
  // The helpdesk has shortcuts on plain letters.
  for (const type of ['keydown', 'keyup', 'keypress']) {
    root.addEventListener(type, (event) => event.stopPropagation(), { signal });
  }

  return {
    host,
    frame,
    tab,
    tabWidth,
    draw(shown, collapsed, width) {
      style(host, { display: shown ? 'block' : 'none', width: `${collapsed ? 0 : width}px` });
      style(handle, { display: collapsed ? 'none' : 'block' });
      style(frame, { display: collapsed ? 'none' : 'block' });
      style(tab, { display: collapsed ? 'block' : 'none' });
      handle.setAttribute('aria-valuenow', String(width));
    },
    inset: (top, bottom) => style(host, { top: `${top}px`, bottom: `${bottom}px` }),
  };
}

function style(element: HTMLElement, properties: Record<string, string>): void {
  for (const [name, value] of Object.entries(properties)) {
    if (element.style.getPropertyValue(name) !== value) element.style.setProperty(name, value, 'important');
  }
}

function attributes(element: HTMLElement, values: Record<string, string>): void {
  for (const [name, value] of Object.entries(values)) element.setAttribute(name, value);
}

function drag(start: PointerEvent, handle: HTMLElement, frame: HTMLElement, act: DockActions): void {
  const width = act.width();
  const stop = new AbortController();
  const { signal } = stop;
  const at = (event: PointerEvent): number => width + start.clientX - event.clientX;
  const end = (event: PointerEvent): void => {
    stop.abort();
    style(frame, { 'pointer-events': 'auto' });
    act.resizeTo(at(event), true);
  };
  start.preventDefault();
  handle.setPointerCapture(start.pointerId);
  // The frame would swallow the movement.
  style(frame, { 'pointer-events': 'none' });
  handle.addEventListener('pointermove', (event) => act.resizeTo(at(event), false), { signal });
  handle.addEventListener('pointerup', end, { signal });
  handle.addEventListener('pointercancel', end, { signal });
}

function keys(event: KeyboardEvent, act: DockActions): void {
  if (event.ctrlKey || event.metaKey || event.altKey) return;
  const targets: Record<string, number> = {
    ArrowLeft: act.width() + step,
    ArrowRight: act.width() - step,
    Home: widths.least,
    End: widths.most,
  };
  const target = targets[event.key];
  if (target !== undefined) act.resizeTo(target, true);
  else if (event.key === 'Enter') act.close();
  else return;
  event.preventDefault();
}
