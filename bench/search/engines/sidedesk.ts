import { createSearch } from '../../../lib/knowledge/search';
import { createTurns } from '../../../lib/knowledge/turns';
import { SidedeskDatabase } from '../../../lib/store/database';
import { knowledgeStore } from '../../../lib/store/knowledge-store';
import { serve } from '../serve';

const database = new SidedeskDatabase();
const store = knowledgeStore(database);
// Questions and indexing share their turns, as in the product.
const turns = createTurns();

serve({
  async build(corpus) {
    // In the script, and run when it is asked for: a search needs nothing of it.
    const { buildBase } = await import('./sidedesk-build');
    await buildBase(store, turns, corpus);
  },
  async size() {
    let bytes = 0;
    await database.postings.each((record, { primaryKey }) => {
      bytes += record.byteLength + primaryKey.length;
    });
    return bytes;
  },
  async open() {
    const search = createSearch(store, { turns });
    return async ({ subject, body }) =>
      (await search.search({ subject, body, lang: 'en', limit: 10 })).hits.map(({ text }) => text);
  },
});
