import { isOpenGap } from '../documents/open-gap';
import type { Document, Scorecard } from '../documents/types';
import { emptyFilter } from '../filter';
import { createGroups, noFigures } from '../insights';
import type { RowFacts } from '../log-store';
import { reviewFigures } from '../review-figures';
import { volumeByHour } from '../spikes';
import { createSummary } from '../summary';
import type { RecordFilter } from '../types';
import { createWallClock, shiftWeek, weekRange } from '../zone';
import { fixFirst } from './fix-first';
import { noAnswerSplit } from './no-answer';
import { type GapLine, type KnowledgeFindings, mostRecords, type WeekReport } from './types';

/** How many weeks the trend shows; the comparison with past hours needs five. */
const trendWeeks = 8;
const hourMs = 3_600_000;
const mostGroups = 12;
/** Signals that tell of something broken or of harm, and not of one customer's mood. */
const incidentSignals = ['outage', 'defect', 'security', 'fraud', 'privacy', 'safety'] as const;

export interface Documents {
  reviews: readonly Document<'review'>[];
  disputes: readonly Document<'dispute'>[];
  gaps: readonly Document<'gap'>[];
  scorecards: ReadonlyMap<string, Scorecard>;
}

/** Collects one week: `filter` finds the rows that `add` wants, `range` is the week itself. */
export function createWeekReport(week: string, timeZone: string, now: number) {
  const range = weekRange(week, timeZone);
  const last = weekRange(shiftWeek(week, -1), timeZone);
  const weeks = Array.from({ length: trendWeeks }, (_, at) => shiftWeek(week, at + 1 - trendWeeks));
  const first = weekRange(weeks[0] ?? week, timeZone);
  const summaries = { now: createSummary(), before: createSummary() };
  const groups = {
    week: createGroups('week', timeZone),
    language: createGroups('language', timeZone, mostGroups),
    tier: createGroups('tier', timeZone, mostGroups),
    source: createGroups('source', timeZone, mostGroups),
    rule: createGroups('rule', timeZone),
  };
  const seen = { ids: [] as string[], noAnswer: [] as string[], times: [] as number[], unsupported: 0 };
  const signals = { now: new Map<string, number>(), before: new Map<string, number>() };

  const count = (counts: Map<string, number>, row: RowFacts) => {
    for (const signal of row.signals) counts.set(signal, (counts.get(signal) ?? 0) + 1);
  };
  const add = (row: RowFacts) => {
    groups.week.add(row);
    seen.times.push(row.shownAt);
    if (row.shownAt >= last.from && row.shownAt <= last.to) {
      summaries.before.add(row);
      count(signals.before, row);
    }
    if (row.shownAt < range.from || row.shownAt > range.to) return;
    summaries.now.add(row);
    count(signals.now, row);
    for (const name of ['language', 'tier', 'source', 'rule'] as const) groups[name].add(row);
    seen.ids.push(row.id);
    if (row.noAnswer) seen.noAnswer.push(row.id);
    if (row.unsupported) seen.unsupported += 1;
  };

  const spikes = (): WeekReport['spikes'] => {
    const end = Math.min(range.to, now);
    const hours = Math.max(1, Math.ceil((end - range.from) / hourMs));
    return volumeByHour(seen.times, end, { hours }).flatMap(({ at, count: n, usual, spike }) =>
      spike && usual !== null ? [{ at, count: n, usual }] : [],
    );
  };

  const result = (knowledge: KnowledgeFindings, documents: Documents, smallestGroup: number): WeekReport => {
    const inWeek = (at: number | null) => at !== null && at >= range.from && at <= range.to;
    const known = new Map(groups.week.result().map((group) => [group.name, group]));
    const filter: RecordFilter = { ...emptyFilter, ...range };
    const noAnswer = noAnswerSplit(seen.noAnswer, documents.reviews);
    const summary = summaries.now.result();
    const reviews = documents.reviews.filter(
      ({ body }) => body.state === 'sent' && body.session === null && inWeek(body.sentAt),
    );
    const shown = reviews.length >= Math.max(1, smallestGroup);
    const incidents = incidentSignals.map((signal) => ({
      signal,
      count: signals.now.get(signal) ?? 0,
      before: signals.before.get(signal) ?? 0,
    }));
    return {
      ...{ week, ...range, running: now <= range.to, now: summary, before: summaries.before.result() },
      trend: weeks.map((name) => known.get(name) ?? noFigures(name)),
      language: groups.language.result(),
      tier: groups.tier.result(),
      source: groups.source.result(),
      noAnswer,
      knowledge,
      register: registerOf(documents.gaps, inWeek),
      spikes: spikes(),
      incidents: incidents.filter((one) => one.count + one.before > 0),
      reviews: shown ? reviewsOf(reviews, documents, createWallClock(timeZone)) : null,
      hiddenReviews: shown ? 0 : reviews.length,
      first: fixFirst(filter, {
        ...{ summary, knowledge, noAnswer, unsupported: seen.unsupported },
        byRule: groups.rule.result(),
      }),
    };
  };

  return {
    range,
    /** What `add` is to be shown. */
    filter: { ...emptyFilter, from: first.from, to: range.to },
    /** Records of the week itself that were added so far. */
    ids: () => seen.ids,
    add,
    result,
  };
}

function registerOf(gaps: Documents['gaps'], inWeek: (at: number | null) => boolean): WeekReport['register'] {
  const line = ({ id, body }: Document<'gap'>): GapLine => {
    const { type, title, owner, state, tickets, records } = body;
    return { id, type, title, owner, state, tickets, records };
  };
  const closed = gaps.filter((gap) => !isOpenGap(gap) && inWeek(gap.body.closedAt ?? gap.changedAt));
  return {
    opened: gaps.filter(({ createdAt }) => inWeek(createdAt)).map(line),
    closed: closed.map(line),
    open: gaps.filter(isOpenGap).length,
  };
}

function reviewsOf(
  reviews: Documents['reviews'],
  { disputes, scorecards }: Documents,
  clock: ReturnType<typeof createWallClock>,
): WeekReport['reviews'] {
  const figures = reviewFigures(reviews, disputes, scorecards, clock);
  const { n, iqs, low, high, passed, disputed, byCategory } = figures;
  const most = (list: string[]) => list.slice(0, mostRecords);
  return {
    ...{ n, iqs, low, high, passed, disputed },
    byCategory: byCategory.map(({ causes: _, records, ...one }) => ({ ...one, records: most(records) })),
    records: most(figures.records),
    passedRecords: most(figures.passedRecords),
    disputedRecords: most(figures.disputedRecords),
  };
}
