// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import type { HelpdeskPage } from '../adapter';
import { composerOf, fitHtml, openNote, submits } from './composer';
import { onScreen, refOf, ticketIdOf } from './panes';

interface Pane {
  id: string;
  active: boolean;
  grid?: boolean;
}

function page(path: string, panes: Pane[], tab?: string): HelpdeskPage {
  const header = tab
    ? `<a data-test-id="header-tab" data-entity-type="TICKET_ENTITY_TYPE" data-entity-id="${tab}" data-entity-is-selected="true"></a>`
    : '';
  const workspaces = panes.map(({ id, active, grid = true }) => {
    const mark = grid ? `data-test-id="ticket-${id}-custom-layout" data-is-active="${active}"` : '';
    return `<div class="workspace ${active ? '' : 'is-cached'}"><div ${mark}><div data-ticket-id="${id}">
      <div data-test-id="editor-view"><button data-test-id="omnichannel-channel-switcher-button"></button>
      <div data-test-id="omnicomposer-rich-text-ckeditor" contenteditable="true"></div></div></div></div>
      <button data-test-id="submit_button-button"><b>Submit</b></button></div>`;
  });
  document.body.innerHTML = `${header}<main id="main_panes">${workspaces.join('')}</main>`;
  return { document, url: new URL(path, 'https://acme.zendesk.com'), fetch };
}
const ref = (id: string) => refOf(new URL('https://acme.zendesk.com'), id);

describe('ticketIdOf', () => {
  it.each([
    ['/agent/tickets/42', '42'],
    ['/agent/tickets/42/events', '42'],
    ['/agent/tickets/42?brand_id=1', '42'],
    ['/agent/tickets/42#c1', '42'],
    ['/agent/tickets/new/1', null],
    ['/agent/tickets', null],
    ['/agent/filters/42', null],
    ['/agent/users/42/tickets', null],
    ['/agent/tickets/42x', null],
  ])('%s is %s', (path, id) => expect(ticketIdOf(new URL(path, 'https://acme.zendesk.com'))).toBe(id));
});

describe('onScreen', () => {
  it('takes the ticket on which address and visible pane agree, among several mounted', () => {
    const panes = [
      { id: '41', active: false },
      { id: '42', active: true },
    ];
    expect(onScreen(page('/agent/tickets/42', panes))).toEqual({ state: 'ticket', ref: ref('42') });
  });
  it('is between tickets while the address is ahead of the pane, and while the pane is ahead', () => {
    const panes = [
      { id: '41', active: true },
      { id: '42', active: false },
    ];
    expect(onScreen(page('/agent/tickets/42', panes)).state).toBe('switching');
    expect(onScreen(page('/agent/tickets/43', panes)).state).toBe('switching');
  });
  it('is between tickets while two panes are visible', () => {
    const panes = [
      { id: '41', active: true },
      { id: '42', active: true },
    ];
    expect(onScreen(page('/agent/tickets/42', panes)).state).toBe('switching');
  });
  it('finds the pane by its conversation when the grid carries no mark', () => {
    const panes = [
      { id: '41', active: false, grid: false },
      { id: '42', active: true, grid: false },
    ];
    expect(onScreen(page('/agent/tickets/42', panes)).state).toBe('ticket');
    expect(onScreen(page('/agent/tickets/41', panes)).state).toBe('switching');
  });
  it('goes by the address before anything is mounted, unless the selected tab contradicts', () => {
    expect(onScreen(page('/agent/tickets/42', [])).state).toBe('ticket');
    expect(onScreen(page('/agent/tickets/42', [], '42')).state).toBe('ticket');
    expect(onScreen(page('/agent/tickets/42', [], '41')).state).toBe('switching');
  });
  it.each([
    ['/agent/tickets/new/1', 'unsaved'],
    ['/agent/tickets/new/2?brand_id=5', 'unsaved'],
    ['/agent/filters/suspended', 'suspended'],
    ['/agent/suspended_tickets/77', 'suspended'],
    ['/agent/filters/deleted', undefined],
    ['/agent/tickets/newest', undefined],
  ])('says why %s shows no ticket: %s', (path, why) => {
    expect(onScreen(page(path, [{ id: 'new-1', active: true }]))).toEqual(
      why ? { state: 'none', why } : { state: 'none' },
    );
  });
  it('becomes the ticket when a new one is submitted, though its pane is still the unnamed one', () => {
    const panes = [{ id: 'new-1', active: true }];
    expect(onScreen(page('/agent/tickets/42', panes))).toEqual({ state: 'ticket', ref: ref('42') });
    expect(composerOf(page('/agent/tickets/42', panes), ref('42'))).toBeNull();
    expect(onScreen(page('/agent/tickets/42', [{ id: '42', active: true }])).state).toBe('ticket');
  });
  it('is none on views', () => {
    expect(onScreen(page('/agent/filters/1', [{ id: '42', active: true }])).state).toBe('none');
  });
});

