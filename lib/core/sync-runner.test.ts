import { describe, expect, it } from 'vitest';
import type { Knowledge } from '../knowledge/knowledge';
import { newState } from '../knowledge/sync/row';
import type { Source, SyncState } from '../knowledge/types';
import type { Host } from './host';
import { createSyncRunner } from './sync-runner';

const day = 86_400_000;
const now = 10 * day;

function setup(
  states: Record<string, Partial<SyncState> & { kind?: Source['kind']; paused?: boolean; everyHours?: number }>,
) {
  const calls: string[] = [];
  const ends: (() => void)[] = [];
  const changes: string[] = [];
  let working = 0;
  const sources = Object.entries(states).map(
    ([id, { kind = 'zendesk-help-center', paused = false, everyHours = 24, ...state }]) => ({
      source: { id, kind, name: id, address: null, internal: false, addedAt: 0, paused, everyHours } satisfies Source,
      sync: { ...newState(id), ...state },
    }),
  );
  const knowledge = {
    listSources: async () => sources,
    interrupted: async () => sources.filter(({ sync }) => sync.status === 'running').map(({ source }) => source),
    sync: async (id: string, options: { full?: boolean; resume?: boolean; signal?: AbortSignal }) => {
      calls.push(`${id}${options.full ? ' full' : ''}${options.resume ? ' resume' : ''}`);
      await new Promise<void>((resolve) => {
        ends.push(resolve);
        options.signal?.addEventListener('abort', () => resolve());
      });
      return newState(id);
    },
  } as unknown as Knowledge;
  const host = {
    keepAlive: (on: boolean) => {
      working += on ? 1 : -1;
    },
    now: () => now,
    report: () => {},
  } as unknown as Host;
  const runner = createSyncRunner(knowledge, host, () => changes.push('changed'));
  const turn = () => new Promise((resolve) => setTimeout(resolve, 0));
  const end = async () => {
    ends.shift()?.();
    await turn();
  };
  return { runner, calls, ends, end, turn, changes, working: () => working };
}

describe('the sync runner', () => {
  it('runs one at a time, never one source twice, and keeps the worker awake meanwhile', async () => {
    const { runner, calls, end, turn, working, changes } = setup({ a: {}, b: {} });
    runner.start('a', { full: true, resume: false });
    runner.start('b', { full: false, resume: false });
    runner.start('a', { full: false, resume: false });
    expect([...runner.active()]).toEqual(['a', 'b']);
    await turn();
    expect([calls, working()]).toEqual([['a full'], 1]);
    await end();
    expect([calls, working()]).toEqual([['a full', 'b'], 1]);
    await end();
    expect([working(), changes.length]).toEqual([0, 2]);
  });

  it('takes up what was cut off and what was never begun, and nothing else', async () => {
    const { runner, calls, end } = setup({
      ok: { status: 'ok', finishedAt: now },
      cut: { status: 'running' },
      failed: { status: 'failed' },
      folder: { status: 'never', kind: 'markdown-folder' },
      stopped: { status: 'cancelled' },
    });
    await runner.resumeInterrupted();
    for (let n = 0; n < 5; n += 1) await end();
    expect(calls).toEqual(['cut resume', 'folder full']);
  });

  it('syncs a help centre again after a day', async () => {
    const { runner, calls, end } = setup({
      fresh: { status: 'ok', finishedAt: now - day + 3_600_000 },
      old: { status: 'ok', finishedAt: now - day },
      folder: { status: 'ok', finishedAt: 0, kind: 'markdown-folder' },
    });
    await runner.refreshOld();
    for (let n = 0; n < 3; n += 1) await end();
    expect(calls).toEqual(['old']);
  });

  it('waits twice as long after each failure in a row, at most a week, and reads no paused or hand-read source', async () => {
    const hour = 3_600_000;
    const failed = (failures: number, hours: number) =>
      ({ status: 'failed', failures, finishedAt: now - hours * hour }) as const;
    const { runner, calls, end } = setup({
      once: failed(1, 1),
      thrice: failed(3, 3),
      thriceLater: failed(3, 4),
      often: failed(20, 7 * 24 - 1),
      oftenLater: failed(20, 7 * 24),
      paused: { status: 'ok', finishedAt: 0, paused: true },
      byHand: { status: 'ok', finishedAt: 0, everyHours: 0 },
      hourly: { status: 'ok', finishedAt: now - hour + 60_000, everyHours: 1 },
    });
    await runner.refreshOld();
    for (let n = 0; n < 9; n += 1) await end();
    expect(calls).toEqual(['once', 'thriceLater', 'oftenLater', 'hourly']);
  });

  it('reads local files beside a crawl, and once more when they changed meanwhile', async () => {
    const { runner, calls, turn, ends } = setup({ web: {}, folder: { kind: 'markdown-folder' } });
    runner.start('web', { full: true, resume: false });
    runner.start('folder', { full: true, resume: false, local: true, after: true });
    await turn();
    expect(calls).toEqual(['web full', 'folder full']);
    runner.start('folder', { full: true, resume: false, local: true, after: true });
    runner.start('web', { full: false, resume: false });
    ends[1]?.();
    await turn();
    await turn();
    expect(calls).toEqual(['web full', 'folder full', 'folder full']);
  });

  it('goes on with the next when one is cancelled', async () => {
    const { runner, calls, turn } = setup({ a: {}, b: {} });
    runner.start('a', { full: true, resume: false });
    runner.start('b', { full: true, resume: false });
    await turn();
    runner.cancel('a');
    await turn();
    await turn();
    expect(calls).toEqual(['a full', 'b full']);
  });
});
