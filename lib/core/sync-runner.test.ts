import { describe, expect, it } from 'vitest';
import type { Knowledge } from '../knowledge/knowledge';
import { newState } from '../knowledge/sync/row';
import type { Source, SyncState } from '../knowledge/types';
import type { Host } from './host';
import { createSyncRunner } from './sync-runner';

const day = 86_400_000;
const now = 10 * day;

function setup(states: Record<string, Partial<SyncState> & { kind?: Source['kind'] }>) {
  const calls: string[] = [];
  const ends: (() => void)[] = [];
  const changes: string[] = [];
  let working = 0;
  const sources = Object.entries(states).map(([id, { kind = 'zendesk-help-center', ...state }]) => ({
    source: { id, kind, name: id, address: null, internal: false, addedAt: 0 } satisfies Source,
    sync: { ...newState(id), ...state },
  }));
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
  return { runner, calls, end, turn, changes, working: () => working };
}

describe('the sync runner', () => {
  it('runs one at a time, never one source twice, and keeps the worker awake meanwhile', async () => {
    const { runner, calls, end, turn, working, changes } = setup({ a: {}, b: {} });
    runner.start('a', { full: true, resume: false });
    runner.start('b', { full: false, resume: false });
    runner.start('a', { full: false, resume: false });
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
      fresh: { status: 'ok', finishedAt: now - day + 1 },
      old: { status: 'ok', finishedAt: now - day },
      folder: { status: 'ok', finishedAt: 0, kind: 'markdown-folder' },
    });
    await runner.refreshOld();
    for (let n = 0; n < 3; n += 1) await end();
    expect(calls).toEqual(['old']);
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
