import { useTranslation } from 'react-i18next';
import type { RecordDetail, SuggestionEvent } from '../../lib/quality/types';
import { Card } from './card';
import classes from './detail.module.css';
import { duration, moment, percent, whole } from './format';
import { Outcome } from './outcome';

/** What happened, oldest first, each with its time since the suggestion was shown. */
export function DetailTimeline({ detail: { record, events } }: { detail: RecordDetail }) {
  const { t, i18n } = useTranslation('review');
  return (
    <Card title={t('timeline.title')}>
      <ol className={classes.timeline}>
        <li>
          <div>{t('timeline.shown')}</div>
          <div className={classes.after}>{moment(record.shownAt, i18n.language)}</div>
        </li>
        {events.map((event) => (
          <li key={event.id}>
            <EventWords event={event} />
            <div className={classes.after} title={moment(event.at, i18n.language)}>
              {t('timeline.after', { time: duration(Math.max(0, event.at - record.shownAt), i18n.language) })}
            </div>
          </li>
        ))}
      </ol>
    </Card>
  );
}

function EventWords({ event }: { event: SuggestionEvent }) {
  const { t, i18n } = useTranslation('review');
  switch (event.type) {
    case 'sent':
      return (
        <div>
          {t('event.sent')} <Outcome status={event.outcome} />
          {event.editDistance !== null &&
            ` ${t('row.changed', { percent: percent(event.editDistance, i18n.language) })}`}
        </div>
      );
    case 'inserted':
      return <div>{t(event.mode === 'replace' ? 'event.replaced' : 'event.inserted')}</div>;
    case 'edited':
      return <div>{t('event.edited', { percent: percent(event.editDistance, i18n.language) })}</div>;
    case 'dismissed':
      return <div>{t('event.dismissed', { reason: t(`reason.${event.reason}`) })}</div>;
    case 'drafted':
      return <div>{t('event.drafted', { by: event.draft.by })}</div>;
    case 'tier-refined':
      return (
        <div>
          {t(event.decision.by === 'model' ? 'event.tier-refined' : 'event.tier-searched', {
            tier: event.decision.tier,
          })}
        </div>
      );
    case 'tier-confirmed':
      return <div>{t('event.tier-confirmed', { tier: event.tier })}</div>;
    case 'tier-overridden':
      return <div>{t('event.tier-overridden', { from: event.from, tier: event.tier })}</div>;
    case 'handed-over':
      return <div>{t(`event.handed-over.${event.by}`, { tier: event.to, issue: event.issue ?? '' })}</div>;
    case 'failed':
      return <div>{t('event.failed', { code: event.code })}</div>;
    case 'feedback':
      return (
        <div>
          {t(event.helpful ? 'event.helpful' : 'event.notHelpful')} {event.comment}
        </div>
      );
    case 'usage':
      return (
        <div>{t('event.usage', { tokens: whole(event.promptTokens + event.completionTokens, i18n.language) })}</div>
      );
    case 'reopened':
      return <div>{t(event.by === null ? 'event.reopenedStatus' : 'event.reopened')}</div>;
    case 'superseded':
    case 'solved':
    case 'copied':
      return <div>{t(`event.${event.type}`)}</div>;
  }
}
