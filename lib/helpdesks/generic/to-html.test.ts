// @vitest-environment happy-dom
import { expect, it } from 'vitest';
import { htmlOf } from './to-html';

it('gives in pieces what the whole element would give at once', () => {
  const article = (at: number) => `<article id="a${at}"><p>One &amp; two &lt;${at}&gt;</p>tail<br></article>`;
  const many = Array.from({ length: 300 }, (_, at) => article(at)).join('\n');
  document.body.innerHTML = `<div class="app" data-x="a&quot;b"><main>${many}</main> words &amp; more</div><!-- note -->`;
  const pieces = [...htmlOf(document.body)];
  expect(pieces.length).toBeGreaterThan(300);
  expect(Math.max(...pieces.map((piece) => piece.length))).toBeLessThan(200);
  const again = new DOMParser().parseFromString(pieces.join(''), 'text/html').body;
  document.body.lastChild?.remove();
  expect(again.innerHTML.trim().startsWith(document.body.innerHTML.trim())).toBe(true);
});
