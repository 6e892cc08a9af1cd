import { Button, NativeSelect } from '@mantine/core';
import { useCallback, useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { byteOrderMark, csvLine } from '../../../lib/quality/csv';
import { type Group, type GroupBy, groupBySchema } from '../../../lib/quality/figures/types';
import { emptyFilter } from '../../../lib/quality/filter';
import type { RecordFilter } from '../../../lib/quality/types';
import { weekRange } from '../../../lib/quality/zone';
import { ProblemNote } from '../../ui/problem-note';
import { useViewApi } from '../../ui/view-api-context';
import { FiguresBody } from '../figures-body';
import type { OpenRecords } from '../review';
import { fileName, saveFile } from '../save-file';
import { useLoad } from '../use-load';
import { VolumePlot } from '../volume-plot';
import { Cost } from './cost';
import { GroupPlot } from './group-plot';
import { GroupTable, groupRates } from './group-table';
import classes from './views.module.css';

const spans = ['7', '28', '90', '365', 'all'] as const;
const dayMs = 86_400_000;

/** The filter that finds the records behind a group's number. */
function filterOf(by: GroupBy, name: string, timeZone: string): Partial<RecordFilter> {
  if (by === 'week') return weekRange(name, timeZone);
  const field = { model: 'engine' } as Partial<Record<GroupBy, keyof RecordFilter>>;
  return { [field[by] ?? by]: [name] };
}

/** Figures in plots and tables, by what they are told apart by; every number opens its records. The page prints. */
export function Insights({ onOpen }: { onOpen: OpenRecords }) {
  const { t } = useTranslation('quality');
  const api = useViewApi();
  const { timeZone } = Intl.DateTimeFormat().resolvedOptions();
  const [by, setBy] = useState<GroupBy>('week');
  const [span, setSpan] = useState<(typeof spans)[number]>('90');
  const filter = useMemo<RecordFilter>(
    () => ({ ...emptyFilter, from: span === 'all' ? null : Date.now() - Number(span) * dayMs }),
    [span],
  );
  const settings = useLoad(useCallback(() => api.call('quality.get', {}), [api]));
  const summary = useLoad(useCallback(() => api.call('records.summary', { filter }), [api, filter]));
  const groups = useLoad(
    useCallback(() => api.call('records.groups', { filter, by, timeZone }), [api, filter, by, timeZone]),
  );
  const choices = groupBySchema.options.filter((one) => one !== 'agent' || settings.value?.persons);
  const problem = summary.problem ?? groups.problem;
  const open = (group: Group, only: Partial<RecordFilter> = {}) => {
    const range = filterOf(by, group.name, timeZone);
    onOpen({ ...(by === 'week' ? {} : { from: filter.from }), ...range, ...only }, group.name);
  };
  const exportCsv = (rows: readonly Group[]) => {
    const head = [
      'group',
      'shown',
      ...groupRates.flatMap((name) => [name, `${name}_n`, `${name}_low`, `${name}_high`]),
      'median_ms',
    ];
    const lines = rows.map((group) =>
      csvLine([
        ...[group.name, String(group.shown)],
        ...groupRates.flatMap((name) =>
          [group[name].rate, group[name].of, group[name].low, group[name].high].map((one) => String(one ?? '')),
        ),
        String(group.timeToAccept.median ?? ''),
      ]),
    );
    saveFile([byteOrderMark, csvLine(head), ...lines], fileName(`figures-${by}`, 'csv'), 'text/csv;charset=utf-8');
  };

  return (
    <>
      <div className={`${classes.row} ${classes.noPrint}`}>
        <NativeSelect
          label={t('insights.by')}
          value={by}
          data={choices.map((value) => ({ value, label: t(`insights.group.${value}`) }))}
          onChange={(event) => setBy(groupBySchema.parse(event.currentTarget.value))}
          data-testid="insights-by"
        />
        <NativeSelect
          label={t('insights.span')}
          value={span}
          data={spans.map((value) => ({ value, label: t(`insights.spans.${value}`) }))}
          onChange={(event) => setSpan(spans.find((one) => one === event.currentTarget.value) ?? '90')}
        />
        <Button variant="default" disabled={!groups.value} onClick={() => exportCsv(groups.value?.groups ?? [])}>
          {t('insights.csv')}
        </Button>
        <Button variant="default" onClick={() => window.print()}>
          {t('insights.print')}
        </Button>
      </div>
      {problem && <ProblemNote problem={problem} />}
      {groups.value && (
        <section className={classes.card} aria-label={t(`insights.group.${by}`)}>
          <h2>{t(`insights.group.${by}`)}</h2>
          <GroupPlot groups={groups.value.groups} />
          <GroupTable groups={groups.value.groups} by={by} onOpen={open} />
          {groups.value.hidden > 0 && (
            <p className={classes.muted}>{t('insights.hidden', { count: groups.value.hidden })}</p>
          )}
          <p className={classes.muted}>{t('insights.zone', { timeZone })}</p>
        </section>
      )}
      {summary.value && summary.value.shown > 0 && <VolumePlot />}
      {summary.value && (
        <section className={classes.card} aria-label={t('insights.all')}>
          <h2>{t('insights.all')}</h2>
          <FiguresBody summary={summary.value} />
          <Cost summary={summary.value} prices={settings.value?.prices ?? []} />
        </section>
      )}
    </>
  );
}
