import type { KnowledgeStore } from '../knowledge/store';
import { ProblemError, problem } from '../problem';
import type { LogEntry } from '../quality/log-store';
import type { KnowledgeFindings } from '../quality/report/types';
import { type ArticlesInput, articlePage } from './articles';
import { type Cluster, starClusters } from './cluster';
import { countSlice } from './count';
import { findingsWithin } from './findings';
import type { GapRow } from './gap-ticket';
import type { HealthStore } from './store';
import { byTicket, type Topics, topicsOf } from './topics';
import type { ArticlePage, ChangeRun, GapQuery, GapReport, TopicState, WindowDays } from './types';
import { weekStart, weeksOf } from './weeks';

export interface HealthDeps {
  store: HealthStore;
  knowledge: KnowledgeStore;
  /** Whole records of the log, by id. */
  entries(ids: readonly string[]): Promise<LogEntry[]>;
  now(): number;
  /** Gives others a turn in the middle of long work. */
  rest(): Promise<void>;
}

/** What the log and the sources say of the knowledge base. */
export interface Health {
  /** Counts what was logged since it was last counted, for about so many milliseconds; says how many are left. */
  count(forMs: number): Promise<{ left: number }>;
  articles(input: ArticlesInput & { days: WindowDays }): Promise<ArticlePage>;
  /** What syncs changed in the window, newest first. */
  changes(days: WindowDays): Promise<ChangeRun[]>;
  /** What a span of time (milliseconds, both ends included) says, exact to the record; `ids`: its suggestions. */
  findings(from: number, to: number, ids: readonly string[]): Promise<KnowledgeFindings>;
  /** The topics in one state. */
  gaps(query: GapQuery, state: TopicState): Promise<GapReport>;
  /** Rejects with `bad-request` for a topic that is not in the report of this query any more. */
  mark(query: GapQuery, topicId: string, state: TopicState): Promise<void>;
  /** Forgets changes of sources that are older than a year. */
  tidy(): Promise<void>;
}

/** Grouped at once: 10,000 tickets are about 10 MB and take some seconds; older ones are left out, and the report says so. */
export const mostTickets = 10_000;
const mostTopics = 200;
const keptMs = 5 * 60_000;
const yearMs = 366 * 24 * 60 * 60_000;

interface Grouped {
  rows: GapRow[];
  clusters: Cluster[];
  leftOut: number;
}

/** Knowledge health over its stores. Keeps the last grouping for some minutes, for the next page of the same report. */
export function createHealth({ store, knowledge, entries, now, rest }: HealthDeps): Health {
  let last: { key: string; at: number; grouped: Promise<Grouped> } | null = null;

  const group = async ({ days, weak }: GapQuery): Promise<Grouped> => {
    const since = weekStart(weeksOf(days, now()).from);
    const [found, total] = await Promise.all([store.gaps(since, mostTickets), store.gapCount(since)]);
    const rows = byTicket(found.filter(({ reason }) => weak || reason !== 'weak'));
    return { rows, clusters: await starClusters(rows, { rest }), leftOut: Math.max(0, total - found.length) };
  };

  const grouped = (query: GapQuery): Promise<Grouped> => {
    const key = JSON.stringify([query.days, query.weak]);
    if (last?.key === key && now() - last.at < keptMs) return last.grouped;
    const fresh = { key, at: now(), grouped: group(query) };
    fresh.grouped.catch(() => {
      if (last === fresh) last = null;
    });
    last = fresh;
    return fresh.grouped;
  };

  const topics = async (query: GapQuery): Promise<Topics & { tickets: Map<string, string[]>; found: Grouped }> => {
    const found = await grouped(query);
    const all = topicsOf(found.rows, found.clusters, await store.marks(), weeksOf(query.days, now()));
    return { ...all, found };
  };

  return {
    async count(forMs) {
      const until = now() + forMs;
      for (;;) {
        const { counted, left } = await countSlice(store, entries);
        if (counted > 0) last = null;
        if (left === 0) await store.tidy();
        if (left === 0 || now() >= until) return { left };
        await rest();
      }
    },

    async articles({ days, ...input }) {
      const range = weeksOf(days, now());
      return articlePage(knowledge, await store.weeks(range.from, range.to), range, input, now());
    },

    async changes(days) {
      const since = weekStart(weeksOf(days, now()).from);
      const [rows, sources] = await knowledge.read((tx) => Promise.all([tx.changes.since(since), tx.sources.all()]));
      const names = new Map(sources.map(({ id, name }) => [id, name]));
      return rows
        .filter(({ hidden, sourceId }) => !hidden && names.has(sourceId))
        .sort((a, b) => b.at - a.at)
        .slice(0, 300)
        .map(({ hidden: _, ...row }) => ({ ...row, sourceName: names.get(row.sourceId) ?? '' }));
    },

    findings: (from, to, ids) => findingsWithin({ store, knowledge, rest }, { from, to, ids }),

    async gaps(query, state) {
      const { topics: all, single, found } = await topics(query);
      const states = { open: 0, done: 0, dismissed: 0 };
      for (const topic of all) states[topic.state] += 1;
      return {
        topics: all.filter((topic) => topic.state === state).slice(0, mostTopics),
        states,
        tickets: found.rows.length,
        single,
        leftOut: found.leftOut,
      };
    },

    async mark(query, topicId, state) {
      const { tickets, marks } = await topics(query);
      const own = tickets.get(topicId);
      if (!own) throw new ProblemError(problem('bad-request', { field: 'topicId' }));
      const known = marks.get(topicId);
      if (known !== undefined && (state === 'open' || known !== topicId)) await store.removeMarks([known]);
      if (state !== 'open') await store.putMark({ id: topicId, state, at: now(), tickets: own });
    },

    tidy: () =>
      knowledge.write(async (tx) => {
        await tx.changes.deleteBefore(now() - yearMs);
      }),
  };
}
