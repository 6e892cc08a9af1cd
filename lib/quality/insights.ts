import type { Group, GroupBy } from './figures/types';
import type { RowFacts } from './log-store';
import { rate, spread } from './rates';
import { isUnderEscalated } from './tiers';
import { createWallClock, isoWeek } from './zone';

const namesOf: Record<Exclude<GroupBy, 'week'>, (row: RowFacts) => readonly (string | null)[]> = {
  language: (row) => [row.language],
  tier: (row) => [row.suggestedTier],
  source: (row) => (row.sources.length === 0 ? [''] : row.sources),
  article: (row) => row.articles,
  rule: (row) => row.rules,
  model: (row) => [row.engine],
  prompt: (row) => [row.prompt],
  account: (row) => [row.account],
  brand: (row) => [row.brand],
  team: (row) => [row.team],
  agent: (row) => [row.agent],
};

/** Adds rows one by one, gives figures by group: weeks in order, else the largest groups first, at most `most`. */
export function createGroups(by: GroupBy, timeZone: string, most = 200) {
  const groups = new Map<string, ReturnType<typeof newGroup>>();
  const clock = createWallClock(timeZone);
  const add = (row: RowFacts) => {
    const names = by === 'week' ? [isoWeek(clock(row.shownAt))] : namesOf[by](row);
    for (const name of new Set(names)) {
      if (name === null) continue;
      let group = groups.get(name);
      if (!group) {
        group = newGroup();
        groups.set(name, group);
      }
      count(group, row);
    }
  };
  const result = (): Group[] => {
    const all = [...groups].map(([name, group]) => figuresOf(name, group));
    const sorted =
      by === 'week' ? all.sort((a, b) => (a.name < b.name ? -1 : 1)) : all.sort((a, b) => b.shown - a.shown);
    return by === 'week' ? sorted.slice(-most) : sorted.slice(0, most);
  };
  return { add, result };
}

/** A group without a suggestion, e.g. a week in which nothing was shown. */
export function noFigures(name: string): Group {
  return figuresOf(name, newGroup());
}

/** Small groups tell of persons, not of suggestions: those under `least` are left out, and how many these were. */
export function withoutSmall(groups: readonly Group[], least: number): { groups: Group[]; hidden: number } {
  const kept = groups.filter(({ shown }) => shown >= least);
  return { groups: kept, hidden: groups.length - kept.length };
}

function newGroup() {
  return {
    ...{ shown: 0, used: 0, asIs: 0, sent: 0, inserted: 0, noAnswer: 0, facts: 0, verified: 0 },
    ...{ final: 0, agreed: 0, under: 0, stamped: 0, stampable: 0, rated: 0, helpful: 0 },
    accepts: [] as number[],
  };
}

function count(group: ReturnType<typeof newGroup>, row: RowFacts): void {
  group.shown += 1;
  if (row.status === 'as-is' || row.status === 'light-edit') group.used += 1;
  if (row.status === 'as-is') group.asIs += 1;
  if (row.status === 'as-is' || row.status === 'light-edit' || row.status === 'heavy-edit') group.sent += 1;
  if (row.inserted) group.inserted += 1;
  if (row.noAnswer) group.noAnswer += 1;
  group.facts += row.factSentences;
  group.verified += row.verifiedFacts;
  if (row.rubberStamp !== null) group.stampable += 1;
  if (row.rubberStamp) group.stamped += 1;
  if (row.helpful !== null) group.rated += 1;
  if (row.helpful) group.helpful += 1;
  if (row.timeToAccept !== null) group.accepts.push(row.timeToAccept);
  if (row.finalTier === null) return;
  group.final += 1;
  if (row.finalTier === row.suggestedTier) group.agreed += 1;
  if (isUnderEscalated(row.suggestedTier, row.finalTier)) group.under += 1;
}

function figuresOf(name: string, group: ReturnType<typeof newGroup>): Group {
  return {
    name,
    shown: group.shown,
    acceptance: rate(group.used, group.shown),
    applied: rate(group.inserted, group.shown),
    asIs: rate(group.asIs, group.sent),
    noAnswer: rate(group.noAnswer, group.shown),
    grounded: rate(group.verified, group.facts),
    tierAgreement: rate(group.agreed, group.final),
    underEscalation: rate(group.under, group.final),
    rubberStamp: rate(group.stamped, group.stampable),
    helpful: rate(group.helpful, group.rated),
    timeToAccept: spread(group.accepts),
  };
}
