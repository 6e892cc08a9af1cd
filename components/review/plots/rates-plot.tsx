import { BarChart, LineChart } from '@mantine/charts';
import { useTranslation } from 'react-i18next';
import type { Group } from '../../../lib/quality/figures/types';
import { PlotBox } from './plot-box';

const most = 16;
const names = ['acceptance', 'asIs', 'noAnswer', 'underEscalation'] as const;
const colors = {
  acceptance: 'var(--sd-accent)',
  asIs: 'var(--sd-l1)',
  noAnswer: 'var(--sd-l2)',
  underEscalation: 'var(--sd-l3)',
} as const;
const points = (rate: number | null) => (rate === null ? null : Math.round(rate * 1000) / 10);

interface Props {
  groups: readonly Group[];
  title: string;
  file: string;
  /** A line for what follows in time, bars for what stands side by side. */
  kind: 'line' | 'bars';
  nameOf(group: Group): string;
  height?: number;
}

/** Accepted, as is, no answer and under-escalated for each group, with the numbers behind it as a file. */
export function RatesPlot({ groups, title, file, kind, nameOf, height = 240 }: Props) {
  const { t, i18n } = useTranslation(['review', 'report']);
  const share = new Intl.NumberFormat(i18n.language, { style: 'percent', maximumFractionDigits: 1 });
  const shown = groups.slice(-most);
  const data = shown.map((group) => ({
    name: nameOf(group),
    ...Object.fromEntries(names.map((name) => [name, points(group[name].rate)])),
  }));
  const legend = names.map((name) => ({ name, label: t(`review:figures.${name}`), color: colors[name] }));
  const table = [
    ['group', 'shown', ...names.flatMap((name) => [name, `${name}_n`, `${name}_low`, `${name}_high`])],
    ...shown.map((group) => [
      ...[nameOf(group), group.shown],
      ...names.flatMap((name) => [group[name].rate, group[name].of, group[name].low, group[name].high]),
    ]),
  ];
  const common = {
    ...{ h: height, data, dataKey: 'name', withLegend: true, series: legend },
    valueFormatter: (value: number) => share.format(value / 100),
    yAxisProps: { domain: [0, 100] as [number, number], width: 52 },
  };
  return (
    <PlotBox title={title} file={file} legend={legend} table={table}>
      {kind === 'line' ? (
        <LineChart {...common} connectNulls={false} lineProps={{ isAnimationActive: false }} />
      ) : (
        <BarChart {...common} barProps={{ isAnimationActive: false }} />
      )}
    </PlotBox>
  );
}
