// @vitest-environment happy-dom
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { TypingWatch } from '../../compose/typing';
import { createCore } from '../page/core';
import { createForeignFrames } from '../page/foreign-frames';
import { insert } from '../page/insert';
import { createTracker } from '../page/tracker';
import { stage } from './fixtures/stage';

const typing: TypingWatch = { sinceInput: () => Number.POSITIVE_INFINITY, visited: () => true };
const placeholderId = 'canned-comments.common.ui.comment-text-area-placeholder.textarea';
const placeholder = `<button type="button" data-testid="${placeholderId}">Add a comment…</button>`;
const button = (label: string) => `<button type="button">${label}</button>`;
const box = () => document.querySelector('[data-view="2"] [data-testid="issue.activity.comment"]') as HTMLElement;

let clicked: string[] = [];
/** The closed box of ticket 2; a click on `opens` brings its editor up after a moment. */
function closed(html: string, opens = placeholderId): void {
  stage.draw();
  stage.show('2');
  const open = box().innerHTML;
  box().innerHTML = html;
  box().addEventListener('click', (event) => {
    const target = event.target as HTMLElement;
    const name = target.dataset.testid ?? target.textContent ?? '';
    clicked.push(name);
    if (name === opens) setTimeout(() => (box().innerHTML = open), 300);
  });
}
function page() {
  const place = { href: stage.address('2') };
  const window = { document, location: place } as unknown as Window;
  const adapter = stage.create();
  const tracker = createTracker({ adapter, window, fetch, signal: new AbortController().signal, onChange: () => {} });
  tracker.look();
  const run = () =>
    insert(
      {
        type: 'insert',
        callId: 'c',
        ref: stage.ref('2'),
        recordId: 'r',
        draftId: 'd',
        html: '<p>draft</p>',
        text: 'draft',
        mode: 'ask',
      },
      {
        adapter,
        tracker,
        typing,
        paste(editable, draft) {
          editable.innerHTML = draft.html ?? '';
          return true;
        },
        frames: createForeignFrames(
          adapter,
          tracker,
          createCore(async () => null),
        ),
        onInserted: () => {},
      },
    );
  return { place, tracker, run, adapter };
}

beforeEach(() => {
  clicked = [];
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  document.execCommand = () => false;
});
afterEach(() => void vi.useRealTimers());

describe('the closed box for a comment', () => {
  it.each([
    ['by its placeholder', placeholder, placeholderId],
    [
      'by the words for a reply',
      `${button('Add internal note')}${button('Reply to customer')}${placeholder}`,
      'Reply to customer',
    ],
    [
      'in another language',
      `${button('Ajouter une note interne')}${button('Répondre au client')}`,
      'Répondre au client',
    ],
  ])('is opened for an insertion, %s, and written in', async (_, html, opens) => {
    closed(html, opens);
    const result = page().run();
    await vi.advanceTimersByTimeAsync(5000);
    expect(await result).toMatchObject({ ok: true });
    expect(stage.editor('2')?.textContent).toBe('draft');
    expect(clicked).toEqual([opens]);
  });

  it.each([
    ['there is no clear choice', `${button('Reply to customer')}${button('Reply to customer')}`],
    ['nothing in it says what it is', button('Do it')],
    ['it would have to press what submits', `<button type="submit" data-testid="${placeholderId}">Add</button>`],
    ['a save button is in it', `${placeholder}<button data-testid="comment-save-button">Save</button>`],
    ['only a note can be written', button('Add internal note')],
  ])('is left alone when %s', async (_, html) => {
    closed(html);
    const result = page().run();
    await vi.advanceTimersByTimeAsync(5000);
    expect(await result).toMatchObject({ ok: false, problem: { code: 'insert-no-composer' } });
    expect(clicked).toEqual([]);
  });

  it('is not written in when it opens as an internal note', async () => {
    closed(placeholder);
    const result = page().run();
    await vi.advanceTimersByTimeAsync(400);
    stage.writeNote('2');
    await vi.advanceTimersByTimeAsync(5000);
    expect(await result).toMatchObject({ ok: false, problem: { code: 'insert-wrong-channel' } });
    expect(stage.editor('2')?.textContent).toBe('');
  });

  it('is not written in when the agent goes on before it is open', async () => {
    closed(placeholder);
    const { place, tracker, run } = page();
    const result = run();
    await vi.advanceTimersByTimeAsync(100);
    place.href = stage.address('3');
    stage.show('3');
    tracker.look();
    await vi.advanceTimersByTimeAsync(5000);
    expect(await result).toMatchObject({ ok: false, problem: { code: 'insert-other-ticket' } });
    for (const id of ['1', '2', '3']) expect(stage.editor(id)?.textContent ?? '').toBe('');
  });

  it('is never opened in another ticket, and never while one is open', async () => {
    closed(placeholder);
    const { adapter } = page();
    const at = (id: string) => ({ document, url: new URL(stage.address(id)), fetch });
    expect(adapter.openComposer?.(at('1'), stage.ref('1'))).toBe(false);
    stage.draw();
    stage.show('2');
    expect(adapter.openComposer?.(at('2'), stage.ref('2'))).toBe(false);
    expect(clicked).toEqual([]);
  });

  it('never has anything pressed that saves, sends or submits, whatever stands in it', () => {
    const label = fc.constantFrom(
      'Save',
      'Send',
      'Reply',
      'Reply to customer and close',
      'Internal note',
      'Cancel',
      'Delete',
    );
    const attributes = fc.constantFrom('', 'type="submit"', 'data-testid="comment-save-button"', 'aria-label="Save"');
    fc.assert(
      fc.property(fc.array(fc.tuple(label, attributes), { maxLength: 6 }), (buttons) => {
        clicked = [];
        closed(buttons.map(([words, extra]) => `<button ${extra}>${words}</button>`).join(''));
        page().adapter.openComposer?.({ document, url: new URL(stage.address('2')), fetch }, stage.ref('2'));
        expect(clicked).toEqual([]);
      }),
      { numRuns: 100 },
    );
  });
});
