// @vitest-environment happy-dom
import { afterEach, describe, expect, it, vi } from 'vitest';
import { formsOf } from './forms';
import { lookAtPage } from './look';

afterEach(() => {
  document.body.innerHTML = '';
  vi.unstubAllGlobals();
});

const at = (href: string) => vi.stubGlobal('location', new URL(href));

describe('a look at the page', () => {
  it('counts what each form of a list finds, in shadow roots too', () => {
    document.body.innerHTML = '<p class="new">a</p><div id="host"></div><p class="old">b</p>';
    const root = document.getElementById('host')?.attachShadow({ mode: 'open' });
    if (root) root.innerHTML = '<p class="new">c</p><div class="ProseMirror" contenteditable="true"></div>';
    const look = lookAtPage({ message: ['.new', '.old'], gone: ['.none'], wrong: ['[['] });
    expect(look.selectors).toEqual({ message: [2, 1], gone: [0], wrong: [-1] });
    expect(look.editors).toEqual({ prosemirror: 1, contenteditable: 1 });
    expect(look.shadowRoots).toBe(1);
  });

  it.each([
    ['https://acme.zendesk.com/agent/tickets/48213', '/agent/tickets/{n}'],
    ['https://x.example/browse/SUP-12?selectedIssue=SUP-9&token=abc', '/browse/{x}?selectedIssue&token'],
    ['https://x.example/a/inbox/w1xk/conversation/215470#part_id=comment-1', '/a/inbox/{x}/conversation/{n}#{x}'],
    ['https://x.example/#ticket/zoom/77', '/#ticket/zoom/{n}'],
    ['https://x.example/Martha%20Okonjo/martha@example.com', '/{x}/{x}'],
  ])('gives the shape of %s', (href, shape) => {
    at(href);
    expect(lookAtPage({}).address).toBe(shape);
  });

  it('holds no word of the page', () => {
    document.title = 'Secret subject';
    document.body.innerHTML =
      '<h1>Martha Okonjo</h1><div class="ProseMirror">my draft</div><textarea>secret</textarea>';
    expect(JSON.stringify(lookAtPage(formsOf.zendesk))).not.toMatch(/Martha|Secret|secret|draft/);
  });

  it('works as a text of its own, as the browser runs it', () => {
    const alone = new Function(`return (${lookAtPage.toString()})({ a: ['body'] })`);
    expect(alone()).toMatchObject({ selectors: { a: [1] } });
  });
});
