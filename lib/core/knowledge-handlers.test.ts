import { describe, expect, it } from 'vitest';
import type { Knowledge } from '../knowledge/knowledge';
import { newState } from '../knowledge/sync/row';
import type { Host } from './host';
import { knowledgeHandlers } from './knowledge-handlers';
import { createSyncRunner } from './sync-runner';

describe('the list of sources', () => {
  it('says that a sync runs from the moment it was asked for until it has ended', async () => {
    const stored = { ...newState('a'), status: 'ok' as const, added: 7, articles: 7 };
    let end = () => {};
    const knowledge = {
      listSources: async () => [{ source: { id: 'a', kind: 'website' }, sync: { ...stored } }],
      counts: async () => ({ articles: 7, passages: 9 }),
      sync: () =>
        new Promise<void>((resolve) => {
          end = resolve;
        }),
    } as unknown as Knowledge;
    const host = { keepAlive: () => {}, report: () => {} } as unknown as Host;
    const runner = createSyncRunner(knowledge, host, () => {});
    const secrets = { set: async () => {}, remove: async () => {} };
    const handlers = knowledgeHandlers(knowledge, runner, () => {}, secrets, host);
    const list = handlers['sources.list'] as unknown as () => Promise<{ sources: { sync: typeof stored }[] }>;
    const shown = async () => (await list()).sources[0]?.sync;
    const start = handlers['sources.sync'] as unknown as (input: {
      sourceId: string;
      full: boolean;
    }) => Promise<unknown>;

    expect(await shown()).toMatchObject({ status: 'ok', added: 7 });
    await start({ sourceId: 'a', full: false });
    // The run has written nothing yet.
    expect(await shown()).toMatchObject({ status: 'running', added: 0, articles: 7 });
    stored.added = 1;
    end();
    await new Promise((resolve) => setTimeout(resolve, 0));
    expect(await shown()).toMatchObject({ status: 'ok', added: 1 });
  });
});
