import { Index } from 'flexsearch';
import IndexedDb from 'flexsearch/db/indexeddb';
import { openPassages } from '../passages-store';
import { serve } from '../serve';

const mounted = async () => {
  const index = new Index({ tokenize: 'strict', commit: false });
  await index.mount(new IndexedDb('bench'));
  return index;
};

// The persistent index. `suggest`: by default every word of a ticket must stand in a passage, and nothing is found.
serve({
  async build(corpus) {
    const store = await openPassages();
    const index = await mounted();
    let n = 0;
    for await (const articles of corpus) {
      const texts = articles.flatMap(({ title, sections }) =>
        sections.map(({ heading, text }) => {
          index.add(n++, `${title} ${heading} ${text}`);
          return text;
        }),
      );
      await store.put(n - texts.length, texts);
    }
    // Once: committed every 2,000 passages it takes ten times as long.
    await index.commit();
  },
  async open() {
    const store = await openPassages();
    const index = await mounted();
    return async ({ subject, body }) => {
      const found = await index.searchAsync(`${subject} ${body}`, { limit: 10, suggest: true });
      return store.texts((found as number[]).map(Number));
    };
  },
});
