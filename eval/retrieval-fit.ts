import { createTidy } from '../lib/knowledge/index/tidy';
import { additionsOf, change, type PreparedArticle } from '../lib/knowledge/index/writer';
import { createSearch } from '../lib/knowledge/search';
import { support } from '../lib/knowledge/search/fit';
import type { KnowledgeStore } from '../lib/knowledge/store';
import { createTurns } from '../lib/knowledge/turns';
import type { SearchResult } from '../lib/knowledge/types';
import type { Language } from '../lib/ticket/languages';
import { printTable } from './input';

export interface Asked {
  id: string;
  lang: Language;
  subject: string;
  body: string;
}

/** An answer as it was judged, and the number behind the judgement. */
export interface Judged {
  result: SearchResult;
  support: number;
}

/** Asks as the product does. */
export async function judged(store: KnowledgeStore, { subject, body, lang }: Asked): Promise<Judged> {
  let sum = 0;
  const search = createSearch(store, {
    onFound: ({ evidence }) => {
      sum = support(evidence);
    },
  });
  return { result: await search.search({ subject, body, lang, limit: 10 }), support: sum };
}

const restEvery = 25;

/**
 * Asks every question with its own articles really taken out of the index, and puts them back: "nothing fits" is then the
 * right answer, unless a neighbour answers as well.
 */
export async function heldOut(
  store: KnowledgeStore,
  articles: readonly PreparedArticle[],
  queries: readonly Asked[],
  relevant: ReadonlyMap<string, ReadonlyMap<string, number>>,
): Promise<Judged[]> {
  const tidy = createTidy(store, { holder: 'eval', now: Date.now, turns: createTurns() });
  const answers: Judged[] = [];
  for (const query of queries) {
    const gone = relevant.get(query.id);
    if (!gone) continue;
    await store.write(async (tx) => {
      const removed = (await tx.articles.bulkGet([...gone.keys()])).filter((row) => row !== undefined);
      await change(tx, { additions: [], replaced: [], removed }, 'eval');
    });
    answers.push(await judged(store, query));
    const additions = additionsOf(articles.filter(({ row }) => gone.has(row.id)));
    await store.write((tx) => change(tx, { additions, replaced: [], removed: [] }, 'eval'));
    if (answers.length % restEvery === 0) await tidy.whenQuiet();
  }
  return answers;
}

const round = (value: number) => Math.round(10_000 * value) / 10_000;
const share = (answers: readonly Judged[], fit: SearchResult['fit']) =>
  answers.length === 0 ? 0 : round(answers.filter(({ result }) => result.fit === fit).length / answers.length);

/** Share of each judgement. */
export function shares(answers: readonly Judged[]) {
  return {
    n: answers.length,
    good: share(answers, 'good'),
    weak: share(answers, 'weak'),
    none: share(answers, 'none'),
  };
}

/** Area under the ROC curve: how often a right answer's support is above a wrong one's; ties count half. Null for want of rows. */
export function areaUnder(right: readonly Judged[], wrong: readonly Judged[]): number | null {
  if (right.length === 0 || wrong.length === 0) return null;
  let above = 0;
  for (const a of right) for (const b of wrong) above += a.support > b.support ? 1 : a.support === b.support ? 0.5 : 0;
  return round(above / (right.length * wrong.length));
}

const wrongShares = [0.05, 0.1, 0.15, 0.25, 0.5];

/** Points of the ROC curve: the share of right answers above the support that so many wrong ones exceed. */
export function curve(right: readonly Judged[], wrong: readonly Judged[]): { wrong: number; right: number }[] {
  const sorted = wrong.map((each) => each.support).sort((a, b) => b - a);
  return wrongShares.flatMap((at) => {
    const bar = sorted[Math.floor(at * sorted.length)];
    if (bar === undefined || right.length === 0) return [];
    return [{ wrong: at, right: round(right.filter((each) => each.support > bar).length / right.length) }];
  });
}

export interface FitFigures {
  answered: ReturnType<typeof shares>;
  missed: ReturnType<typeof shares>;
  heldOut: ReturnType<typeof shares>;
  offTopic: ReturnType<typeof shares>;
  auc: { heldOut: number | null; offTopic: number | null };
  curve: ReturnType<typeof curve>;
}

/** Prints what was judged how often, and how well the number behind it tells answered questions from the others. */
export function printFit(sets: Record<string, { fit: FitFigures }>): void {
  printTable(
    ['judged', 'asked', 'good', 'weak', 'none'],
    Object.entries(sets).flatMap(([name, { fit }]) =>
      (['answered', 'missed', 'heldOut', 'offTopic'] as const)
        .filter((kind) => fit[kind].n > 0)
        .map((kind) => [`${name}: ${kind}`, fit[kind].n, fit[kind].good, fit[kind].weak, fit[kind].none]),
    ),
  );
  printTable(
    ['"nothing fits" (ROC)', 'AUC held out', 'AUC off topic', ...wrongShares.map((at) => `right at ${at}`)],
    Object.entries(sets).map(([name, { fit }]) => [
      name,
      fit.auc.heldOut,
      fit.auc.offTopic,
      ...fit.curve.map(({ right }) => right),
    ]),
  );
}
