import { BarChart } from '@mantine/charts';
import { useTranslation } from 'react-i18next';
import type { Group } from '../../../lib/quality/figures/types';
import classes from './views.module.css';

const most = 16;
const points = (rate: number | null) => (rate === null ? null : Math.round(rate * 1000) / 10);

/** Accepted, as is and under-escalated, side by side for each group. */
export function GroupPlot({ groups }: { groups: readonly Group[] }) {
  const { t } = useTranslation(['quality', 'review']);
  if (groups.length === 0) return <p className={classes.muted}>{t('review:figures.noData')}</p>;
  const data = groups.slice(-most).map((group) => ({
    name: group.name || '–',
    acceptance: points(group.acceptance.rate),
    asIs: points(group.asIs.rate),
    underEscalation: points(group.underEscalation.rate),
  }));
  return (
    <BarChart
      className={classes.plot}
      h={240}
      data={data}
      dataKey="name"
      unit=" %"
      withLegend
      yAxisProps={{ domain: [0, 100] }}
      series={[
        { name: 'acceptance', label: t('review:figures.acceptance'), color: 'var(--sd-accent)' },
        { name: 'asIs', label: t('review:figures.asIs'), color: 'var(--sd-l1)' },
        { name: 'underEscalation', label: t('review:figures.underEscalation'), color: 'var(--sd-l3)' },
      ]}
    />
  );
}
