import { createSearch } from '../../../lib/knowledge/search';
import type { KnowledgeStore } from '../../../lib/knowledge/store';
import { createTurns } from '../../../lib/knowledge/turns';
import { SidedeskDatabase } from '../../../lib/store/database';
import { knowledgeStore } from '../../../lib/store/knowledge-store';
import { serve } from '../serve';

const database = new SidedeskDatabase();
const store = knowledgeStore(database);
// Questions and indexing share their turns, as in the product.
const turns = createTurns();

let waited = 0;
/** The same store, timing how long a reader waits for its first answer: writes that began before it come first. */
const timed: KnowledgeStore = {
  ...store,
  read: (work) => {
    const asked = performance.now();
    const first = async <T>(answer: PromiseLike<T>): Promise<T> => {
      const got = await answer;
      waited = performance.now() - asked;
      return got;
    };
    return store.read((tx) => work({ ...tx, sources: { ...tx.sources, all: () => first(tx.sources.all()) } }));
  },
};

serve({
  async build(corpus) {
    // In the script, and run when it is asked for: a search needs nothing of it.
    const { buildBase } = await import('./sidedesk-build');
    await buildBase(store, turns, corpus);
  },
  waited: () => waited,
  async size() {
    let bytes = 0;
    await database.postings.each((record, { primaryKey }) => {
      bytes += record.byteLength + primaryKey.length;
    });
    return bytes;
  },
  async open() {
    const search = createSearch(timed, { turns });
    return async ({ subject, body }) =>
      (await search.search({ subject, body, lang: 'en', limit: 10 })).hits.map(({ text }) => text);
  },
});
