// @vitest-environment happy-dom
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { linesOf } from '../../compose/read-back';
import type { TypingWatch } from '../../compose/typing';
import type { InsertResult } from '../../wire/requests';
import { createZendesk } from '../zendesk/adapter';
import { refOf } from '../zendesk/panes';
import { insert } from './insert';
import { createTracker } from './tracker';

const origin = 'https://acme.zendesk.com';
const ids = ['1', '2', '3'];
const ref = (id: string) => refOf(new URL(origin), id);
const typing: TypingWatch = { sinceInput: () => Number.POSITIVE_INFINITY, visited: () => true };

/** A page with mounted tickets, whose address and pane can be moved on their own. */
function setUp() {
  document.body.innerHTML = `<main id="main_panes">${ids
    .map(
      (
        id,
      ) => `<div class="workspace"><div data-test-id="ticket-${id}-standard-layout" data-is-active="false"><div data-ticket-id="${id}">
      <button data-test-id="omnichannel-channel-switcher-button" data-channel="web"></button>
      <div data-test-id="omnicomposer-rich-text-ckeditor" class="ck-editor__editable" contenteditable="true"></div></div></div></div>`,
    )
    .join('')}</main>`;
  const place = { href: `${origin}/agent/tickets/1` };
  const window = { document, location: place } as unknown as Window;
  const announced: (string | null)[] = [];
  const tracker = createTracker({
    adapter: createZendesk(0),
    window,
    fetch,
    onChange: (now) => announced.push(now?.id ?? null),
  });
  const show = (id: string): void => {
    for (const grid of document.querySelectorAll('[data-is-active]')) {
      const active = grid.getAttribute('data-test-id')?.startsWith(`ticket-${id}-`) ?? false;
      grid.setAttribute('data-is-active', String(active));
      grid.closest('.workspace')?.classList.toggle('is-cached', !active);
    }
  };
  show('1');
  const textOf = (id: string): string => {
    const editor = document.querySelector(`[data-ticket-id="${id}"] [contenteditable]`);
    return editor ? linesOf(editor).join(' ') : '';
  };
  return { tracker, place, show, textOf, announced };
}

type Page = ReturnType<typeof setUp>;

function write(page: Page, id: string, mode: 'ask' | 'insert' | 'replace' = 'insert'): Promise<InsertResult> {
  const text = `for ${id}`;
  return insert(
    { type: 'insert', callId: id, ref: ref(id), html: `<p>${text}</p>`, text, mode },
    {
      adapter: createZendesk(0),
      tracker: page.tracker,
      typing,
      paste: (editable, draft) => {
        if (mode === 'replace') editable.innerHTML = '';
        editable.insertAdjacentHTML('beforeend', draft.html ?? '');
        return true;
      },
      onInserted: () => {},
    },
  );
}

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  document.execCommand = () => false;
});
afterEach(() => void vi.useRealTimers());

describe('insert', () => {
  it.each([
    ['another ticket is on screen', (): void => {}, '2', 'insert-other-ticket'],
    [
      'the channel is the internal note',
      () => document.querySelector('[data-channel]')?.setAttribute('data-channel', 'internal'),
      '1',
      'insert-wrong-channel',
    ],
    ['the composer is gone', () => document.querySelector('[contenteditable]')?.remove(), '1', 'insert-no-composer'],
    [
      'the composer holds something',
      () => document.querySelector('[contenteditable]')?.append('mine'),
      '1',
      'insert-composer-not-empty',
    ],
  ])('refuses when %s', async (_, arrange, id, code) => {
    const page = setUp();
    arrange();
    const result = write(page, id, 'ask');
    await vi.advanceTimersByTimeAsync(3000);
    expect(await result).toMatchObject({ ok: false, problem: { code } });
    expect(ids.map(page.textOf).join('')).not.toContain('for');
  });

  it('refuses when the channel is switched or text is typed while it waits', async () => {
    const page = setUp();
    const result = write(page, '1', 'ask');
    document.querySelector('[contenteditable]')?.append('typed meanwhile');
    await vi.advanceTimersByTimeAsync(3000);
    expect(await result).toMatchObject({ ok: false, problem: { code: 'insert-composer-not-empty' } });
  });
});

describe('the wrong ticket', () => {
  const step = fc.oneof(
    fc.record({ do: fc.constant('address' as const), id: fc.constantFrom(...ids, 'view') }),
    fc.record({ do: fc.constant('pane' as const), id: fc.constantFrom(...ids) }),
    fc.record({ do: fc.constant('coming' as const), id: fc.constantFrom(...ids) }),
    fc.record({ do: fc.constant('write' as const), id: fc.constantFrom(...ids) }),
    fc.record({ do: fc.constant('go' as const), id: fc.constantFrom(...ids) }),
    fc.record({ do: fc.constant('write here' as const), id: fc.constant('') }),
    fc.record({ do: fc.constant('close' as const), id: fc.constantFrom(...ids) }),
    fc.record({ do: fc.constant('wait' as const), id: fc.constantFrom('1', '40', '200', '900') }),
  );
  const address = (id: string): string => `${origin}/agent/${id === 'view' ? 'filters/9' : `tickets/${id}`}`;

  it('never gets a draft, and is never announced, under random switching', async () => {
    let written = 0;
    await fc.assert(
      fc.asyncProperty(fc.array(step, { minLength: 3, maxLength: 25 }), async (steps) => {
        const page = setUp();
        const pending: Promise<InsertResult>[] = [];
        for (const { do: action, id } of steps) {
          if (action === 'go') {
            page.place.href = address(id);
            page.show(id);
          } else if (action === 'write here') pending.push(write(page, page.tracker.current()?.id ?? '1'));
          else if (action === 'address') page.place.href = address(id);
          else if (action === 'pane') page.show(id);
          else if (action === 'coming') {
            page.tracker.moved(new URL(address(id)));
            page.place.href = address(id);
          } else if (action === 'write') pending.push(write(page, id));
          else if (action === 'close')
            document.querySelector(`[data-ticket-id="${id}"]`)?.closest('.workspace')?.remove();
          else await vi.advanceTimersByTimeAsync(Number(id));
          page.tracker.look();
          const announced = page.tracker.current()?.id ?? null;
          if (announced !== null) expect(page.place.href).toBe(address(announced));
        }
        await vi.advanceTimersByTimeAsync(5000);
        await Promise.all(pending);
        written += ids.filter((id) => page.textOf(id).includes(`for ${id}`)).length;
        for (const id of ids) {
          const others = ids.filter((other) => other !== id).map((other) => `for ${other}`);
          for (const other of others) expect(page.textOf(id)).not.toContain(other);
        }
      }),
      { numRuns: 300 },
    );
    // A test in which nothing was ever written would prove nothing.
    expect(written).toBeGreaterThan(20);
  }, 60_000);
});
