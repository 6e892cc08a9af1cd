import { Button, NativeSelect } from '@mantine/core';
import { useCallback, useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { behindGroup, type Narrowing, narrowed } from '../../../lib/quality/figures/behind';
import { type Group, type GroupBy, groupBySchema } from '../../../lib/quality/figures/types';
import { emptyFilter } from '../../../lib/quality/filter';
import type { RecordFilter } from '../../../lib/quality/types';
import { ProblemNote } from '../../ui/problem-note';
import { useViewApi } from '../../ui/view-api-context';
import { FiguresBody } from '../figures-body';
import { RatesPlot } from '../plots/rates-plot';
import { NoAnswerSplit } from '../report/no-answer-split';
import type { OpenRecords } from '../review';
import { datedName } from '../save-file';
import { useGroupName } from '../use-group-name';
import { useLoad } from '../use-load';
import { VolumePlot } from '../volume-plot';
import { Cost } from './cost';
import { saveGroups } from './group-file';
import { GroupTable } from './group-table';
import classes from './views.module.css';

const spans = ['7', '28', '90', '365', 'all'] as const;
const dayMs = 86_400_000;

/** Figures in plots and tables, by what they are told apart by; every number opens its records. The page prints. */
export function Insights({ onOpen }: { onOpen: OpenRecords }) {
  const { t } = useTranslation(['quality', 'review']);
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
  const split = useLoad(useCallback(() => api.call('records.noAnswer', { filter }), [api, filter]));
  const groups = useLoad(
    useCallback(
      async () => ({ by, ...(await api.call('records.groups', { filter, by, timeZone })) }),
      [api, filter, by, timeZone],
    ),
  );
  const nameOf = useGroupName(groups.value?.by ?? by);
  const choices = groupBySchema.options.filter((one) => one !== 'agent' || settings.value?.persons);
  const problem = summary.problem ?? groups.problem ?? split.problem;
  const open = (name: string, ...parts: Narrowing[]) => onOpen(narrowed(filter, ...parts), name);
  const openGroup = (group: Group, part: Narrowing) =>
    open(nameOf(group), behindGroup(groups.value?.by ?? by, group.name, timeZone), part);

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
        <Button variant="default" disabled={!groups.value} onClick={() => saveGroups(by, groups.value?.groups ?? [])}>
          {t('insights.csv')}
        </Button>
        <Button variant="default" onClick={() => window.print()}>
          {t('insights.print')}
        </Button>
      </div>
      {problem && <ProblemNote problem={problem} />}
      {groups.value && (
        <section className={classes.card} aria-label={t(`insights.group.${groups.value.by}`)}>
          {groups.value.groups.length === 0 ? (
            <p className={classes.muted}>{t('review:figures.noData')}</p>
          ) : (
            <RatesPlot
              groups={groups.value.groups}
              title={t(`insights.group.${groups.value.by}`)}
              file={datedName(`by-${groups.value.by}`)}
              kind="bars"
              nameOf={nameOf}
            />
          )}
          <GroupTable groups={groups.value.groups} by={groups.value.by} nameOf={nameOf} onOpen={openGroup} />
          {groups.value.hidden > 0 && (
            <p className={classes.muted}>{t('insights.hidden', { count: groups.value.hidden })}</p>
          )}
          <p className={classes.muted}>{t('insights.zone', { timeZone })}</p>
        </section>
      )}
      {summary.value && summary.value.shown > 0 && <VolumePlot onOpen={onOpen} />}
      {split.value && <NoAnswerSplit split={split.value} onOpen={(ids, name) => open(name, { ids })} />}
      {summary.value && (
        <section className={classes.card} aria-label={t('insights.all')}>
          <h2>{t('insights.all')}</h2>
          <FiguresBody
            summary={summary.value}
            file={datedName('confusion')}
            onOpen={(part) => open(t('insights.all'), part)}
          />
          <Cost
            summary={summary.value}
            prices={settings.value?.prices ?? []}
            onOpen={(part, name) => open(name, part)}
          />
        </section>
      )}
    </>
  );
}
