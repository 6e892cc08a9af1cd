// @vitest-environment happy-dom
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createAnchors, visibleNow } from './anchors';

const read = (html: string) => {
  document.body.innerHTML = html;
  return createAnchors(visibleNow(document) ?? [], document, 0);
};
const element = (css: string) => document.querySelector<HTMLElement>(css) as HTMLElement;

describe('what was read of a page is known again', () => {
  const page = '<h1>Case 1</h1><p id="a">The light blinks red.</p><ul><li id="b">Since <b>Tuesday</b></li></ul>';

  it('while it stands there, and when the same words are drawn anew', () => {
    const anchors = read(page);
    expect(anchors.hold()).toBe(true);
    document.body.innerHTML = page;
    expect(anchors.hold()).toBe(true);
    document.body.insertAdjacentHTML('beforeend', '<p>An answer of ours.</p>');
    expect(anchors.hold()).toBe(true);
  });

  it.each([
    ['a word is another', () => (element('#b b').textContent = 'Wednesday')],
    ['a block is gone', () => element('#a').remove()],
    ['a block is hidden', () => element('#a').setAttribute('hidden', '')],
    ['what is around it is hidden', () => element('ul').setAttribute('hidden', '')],
    ['the heading is another', () => (element('h1').textContent = 'Case 2')],
    ['everything is gone', () => (document.body.innerHTML = '')],
  ])('but not when %s', (_, change) => {
    const anchors = read(page);
    change();
    expect(anchors.hold()).toBe(false);
  });

  it('and not by words that stand once and were read twice', () => {
    const anchors = read('<p>Yes, please.</p><p>Yes, please.</p>');
    expect(anchors.hold()).toBe(true);
    document.body.innerHTML = '<p>Yes, please.</p>';
    expect(anchors.hold()).toBe(false);
  });

  it('whatever the agent types meanwhile', () => {
    const anchors = read(`${page}<div contenteditable="true">Dear</div><textarea></textarea><input>`);
    element('[contenteditable]').innerHTML = '<p>Dear Vera, it is the cable.</p>';
    element('textarea').textContent = 'Dear Vera';
    expect(anchors.hold()).toBe(true);
  });

  it('with one changed word anywhere: it is never taken for the same', () => {
    const word = fc.stringMatching(/^[a-z]{2,9}$/);
    const block = fc.array(word, { minLength: 1, maxLength: 14 });
    fc.assert(
      fc.property(fc.array(block, { minLength: 1, maxLength: 12 }), fc.nat(), fc.nat(), word, (blocks, i, j, other) => {
        const anchors = read(blocks.map((words) => `<p>${words.join(' ')}</p>`).join(''));
        const words = blocks[i % blocks.length] ?? [];
        const changed = words.map((one, at) => (at === j % words.length ? `${other}x` : one));
        const paragraph = document.querySelectorAll('p')[i % blocks.length];
        if (paragraph) paragraph.textContent = changed.join(' ');
        expect(anchors.hold()).toBe(changed.join(' ') === words.join(' '));
      }),
      { numRuns: 200 },
    );
  });
});

describe('the age beside a message', () => {
  it.each([
    ['5 min ago', '6 min ago'],
    ['Vera Lind · 59m', 'Vera Lind · 1h'],
    ['vor 3 Stunden', 'vor 4 Stunden'],
    ['il y a 2 jours', 'il y a 3 jours'],
    ['hace 1 hora', 'hace 2 horas'],
    ['3 uur geleden', '4 uur geleden'],
    ['5 minuti fa', '12 minuti fa'],
    ['há 2 semanas', 'há 3 semanas'],
  ])('may go from %s to %s', (before, after) => {
    const anchors = read(`<p id="age">${before}</p><p>Where is my parcel?</p>`);
    element('#age').textContent = after;
    expect(anchors.hold()).toBe(true);
  });

  it('counts where it is part of what somebody wrote', () => {
    const words = (days: number) =>
      `My parcel has been on its way for ${days} days now and I would like to have it at last.`;
    const anchors = read(`<p id="words">${words(5)}</p>`);
    element('#words').textContent = words(9);
    expect(anchors.hold()).toBe(false);
  });

  it.each([
    ['Order 5', 'Order 6'],
    ['4711 m', '4712 m'],
    ['Case 12', 'Case 13'],
  ])('is not mistaken in %s', (before, after) => {
    const anchors = read(`<p id="label">${before}</p>`);
    element('#label').textContent = after;
    expect(anchors.hold()).toBe(false);
  });
});

describe('a long page', () => {
  const long = (words: string) => Array.from({ length: 900 }, (_, i) => `<p>${words} ${i}</p>`).join('');

  it('is told by its first and its last block and some between', () => {
    const anchors = read(long('Line'));
    expect(anchors.words.split('\n').length).toBeLessThanOrEqual(302);
    expect(anchors.words).toMatch(/^Line 0\n[\s\S]*\nLine 899$/);
    element('p:last-child').textContent = 'Another end';
    expect(anchors.hold()).toBe(false);
  });
});
