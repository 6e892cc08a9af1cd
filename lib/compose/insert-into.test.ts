// @vitest-environment happy-dom
import { beforeEach, describe, expect, it } from 'vitest';
import { insertInto } from './insert-into';
import type { Draft, Paste } from './paste';

const draft: Draft = {
  html: '<p>Hello,</p><ul><li>first</li><li>second</li></ul><p>See <a href="https://x.example/">the page</a></p>',
  text: 'Hello,\n\n- first\n- second\n\nSee the page (https://x.example/)',
};
const typing = { sinceInput: () => Number.POSITIVE_INFINITY, visited: () => true };
let editor: HTMLElement;

beforeEach(() => {
  document.body.innerHTML = '<div class="ProseMirror" contenteditable="true"></div>';
  editor = document.querySelector('div') as HTMLElement;
});

/** An editor that makes `html` of whatever is pasted. */
const run = (html: string, orText: boolean) => {
  const paste: Paste = () => {
    editor.innerHTML = html;
    return true;
  };
  return insertInto(editor, draft, { mode: 'insert', check: () => null, paste, typing, orText });
};

describe('an editor that may drop the HTML of a paste', () => {
  const asText = '<p>Hello,</p><ul><li>first</li><li>second</li></ul><p>See the page (https://x.example/)</p>';
  it.each([
    ['its text with a list made of it', asText],
    [
      'its text as it is',
      '<p>Hello,</p><p>- first</p><p>- second</p><p>See the page (<a href="#">https://x.example/</a>)</p>',
    ],
    ['the HTML', draft.html ?? ''],
  ])('has taken a draft when it holds %s', async (_, html) => {
    expect(await run(html, true)).toEqual({ state: 'taken' });
  });

  it.each([
    ['lost the address', '<p>Hello,</p><ul><li>first</li><li>second</li></ul><p>See the page</p>'],
    ['joined paragraphs', '<p>Hello, - first - second</p><p>See the page (https://x.example/)</p>'],
  ])('has not taken it when it %s', async (_, html) => {
    expect(await run(html, true)).toEqual({ state: 'not-taken', seen: 'different' });
  });

  it('counts for nothing where the editor is known to keep links', async () => {
    expect(await run(asText, false)).toEqual({ state: 'not-taken', seen: 'different' });
  });
});
