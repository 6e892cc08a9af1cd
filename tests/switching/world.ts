import { IDBFactory } from 'fake-indexeddb';
import { memoryArea } from '../../lib/core/fixtures/memory-area';
import { createChance } from './chance';
import type { Clock } from './clock';
import type { Globals } from './globals';
import { articles } from './model';
import { loadPageZone, type PageZone, type StageName } from './tab';
import { createWorker } from './worker';

/** What stays from one sequence to the next: the page zones, the knowledge base and the settings. */
export interface World {
  zones: readonly [PageZone, PageZone];
  clock: Clock;
  globals: Globals;
  database: IDBFactory;
  settings: ReturnType<typeof memoryArea>;
  /** Waits until nothing more happens without the clock. */
  settle(): Promise<void>;
  /** Empties the log. */
  forget(): Promise<void>;
}

const options = { caller: 'options', tabId: null, host: null, helpdesks: [] } as const;
const model = { enabled: true, baseUrl: 'http://127.0.0.1:9/v1', model: 'm', firstWordSeconds: 5 };

/** Loads a helpdesk's page zone for two tabs, adds the articles and sets up the model. */
export async function prepare(helpdesk: StageName, clock: Clock, globals: Globals): Promise<World> {
  const world: World = {
    zones: [await loadPageZone(helpdesk), await loadPageZone(helpdesk)],
    clock,
    globals,
    database: new IDBFactory(),
    settings: memoryArea(),
    settle: globals.settle,
    forget: () => emptyStores(world.database, ['records', 'events', 'recordRows']),
  };
  const worker = createWorker({
    ...world,
    chance: createChance(1),
    toPage: () => Promise.reject(new Error('no tab')),
    activeTab: () => null,
  });
  const ask = async (name: string, input: unknown) => {
    const answer = (await worker.ask(options, name, input)) as { ok: boolean; value: Record<string, unknown> };
    if (!answer.ok) throw new Error(`${name}: ${JSON.stringify(answer)}`);
    return answer.value;
  };
  await ask('model.set', { settings: model, key: 'sk-1' });
  await ask('sources.addFolder', { name: 'Repairs', internal: false, files: articles });
  for (;;) {
    await world.settle();
    const { counts } = (await ask('sources.list', {})) as { counts: { articles: number } };
    if (counts.articles === articles.length) break;
    clock.step();
  }
  worker.kill();
  return world;
}

function emptyStores(factory: IDBFactory, names: string[]): Promise<void> {
  return new Promise((resolve, reject) => {
    const opening = factory.open('sidedesk');
    opening.onerror = () => reject(opening.error);
    opening.onsuccess = () => {
      const database = opening.result;
      const writing = database.transaction(names, 'readwrite');
      for (const name of names) writing.objectStore(name).clear();
      writing.oncomplete = () => {
        database.close();
        resolve();
      };
    };
  });
}
