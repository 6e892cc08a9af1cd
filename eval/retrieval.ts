import 'fake-indexeddb/auto';
import { existsSync, readdirSync } from 'node:fs';
import { basename, join } from 'node:path';
import { createTidy } from '../lib/knowledge/index/tidy';
import { additionsOf, change, type PreparedArticle } from '../lib/knowledge/index/writer';
import type { KnowledgeStore } from '../lib/knowledge/store';
import { createTurns } from '../lib/knowledge/turns';
import { SidedeskDatabase } from '../lib/store/database';
import { knowledgeStore } from '../lib/store/knowledge-store';
import { languageSchema } from '../lib/ticket/page-ticket';
import * as z from '../lib/zod';
import { type EvalOptions, InputError, narrow, percentile, printTable, readJsonl, writeRows } from './input';
import { miniSearch, orama } from './retrieval-baselines';
import { areaUnder, curve, heldOut, type Judged, judged, printFit, shares } from './retrieval-fit';
import { withEndpoint } from './retrieval-meaning';

const langSchema = languageSchema.catch('und');
export const passageSchema = z.object({
  id: z.string(),
  article: z.string(),
  lang: langSchema,
  title: z.string(),
  heading: z.string().default(''),
  text: z.string(),
});
const querySchema = z.object({ id: z.string(), lang: langSchema, subject: z.string(), body: z.string() });
const qrelSchema = z.object({ query: z.string(), article: z.string(), rel: z.number() });
type Passage = z.infer<typeof passageSchema>;

const articlesPerBatch = 25;

function setsIn(path: string): string[] {
  if (existsSync(join(path, 'passages.jsonl'))) return [path];
  if (!existsSync(path)) throw new InputError(`${path}: no such folder`);
  const sets = readdirSync(path)
    .map((name) => join(path, name))
    .filter((folder) => existsSync(join(folder, 'passages.jsonl')));
  if (sets.length === 0) throw new InputError(`${path}: neither passages.jsonl nor folders that hold one`);
  return sets.sort();
}

export function toArticles(passages: readonly Passage[]): PreparedArticle[] {
  const groups = new Map<string, Passage[]>();
  for (const passage of passages) {
    const key = `${passage.lang} ${passage.article}`;
    const group = groups.get(key);
    if (group) group.push(passage);
    else groups.set(key, [passage]);
  }
  return [...groups.values()].map((group) => {
    const { article, lang, title } = group[0] as Passage;
    return {
      row: {
        ...{ id: article, sourceId: 'eval', hash: article, title, url: null, lang, updatedAt: null },
        ...{ internal: false, brand: null, tier: null },
      },
      passages: group.map(({ heading, text }) => ({ headings: heading === '' ? [] : [heading], text, fragment: null })),
    };
  });
}

/** Indexes passages as a sync would, in batches, and merges at the end. */
async function index(store: KnowledgeStore, passages: readonly Passage[]): Promise<number> {
  const started = performance.now();
  await indexArticles(store, toArticles(passages));
  return Math.round((1000 * passages.length) / (performance.now() - started));
}

/** Indexes articles as a sync would, in batches, and merges at the end. */
export async function indexArticles(store: KnowledgeStore, articles: readonly PreparedArticle[]): Promise<void> {
  await store.write((tx) =>
    tx.sources.put([{ id: 'eval', kind: 'markdown-folder', name: 'eval', address: null, internal: false, addedAt: 0 }]),
  );
  for (let from = 0; from < articles.length; from += articlesPerBatch) {
    const additions = additionsOf(articles.slice(from, from + articlesPerBatch));
    await store.write((tx) => change(tx, { additions, replaced: [], removed: [] }, 'eval'));
  }
  await createTidy(store, { holder: 'eval', now: Date.now, turns: createTurns() }).whenQuiet();
}

type Question = z.output<typeof querySchema>;
type Relevant = ReadonlyMap<string, ReadonlyMap<string, number>>;

