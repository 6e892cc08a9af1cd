// @vitest-environment happy-dom
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { linesOf } from '../../compose/read-back';
import type { TypingWatch } from '../../compose/typing';
import { sameTicket } from '../../ticket/ref';
import type { InsertResult } from '../../wire/requests';
import { type Stage, stageIds } from '../fixtures/stage';
import { stages } from '../fixtures/stages';
import { createCore } from './core';
import { createForeignFrames } from './foreign-frames';
import { insert } from './insert';
import { createTracker } from './tracker';

const typing: TypingWatch = { sinceInput: () => Number.POSITIVE_INFINITY, visited: () => true };
/** Sequences per helpdesk; `SWITCHING_RUNS=2000` for the long run. */
const runs = Number(process.env.SWITCHING_RUNS ?? 200);

function setUp(stage: Stage) {
  stage.draw();
  stage.show('1');
  const place = { href: stage.address('1') };
  const window = { document, location: place } as unknown as Window;
  const adapter = stage.create();
  const tracker = createTracker({ adapter, window, fetch, signal: new AbortController().signal, onChange: () => {} });
  tracker.look();
  const textOf = (id: string): string => {
    const editor = stage.editor(id);
    return editor ? linesOf(editor).join(' ') : '';
  };
  return { tracker, place, textOf, stage, adapter };
}

type Page = ReturnType<typeof setUp>;

function write(page: Page, id: string, mode: 'ask' | 'insert' | 'replace' = 'insert'): Promise<InsertResult> {
  const text = `for ${id}`;
  return insert(
    {
      type: 'insert',
      callId: id,
      ref: page.stage.ref(id),
      recordId: 'r',
      draftId: 'd',
      html: `<p>${text}</p>`,
      text,
      mode,
    },
    {
      adapter: page.adapter,
      tracker: page.tracker,
      typing,
      paste: (editable, draft) => {
        if (mode === 'replace') editable.innerHTML = '';
        editable.insertAdjacentHTML('beforeend', draft.html ?? '');
        return true;
      },
      frames: createForeignFrames(
        page.adapter,
        page.tracker,
        createCore(async () => null),
      ),
      onInserted: () => {},
    },
  );
}

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  document.execCommand = () => false;
});
afterEach(() => void vi.useRealTimers());

describe.each(Object.entries(stages))('%s', (_helpdesk, stage) => {
  it.each([
    ['another ticket is on screen', (): void => {}, '2', 'insert-other-ticket'],
    ['the channel is the internal note', () => stage.writeNote('1'), '1', 'insert-wrong-channel'],
    ['the composer is gone', () => stage.editor('1')?.remove(), '1', 'insert-no-composer'],
    ['the composer holds something', () => stage.editor('1')?.append('mine'), '1', 'insert-composer-not-empty'],
  ])('refuses when %s', async (_, arrange, id, code) => {
    const page = setUp(stage);
    arrange();
    const result = write(page, id, 'ask');
    await vi.advanceTimersByTimeAsync(3000);
    expect(await result).toMatchObject({ ok: false, problem: { code } });
    expect(stageIds.map(page.textOf).join('')).not.toContain('for');
  });

  it('refuses when text is typed while it waits', async () => {
    const page = setUp(stage);
    const result = write(page, '1', 'ask');
    stage.editor('1')?.append('typed meanwhile');
    await vi.advanceTimersByTimeAsync(3000);
    expect(await result).toMatchObject({ ok: false, problem: { code: 'insert-composer-not-empty' } });
  });

  const id = fc.constantFrom(...stageIds);
  const step = fc.oneof(
    fc.record({ do: fc.constant('address' as const), id: fc.constantFrom(...stageIds, 'view') }),
    fc.record({ do: fc.constantFrom('pane' as const, 'coming', 'write', 'go', 'close'), id }),
    fc.record({ do: fc.constant('go' as const), id }),
    fc.record({ do: fc.constant('write here' as const), id: fc.constant('') }),
    fc.record({ do: fc.constant('wait' as const), id: fc.constantFrom('1', '40', '200', '900') }),
  );

  it('never gets a draft into another ticket, and never announces one, under random switching', async () => {
    let written = 0;
    await fc.assert(
      fc.asyncProperty(fc.array(step, { minLength: 3, maxLength: 25 }), async (steps) => {
        const page = setUp(stage);
        const pending: Promise<InsertResult>[] = [];
        const addressed = (one: string) => page.place.href === stage.address(one);
        const shown = new Set(['1']);
        const here = () => stageIds.find((one) => sameTicket(stage.ref(one), page.tracker.current())) ?? null;
        for (const { do: action, id } of steps) {
          if (action === 'go') {
            page.place.href = stage.address(id);
            stage.show(id);
          } else if (action === 'write here') pending.push(write(page, here() ?? '1'));
          else if (action === 'address') page.place.href = stage.address(id);
          else if (action === 'pane') {
            if (!stage.nameless || addressed(id) || shown.has(id)) stage.show(id);
          } else if (action === 'coming') {
            page.tracker.moved(new URL(stage.address(id)));
            page.place.href = stage.address(id);
          } else if (action === 'write') pending.push(write(page, id));
          else if (action === 'close') stage.close(id);
          else await vi.advanceTimersByTimeAsync(Number(id));
          if (action === 'go' || (action === 'pane' && addressed(id))) shown.add(id);
          page.tracker.look();
          const announced = here();
          if (announced !== null) expect(page.place.href).toBe(stage.address(announced));
        }
        await vi.advanceTimersByTimeAsync(5000);
        await Promise.all(pending);
        written += stageIds.filter((one) => page.textOf(one).includes(`for ${one}`)).length;
        for (const one of stageIds) {
          const others = stageIds.filter((other) => other !== one).map((other) => `for ${other}`);
          for (const other of others) expect(page.textOf(one)).not.toContain(other);
        }
      }),
      { numRuns: runs },
    );
    // A test in which nothing was ever written would prove nothing.
    expect(written).toBeGreaterThan(runs / 10);
  }, 600_000);
});
