// @vitest-environment happy-dom
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { HelpdeskPage } from '../adapter';
import { refOf } from './case-id';
import { createWitness } from './witness';

const a = '500Hu00001abCdEIAU';
const b = '500Hu00001abCdFIAU';
const c = '500Hu00001abCdGIAU';
const origin = 'https://acme.lightning.force.com';
const page = (id: string): HelpdeskPage => ({
  document,
  url: new URL(`/lightning/r/Case/${id}/view`, origin),
  fetch: globalThis.fetch,
});
const number = (text: string) => `<div data-target-selection-name="sfdc:RecordField.Case.CaseNumber">${text}</div>`;
const link = (id: string) => `<a href="/lightning/r/Case/${id}/related/CaseComments/view">Comments</a>`;
/** A record page of an app without console. */
function show(content: string): void {
  document.body.innerHTML = `<div class="windowViewMode-normal active lafPageHost">${content}</div>`;
}
const ticket = { state: 'ticket' };
const switching = { state: 'switching' };

afterEach(() => void vi.useRealTimers());

describe('a page that names its case', () => {
  it('is that of the address, or in the middle of a switch', () => {
    const witness = createWitness(0);
    show(number('00001026') + link(a));
    expect(witness.onScreen(page(a))).toMatchObject(ticket);
    expect(witness.paneOf(page(a), refOf(page(a).url, a))).not.toBeNull();
    expect(witness.onScreen(page(b))).toMatchObject(switching);
    expect(witness.paneOf(page(b), refOf(page(b).url, b))).toBeNull();
  });

  it('may link to the lists of a parent case beside its own', () => {
    show(number('00001026') + link(c) + link(a));
    expect(createWitness(0).onScreen(page(a))).toMatchObject(ticket);
  });

  it('is the other one’s as long as its tab, or the number in it, is', () => {
    const witness = createWitness(0);
    const draw = (tabOf: string, shownNumber: string) => {
      document.body.innerHTML = `<a role="tab" aria-controls="t" href="/lightning/r/Case/${tabOf}/view"></a>
        <section class="oneConsoleTab active" id="t">${number(shownNumber)}</section>`;
    };
    draw(a, '00001026');
    expect(witness.onScreen(page(a))).toMatchObject(ticket);
    expect(witness.onScreen(page(b))).toMatchObject(switching);
    draw(b, '00001026');
    expect(witness.onScreen(page(b))).toMatchObject(switching);
    draw(b, '00001027');
    expect(witness.onScreen(page(b))).toMatchObject(ticket);
  });
});

describe('a page that names no case', () => {
  it('can be read and written once its number has stayed under one address', () => {
    vi.useFakeTimers();
    const witness = createWitness(300);
    show('');
    expect(witness.onScreen(page(a))).toMatchObject(ticket);
    expect(witness.paneOf(page(a), refOf(page(a).url, a))).toBeNull();
    show(number('00001026'));
    expect(witness.onScreen(page(a))).toMatchObject(switching);
    vi.advanceTimersByTime(300);
    expect(witness.onScreen(page(a))).toMatchObject(ticket);
    expect(witness.paneOf(page(a), refOf(page(a).url, a))).not.toBeNull();
  });

  it('is still the old one until its number changes, and the old one again on the way back', () => {
    const witness = createWitness(0);
    show(number('00001026'));
    expect(witness.onScreen(page(a))).toMatchObject(ticket);
    expect(witness.onScreen(page(b))).toMatchObject(switching);
    show(number('00001027'));
    expect(witness.onScreen(page(b))).toMatchObject(ticket);
    expect(witness.onScreen(page(a))).toMatchObject(switching);
    show(number('00001026'));
    expect(witness.onScreen(page(a))).toMatchObject(ticket);
  });

  it('does not become the addressed case by running ahead of the address, or through it', () => {
    vi.useFakeTimers();
    const witness = createWitness(300);
    const settle = (id: string) => {
      const first = witness.onScreen(page(id));
      vi.advanceTimersByTime(300);
      return [first, witness.onScreen(page(id))];
    };
    show(number('00001026'));
    settle(a);
    show(number('00001027'));
    expect(settle(a)).toMatchObject([switching, switching]);
    // B comes up late, when the address is that of C already, and C soon after it.
    expect(witness.onScreen(page(c))).toMatchObject(switching);
    vi.advanceTimersByTime(100);
    show(number('00001028'));
    expect(settle(c)).toMatchObject([switching, ticket]);
    show(number('00001027'));
    expect(settle(b)).toMatchObject([switching, ticket]);
  });
});

it('takes several pages on screen, and one outside of the window, for none', () => {
  show(number('00001026') + link(a));
  document.body.innerHTML += document.body.innerHTML;
  expect(createWitness(0).onScreen(page(a))).toMatchObject(switching);
  show(number('00001026') + link(a));
  const pane = document.querySelector('.lafPageHost');
  vi.spyOn(pane as Element, 'getBoundingClientRect').mockReturnValue(new DOMRect(-9000, 0, 800, 600));
  const witness = createWitness(0);
  expect(witness.paneOf(page(a), refOf(page(a).url, a))).toBeNull();
});
