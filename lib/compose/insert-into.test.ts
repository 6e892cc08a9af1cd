// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { insertInto } from './insert-into';
import type { Draft, Handing, Paste } from './paste';
import type { TypingWatch } from './typing';

const draft: Draft = {
  html: '<p>Hello,</p><ul><li>first</li><li>second</li></ul><p>See <a href="https://x.example/">the page</a></p>',
  text: 'Hello,\n\n- first\n- second\n\nSee the page (https://x.example/)',
};
const typing: TypingWatch = { sinceInput: () => Number.POSITIVE_INFINITY, visited: () => true };
let editor: HTMLElement;

beforeEach(() => {
  vi.useFakeTimers();
  document.body.innerHTML = '<div class="ProseMirror" contenteditable="true"></div>';
  editor = document.querySelector('div') as HTMLElement;
});

afterEach(() => void vi.useRealTimers());

/** Runs an insertion with its pauses passed over. */
async function insert(paste: Paste, options: Partial<Parameters<typeof insertInto>[2]> = {}) {
  const done = insertInto(editor, draft, { mode: 'insert', check: () => null, paste, typing, ...options });
  await vi.runAllTimersAsync();
  return done;
}

/** An editor that makes `html` of whatever is pasted. */
const run = (html: string, orText: boolean) =>
  insert(
    () => {
      editor.innerHTML = html;
      return true;
    },
    { orText },
  );

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

describe('an editor that does not react to a paste', () => {
  const ways = async (className: string, attribute: string) => {
    editor.className = className;
    if (attribute) editor.setAttribute(attribute, 'true');
    const commands: string[] = [];
    document.execCommand = (command: string) => {
      commands.push(command);
      return true;
    };
    const seen: string[] = [];
    const done = await insert((_element, _draft, as: Handing = 'paste') => {
      seen.push(as);
      return false;
    });
    return { ways: [...seen, ...commands], done };
  };

  it.each([
    ['Slate', '', 'data-slate-editor', ['paste', 'insertFromPaste']],
    ['Lexical', '', 'data-lexical-editor', ['paste', 'insertReplacementText']],
    ['CKEditor 5', 'ck-editor__editable', '', ['paste']],
    ['CKEditor 4', 'cke_editable', '', ['paste']],
    ['TinyMCE', 'mce-content-body', '', ['paste']],
    ['Draft.js', 'public-DraftEditor-content', '', ['paste']],
    ['any other', '', '', ['paste', 'insertHTML']],
  ])('%s gets its own second way only', async (_, className, attribute, expected) => {
    const { ways: tried, done } = await ways(className, attribute);
    expect(tried).toEqual(expected);
    expect(done).toEqual({ state: 'not-taken', seen: 'nothing' });
  });

  it('for plain text gets the text, by the command that keeps its lines', async () => {
    editor.setAttribute('contenteditable', 'plaintext-only');
    const given: unknown[] = [];
    document.execCommand = (command: string, _ui?: boolean, value?: string) => given.push(command, value) > 0;
    await insert(() => false);
    expect(given).toEqual(['insertText', draft.text]);
  });

  it('gets no second way once it changed or took the event', async () => {
    const changed = await insert(() => {
      editor.innerHTML = '<p>Hello,</p>';
      return false;
    });
    expect(changed).toEqual({ state: 'not-taken', seen: 'different' });
    editor.innerHTML = '';
    let pastes = 0;
    const took = await insert(() => {
      pastes += 1;
      return true;
    });
    expect([pastes, took]).toEqual([1, { state: 'not-taken', seen: 'nothing' }]);
  });
});

describe('the time an editor takes', () => {
  it('waits for an editor that shows the draft late', async () => {
    const done = await insert(() => {
      setTimeout(() => {
        editor.innerHTML = draft.html ?? '';
      }, 2500);
      return true;
    });
    expect(done).toEqual({ state: 'taken' });
  });

  it('waits for the end of a composition, and writes nothing while it is open', async () => {
    let open = true;
    const paste: Paste = () => {
      editor.innerHTML = draft.html ?? '';
      return true;
    };
    setTimeout(() => {
      open = false;
    }, 1500);
    expect(await insert(paste, { typing: { ...typing, composing: () => open } })).toEqual({ state: 'taken' });
    editor.innerHTML = '<p>にほ</p>';
    const refused = await insert(paste, { typing: { ...typing, composing: () => true } });
    expect(refused).toEqual({ state: 'not-taken', seen: 'nothing' });
    expect(editor.innerHTML).toBe('<p>にほ</p>');
  });

  it('asks again right before it writes', async () => {
    const problem = { code: 'insert-other-ticket', params: {}, retry: false } as const;
    let asked = 0;
    const check = () => {
      asked += 1;
      return asked > 1 ? problem : null;
    };
    let pastes = 0;
    const paste = () => {
      pastes += 1;
      return true;
    };
    expect(await insert(paste, { check })).toEqual({ state: 'refused', problem });
    expect(pastes).toBe(0);
  });
});

describe('an editor in which the helpdesk put a signature', () => {
  const sign = '<div class="sign"><p>Kees Baan</p><p>See <a href="https://acme.example/">our site</a></p></div>';
  const tail = () => editor.querySelector('.sign');
  const into = (before: string, after: string, mode: 'insert' | 'replace') => {
    editor.innerHTML = before;
    const paste: Paste = () => {
      editor.innerHTML = after;
      return true;
    };
    return insert(paste, { mode, tail });
  };

  it.each(['insert', 'replace'] as const)('takes the draft above it: %s', async (mode) => {
    expect(await into(`<p></p>${sign}`, `${draft.html}${sign}`, mode)).toEqual({ state: 'taken' });
  });

  it('is not believed when the draft is below it, or took its place', async () => {
    expect(await into(`<p></p>${sign}`, `<p></p>${sign}${draft.html}`, 'insert')).toMatchObject({ state: 'not-taken' });
    expect(await into(`<p>x</p>${sign}`, `<p>x</p>${draft.html}${sign}`, 'replace')).toMatchObject({
      state: 'not-taken',
    });
  });
});
