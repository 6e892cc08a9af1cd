import type { Engine } from '../models/engine';
import { ProblemError, problem } from '../problem';
import type { Documents } from '../quality/documents/documents';
import { scoreOf } from '../quality/documents/rules';
import type { Body } from '../quality/documents/types';
import { createFacets } from '../quality/facets';
import { createGroups, withoutSmall } from '../quality/insights';
import type { SuggestionLog } from '../quality/log';
import type { RowFacts } from '../quality/log-store';
import { machineAnswerSchema, machineGrades, scoringMessages } from '../quality/machine-scoring';
import { draw } from '../quality/sampling';
import { isUnderEscalated } from '../quality/tiers';
import type { RecordFilter } from '../quality/types';
import type { Settings } from '../settings/settings-store';
import type { Handlers } from '../wire/router';

type InsightRequests =
  | 'records.facets'
  | 'records.groups'
  | 'sample.draw'
  | 'machine.score'
  | 'quality.get'
  | 'quality.set'
  | 'quality.prices';

// A model that thinks for longer than this has hung.
const scoringMs = 120_000;

/** Figures by group, samples and machine scores. Views of persons are refused here while an admin has not turned them on. */
export function insightHandlers(deps: {
  log: SuggestionLog;
  documents: Documents;
  settings: Settings;
  engine(): Promise<Engine | null>;
  now(): number;
  newId(): string;
}): Pick<Handlers, InsightRequests> {
  const { log, documents, settings, now, newId } = deps;

  const allowPersons = async (wanted: boolean) => {
    if (wanted && !(await settings.get('quality')).persons)
      throw new ProblemError(problem('not-allowed', { request: 'persons' }));
  };
  const rowsOf = async (filter: RecordFilter, see: (row: RowFacts) => void) => {
    await allowPersons(filter.agent.length > 0);
    await log.facts(filter, see);
  };

  return {
    'quality.get': () => settings.get('quality'),
    async 'quality.set'(next) {
      const before = await settings.get('quality');
      const written = await settings.set('quality', { ...next, prices: before.prices });
      // Turning on what looks at people leaves a trace that nobody can take out.
      for (const what of ['persons', 'machine'] as const)
        if (before[what] !== next[what]) await documents.put('switch', newId(), null, { what, on: next[what] });
      return written;
    },

    'quality.prices': async ({ prices }) => settings.set('quality', { ...(await settings.get('quality')), prices }),

    async 'records.facets'({ filter }) {
      const facets = createFacets();
      await rowsOf(filter, facets.add);
      const { persons } = await settings.get('quality');
      return { ...facets.result(), ...(!persons && { agent: [] }) };
    },

    async 'records.groups'({ filter, by, timeZone }) {
      await allowPersons(by === 'agent');
      const groups = createGroups(by, timeZone);
      await rowsOf(filter, groups.add);
      const { smallestGroup } = await settings.get('quality');
      return by === 'agent' || by === 'team'
        ? withoutSmall(groups.result(), smallestGroup)
        : { groups: groups.result(), hidden: 0 };
    },

    async 'sample.draw'({ filter, plan }) {
      const rows: RowFacts[] = [];
      await rowsOf(filter, (row) => rows.push(row));
      return { population: rows.length, picks: draw(rows, plan) };
    },

    async 'machine.score'({ record, scorecard }) {
      if (!(await settings.get('quality')).machine)
        throw new ProblemError(problem('not-allowed', { request: 'machine.score' }));
      const engine = await deps.engine();
      if (engine === null) throw new ProblemError(problem('model-not-configured'));
      const card = (await documents.get('scorecard', scorecard))?.body;
      const detail = await log.get(record);
      if (!card || !detail) throw new ProblemError(problem('bad-request', { field: card ? 'record' : 'scorecard' }));
      const request = { messages: scoringMessages(card, detail), schema: { name: 'scores', zod: machineAnswerSchema } };
      for await (const event of engine.run(request, AbortSignal.timeout(scoringMs))) {
        if (event.type !== 'done') continue;
        if (event.value === null) break;
        const grades = machineGrades(card, detail, event.value);
        const { row } = detail;
        const under = row.finalTier !== null && isUnderEscalated(row.suggestedTier, row.finalTier);
        const { score } = scoreOf(card, grades, under);
        const body: Body<'machine-score'> = { record, scorecard, model: engine.name, grades, score, at: now() };
        const id = `${record}|${scorecard}`;
        const known = await documents.get('machine-score', id);
        return documents.put('machine-score', id, known?.revision ?? null, body);
      }
      throw new ProblemError(problem('model-bad-answer', { model: engine.name }, true));
    },
  };
}
