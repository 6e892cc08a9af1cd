import { create, insertMultiple, load, save, search } from '@orama/orama';
import { openPassages } from '../passages-store';
import { serve } from '../serve';

const empty = () => create({ schema: { title: 'string', heading: 'string', text: 'string' } as const });

// Defaults; what `save` gives is kept as JSON, as its documentation does.
serve({
  async build(corpus) {
    const store = await openPassages();
    const index = empty();
    let n = 0;
    for await (const articles of corpus) {
      const rows = articles.flatMap(({ title, sections }) =>
        sections.map(({ heading, text }) => ({ id: String(n++), title, heading, text })),
      );
      await insertMultiple(index, rows, 500);
      await store.put(
        n - rows.length,
        rows.map(({ text }) => text),
      );
    }
    await store.save('index', JSON.stringify(save(index)));
  },
  async open() {
    const store = await openPassages();
    const index = empty();
    load(index, JSON.parse(await store.load<string>('index')));
    return async ({ subject, body }) => {
      const { hits } = await search(index, { term: `${subject} ${body}`, limit: 10 });
      return store.texts(hits.map(({ id }) => Number(id)));
    };
  },
});
