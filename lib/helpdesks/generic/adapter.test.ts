// @vitest-environment happy-dom
import { beforeEach, describe, expect, it } from 'vitest';
import type { HelpdeskPage } from '../adapter';
import { createGeneric } from './adapter';
import { addressOf } from './reading';

let url = new URL('https://crm.example/cases/1');
const { signal } = new AbortController();
const here = (): HelpdeskPage => ({ document, url, fetch });
const words = (id: number) => `The light of my router has been blinking red since the storm on Tuesday, case ${id}.`;
const draw = (id: number, more = '') => {
  document.body.innerHTML = `<h1>Case ${id}</h1><p class="words">${words(id)}</p>${more}<textarea></textarea>`;
};
const create = () => createGeneric({ document, signal, find: async () => null, url: () => url, pause: 0 });
const select = (css: string) => document.getSelection()?.selectAllChildren(document.querySelector(css) as Element);

async function reading() {
  const adapter = create();
  document.querySelector<HTMLElement>('textarea')?.focus();
  await adapter.retake?.(here(), 'any', signal);
  const seen = adapter.onScreen(here());
  if (seen.state !== 'ticket') throw new Error(JSON.stringify(seen));
  return { adapter, ref: seen.ref };
}

beforeEach(() => {
  url = new URL('https://crm.example/cases/1');
  document.getSelection()?.removeAllRanges();
  draw(1);
});

describe('the ticket of a page that names none', () => {
  it('is the same when the same words are read again at the same address, and another otherwise', async () => {
    const { ref } = await reading();
    expect((await reading()).ref).toEqual(ref);
    draw(2);
    expect((await reading()).ref.id).not.toBe(ref.id);
    draw(1);
    url = new URL('https://crm.example/cases/2');
    expect((await reading()).ref.id).not.toBe(ref.id);
  });

  it('is none on screen once the words or the address are others, and is back with both', async () => {
    const { adapter, ref } = await reading();
    draw(2);
    expect(adapter.onScreen(here())).toEqual({ state: 'none', why: 'changed-page' });
    expect(adapter.composer(here(), ref)).toBeNull();
    expect(await adapter.read(here(), ref, signal)).toMatchObject({ ok: false });
    draw(1);
    url = new URL('https://crm.example/cases/1?tab=2');
    expect(adapter.onScreen(here()).state).toBe('none');
    url = new URL('https://crm.example/cases/1#message-4');
    expect(adapter.onScreen(here())).toEqual({ state: 'ticket', ref });
  });

  it('keeps its field only for what it was focused on', async () => {
    const { adapter, ref } = await reading();
    expect(adapter.composer(here(), ref)?.editable.nodeName).toBe('TEXTAREA');
    const [heading, text] = document.querySelectorAll('h1, p');
    if (heading) heading.textContent = 'Case 2';
    if (text) text.textContent = words(2);
    document.querySelector<HTMLElement>('h1')?.focus();
    document.querySelector('textarea')?.blur();
    document.querySelector('textarea')?.focus();
    if (heading) heading.textContent = 'Case 1';
    if (text) text.textContent = words(1);
    expect(adapter.onScreen(here())).toEqual({ state: 'ticket', ref });
    expect(adapter.composer(here(), ref)).toBeNull();
  });

  it('gets nothing in a dialog over the page that is about something else', async () => {
    const { adapter, ref } = await reading();
    document.body.insertAdjacentHTML(
      'beforeend',
      '<div aria-modal="true"><p>Case 9</p><textarea id="over"></textarea></div>',
    );
    document.querySelector<HTMLElement>('#over')?.focus();
    expect(adapter.composer(here(), ref)).toBeNull();
    select('[aria-modal] p');
    await adapter.retake?.(here(), 'selection', signal);
    const seen = adapter.onScreen(here());
    expect(seen.state === 'ticket' && adapter.composer(here(), seen.ref)?.editable.id).toBe('over');
  });
});

describe('a selection', () => {
  it('is wanted only when there is one, and says when it is another than what was read', async () => {
    const { adapter, ref } = await reading();
    expect(await adapter.retake?.(here(), 'selection', signal)).toBe(false);
    expect(adapter.onScreen(here())).toEqual({ state: 'ticket', ref });
    expect(adapter.selectsMore?.(here())).toBe(false);
    select('.words');
    expect(adapter.selectsMore?.(here())).toBe(true);
    expect(await adapter.retake?.(here(), 'selection', signal)).toBe(true);
    expect(adapter.selectsMore?.(here())).toBe(false);
    const seen = adapter.onScreen(here());
    expect(seen.state === 'ticket' && seen.ref.id).not.toBe(ref.id);
  });

  it('in the draft is none', async () => {
    draw(1, '<div contenteditable="true" id="draft">Dear Vera Lind</div>');
    const { adapter } = await reading();
    select('#draft');
    expect(adapter.selectsMore?.(here())).toBe(false);
  });

  it('of the same words under another heading is another ticket', async () => {
    document.body.innerHTML = '<h1>Case 1</h1><p class="words">It does not work.</p>';
    select('.words');
    const first = await reading();
    document.body.innerHTML = '<h1>Case 2</h1><p class="words">It does not work.</p>';
    expect(first.adapter.onScreen(here()).state).toBe('none');
    select('.words');
    expect((await reading()).ref.id).not.toBe(first.ref.id);
  });
});

it('sends by the buttons of its form, or near the field, and by no others', async () => {
  draw(1, '');
  document.body.insertAdjacentHTML('beforeend', '<nav><button id="far">Next</button></nav>');
  document.querySelector('textarea')?.insertAdjacentHTML('afterend', '<button id="send">Send</button>');
  document.querySelector('textarea')?.insertAdjacentHTML('beforebegin', '<form id="form"></form>');
  const form = document.querySelector('#form');
  form?.append(document.querySelector('textarea') as Element, document.querySelector('#send') as Element);
  const { adapter, ref } = await reading();
  const at = (css: string) => document.querySelector(css) as Element;
  expect(adapter.submits(here(), ref, at('#send'))).toBe(true);
  expect(adapter.submits(here(), ref, at('#far'))).toBe(false);
  expect(adapter.submits(here(), ref, at('h1'))).toBe(false);
});

it.each([
  ['https://a.example/x?y=1#top', 'https://a.example/x?y=1'],
  ['https://a.example/x#/tickets/4', 'https://a.example/x#/tickets/4'],
  ['https://a.example/x#!/tickets/4', 'https://a.example/x#!/tickets/4'],
  ['https://a.example/#ticket/zoom/4', 'https://a.example/#ticket/zoom/4'],
])('takes %s as the address %s', (whole, address) => {
  expect(addressOf(new URL(whole))).toBe(address);
});
