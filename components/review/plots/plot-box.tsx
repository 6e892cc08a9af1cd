import { ActionIcon, Menu } from '@mantine/core';
import { type ReactNode, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type Problem, problem } from '../../../lib/problem';
import { byteOrderMark, csvLine } from '../../../lib/quality/csv';
import { ProblemNote } from '../../ui/problem-note';
import { IconDownload } from '../icons';
import { saveFile } from '../save-file';
import { type Legend, type PlotImage, plotImage, pngOf } from './plot-image';
import classes from './plots.module.css';

interface Props {
  title: string;
  /** Name of the file without its ending, e.g. `sidedesk-2026-W47-trend`. */
  file: string;
  legend: readonly Legend[];
  /** The numbers behind the plot: a row of names, then a row for each point. */
  table: readonly (readonly (string | number | null)[])[];
  /** For a plot that is no drawing on the page, e.g. a table in colours. */
  picture?: () => PlotImage;
  children: ReactNode;
}

/** A plot with its name and one button that saves it as a picture or as numbers. */
export function PlotBox({ title, file, legend, table, picture, children }: Props) {
  const { t } = useTranslation('report');
  const box = useRef<HTMLElement>(null);
  const [failed, setFailed] = useState<Problem | null>(null);
  const save = async (as: 'svg' | 'png') => {
    setFailed(null);
    const plot = box.current?.querySelector('.recharts-wrapper > svg');
    try {
      const image = picture ? picture() : plot instanceof SVGSVGElement ? plotImage(plot, title, legend) : null;
      if (!image) throw new Error('no plot');
      if (as === 'svg') saveFile([image.svg], `${file}.svg`, 'image/svg+xml');
      else saveFile([await pngOf(image)], `${file}.png`, 'image/png');
    } catch {
      setFailed(problem('unexpected', {}, true));
    }
  };
  const saveNumbers = () => {
    const lines = table.map((row) => csvLine(row.map((cell) => String(cell ?? ''))));
    saveFile([byteOrderMark, ...lines], `${file}.csv`, 'text/csv;charset=utf-8');
  };
  return (
    <figure className={classes.box} ref={box} aria-label={title}>
      <figcaption className={classes.head}>
        <span>{title}</span>
        <Menu position="bottom-end" shadow="md">
          <Menu.Target>
            <ActionIcon
              className={classes.save}
              variant="subtle"
              color="gray"
              aria-label={`${t('plot.save')}: ${title}`}
              title={t('plot.save')}
              data-testid="save-plot"
            >
              <IconDownload size={15} aria-hidden="true" />
            </ActionIcon>
          </Menu.Target>
          <Menu.Dropdown>
            <Menu.Item onClick={() => void save('svg')}>{t('plot.svg')}</Menu.Item>
            <Menu.Item onClick={() => void save('png')}>{t('plot.png')}</Menu.Item>
            <Menu.Item onClick={saveNumbers}>{t('plot.csv')}</Menu.Item>
          </Menu.Dropdown>
        </Menu>
      </figcaption>
      {failed && <ProblemNote problem={failed} onClose={() => setFailed(null)} />}
      {children}
    </figure>
  );
}
