import { narrowed } from '../figures/behind';
import type { Group } from '../figures/types';
import { wilson } from '../rates';
import type { LogSummary, RecordFilter } from '../types';
import type { Fix, KnowledgeFindings, NoAnswerSplit } from './types';

const most = 6;
/** Fewer disagreements say nothing about a rule. */
const fewest = 3;

interface Found {
  summary: LogSummary;
  byRule: readonly Group[];
  knowledge: KnowledgeFindings;
  noAnswer: NoAnswerSplit;
  /** Suggestions of the week with a fact that no passage holds. */
  unsupported: number;
}

/**
 * What to change first, as suggestions and not persons. Under-escalation leads, as the costly side (domain.md section 1);
 * the rest by how many suggestions each thing concerns at least: the lower end of the interval for what rests on a share.
 */
export function fixFirst(week: RecordFilter, found: Found): Fix[] {
  const { summary, byRule, knowledge, noAnswer, unsupported } = found;
  const fixes: (Fix & { weight: number })[] = [];
  const add = (fix: Omit<Fix, 'filter'>, filter: RecordFilter, weight = fix.count) => {
    if (fix.count > 0) fixes.push({ ...fix, filter, weight });
  };
  add(
    { what: 'under-escalation', name: '', count: summary.underEscalation.count },
    narrowed(week, { only: ['under-escalated'] }),
    Number.POSITIVE_INFINITY,
  );
  add({ what: 'unsupported-fact', name: '', count: unsupported }, narrowed(week, { only: ['unsupported-fact'] }));
  add({ what: 'missed-article', name: '', count: noAnswer.wrong.length }, narrowed(week, { ids: noAnswer.wrong }));
  for (const article of knowledge.articles) {
    const { count, of } = article.contradicted;
    const sure = of === 0 ? 0 : wilson(count, of).low * of;
    add(
      { what: 'article', name: article.title, count: article.records.length },
      narrowed(week, { ids: article.records }),
      sure + article.wrong,
    );
  }
  for (const { words, subject, records } of knowledge.topics)
    add({ what: 'topic', name: words.join(' · ') || subject, count: records.length }, narrowed(week, { ids: records }));
  for (const { name, tierAgreement } of byRule) {
    const wrong = tierAgreement.of - tierAgreement.count;
    if (wrong < fewest) continue;
    add(
      { what: 'rule', name, count: wrong },
      narrowed(week, { rule: [name], only: ['tier-changed'] }),
      wilson(wrong, tierAgreement.of).low * tierAgreement.of,
    );
  }
  return fixes
    .sort((a, b) => b.weight - a.weight || b.count - a.count)
    .slice(0, most)
    .map(({ weight: _, ...fix }) => fix);
}