/** nDCG@10 of an engine that gives articles, best first. */
async function ndcgOf(rank: (text: string) => Promise<string[]>, queries: readonly Question[], relevant: Relevant) {
  const values: number[] = [];
  for (const { id, subject, body } of queries) {
    const labelled = relevant.get(id);
    if (labelled) values.push(gains([...new Set(await rank(`${subject} ${body}`))], labelled).ndcg10);
  }
  return mean(values);
}

function gains(ranked: readonly string[], relevant: ReadonlyMap<string, number>) {
  const ideal = [...relevant.values()].sort((a, b) => b - a).slice(0, 10);
  const discount = (gain: number, at: number) => gain / Math.log2(at + 2);
  const dcg = ranked.slice(0, 10).reduce((sum, id, at) => sum + discount(relevant.get(id) ?? 0, at), 0);
  const first = ranked.slice(0, 10).findIndex((id) => relevant.has(id));
  return {
    ndcg10: dcg / ideal.reduce((sum, gain, at) => sum + discount(gain, at), 0),
    recall5: ranked.slice(0, 5).filter((id) => relevant.has(id)).length / relevant.size,
    mrr10: first < 0 ? 0 : 1 / (first + 1),
  };
}

const mean = (values: readonly number[]) =>
  values.length === 0 ? 0 : Math.round((10_000 * values.reduce((sum, each) => sum + each, 0)) / values.length) / 10_000;

/** Tickets of another field (`--tickets FILE`): nothing in the base answers them. */
function offTopicOf(options: EvalOptions): Question[] {
  return options.tickets === null ? [] : narrow(readJsonl(options.tickets, querySchema), options);
}

async function runSet(folder: string, options: EvalOptions) {
  const passages = readJsonl(join(folder, 'passages.jsonl'), passageSchema);
  const queries = narrow(readJsonl(join(folder, 'queries.jsonl'), querySchema), options);
  const relevant = new Map<string, Map<string, number>>();
  for (const { query, article, rel } of readJsonl(join(folder, 'qrels.jsonl'), qrelSchema)) {
    if (rel <= 0) continue;
    const own = relevant.get(query) ?? new Map<string, number>();
    relevant.set(query, own.set(article, rel));
  }
  const db = new SidedeskDatabase(`eval-${basename(folder)}`);
  const store = knowledgeStore(db);
  const perSecond = await index(store, passages);
  const rows: object[] = [];
  const answered: Judged[] = [];
  const missed: Judged[] = [];
  const figures = { ndcg10: [] as number[], recall5: [] as number[], mrr10: [] as number[], ms: [] as number[] };
  for (const query of queries) {
    const labelled = relevant.get(query.id);
    if (!labelled) continue;
    const answer = await judged(store, query);
    const { result } = answer;
    const ranked = result.hits.map((hit) => hit.articleId);
    const gained = gains(ranked, labelled);
    figures.ndcg10.push(gained.ndcg10);
    figures.recall5.push(gained.recall5);
    figures.mrr10.push(gained.mrr10);
    figures.ms.push(result.tookMs);
    (ranked.slice(0, 3).some((id) => labelled.has(id)) ? answered : missed).push(answer);
    const { fit, fitReasons, coverage } = result;
    const name = basename(folder);
    rows.push({
      set: name,
      query: query.id,
      wanted: [...labelled.keys()],
      ranked,
      fit,
      fitReasons,
      coverage,
      support: answer.support,
      ...gained,
    });
  }
  const meaning = await byMeaning(store, queries, relevant, options);
  const withoutArticle = await heldOut(store, toArticles(passages), queries, relevant);
  const langs = new Set(queries.map(({ lang }) => lang));
  const offTopic: Judged[] = [];
  for (const query of offTopicOf(options).filter(({ lang }) => langs.has(lang)))
    offTopic.push(await judged(store, query));
  db.close();
  console.error(`${basename(folder)}: ${perSecond} passages/s indexed`);
  return {
    rows,
    figures: {
      queries: figures.ndcg10.length,
      passages: passages.length,
      ndcg10: mean(figures.ndcg10),
      recall5: mean(figures.recall5),
      mrr10: mean(figures.mrr10),
      ...(meaning && { meaning }),
      p50Ms: Math.round(percentile(figures.ms, 0.5) * 10) / 10,
      p95Ms: Math.round(percentile(figures.ms, 0.95) * 10) / 10,
      fit: {
        answered: shares(answered),
        missed: shares(missed),
        heldOut: shares(withoutArticle),
        offTopic: shares(offTopic),
        auc: { heldOut: areaUnder(answered, withoutArticle), offTopic: areaUnder(answered, offTopic) },
        curve: curve(answered, withoutArticle),
      },
      baselines: {
        minisearch: await ndcgOf(miniSearch(passages), queries, relevant),
        orama: await ndcgOf(await orama(passages), queries, relevant),
      },
    },
  };
}

