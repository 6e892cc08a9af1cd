import { useTranslation } from 'react-i18next';
import type { Narrowing } from '../../lib/quality/figures/behind';
import type { LogSummary } from '../../lib/quality/types';
import { FiguresBody } from './figures-body';
import classes from './review.module.css';
import { datedName } from './save-file';

/** The place of the record while none is chosen: how to choose one, and all figures of the list. */
export function NoSelection({ summary, onOpen }: { summary: LogSummary | null; onOpen(part: Narrowing): void }) {
  const { t } = useTranslation('review');
  if (summary === null || summary.shown === 0) return <div className={classes.nothing} />;
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls, so the keyboard must reach it
    <section className={classes.nothing} tabIndex={0} aria-label={t('allFigures.title')}>
      <p>{t('detail.choose')}</p>
      <h2>{t('allFigures.title')}</h2>
      <FiguresBody summary={summary} file={datedName('confusion')} onOpen={onOpen} />
    </section>
  );
}
