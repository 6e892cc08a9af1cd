import type { DemoPerson } from '../types';
import { h } from './dom';
import { type IconName, icon } from './icons';
import { initials } from './time';

export interface Tab {
  id: number;
  title: string;
  selected: boolean;
}

export interface Chrome {
  element: HTMLElement;
  panes: HTMLElement;
  drawTabs(tabs: Tab[]): void;
}

interface Actions {
  open(id: number): void;
  close(id: number): void;
  home(): void;
}

function rail(home: () => void): HTMLElement {
  const entries: [IconName, string][] = [
    ['home', 'Dashboard'],
    ['views', 'Views'],
    ['people', 'Customers'],
    ['chart', 'Reporting'],
    ['gear', 'Admin'],
  ];
  const mark = document.createElementNS('http://www.w3.org/2000/svg', 'svg');
  mark.setAttribute('viewBox', '0 0 32 32');
  mark.setAttribute('class', 'mark');
  mark.setAttribute('aria-hidden', 'true');
  mark.innerHTML =
    '<path d="M7 20a9 9 0 0 1 18 0" fill="none" stroke="#ffb545" stroke-width="3.4" stroke-linecap="round"/><circle cx="16" cy="20" r="3" fill="#fff"/>';
  const links = entries.map(([name, label]) =>
    h('button', { type: 'button', 'aria-label': label, title: label, onclick: home }, icon(name)),
  );
  return h('nav', { class: 'rail', 'aria-label': 'Product' }, mark, ...links);
}

function themeButton(): HTMLElement {
  const root = document.documentElement;
  const switchTheme = () => {
    const dark =
      root.dataset.theme === 'dark' ||
      (root.dataset.theme === 'system' && matchMedia('(prefers-color-scheme: dark)').matches);
    root.dataset.theme = dark ? 'light' : 'dark';
  };
  return h(
    'button',
    { type: 'button', class: 'plain', 'aria-label': 'Switch theme', title: 'Switch theme', onclick: switchTheme },
    icon('moon'),
  );
}

/** Everything around the tickets: product rail, header with tabs, the panes. */
export function buildChrome(agent: DemoPerson, actions: Actions): Chrome {
  const tablist = h('nav', { class: 'tablist', 'data-test-id': 'header-tablist', 'aria-label': 'Open tabs' });
  const panes = h('main', { id: 'main_panes', 'data-garden-id': 'navigation.main' });
  const header = h(
    'header',
    { class: 'toolbar', 'data-test-id': 'header-toolbar' },
    tablist,
    h('button', { type: 'button', class: 'plain add', onclick: actions.home }, icon('plus'), 'Add'),
    h('span', { class: 'space' }),
    h('button', { type: 'button', class: 'plain', 'aria-label': 'Search', title: 'Search' }, icon('search')),
    themeButton(),
    h('span', { class: 'avatar me', title: agent.name, role: 'img', 'aria-label': agent.name }, initials(agent.name)),
  );
  const tabNode = (tab: Tab) => {
    const link = h(
      'a',
      {
        href: `/agent/tickets/${tab.id}`,
        class: 'tab',
        'data-test-id': 'header-tab',
        'data-entity-id': tab.id,
        'data-entity-type': 'TICKET_ENTITY_TYPE',
        'data-entity-is-selected': String(tab.selected),
        'aria-current': tab.selected ? 'page' : null,
        onclick: (event) => {
          event.preventDefault();
          actions.open(tab.id);
        },
      },
      h('span', { class: 'tab-title', 'data-test-id': 'header-tab-title', title: tab.title, dir: 'auto' }, tab.title),
      h('span', { class: 'tab-id' }, `#${tab.id}`),
    );
    const close = h(
      'button',
      {
        type: 'button',
        class: 'tab-close',
        'aria-label': `Close ticket ${tab.id}`,
        onclick: () => actions.close(tab.id),
      },
      icon('close'),
    );
    return h('div', { class: `tab-slot${tab.selected ? ' selected' : ''}` }, link, close);
  };
  return {
    element: h('div', { class: 'app' }, rail(actions.home), header, panes),
    panes,
    drawTabs: (tabs) => tablist.replaceChildren(...tabs.map(tabNode)),
  };
}
