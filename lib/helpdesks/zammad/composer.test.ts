// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { composerIn, submits } from './composer';
import type { Pane } from './panes';

const paneOf = (kind: Pane['kind'], html: string): Pane => {
  document.body.innerHTML = html;
  return { kind, root: document.querySelector('.content') ?? document, articles: [] };
};
const look = (pane: Pane) => {
  const found = composerIn(pane);
  return found && [found.kind, found.channel];
};

const editor = '<div class="articleNewEdit-body" contenteditable="true" data-name="body"></div>';
const form = (look: string, type: string, inner = editor) =>
  `<form class="article-add ${look}" data-type="${type}"><div contenteditable="true" class="token-input"></div>${inner}</form>`;
const task = (...forms: string[]) =>
  `<div class="content">${forms.join('')}<button class="js-submit">Update</button></div>`;

describe('the classic reply box', () => {
  it.each([
    ['is-public', 'email', ['rich', 'public']],
    ['is-public', 'phone', ['rich', 'public']],
    ['is-internal', 'note', ['rich', 'internal']],
    ['is-public', 'sms', ['plain', 'public']],
    ['is-public', 'whatsapp message', ['plain', 'public']],
    // Neither said: better a note too many than a question about one left out.
    ['', 'email', ['rich', 'internal']],
  ])('%s, %s', (visible, type, expected) =>
    expect(look(paneOf('classic', task(form(visible, type))))).toEqual(expected),
  );

  it.each([
    ['there is none', task()],
    ['there are two', task(form('is-public', 'email'), form('is-public', 'email'))],
    ['it is hidden', task(form('is-public hide', 'email'))],
    ['it may not be written in', task(form('is-public', 'email', ''))],
  ])('is not guessed when %s', (_, html) => expect(look(paneOf('classic', html))).toBeNull());

  it('is sent by its own ticket’s button', () => {
    const pane = paneOf(
      'classic',
      `${task(form('is-public', 'email'))}<div><button class="js-submit">Update</button></div>`,
    );
    const [own, other] = document.querySelectorAll('button');
    expect([own && submits(pane, own), other && submits(pane, other)]).toEqual([true, false]);
  });
});

describe('what Zammad puts into the box itself', () => {
  const box = (html: string) =>
    form('is-public', 'email', `<div class="articleNewEdit-body" contenteditable="true">${html}</div>`);
  const tail = (html: string) => composerIn(paneOf('classic', task(box(html))))?.tail?.nodeName ?? null;
  const sign = '<div data-signature="true">Kees</div>';
  const quote = '<blockquote type="cite">You wrote</blockquote>';

  it.each([
    ['a signature', `<br><br>${sign}`, 'DIV'],
    ['a quotation above a signature', `<div><br></div>${quote}<br>${sign}`, 'BLOCKQUOTE'],
    ['nothing', '<div>My words</div>', null],
    ['a signature without a line above it', sign + quote, null],
  ])('%s', (_, html, expected) => expect(tail(html)).toBe(expected));
});

const reply = (choice: string, panel = '') => `<div data-test-id="article-reply-stripes-panel" class="${panel}">
  <form id="ticketArticleReplyForm">${choice}<div data-test-id="field-editor"><div contenteditable="true"></div></div></form></div>`;
const choice = (icon: string, words: string) =>
  `<output name="internal"><svg><use href="#icon-${icon}"></use></svg>${words}</output>`;

describe('the new reply box', () => {
  it.each([
    ['public', choice('unlock', 'Public'), '', 'public'],
    ['striped', choice('unlock', 'x'), 'bg-stripes', 'internal'],
    ['under a padlock', choice('lock', '内部'), '', 'internal'],
    ['named internal', choice('x', 'Interne'), '', 'internal'],
    ['without a choice', '', '', 'public'],
  ])('%s', (_, inner, panel, channel) =>
    expect(look(paneOf('desktop', reply(inner, panel)))).toEqual(['rich-or-text', channel]),
  );

  it('is not guessed when there are two', () => expect(look(paneOf('desktop', reply('') + reply('')))).toBeNull());

  it('is sent by a button of the bar below', () => {
    const pane = paneOf('desktop', `${reply('')}<footer><button>Update</button></footer><button>Other</button>`);
    const [update, other] = document.querySelectorAll('button');
    expect([update && submits(pane, update), other && submits(pane, other)]).toEqual([true, false]);
  });
});