/** The same questions with an embedding model beside the words; null without `--base-url`. */
async function byMeaning(
  store: KnowledgeStore,
  queries: readonly Question[],
  relevant: Relevant,
  options: EvalOptions,
) {
  const joined = await withEndpoint(store, options);
  if (joined === null) return null;
  const figures = { ndcg10: [] as number[], recall5: [] as number[], mrr10: [] as number[] };
  for (const query of queries) {
    const labelled = relevant.get(query.id);
    if (!labelled) continue;
    const gained = gains(
      (await joined.search(query)).hits.map(({ articleId }) => articleId),
      labelled,
    );
    for (const name of ['ndcg10', 'recall5', 'mrr10'] as const) figures[name].push(gained[name]);
  }
  const { dims, tokens, titles } = joined;
  const { ndcg10, recall5, mrr10 } = figures;
  return { ndcg10: mean(ndcg10), recall5: mean(recall5), mrr10: mean(mrr10), dims, tokens, titles };
}

/**
 * Ranks articles for labelled questions through the product's index and search, and judges with `--tickets FILE` of
 * another field how often nothing fits.
 */
export async function run(options: EvalOptions): Promise<object> {
  const sets: Record<string, Awaited<ReturnType<typeof runSet>>['figures']> = {};
  const rows: object[] = [];
  for (const folder of setsIn(options.data)) {
    const result = await runSet(folder, options);
    sets[basename(folder)] = result.figures;
    rows.push(...result.rows);
  }
  const all = Object.values(sets);
  printTable(
    ['set', 'queries', 'passages', 'nDCG@10', 'MiniSearch', 'Orama', 'recall@5', 'MRR@10', 'p50 ms', 'p95 ms'],
    Object.entries(sets).map(([name, set]) => [
      name,
      set.queries,
      set.passages,
      set.ndcg10,
      set.baselines.minisearch,
      set.baselines.orama,
      set.recall5,
      set.mrr10,
      set.p50Ms,
      set.p95Ms,
    ]),
  );
  if (options.baseUrl !== null) {
    printTable(
      ['words and meaning', 'nDCG@10', 'recall@5', 'MRR@10', 'numbers', 'tokens', 'titles found'],
      Object.entries(sets).flatMap(([name, { meaning }]) =>
        meaning
          ? [
              [
                `${name}, ${options.model}`,
                meaning.ndcg10,
                meaning.recall5,
                meaning.mrr10,
                meaning.dims,
                meaning.tokens,
                meaning.titles && `${meaning.titles.found} of ${meaning.titles.of}`,
              ],
            ]
          : [],
      ),
    );
  }
  printFit(sets);
  writeRows(options, rows);
  return {
    task: 'retrieval',
    sets,
    mean: {
      ndcg10: mean(all.map((set) => set.ndcg10)),
      recall5: mean(all.map((set) => set.recall5)),
      mrr10: mean(all.map((set) => set.mrr10)),
    },
  };
}
