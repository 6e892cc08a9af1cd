import type { KnowledgeStore } from '../knowledge/store';
import { rate } from '../quality/rates';
import { type KnowledgeFindings, mostRecords } from '../quality/report/types';
import { starClusters } from './cluster';
import type { HealthStore } from './store';
import { byTicket, topicsOf } from './topics';

interface Deps {
  store: HealthStore;
  knowledge: Pick<KnowledgeStore, 'read'>;
  rest(): Promise<void>;
}

interface Span {
  /** Milliseconds since 1970, both ends included. */
  from: number;
  to: number;
  /** The suggestions of the span. */
  ids: readonly string[];
}

const mostGaps = 5000;
const mostTopics = 8;
const mostArticles = 8;
const idsAtOnce = 500;
// Names of states and weeks are not told here: a span is no window of whole weeks.
const noWeeks = { from: 0, to: 0 };

/**
 * What a span of time says of the knowledge base: topics that nothing served (marked ones, written or set aside, are left
 * out) and articles that replies contradict, each with its suggestions. The weeks that health pages add up begin in UTC;
 * this reads the span record by record, so a week of any zone is exact.
 */
export async function findingsWithin({ store, knowledge, rest }: Deps, span: Span): Promise<KnowledgeFindings> {
  const rows = byTicket(
    (await store.gapsWithin(span.from, span.to, mostGaps)).filter(({ reason }) => reason !== 'weak'),
  );
  const clusters = await starClusters(rows, { rest });
  const { topics } = topicsOf(rows, clusters, await store.marks(), noWeeks);
  const members = new Map(clusters.map((cluster) => [cluster.centre, cluster.members]));
  const uses: Awaited<ReturnType<HealthStore['usesOf']>> = [];
  for (let at = 0; at < span.ids.length; at += idsAtOnce) {
    uses.push(...(await store.usesOf(span.ids.slice(at, at + idsAtOnce))));
    await rest();
  }
  return {
    topics: topics
      .filter(({ state }) => state === 'open')
      .slice(0, mostTopics)
      .map(({ id, words, subject, tickets }) => ({ words, subject, tickets, records: members.get(id) ?? [] })),
    articles: await articlesOf(uses, knowledge),
    uncounted: span.ids.length - uses.length,
  };
}

async function articlesOf(
  uses: Awaited<ReturnType<HealthStore['usesOf']>>,
  knowledge: Pick<KnowledgeStore, 'read'>,
): Promise<KnowledgeFindings['articles']> {
  const sums = new Map<string, { sent: string[]; changed: string[]; wrong: string[]; records: string[] }>();
  for (const { id, cites } of uses) {
    for (const { article, counts } of cites) {
      const sum = sums.get(article) ?? { sent: [], changed: [], wrong: [], records: [] };
      sums.set(article, sum);
      // One reply is sent for a suggestion, so each of these counts it once.
      const isChanged = counts.cut + counts.heavy > 0;
      if (isChanged) sum.changed.push(id);
      if (isChanged || counts.kept > 0) sum.sent.push(id);
      if (counts.wrong > 0) sum.wrong.push(id);
      if (isChanged || counts.wrong > 0) sum.records.push(id);
    }
  }
  const found = [...sums]
    .filter(([, { records }]) => records.length > 0)
    .map(([id, sum]) => ({ id, rate: rate(sum.changed.length, sum.sent.length), ...sum }))
    // By what is sure, as the health page does: the lower end of the interval.
    .sort((a, b) => (b.rate.low ?? 0) - (a.rate.low ?? 0) || b.wrong.length - a.wrong.length || (a.id < b.id ? -1 : 1))
    .slice(0, mostArticles);
  const articles = await knowledge.read((tx) => tx.articles.bulkGet(found.map(({ id }) => id)));
  // An article that its source no longer has needs no change.
  return found.flatMap(({ id, rate: contradicted, wrong, ...sum }, at) => {
    const article = articles[at];
    if (!article) return [];
    const behind = {
      sent: sum.sent.slice(0, mostRecords),
      changed: sum.changed.slice(0, mostRecords),
      wrongRecords: wrong.slice(0, mostRecords),
      records: sum.records.slice(0, mostRecords),
    };
    return [{ id, title: article.title, url: article.url, contradicted, wrong: wrong.length, ...behind }];
  });
}
