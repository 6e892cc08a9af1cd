import { createTidy } from '../../../lib/knowledge/index/tidy';
import type { KnowledgeStore } from '../../../lib/knowledge/store';
import { applyPage, mergesEnded, noMerging } from '../../../lib/knowledge/sync/apply';
import { begin } from '../../../lib/knowledge/sync/row';
import type { Turns } from '../../../lib/knowledge/turns';
import type { CorpusArticle } from '../corpus';

const source = { id: 'bench', kind: 'markdown-folder' as const, name: 'bench', address: null };
const holder = 'bench';

const toRaw = ({ id, title, sections }: CorpusArticle) => ({
  id,
  title,
  format: 'html' as const,
  body: sections.map(({ heading, text }) => `<h2>${heading}</h2><p>${text}</p>`).join(''),
  url: null,
  lang: 'en' as const,
  updatedAt: null,
  internal: false,
});

/** Takes articles in as a sync does: HTML cleaned and cut, compared by hash, indexed, merged. */
export async function buildBase(
  store: KnowledgeStore,
  turns: Turns,
  corpus: AsyncIterable<CorpusArticle[]>,
): Promise<void> {
  await store.write((tx) => tx.sources.put([{ ...source, internal: false, addedAt: 0 }]));
  const start = { holder, now: Date.now(), full: true, takeOver: false, staged: false };
  const row = await begin(store, source.id, start);
  const tidy = createTidy(store, { holder, now: Date.now, turns });
  const merging = noMerging();
  const signal = new AbortController().signal;
  const run = {
    store,
    turns,
    tidy,
    sourceId: source.id,
    holder,
    run: row.run,
    signal,
    now: Date.now,
    onState() {},
    merging,
  };
  const rest = { withdrawn: [], rowErrors: [], cursor: 'more', total: null, newest: null };
  for await (const articles of corpus) await applyPage(run, { articles: articles.map(toRaw), ...rest });
  await mergesEnded(run);
  await tidy.whenQuiet();
}
