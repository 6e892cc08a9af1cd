type Value = string | number | boolean | null | ((event: Event) => void);
export type Child = Node | string | null;

let testIdName = 'data-test-id';

/** Renames every `data-test-id`, as a redesign of the helpdesk would. Call before anything is built. */
export function changeLayout(): void {
  testIdName = 'data-qa-hook';
}

/** The attribute that carries test ids on this page. */
export function testIdAttribute(): string {
  return testIdName;
}

/** Builds an element: attributes (functions are listeners named `onclick` and so on), then children. */
export function h<T extends keyof HTMLElementTagNameMap>(
  tag: T,
  attributes: Record<string, Value> = {},
  ...children: Child[]
): HTMLElementTagNameMap[T] {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    if (typeof value === 'function') (element as HTMLElement).addEventListener(name.slice(2), value);
    else if (value !== null && value !== false) {
      element.setAttribute(name === 'data-test-id' ? testIdName : name, value === true ? '' : String(value));
    }
  }
  element.append(...children.filter((child) => child !== null));
  return element;
}

/** HTML from our own server, already sanitised there. */
export function fromHtml(html: string): DocumentFragment {
  const template = document.createElement('template');
  template.innerHTML = html;
  return template.content;
}
