import { type Child, h } from './dom';

export interface MenuItem {
  label: Child[];
  testId: string;
  choose: () => void;
}

/** Opens a list of choices above its button; Escape, a choice and a click elsewhere close it. */
export function openMenu(button: HTMLElement, items: MenuItem[], listTestId: string): void {
  const close = () => {
    menu.remove();
    button.setAttribute('aria-expanded', 'false');
    document.removeEventListener('pointerdown', outside, true);
  };
  const outside = (event: Event) => {
    if (event.target instanceof Node && !menu.contains(event.target) && !button.contains(event.target)) close();
  };
  const entries = items.map((item) =>
    h(
      'li',
      {
        role: 'menuitem',
        tabindex: '-1',
        'data-test-id': item.testId,
        onclick: () => {
          close();
          item.choose();
        },
      },
      ...item.label,
    ),
  );
  const menu = h('ul', { role: 'menu', class: 'menu', 'data-test-id': listTestId }, ...entries);
  menu.addEventListener('keydown', (event) => {
    const at = entries.indexOf(document.activeElement as HTMLLIElement);
    if (event.key === 'Escape') {
      close();
      button.focus();
    } else if (event.key === 'Enter' || event.key === ' ') entries[at]?.click();
    else if (event.key === 'ArrowDown') entries[(at + 1) % entries.length]?.focus();
    else if (event.key === 'ArrowUp') entries.at(at - 1)?.focus();
    else return;
    event.preventDefault();
  });
  if (button.getAttribute('aria-expanded') === 'true') return;
  button.setAttribute('aria-expanded', 'true');
  button.parentElement?.append(menu);
  document.addEventListener('pointerdown', outside, true);
  entries[0]?.focus();
}
