import { useTranslation } from 'react-i18next';
import type { Fix } from '../../../lib/quality/report/types';
import type { OpenRecords } from '../review';
import classes from './report.module.css';

/** What to change first, in order; each line opens its suggestions. */
export function FixFirst({ fixes, onOpen }: { fixes: readonly Fix[]; onOpen: OpenRecords }) {
  const { t } = useTranslation('report');
  return (
    <section className={classes.part} aria-label={t('first.title')} data-testid="fix-first">
      <h3>{t('first.title')}</h3>
      {fixes.length === 0 && <p className={classes.muted}>{t('first.none')}</p>}
      <ol className={classes.fixes}>
        {fixes.map((fix) => {
          const words = t(`first.${fix.what}`, { name: fix.name });
          return (
            <li key={`${fix.what} ${fix.name}`} data-costly={fix.what === 'under-escalation' || undefined}>
              <span dir="auto">{words}</span>{' '}
              <button type="button" onClick={() => onOpen(fix.filter, words)} data-testid={`fix-${fix.what}`}>
                {t('first.count', { count: fix.count })}
              </button>
            </li>
          );
        })}
      </ol>
    </section>
  );
}
