import { useTranslation } from 'react-i18next';
import type { Clock } from '../../lib/triage/decision';
import { IconClock } from '../ui/icons';
import { relativeTime } from '../ui/relative-time';
import { useLocale } from '../ui/use-locale';
import { useShippedText } from '../ui/use-shipped-text';
import classes from './tier-section.module.css';

const dayMs = 24 * 60 * 60 * 1000;

/** Legal and service deadlines that a rule started. */
export function ClockList({ clocks }: { clocks: readonly Clock[] }) {
  const { t } = useTranslation('panel');
  const shipped = useShippedText();
  const locale = useLocale();
  const now = Date.now();
  const due = (at: number | null) => {
    if (at === null) return t('tier.noDue');
    // The hour matters when it is near; further away the day is enough to plan by.
    const timeStyle = Math.abs(at - now) < 3 * dayMs ? 'short' : undefined;
    const date = new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeStyle }).format(at);
    return t(at < now ? 'tier.overdue' : 'tier.due', { when: relativeTime(at, now, locale), date });
  };
  return (
    <ul className={classes.clocks} aria-label={t('tier.clocks')}>
      {clocks.map((clock) => (
        <li key={clock.id} data-overdue={clock.dueAt !== null && clock.dueAt < now}>
          <IconClock size={15} aria-hidden="true" />
          <div>
            <span className={classes.clockDue}>{due(clock.dueAt)}</span>
            <span>
              {shipped.clock(clock)} {clock.confirmed === false && <em>{t('tier.unconfirmed')}</em>}{' '}
              <small className={classes.clockSource}>
                {t('tier.source', { source: shipped.shown(`shipped:clockSource.${clock.id}`, clock.source) })}
              </small>
            </span>
          </div>
        </li>
      ))}
    </ul>
  );
}
