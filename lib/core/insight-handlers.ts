import { ProblemError, problem } from '../problem';
import type { Documents } from '../quality/documents/documents';
import { createFacets } from '../quality/facets';
import { createGroups } from '../quality/insights';
import type { SuggestionLog } from '../quality/log';
import type { RowFacts } from '../quality/log-store';
import { draw } from '../quality/sampling';
import type { RecordFilter } from '../quality/types';
import type { Settings } from '../settings/settings-store';
import type { Handlers } from '../wire/router';
import { joined, putJoined } from './change-setting';
import { personRules } from './person-rules';

type InsightRequests =
  | 'records.facets'
  | 'records.groups'
  | 'sample.draw'
  | 'quality.get'
  | 'quality.set'
  | 'quality.prices';

/** Figures by group and samples. Views of persons are refused here while an admin has not turned them on. */
export function insightHandlers(deps: {
  log: SuggestionLog;
  documents: Documents;
  settings: Settings;
  newId(): string;
}): Pick<Handlers, InsightRequests> {
  const { log, documents, settings, newId } = deps;

  const persons = personRules(settings);
  const rowsOf = async (filter: RecordFilter, see: (row: RowFacts) => void) => {
    await persons.check(filter);
    await log.facts(filter, see);
  };

  return {
    'quality.get': () => settings.get('quality'),
    'quality.set': ({ noticeRead, base = null, ...value }) =>
      settings.change('quality', async (before, put) => {
        const { prices } = before;
        const change = { base: base && { ...base, prices }, value: { ...value, prices } };
        const next = joined(before, change);
        // Whoever turns on what looks at people has read what that means for them.
        if (next.persons && !before.persons && !noticeRead)
          throw new ProblemError(problem('bad-request', { field: 'noticeRead' }));
        // Turning it on leaves a trace that nobody can take out; first, so that no stopped worker spares it.
        for (const what of ['persons', 'machine'] as const)
          if (before[what] !== next[what]) await documents.put('switch', newId(), null, { what, on: next[what] });
        return putJoined(put, next, change);
      }),

    'quality.prices': ({ prices, base = null }) =>
      settings.change('quality', (before, put) => {
        const change = { base: base && { ...before, prices: base.prices }, value: { ...before, prices } };
        return putJoined(put, joined(before, change), change);
      }),

    async 'records.facets'({ filter }) {
      const facets = createFacets();
      await rowsOf(filter, facets.add);
      const found = facets.result();
      const agent = (await persons.on()) ? await persons.values(found.agent) : [];
      return { ...found, agent, team: await persons.values(found.team) };
    },

    async 'records.groups'({ filter, by, timeZone }) {
      const groups = createGroups(by, timeZone);
      await rowsOf(filter, groups.add);
      return persons.groups(filter, by, groups.result());
    },

    async 'sample.draw'({ filter, plan }) {
      const rows: RowFacts[] = [];
      await rowsOf(filter, (row) => rows.push(row));
      return { population: rows.length, picks: draw(rows, plan) };
    },
  };
}
