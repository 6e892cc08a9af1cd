import MiniSearch from 'minisearch';
import { openPassages } from '../passages-store';
import { serve } from '../serve';

const options = { fields: ['title', 'heading', 'text'], idField: 'n' };

// Defaults; the index is saved as its documentation says, as JSON.
serve({
  async build(corpus) {
    const store = await openPassages();
    const index = new MiniSearch(options);
    let n = 0;
    for await (const articles of corpus) {
      const rows = articles.flatMap(({ title, sections }) =>
        sections.map(({ heading, text }) => ({ n: n++, title, heading, text })),
      );
      index.addAll(rows);
      await store.put(
        n - rows.length,
        rows.map(({ text }) => text),
      );
    }
    await store.save('index', JSON.stringify(index));
  },
  async open() {
    const store = await openPassages();
    const index = MiniSearch.loadJSON(await store.load<string>('index'), options);
    return ({ subject, body }) =>
      store.texts(
        index
          .search(`${subject} ${body}`)
          .slice(0, 10)
          .map(({ id }) => id as number),
      );
  },
});
