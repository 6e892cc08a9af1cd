import { ActionIcon, Button, NativeSelect, Skeleton } from '@mantine/core';
import { useCallback, useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { weekRange } from '../../../lib/quality/zone';
import { ProblemNote } from '../../ui/problem-note';
import { useViewApi } from '../../ui/view-api-context';
import { IconArrowLeft, IconArrowRight } from '../icons';
import type { OpenRecords } from '../review';
import { useLoad } from '../use-load';
import { useReviewKeys } from '../use-review-keys';
import { useSingleKeys } from '../use-single-keys';
import views from '../views/views.module.css';
import { ReportBody } from './report-body';
import { useWeek } from './use-week';

interface Props {
  onOpen: OpenRecords;
  onQueue(): void;
  /** Opens the register with what is still open. */
  onRegister(): void;
}

/** One week beside the week before: what changed, and what to fix first. Made to be printed. */
export function WeeklyReport({ onOpen, onQueue, onRegister }: Props) {
  const { t, i18n } = useTranslation(['report', 'quality', 'shared']);
  const api = useViewApi();
  const { week, timeZone, choices, choose, earlier, later } = useWeek();
  const [singleKeys] = useSingleKeys();
  const report = useLoad(useCallback(() => api.call('report.week', { week, timeZone }), [api, week, timeZone]));
  const print = () => window.print();
  useReviewKeys(
    {
      k: () => earlier && choose(earlier),
      j: () => later && choose(later),
      p: print,
      q: onQueue,
    },
    singleKeys,
  );
  // A browser names the PDF after the page.
  useEffect(() => {
    const before = document.title;
    document.title = `Sidedesk ${week}`;
    return () => {
      document.title = before;
    };
  }, [week]);
  const day = new Intl.DateTimeFormat(i18n.language, { day: 'numeric', month: 'short', year: 'numeric', timeZone });
  const named = (one: string) => {
    const { from, to } = weekRange(one, timeZone);
    return `${one} · ${day.formatRange(from, to)}`;
  };
  const { value } = report;

  return (
    <>
      <div className={`${views.row} ${views.noPrint}`}>
        <ActionIcon
          variant="default"
          size="input-sm"
          aria-label={t('previous')}
          title={t('previous')}
          disabled={earlier === null}
          onClick={() => earlier && choose(earlier)}
        >
          <IconArrowLeft size={16} aria-hidden="true" />
        </ActionIcon>
        <ActionIcon
          variant="default"
          size="input-sm"
          aria-label={t('next')}
          title={t('next')}
          disabled={later === null}
          onClick={() => later && choose(later)}
        >
          <IconArrowRight size={16} aria-hidden="true" />
        </ActionIcon>
        <NativeSelect
          label={t('week')}
          value={week}
          data={choices.map((one) => ({ value: one, label: named(one) }))}
          onChange={(event) => choose(event.currentTarget.value)}
          data-testid="report-week"
        />
        <Button variant="default" disabled={value?.week !== week} onClick={print} data-testid="print-report">
          {t('quality:insights.print')}
        </Button>
        <Button variant="subtle" loading={report.loading && value !== null} onClick={report.again}>
          {t('quality:again')}
        </Button>
        {singleKeys && <span className={views.muted}>{t('keys')}</span>}
      </div>
      {report.problem && (
        <ProblemNote problem={report.problem} tone="strong">
          <Button onClick={report.again}>{t('shared:retry')}</Button>
        </ProblemNote>
      )}
      {!value && report.loading && <Skeleton height={320} radius="md" role="status" aria-label={t('loading')} />}
      {value && <ReportBody {...{ report: value, timeZone, onOpen, onRegister }} title={named(value.week)} />}
    </>
  );
}
