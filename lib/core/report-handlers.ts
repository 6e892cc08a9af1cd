import type { Health } from '../knowledge-health/health';
import { ProblemError, problem } from '../problem';
import type { Documents } from '../quality/documents/documents';
import { narrowed } from '../quality/figures/behind';
import type { SuggestionLog } from '../quality/log';
import { noAnswerSplit } from '../quality/report/no-answer';
import { createWeekReport } from '../quality/report/week-report';
import type { Settings } from '../settings/settings-store';
import type { Handlers } from '../wire/router';

/** So long new suggestions are counted before the report says how many are left. */
const countMs = 2000;

/** The weekly report, and what reviewers said of honest "not in the knowledge base". Names no person. */
export function reportHandlers(deps: {
  log: Pick<SuggestionLog, 'facts'>;
  documents: Pick<Documents, 'list'>;
  health: Pick<Health, 'count' | 'findings'>;
  settings: Pick<Settings, 'get'>;
  now(): number;
}): Pick<Handlers, 'report.week' | 'records.noAnswer'> {
  const { log, documents, health, settings, now } = deps;
  return {
    async 'report.week'({ week, timeZone }) {
      if (!isZone(timeZone)) throw new ProblemError(problem('bad-request', { field: 'timeZone' }));
      await health.count(countMs);
      const report = createWeekReport(week, timeZone, now());
      await log.facts(report.filter, report.add);
      const [knowledge, reviews, disputes, gaps, cards, { smallestGroup }] = await Promise.all([
        health.findings(report.range.from, report.range.to, report.ids()),
        documents.list('review'),
        documents.list('dispute'),
        documents.list('gap'),
        documents.list('scorecard'),
        settings.get('quality'),
      ]);
      const scorecards = new Map(cards.map(({ id, body }) => [id, body]));
      return report.result(knowledge, { reviews, disputes, gaps, scorecards }, smallestGroup);
    },

    async 'records.noAnswer'({ filter }) {
      const { persons } = await settings.get('quality');
      const asked = narrowed(persons ? filter : { ...filter, agent: [] }, { only: ['no-answer'] });
      const ids: string[] = [];
      await log.facts(asked, ({ id }) => void ids.push(id));
      return noAnswerSplit(ids, await documents.list('review'));
    },
  };
}

function isZone(timeZone: string): boolean {
  try {
    new Intl.DateTimeFormat('en', { timeZone });
    return true;
  } catch {
    return false;
  }
}
