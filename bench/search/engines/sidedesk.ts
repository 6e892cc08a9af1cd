import { createTidy } from '../../../lib/knowledge/index/tidy';
import { createSearch } from '../../../lib/knowledge/search';
import { applyPage } from '../../../lib/knowledge/sync/apply';
import { begin } from '../../../lib/knowledge/sync/row';
import { createTurns } from '../../../lib/knowledge/turns';
import { SidedeskDatabase } from '../../../lib/store/database';
import { knowledgeStore } from '../../../lib/store/knowledge-store';
import { serve } from '../serve';

const source = {
  id: 'bench',
  kind: 'markdown-folder' as const,
  name: 'bench',
  address: null,
  internal: false,
  addedAt: 0,
};
const openStore = () => knowledgeStore(new SidedeskDatabase());

serve({
  async build(corpus) {
    const store = openStore();
    await store.write((tx) => tx.sources.put([source]));
    const row = await begin(store, source.id, {
      holder: 'bench',
      now: Date.now(),
      full: true,
      takeOver: false,
      staged: false,
    });
    const turns = createTurns();
    const tidy = createTidy(store, { holder: 'bench', now: Date.now, turns });
    const run = {
      store,
      turns,
      tidy,
      sourceId: source.id,
      holder: 'bench',
      run: row.run,
      signal: new AbortController().signal,
      now: Date.now,
      onState: () => {},
    };
    for await (const articles of corpus) {
      await applyPage(run, {
        articles: articles.map(({ id, title, sections }) => ({
          id,
          title,
          format: 'html' as const,
          body: sections.map(({ heading, text }) => `<h2>${heading}</h2><p>${text}</p>`).join(''),
          url: null,
          lang: 'en' as const,
          updatedAt: null,
          internal: false,
        })),
        withdrawn: [],
        rowErrors: [],
        cursor: 'more',
        total: null,
        newest: null,
      });
    }
    await tidy.whenQuiet();
  },
  async open() {
    const search = createSearch(openStore());
    return async ({ subject, body }) =>
      (await search.search({ subject, body, lang: 'en', limit: 10 })).hits.map(({ text }) => text);
  },
});
