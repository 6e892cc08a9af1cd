import { ProblemError, problem } from '../problem';
import type { Group, GroupBy } from '../quality/figures/types';
import { withoutSmall } from '../quality/insights';
import type { RecordFilter } from '../quality/types';
import type { Settings } from '../settings/settings-store';

/** Suggestions are reviewed, not people (domain.md section 4, "EU law"): what no request gives, whatever a view asks. */
export interface PersonRules {
  /** Whether an admin has turned views of persons on. */
  on(): Promise<boolean>;
  /** Rejects with `persons-off` for a filter by agent while they are off. */
  check(filter: RecordFilter): Promise<void>;
  /** Rejects with `group-too-small` when figures over `shown` records would tell of a few people. */
  figures(filter: RecordFilter, shown: number): Promise<void>;
  /** Groups without those that tell of a few people, and how many these were. */
  groups(filter: RecordFilter, by: GroupBy, groups: readonly Group[]): Promise<{ groups: Group[]; hidden: number }>;
  /** Values to filter by, without teams and agents that are too few to be shown. */
  values<T extends { count: number }>(values: readonly T[]): Promise<T[]>;
}

export function personRules(settings: Pick<Settings, 'get'>): PersonRules {
  const least = async () => (await settings.get('quality')).smallestGroup;
  const on = async () => (await settings.get('quality')).persons;
  const ofPeople = ({ agent, team }: RecordFilter) => agent.length > 0 || team.length > 0;
  return {
    on,
    async check({ agent }) {
      if (agent.length > 0 && !(await on())) throw new ProblemError(problem('persons-off'));
    },
    async figures(filter, shown) {
      if (!ofPeople(filter) || shown === 0) return;
      const bound = await least();
      if (shown < bound) throw new ProblemError(problem('group-too-small', { least: bound }));
    },
    async groups(filter, by, groups) {
      if (by === 'agent' && !(await on())) throw new ProblemError(problem('persons-off'));
      const isOfPeople = by === 'agent' || by === 'team' || ofPeople(filter);
      return isOfPeople ? withoutSmall(groups, await least()) : { groups: [...groups], hidden: 0 };
    },
    async values(values) {
      const bound = await least();
      return values.filter(({ count }) => count >= bound);
    },
  };
}
