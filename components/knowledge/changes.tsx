import { Skeleton } from '@mantine/core';
import { useCallback, useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type ChangeRun, changeKindSchema, type WindowDays } from '../../lib/knowledge-health/types';
import { weekOf, weekStart, weeksOf } from '../../lib/knowledge-health/weeks';
import { moment } from '../review/format';
import { useLoad } from '../review/use-load';
import { ProblemNote } from '../ui/problem-note';
import { safeUrl } from '../ui/rich-text';
import { useViewApi } from '../ui/view-api-context';
import { Empty } from './empty';
import classes from './knowledge.module.css';

const kinds = changeKindSchema.options;
const visitKey = 'sidedesk-knowledge-visit';

/** What the syncs changed, newest first. */
export function Changes({ days }: { days: WindowDays }) {
  const { t } = useTranslation('knowledge');
  const api = useViewApi();
  const { value, problem, loading } = useLoad(useCallback(() => api.call('health.changes', { days }), [api, days]));
  const before = useLastVisit();
  return (
    <section aria-busy={loading} aria-label={t('tab.changes')} data-testid="changes">
      <p className={classes.lead}>{t('changes.intro')}</p>
      {problem && <ProblemNote problem={problem} tone="strong" />}
      {!value && loading && <Skeleton height={240} radius="md" role="status" aria-label={t('loading')} />}
      {value?.runs.length === 0 && <Empty title={t('changes.noneTitle')}>{t('changes.none')}</Empty>}
      {value && value.runs.length > 0 && (
        <>
          <WeekChart runs={value.runs} days={days} />
          <ol className={classes.list}>
            {value.runs.map((run) => (
              <Run key={`${run.sourceId}/${run.run}`} run={run} fresh={before !== null && run.at > before} />
            ))}
          </ol>
        </>
      )}
    </section>
  );
}

/** When this page was open before today's visit, milliseconds since 1970; null the first time. */
function useLastVisit(): number | null {
  const [before] = useState(() => Number(localStorage.getItem(visitKey)) || null);
  useEffect(() => localStorage.setItem(visitKey, String(Date.now())), []);
  return before;
}

/** Added, changed and removed a week, side by side with one scale. A first sync would dwarf the rest: it is left out. */
function WeekChart({ runs, days }: { runs: readonly ChangeRun[]; days: WindowDays }) {
  const { t, i18n } = useTranslation('knowledge');
  const { from, to } = weeksOf(days, Date.now());
  const weeks = Array.from({ length: to - from + 1 }, (_, at) => ({
    week: from + at,
    added: 0,
    changed: 0,
    removed: 0,
  }));
  for (const run of runs.filter(({ first }) => !first)) {
    const week = weeks[weekOf(run.at) - from];
    if (week) for (const kind of kinds) week[kind] += run[kind];
  }
  const most = Math.max(1, ...weeks.flatMap((week) => kinds.map((kind) => week[kind])));
  const totals = kinds.map((kind) => ({ kind, count: weeks.reduce((sum, week) => sum + week[kind], 0) }));
  if (totals.every(({ count }) => count === 0)) return null;
  const day = new Intl.DateTimeFormat(i18n.language, { dateStyle: 'medium', timeZone: 'UTC' });
  return (
    <figure className={classes.chart}>
      <figcaption className={classes.facts}>
        <span>{t('changes.chart')}</span>
        {totals.map(({ kind, count }) => (
          <span key={kind} className={classes.key} data-kind={kind}>
            {t('changes.count', { kind: t(`changes.${kind}`), count })}
          </span>
        ))}
      </figcaption>
      <div className={classes.columns} aria-hidden="true">
        {weeks.map((week) => (
          <span key={week.week} className={classes.column} title={day.format(weekStart(week.week))}>
            {kinds.map((kind) => (
              <span key={kind} data-kind={kind} style={{ blockSize: `${(100 * week[kind]) / most}%` }} />
            ))}
          </span>
        ))}
      </div>
      <div className={classes.axis} aria-hidden="true">
        <span>{day.format(weekStart(from))}</span>
        <span>{day.format(weekStart(to))}</span>
      </div>
    </figure>
  );
}

function Run({ run, fresh }: { run: ChangeRun; fresh: boolean }) {
  const { t, i18n } = useTranslation('knowledge');
  const all = run.added + run.changed + run.removed;
  return (
    <li className={classes.item} data-testid="change-run">
      <div className={classes.itemHead}>
        <div className={classes.itemTitle}>
          <h2 dir="auto">{run.sourceName}</h2>
          <p className={classes.quiet}>
            {moment(run.at, i18n.language)}
            {run.first && ` · ${t('changes.first')}`}
            {fresh && <strong className={classes.rising}> {t('changes.new')}</strong>}
          </p>
        </div>
        <p className={classes.facts}>
          {kinds.map(
            (kind) =>
              run[kind] > 0 && (
                <span key={kind} className={classes.key} data-kind={kind}>
                  {t('changes.count', { kind: t(`changes.${kind}`), count: Number(run[kind]) })}
                </span>
              ),
          )}
        </p>
      </div>
      <details className={classes.more}>
        <summary>{t('changes.show')}</summary>
        <ul className={classes.tickets}>
          {run.articles.map((article) => {
            const href = article.url === null || article.kind === 'removed' ? null : safeUrl(article.url);
            return (
              <li key={article.id}>
                <span className={classes.key} data-kind={article.kind}>
                  {t(`changes.${article.kind}`)}
                </span>
                <span dir="auto">{href ? <a href={href}>{article.title}</a> : article.title}</span>
              </li>
            );
          })}
        </ul>
        {all > run.articles.length && (
          <p className={classes.quiet}>{t('changes.listed', { count: run.articles.length })}</p>
        )}
      </details>
    </li>
  );
}
