import { useTranslation } from 'react-i18next';
import { isUnderEscalated } from '../../lib/quality/tiers';
import type { RecordDetail } from '../../lib/quality/types';
import { ConfidenceBar } from '../ui/confidence-bar';
import { TierChip } from '../ui/tier-chip';
import { useShippedText } from '../ui/use-shipped-text';
import { Card } from './card';
import classes from './detail.module.css';
import { IconAlertTriangle, IconArrowRight, IconCheck, IconScale } from './icons';

/** What the machine decided and why, against the tier people settled on. */
export function DetailTier({ detail }: { detail: RecordDetail }) {
  const { t } = useTranslation('review');
  const shipped = useShippedText();
  const { row, record, events } = detail;
  const refined = events.findLast((event) => event.type === 'tier-refined');
  const decision = refined?.decision ?? record.decision;
  return (
    <Card title={t('tier.title')} aside={<span className={classes.muted}>{t(`tier.by.${decision.by}`)}</span>}>
      <div className={classes.tierLine}>
        <TierChip tier={row.suggestedTier} />
        {row.finalTier !== null && row.finalTier !== row.suggestedTier && (
          <>
            <IconArrowRight size={15} aria-label={t('row.became')} />
            <TierChip tier={row.finalTier} />
          </>
        )}
        <ConfidenceBar value={decision.confidence} tier={row.suggestedTier} />
      </div>
      <Verdict detail={detail} />
      {decision.reasons.length > 0 && (
        <ul className={classes.reasons}>
          {decision.reasons.map((reason) => (
            <li key={`${reason.kind}:${reason.id}:${reason.quote}`}>
              {reason.tier && <strong>{reason.tier} </strong>}
              {shipped.reason(reason)}
              {reason.quote && <q dir="auto">{reason.quote}</q>}
            </li>
          ))}
        </ul>
      )}
      {decision.holdingReplyOnly && <p className={classes.verdict}>{t('tier.holding')}</p>}
      {(decision.signals.length > 0 || decision.clocks.length > 0) && (
        <ul className={classes.signals} aria-label={t('tier.signals')}>
          {decision.signals.map((signal) => (
            <li key={signal}>{t(`signal.${signal}`)}</li>
          ))}
          {decision.clocks.map((clock) => (
            <li key={clock.id}>{shipped.clock(clock)}</li>
          ))}
        </ul>
      )}
    </Card>
  );
}

function Verdict({ detail: { row } }: { detail: RecordDetail }) {
  const { t } = useTranslation('review');
  if (row.finalTier === null) return <p className={classes.muted}>{t('tier.open')}</p>;
  const agree = row.finalTier === row.suggestedTier;
  const kind = agree ? 'agree' : isUnderEscalated(row.suggestedTier, row.finalTier) ? 'under' : 'over';
  const Icon = agree ? IconCheck : kind === 'under' ? IconAlertTriangle : IconScale;
  return (
    <p className={classes.verdict} data-kind={kind}>
      <Icon size={16} aria-hidden="true" />
      {t(`tier.verdict.${kind}`, { suggested: row.suggestedTier, final: row.finalTier })}
    </p>
  );
}
