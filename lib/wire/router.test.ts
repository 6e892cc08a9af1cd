import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { ProblemError, problem } from '../problem';
import type { Caller, RequestName } from './requests';
import { requests } from './requests';
import { type Handlers, route, type Sender } from './router';

const names = Object.keys(requests) as RequestName[];
const panel: Sender = { caller: 'panel', tabId: 1, host: null, helpdesks: [] };

function handlers(act: (name: string, input: unknown) => unknown): Handlers {
  return Object.fromEntries(
    names.map((name) => [name, async (input: unknown) => act(name, input)]),
  ) as unknown as Handlers;
}

describe('route', () => {
  it('refuses every caller that a request does not name, before reading the input', async () => {
    const act = vi.fn();
    const callers: Caller[] = ['page', 'composer-frame', 'panel', 'options', 'review'];
    for (const name of names) {
      for (const caller of callers.filter((known) => !(requests[name].from as readonly Caller[]).includes(known))) {
        const answer = await route(
          handlers(act),
          { name, input: {} },
          { caller, tabId: 1, host: 'a', helpdesks: [] },
          () => {},
        );
        expect(answer).toMatchObject({ ok: false, problem: { code: 'not-allowed' } });
      }
      expect(await route(handlers(act), { name, input: {} }, null, () => {})).toMatchObject({
        ok: false,
        problem: { code: 'not-allowed' },
      });
    }
    expect(act).not.toHaveBeenCalled();
  });

  it('lets no page read keys, settings, records or sources', () => {
    const open = names.filter((name) => (requests[name].from as readonly Caller[]).includes('page'));
    expect(open.every((name) => name.startsWith('page.'))).toBe(true);
  });

  it('names the field of a bad input and does nothing', async () => {
    const act = vi.fn();
    const answer = await route(
      handlers(act),
      { name: 'panel.tier', input: { recordId: 'r', tier: 'L9' } },
      panel,
      () => {},
    );
    expect(answer).toMatchObject({ ok: false, problem: { code: 'bad-request', params: { field: 'tier' } } });
    expect(act).not.toHaveBeenCalled();
  });

  it('says that the browser is full, whichever of its stores said so and in whatever wrapping', async () => {
    const said = [
      new DOMException('full', 'QuotaExceededError'),
      Object.assign(new Error('aborted'), { name: 'AbortError', inner: new DOMException('', 'QuotaExceededError') }),
      new Error('Session storage quota bytes exceeded. Values were not stored.'),
    ];
    for (const error of said) {
      const full = handlers(() => {
        throw error;
      });
      const answer = await route(full, { name: 'model.get', input: {} }, panel, () => {});
      expect(answer).toMatchObject({ ok: false, problem: { code: 'storage-full' } });
    }
  });

  it('never throws on any message', async () => {
    await fc.assert(
      fc.asyncProperty(fc.anything(), async (message) => {
        expect(
          (
            await route(
              handlers(() => ({})),
              message,
              panel,
              () => {},
            )
          ).ok,
        ).toBe(false);
      }),
    );
  });

  it('passes problems on and reports others by class only', async () => {
    const report = vi.fn();
    const said = await route(
      handlers(() => {
        throw new ProblemError(problem('offline'));
      }),
      { name: 'panel.shown', input: { recordId: 'r' } },
      panel,
      report,
    );
    expect(said).toMatchObject({ ok: false, problem: { code: 'offline' } });
    const broke = await route(
      handlers(() => {
        throw new TypeError('jane@example.com wrote');
      }),
      { name: 'panel.shown', input: { recordId: 'r' } },
      panel,
      report,
    );
    expect(broke).toMatchObject({ ok: false, problem: { code: 'unexpected' } });
    expect(JSON.stringify([broke, report.mock.calls])).not.toContain('jane');
    expect(report).toHaveBeenCalledWith('panel.shown', 'TypeError');
  });
});
