import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { behindGroup, type Narrowing, narrowed } from '../../../lib/quality/figures/behind';
import type { Group, GroupBy } from '../../../lib/quality/figures/types';
import { emptyFilter } from '../../../lib/quality/filter';
import type { WeekReport } from '../../../lib/quality/report/types';
import { shiftWeek, weekRange } from '../../../lib/quality/zone';
import { Confusion } from '../confusion';
import { RatesPlot } from '../plots/rates-plot';
import type { OpenRecords } from '../review';
import { useGroupName } from '../use-group-name';
import { FixFirst } from './fix-first';
import { KeyFigures } from './key-figures';
import { KnowledgeFindings } from './knowledge-findings';
import { NoAnswerSplit } from './no-answer-split';
import classes from './report.module.css';
import { ReportRegister } from './report-register';
import { ReportReviews } from './report-reviews';
import { ReportSpikes } from './report-spikes';

interface Props {
  report: WeekReport;
  timeZone: string;
  /** The week with its dates. */
  title: string;
  onOpen: OpenRecords;
  onRegister(): void;
}

const sides = ['language', 'tier', 'source'] as const;

/** The report of one week; every number opens the suggestions behind it. */
export function ReportBody({ report, timeZone, title, onOpen, onRegister }: Props) {
  const { t, i18n } = useTranslation(['report', 'review']);
  const { week, from, to } = report;
  const filter = useMemo(() => ({ ...emptyFilter, from, to }), [from, to]);
  const open = (name: string, ...parts: Narrowing[]) => onOpen(narrowed(filter, ...parts), name || week);
  const last = shiftWeek(week, -1);
  const file = (figure: string) => `sidedesk-${week}-${figure}`;
  const made = new Intl.DateTimeFormat(i18n.language, { dateStyle: 'long' }).format(Date.now());
  return (
    <article className={classes.report} data-testid="report" data-week={week}>
      <header className={classes.head}>
        <h2>
          {t('title')} {title}
        </h2>
        <p>
          {t('made', { date: made, timeZone })} {t('people')}
        </p>
        {report.running && <p className={classes.warn}>{t('running')}</p>}
        {report.now.shown === 0 && <p className={classes.warn}>{t('none')}</p>}
      </header>
      <FixFirst fixes={report.first} onOpen={onOpen} />
      <KeyFigures
        now={report.now}
        before={report.before}
        onOpen={(part) => open('', part)}
        onOpenBefore={(part) => onOpen(narrowed({ ...emptyFilter, ...weekRange(last, timeZone) }, part), last)}
      />
      <section className={classes.part} aria-label={t('trend')}>
        <RatesPlot groups={report.trend} title={t('trend')} file={file('trend')} kind="line" nameOf={weekOnly} />
        <TrendNumbers report={report} timeZone={timeZone} onOpen={onOpen} />
      </section>
      <section className={classes.part} aria-label={t('review:confusion.title')}>
        <Confusion
          confusion={report.now.confusion}
          file={file('confusion')}
          onOpen={(part) => open(t('review:confusion.title'), part)}
        />
      </section>
      <div className={classes.sides}>
        {sides.map((by) => (
          <Side key={by} by={by} groups={report[by]} file={file(`by-${by}`)} timeZone={timeZone} open={open} />
        ))}
      </div>
      <NoAnswerSplit split={report.noAnswer} onOpen={(ids, name) => open(name, { ids })} />
      <KnowledgeFindings findings={report.knowledge} onOpen={(ids, name) => open(name, { ids })} />
      <ReportRegister
        register={report.register}
        onOpen={(ids, name) => onOpen({ ids }, name)}
        onRegister={onRegister}
      />
      <ReportSpikes report={report} timeZone={timeZone} onOpen={onOpen} />
      <ReportReviews report={report} onOpen={(ids, name) => onOpen({ ids }, name)} />
    </article>
  );
}

const weekOnly = ({ name }: Group) => name.replace(/^\d{4}-/, '');

/** How many suggestions each week of the trend rests on, each to be opened. */
function TrendNumbers({ report, timeZone, onOpen }: Pick<Props, 'report' | 'timeZone' | 'onOpen'>) {
  return (
    <p className={classes.numbers}>
      {report.trend.map(({ name, shown }) => (
        <span key={name}>
          {name.replace(/^\d{4}-/, '')}{' '}
          {shown === 0 ? (
            'n = 0'
          ) : (
            <button type="button" onClick={() => onOpen(weekRange(name, timeZone), name)}>
              n = {shown}
            </button>
          )}
        </span>
      ))}
    </p>
  );
}

interface SideProps {
  by: (typeof sides)[number] & GroupBy;
  groups: readonly Group[];
  file: string;
  timeZone: string;
  open(name: string, ...parts: Narrowing[]): void;
}

function Side({ by, groups, file, timeZone, open }: SideProps) {
  const { t } = useTranslation('report');
  const nameOf = useGroupName(by);
  if (groups.length === 0) return null;
  return (
    <section className={classes.part} aria-label={t(`by.${by}`)}>
      <RatesPlot groups={groups} title={t(`by.${by}`)} file={file} kind="bars" nameOf={nameOf} height={200} />
      <p className={classes.numbers}>
        {groups.map((group) => (
          <span key={group.name}>
            {nameOf(group)}{' '}
            <button type="button" onClick={() => open(nameOf(group), behindGroup(by, group.name, timeZone))}>
              n = {group.shown}
            </button>
          </span>
        ))}
      </p>
    </section>
  );
}
