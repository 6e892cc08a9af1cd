// Runs in the page's world: stands for the helpdesk's own code around its editor.

/** An editor as the helpdesk's page knows it. */
export interface TestEditor {
  /** Selectors of the editable: each after the first is looked up in the shadow root or frame of the one before. */
  path: string[];
  /** The editor's own model as HTML, read by its API; for a text field a paragraph for each line. */
  model(): string;
  /** The editable, where the path does not lead to it. */
  hidden?: HTMLElement;
  /** Everything the model holds, for an exact comparison; `model` when left out. */
  whole?(): string;
}

/** Makes an editor in `place` that holds `paragraphs`, as if they had been saved before. */
export type Mount = (place: HTMLElement, paragraphs: string[]) => TestEditor | Promise<TestEditor>;

/** What the test extension answers; `no-editor` when it cannot reach the editable. */
export interface Answer {
  state: 'taken' | 'not-taken' | 'refused' | 'no-editor' | 'error';
  seen?: string;
  as?: string;
}

export interface Bench {
  mount(paragraphs: string[]): Promise<void>;
  model(): string;
  whole(): string;
  /** Where to click for the editable, in CSS pixels of the top window. */
  spot(): { x: number; y: number };
  /** True when the page's focus is in the editable. */
  focused(): boolean;
  /** Says that an input method began, and nothing else. */
  compose(text: string): void;
  /** Has the test extension insert a draft. */
  insert(order: { mode: 'insert' | 'replace'; draft: { html: string | null; text: string } }): Promise<Answer>;
}

declare global {
  interface Window {
    bench: Bench;
  }
}

/** The insides of a shadow host or a frame. */
const inside = (element: Element): ParentNode | null =>
  element.shadowRoot ?? (element as Partial<HTMLIFrameElement>).contentDocument ?? null;

export function find(path: string[]): HTMLElement | null {
  let root: ParentNode | null = document;
  let found: Element | null = null;
  for (const selector of path) {
    found = root?.querySelector(selector) ?? null;
    root = found && inside(found);
  }
  return found as HTMLElement | null;
}

export const escapeHtml = (text: string): string =>
  text.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`).replace(/\u00a0/g, '&nbsp;');

export const linesAsHtml = (text: string): string =>
  text
    .split('\n')
    .map((line) => `<p>${escapeHtml(line)}</p>`)
    .join('');

export const paragraphsAsHtml = (paragraphs: string[]): string =>
  paragraphs.length === 0 ? '' : linesAsHtml(paragraphs.join('\n'));

/** Waits until `ready` gives something. Throws after 20 s. */
export async function when<T>(ready: () => T | null | undefined | false): Promise<T> {
  for (const start = performance.now(); ; ) {
    const value = ready();
    if (value) return value;
    if (performance.now() - start > 20_000) throw new Error(`Waited 20 s for ${ready}`);
    await new Promise((done) => setTimeout(done, 20));
  }
}

/** Loads a script of an installed package that does not come as a module. */
export function loadScript(src: string): Promise<void> {
  return new Promise((done, failed) => {
    const script = document.createElement('script');
    Object.assign(script, { src, onload: () => done(), onerror: () => failed(new Error(src)) });
    document.head.append(script);
  });
}

export function loadStyle(href: string): void {
  document.head.append(Object.assign(document.createElement('link'), { rel: 'stylesheet', href }));
}

/** Where `element` is in the top window. */
function boxOf(element: Element): { x: number; y: number; width: number; height: number } {
  const { x, y, width, height } = element.getBoundingClientRect();
  const frame = element.ownerDocument.defaultView?.frameElement;
  if (!frame) return { x, y, width, height };
  const outer = frame.getBoundingClientRect();
  const around = boxOf(frame);
  return {
    x: around.x + frame.clientLeft + x,
    y: around.y + frame.clientTop + y,
    width,
    height: Math.min(height, outer.height),
  };
}

function active(element: Element): boolean {
  const root = element.getRootNode() as Document | ShadowRoot;
  if (root.activeElement !== element) return false;
  const outer = 'host' in root ? root.host : element.ownerDocument.defaultView?.frameElement;
  return !outer || active(outer);
}

function takesNoString(): boolean {
  try {
    document.createElement('div').innerHTML = '<p></p>';
    return false;
  } catch {
    return true;
  }
}

/** The page's variant: `prosemirror?shadow&stopped`. */
export const variant = new URLSearchParams(location.search);

export function offer(mount: Mount): void {
  let editor: TestEditor | null = null;
  const own = (): TestEditor => {
    if (!editor) throw new Error('No editor is mounted');
    return editor;
  };
  const editable = (): HTMLElement => {
    const found = own().hidden ?? find(own().path);
    if (!found) throw new Error(`No editable at ${own().path.join(' > ')}`);
    return found;
  };
  window.bench = {
    async mount(paragraphs) {
      // As a page does that handles pasted files by itself.
      if (variant.has('stopped')) document.addEventListener('paste', (event) => event.stopImmediatePropagation(), true);
      if (variant.has('trusted') && !takesNoString()) throw new Error('Trusted Types are not enforced here');
      const place = await when(() => document.getElementById('place'));
      editor = await mount(place, paragraphs);
      await when(() => own().hidden ?? find(own().path));
    },
    model: () => own().model(),
    whole: () => (own().whole ?? own().model)(),
    spot() {
      const box = boxOf(editable());
      return { x: box.x + box.width / 2, y: box.y + Math.min(box.height / 2, 40) };
    },
    focused: () => active(editable()),
    compose(data) {
      for (const type of ['compositionstart', 'compositionupdate'])
        editable().dispatchEvent(new CompositionEvent(type, { data, bubbles: true, composed: true }));
    },
    insert: ({ mode, draft }) =>
      new Promise((done) => {
        const listen = (event: Event) => done(JSON.parse((event as CustomEvent<string>).detail));
        document.addEventListener('matrix:done', listen, { once: true });
        const orText = variant.has('textonly');
        const detail = JSON.stringify({ path: own().path, mode, draft, orText });
        document.dispatchEvent(new CustomEvent('matrix:insert', { detail }));
      }),
  };
}
