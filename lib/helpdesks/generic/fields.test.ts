// @vitest-environment happy-dom
import { beforeEach, describe, expect, it } from 'vitest';
import { around, followFields, isNote } from './fields';

let onScreen: string | null;
const start = () => followFields(document, new AbortController().signal, () => onScreen);
const focus = (css: string) => document.querySelector<HTMLElement>(css)?.focus();

beforeEach(() => {
  onScreen = 'one';
  document.body.innerHTML = `<input type="search" id="search"><input type="password" id="secret"><input id="line">
    <div role="search"><input id="in-search"></div><textarea id="area"></textarea>
    <div id="rich" contenteditable="true"><p id="inner" tabindex="0">a</p></div><button id="button">b</button>
    <textarea id="fixed" readonly></textarea>`;
});

describe('the field that had the focus last', () => {
  it('is the one that had it before the script came', () => {
    focus('#area');
    expect(start().last()?.id).toBe('area');
  });

  it('is followed, and a whole editor counts for what is in it', () => {
    const fields = start();
    expect(fields.last()).toBeNull();
    focus('#area');
    focus('#inner');
    expect(fields.last()?.id).toBe('rich');
    focus('#line');
    expect(fields.last()?.id).toBe('line');
  });

  it.each(['#search', '#secret', '#in-search', '#button'])('is never %s', (css) => {
    const fields = start();
    focus('#area');
    focus(css);
    expect(fields.last()?.id).toBe('area');
  });

  it('is none once it cannot be written in: gone, hidden, or read only', () => {
    const fields = start();
    focus('#fixed');
    expect(fields.last()).toBeNull();
    focus('#area');
    document.querySelector('#area')?.setAttribute('hidden', '');
    expect(fields.last()).toBeNull();
    document.querySelector('#area')?.removeAttribute('hidden');
    expect(fields.last()?.id).toBe('area');
    document.querySelector('#area')?.remove();
    expect(fields.last()).toBeNull();
  });

  it('belongs to what was on screen when it got the focus', () => {
    const fields = start();
    focus('#area');
    onScreen = 'two';
    expect(fields.under()).toBe('one');
    focus('#line');
    expect(fields.under()).toBe('two');
    fields.keep('three');
    expect(fields.under()).toBe('three');
  });
});

describe('a note', () => {
  it.each([
    '<textarea placeholder="Internal note"></textarea>',
    '<label>Interne Notiz <textarea></textarea></label>',
    '<div contenteditable="true" aria-label="Commentaire interne"></div>',
    '<span id="l">Nota interna</span><textarea aria-labelledby="l"></textarea>',
    '<div contenteditable="true" data-placeholder="Privénotitie voor collega’s"></div>',
  ])('is told by what the page calls its field: %s', (html) => {
    document.body.innerHTML = html;
    const field = document.querySelector<HTMLElement>('textarea, [contenteditable]');
    expect(field && isNote(field)).toBe(true);
  });

  it.each([
    '<textarea placeholder="Note to the customer"></textarea>',
    '<textarea placeholder="International reply"></textarea>',
    '<div contenteditable="true" aria-label="Antwort"></div>',
  ])('is none: %s', (html) => {
    document.body.innerHTML = html;
    const field = document.querySelector<HTMLElement>('textarea, [contenteditable]');
    expect(field && isNote(field)).toBe(false);
  });
});

it('finds what is around two elements within so many steps', () => {
  document.body.innerHTML = '<main><div><i></i></div><b></b></main><u></u>';
  const at = (css: string) => document.querySelector(css) as Element;
  expect(around(at('i'), at('b'), 2)?.nodeName).toBe('MAIN');
  expect(around(at('i'), at('b'), 1)).toBeNull();
});