describe('the composer', () => {
  it('is that of the own visible pane only', () => {
    const here = page('/agent/tickets/42', [
      { id: '41', active: false },
      { id: '42', active: true },
    ]);
    const composer = composerOf(here, ref('42'));
    expect(composer?.editable.closest('[data-ticket-id]')?.getAttribute('data-ticket-id')).toBe('42');
    expect(composerOf(here, ref('41'))).toBeNull();
    expect(composerOf(here, ref('43'))).toBeNull();
  });
  it('is nobody’s when a pane shows two', () => {
    const here = page('/agent/tickets/42', [{ id: '42', active: true }]);
    const editor = document.querySelector('[contenteditable]');
    editor?.after(editor.cloneNode(true));
    expect(composerOf(here, ref('42'))).toBeNull();
  });
  it('is sent by the buttons of the own workspace, and by a menu outside of all', () => {
    const here = page('/agent/tickets/42', [
      { id: '41', active: false },
      { id: '42', active: true },
    ]);
    const [other, own] = [...document.querySelectorAll('button b')];
    document.body.insertAdjacentHTML('beforeend', '<ul><li data-test-id="submit_button-menu-solved">Solved</li></ul>');
    const item = document.querySelector('li');
    if (!other || !own || !item) throw new Error('page');
    expect(submits(here, ref('42'), own)).toBe(true);
    expect(submits(here, ref('42'), other)).toBe(false);
    expect(submits(here, ref('42'), item)).toBe(true);
    expect(submits(here, ref('42'), document.body)).toBe(false);
  });
});

describe('side conversations', () => {
  const own = '[data-test-id="editor-view"] [contenteditable]';
  const side = (inner: string) => `<div class="panel">${inner}</div>`;
  const editor = '<div data-test-id="ticket-rich-text-editor"><p contenteditable="true" class="side"></p></div>';
  const strong = '<div data-test-id="omnicomposer-rich-text-ckeditor" contenteditable="true" class="side"></div>';
  const draw = (html: string) => {
    const here = page('/agent/tickets/42', [{ id: '42', active: true }]);
    document.querySelector('[data-ticket-id]')?.insertAdjacentHTML('beforeend', html);
    document
      .querySelector('[data-ticket-id]')
      ?.insertAdjacentHTML('afterbegin', '<div data-test-id="omni-log-container"></div>');
    document.querySelector<HTMLElement>('.side')?.focus();
    return here;
  };
  it.each([
    ['in its own panel', side(editor)],
    ['named as one', `<div data-test-id="side-conversation-view">${strong}</div>`],
    ['named by its class', `<div class="side-conversations-panel">${strong}</div>`],
  ])('are never written in: the reply box is taken although the focus is in one %s', (_, html) => {
    const here = draw(html);
    expect(composerOf(here, ref('42'))?.editable).toBe(document.querySelector(own));
  });
  it.each([
    ['a weak name', side(editor)],
    ['the very name of the reply box', side(strong)],
    ['a name and a mark', `<div data-test-id="side-conversation-view">${strong}</div>`],
    [
      'a channel button of its own',
      `<div class="side-conversation"><button data-test-id="omnichannel-channel-switcher-button"></button>${strong}</div>`,
    ],
  ])('are never written in when theirs is the only editor, with %s', (_, html) => {
    const here = draw(html);
    document.querySelector(own)?.remove();
    expect(composerOf(here, ref('42'))).toBeNull();
  });
});

describe('fitHtml', () => {
  it('puts an empty paragraph between blocks, none before a list', () => {
    expect(fitHtml('<p>a</p><p>b</p><ul><li>c</li></ul><p>d</p>')).toBe(
      '<p>a</p><p><br></p><p>b</p><ul><li>c</li></ul><p><br></p><p>d</p>',
    );
  });
});

describe('an internal note', () => {
  const signal = new AbortController().signal;
  /** A menu that its button puts up after some milliseconds, outside of the pane. */
  function withMenu(items: string) {
    const shown = page('/agent/tickets/42', [{ id: '42', active: true }]);
    const button = document.querySelector<HTMLElement>('[data-test-id="omnichannel-channel-switcher-button"]');
    button?.setAttribute('data-channel', 'web');
    const chosen: string[] = [];
    button?.addEventListener('click', () =>
      setTimeout(() => {
        document.body.insertAdjacentHTML(
          'beforeend',
          `<ul data-test-id="omnichannel-channel-switcher-menu">${items}</ul>`,
        );
        for (const item of document.querySelectorAll('[role="menuitem"]'))
          item.addEventListener('click', () => {
            chosen.push(item.textContent ?? '');
            if (/intern/i.test(item.textContent ?? '')) button.setAttribute('data-channel', 'internal');
          });
      }, 200),
    );
    return { shown, chosen };
  }
  const item = (name: string, words: string) =>
    `<li role="menuitem" data-test-id="omnichannel-channel-switcher-menuitem-${name}">${words}</li>`;

  it('is chosen from the menu of the reply box', async () => {
    const { shown, chosen } = withMenu(item('web', 'Public reply') + item('internal', 'Internal note'));
    expect(await openNote(shown, ref('42'), signal)).toBe(true);
    expect(chosen).toEqual(['Internal note']);
    expect(composerOf(shown, ref('42'))?.channel).toBe('internal');
  });

  it('is known by its words where it has no name, in any language', async () => {
    const { shown, chosen } = withMenu(
      '<li role="menuitem">Réponse publique</li><li role="menuitem">Note interne</li>',
    );
    expect(await openNote(shown, ref('42'), signal)).toBe(true);
    expect(chosen).toEqual(['Note interne']);
  });

  it('is left alone when the menu offers none, and in a pane that is not on screen', async () => {
    const { shown, chosen } = withMenu(item('web', 'Public reply'));
    expect(await openNote(shown, ref('42'), signal)).toBe(false);
    expect(await openNote(shown, ref('41'), signal)).toBe(false);
    expect(chosen).toEqual([]);
  });
});
