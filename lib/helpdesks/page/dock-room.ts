/** Takes the panel's width away from the page, so that the page lays itself out beside it. */
export interface Room {
  /** `width` in CSS pixels, 0 gives everything back. */
  take(width: number): void;
  /** Stronger: also what the page positions against the window moves over. */
  insist(): void;
}

type Style = Record<string, string>;

const beside: readonly string[] = ['width', 'min-width', 'margin-left', 'margin-right', 'height'];
const around: readonly string[] = ['contain', 'position', 'height', 'width'];

/** Gives back what a script of ours took that could not end: Firefox stops those of an updated extension without a word. */
export function giveBackLeft({ documentElement, body }: Document): void {
  for (const [element, names] of [
    [documentElement, beside],
    [body, around],
  ] as const) {
    for (const name of names) if (element.style.getPropertyPriority(name)) element.style.removeProperty(name);
    if (element.getAttribute('style') === '') element.removeAttribute('style');
  }
}

export function createRoom(document: Document): Room {
  const saved = new Map<HTMLElement, Map<string, string>>();

  function apply(element: HTMLElement, style: Style): void {
    const before = saved.get(element) ?? new Map<string, string>();
    saved.set(element, before);
    for (const [name, value] of Object.entries(style)) {
      if (!before.has(name)) before.set(name, element.style.getPropertyValue(name));
      element.style.setProperty(name, value, 'important');
    }
  }

  function giveBack(): void {
    for (const [element, style] of saved) {
      for (const [name, value] of style) {
        if (value) element.style.setProperty(name, value);
        else element.style.removeProperty(name);
      }
      if (element.getAttribute('style') === '') element.removeAttribute('style');
    }
    saved.clear();
  }

  return {
    take(width) {
      if (width <= 0) return giveBack();
      // Margins on both sides: a right-to-left page would otherwise shrink away from the other edge.
      apply(document.documentElement, {
        width: `calc(100% - ${width}px)`,
        'min-width': '0',
        'margin-left': '0',
        'margin-right': `${width}px`,
      });
    },
    insist() {
      apply(document.documentElement, { height: '100%' });
      // A containing block for fixed and absolute descendants.
      apply(document.body, { contain: 'layout', position: 'relative', height: '100%', width: '100%' });
    },
  };
}
