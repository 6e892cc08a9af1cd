import { useTranslation } from 'react-i18next';
import type { TierDecision } from '../../lib/triage/decision';
import { relativeTime } from '../ui/relative-time';
import { useLocale } from '../ui/use-locale';
import classes from './tier-section.module.css';

/** Priority by impact and urgency, and until when the team has promised itself to respond and to resolve. */
export function PriorityLine({ decision }: { decision: TierDecision }) {
  const { t } = useTranslation('panel');
  const locale = useLocale();
  const { priority, targets } = decision;
  if (!priority) return null;
  const now = Date.now();
  const due = (kind: 'respond' | 'resolve', at: number | null | undefined) =>
    at == null ? null : (
      <span className={classes.target} data-overdue={at < now} title={new Date(at).toLocaleString(locale)}>
        {t(at < now ? `priority.${kind}Missed` : `priority.${kind}`, { when: relativeTime(at, now, locale) })}
      </span>
    );
  const why = t('priority.why', {
    impact: t(`priority.impact.${priority.impact}`),
    urgency: t(`priority.urgency.${priority.urgency}`),
  });
  return (
    <p className={classes.priority} data-testid="priority">
      <span className={classes.priorityChip} data-priority={priority.value} title={why}>
        {t(`priority.value.${priority.value}`)}
      </span>
      <span className={classes.by}>{why}</span>
      {due('respond', targets?.respondBy)}
      {due('resolve', targets?.resolveBy)}
    </p>
  );
}
