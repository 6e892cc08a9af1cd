// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { createAnswers } from '../fixtures/answers';
import { composerIn, sendButtons, submits } from './composer';

const address = 'https://desk.acme.example/app/accounts/3/conversations/57';
const menu = (...titles: string[]) =>
  titles.map((title) => `<i class="ProseMirror-icon" title="${title}"></i>`).join('');
const editor = (items = '') => `<div class="ProseMirror-menubar-wrapper"><div class="ProseMirror-menubar">${items}</div>
  <div class="ProseMirror" contenteditable="true"></div></div>`;
const box = (
  inner: string,
  { note = false, label = 'Send (↵)' } = {},
) => `<div class="reply-box${note ? ' is-private' : ''}">
  <div class="reply-box__top">${inner}</div><div class="left-wrap"><button>Emoji</button></div>
  <div class="right-wrap"><button>${label}</button></div></div>`;
const link = 'Add or remove link';
const list = 'Wrap in bullet list';

const page = () => createAnswers().page(address);
const look = (html: string) => {
  document.body.innerHTML = html;
  const found = composerIn(page());
  return found && { kind: found.kind, channel: found.channel, enterSends: found.enterSends };
};

describe('the reply box', () => {
  it.each([
    ['keeps formatting that its menu offers', editor(menu('Toggle strong style', link, list)), 'rich'],
    ['keeps none where links are missing', editor(menu('Toggle strong style', list)), 'plain'],
    ['keeps none where lists are missing', editor(menu(link)), 'plain'],
    ['keeps none without a menu', editor(), 'plain'],
    ['may be a plain field', '<textarea></textarea>', 'plain'],
  ])('%s', (_, inner, kind) => expect(look(box(inner))).toEqual({ kind, channel: 'public', enterSends: true }));

  it('is for a note while its tab says so', () =>
    expect(look(box(editor(), { note: true }))).toMatchObject({ channel: 'internal' }));

  it.each([
    ['Send (↵)', true],
    ['שליחה (↵)', true],
    ['Send (⌘ + ↵)', false],
    ['Senden (Ctrl + ↵)', false],
  ])('sends as its button says: %s', (label, enterSends) =>
    expect(look(box(editor(), { label }))).toMatchObject({ enterSends }),
  );

  it.each([
    ['there is none', ''],
    ['there are two', box(editor()) + box(editor())],
    ['it holds two editors', box(editor() + editor())],
    ['it holds none', box('<input>')],
    ['its editor may not be written in', box(editor().replace('"true"', '"false"'))],
  ])('is not guessed when %s', (_, html) => expect(look(html)).toBeNull());
});

describe('a signature', () => {
  const tail = (html: string) => {
    document.body.innerHTML = box(`<div class="ProseMirror" contenteditable="true">${html}</div>`);
    return composerIn(page())?.tail?.textContent ?? null;
  };

  it.each([
    ['below the agent’s words', '<p>Hello</p><p>--</p><p>Kees</p>', '--'],
    ['below an empty line', '<p><br></p><p>--</p><p>Kees</p>', '--'],
    ['is none without words of its own', '<p>Hello</p><p>--</p>', null],
    ['is none without a line above', '<p>--</p><p>Kees</p>', null],
  ])('%s', (_, html, expected) => expect(tail(html)).toBe(expected));
});

describe('sending', () => {
  it('is by the box’s own button', () => {
    look(box(editor()));
    const [send] = sendButtons(page());
    expect(send?.textContent).toBe('Send (↵)');
    expect(send && submits(page(), send)).toBe(true);
    expect(submits(page(), document.querySelector('.left-wrap button') ?? document.body)).toBe(false);
  });
});
