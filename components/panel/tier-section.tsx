import { useTranslation } from 'react-i18next';
import type { Signal } from '../../lib/triage/decision';
import { ConfidenceBar } from '../ui/confidence-bar';
import { Note } from '../ui/note';
import { TierChip } from '../ui/tier-chip';
import { useShippedText } from '../ui/use-shipped-text';
import { ClockList } from './clock-list';
import panel from './panel.module.css';
import { PriorityLine } from './priority-line';
import { TierChoice } from './tier-choice';
import { TierReasons } from './tier-reasons';
import classes from './tier-section.module.css';
import { usePanel } from './use-panel';

/** The suggested tier with everything it rests on, and the agent's own word on it. */
export function TierSection({ chord }: { chord: boolean }) {
  const { t } = useTranslation('panel');
  const shipped = useShippedText();
  const { decision } = usePanel().state;
  if (!decision) return null;
  return (
    <section className={`${panel.card} ${classes.tier}`} aria-labelledby="tier-title">
      <div className={classes.verdict}>
        <h2 id="tier-title" className={panel.sectionTitle}>
          {t('tier.title')}
        </h2>
        <TierChip tier={decision.tier} testId="tier-chip" />
        <ConfidenceBar value={decision.confidence} tier={decision.tier} />
        <span className={classes.by}>{t(`tier.by.${decision.by}`)}</span>
      </div>
      <PriorityLine decision={decision} />
      {decision.banners?.map((banner) => (
        <Note key={banner.ruleId} tone="strong" testId="rule-banner">
          <p>{banner.text}</p>
        </Note>
      ))}
      {decision.team && <p className={classes.team}>{t('tier.team', { team: shipped.team(decision.team) })}</p>}
      {decision.signals.length > 0 && <Signals signals={decision.signals} />}
      {decision.holdingReplyOnly && <Note tone="warn">{t('tier.holding')}</Note>}
      {decision.clocks.length > 0 && <ClockList clocks={decision.clocks} />}
      {decision.reasons.length > 0 && (
        <TierReasons reasons={decision.reasons} shownFirst={decision.clocks.length > 0 ? 1 : 2} />
      )}
      <TierChoice suggested={decision.tier} chord={chord} />
    </section>
  );
}

function Signals({ signals }: { signals: readonly Signal[] }) {
  const { t } = useTranslation('panel');
  return (
    <ul className={classes.signals} aria-label={t('tier.signals')}>
      {signals.map((signal) => (
        <li key={signal} data-signal={signal}>
          {t(`tier.signal.${signal}`)}
        </li>
      ))}
    </ul>
  );
}
