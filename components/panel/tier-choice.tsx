import { useTranslation } from 'react-i18next';
import type { Tier } from '../../lib/triage/decision';
import { IconCheck } from '../ui/icons';
import classes from './tier-section.module.css';
import { usePanel } from './use-panel';

const tiers: readonly Tier[] = ['L1', 'L2', 'L3'];

/** Confirm the suggested tier or choose another; the choice can be changed as often as needed. */
export function TierChoice({ suggested, chord }: { suggested: Tier; chord: boolean }) {
  const { t } = useTranslation('panel');
  const { tier, setTier, state } = usePanel();
  return (
    <div className={classes.choice}>
      <span id="tier-ask" className={classes.ask} role={chord || tier ? 'status' : undefined}>
        {chord
          ? t('tier.chord')
          : tier
            ? tier === suggested
              ? t('tier.confirmed', { tier })
              : t('tier.overridden', { tier, suggested })
            : t('tier.ask')}
      </span>
      {/* biome-ignore lint/a11y/useSemanticElements: a fieldset would need a legend that repeats the question */}
      <div role="group" aria-labelledby="tier-ask" className={classes.segments} data-chord={chord}>
        {tiers.map((one) => (
          <button
            key={one}
            type="button"
            className={classes.segment}
            data-tier={one}
            data-testid={`tier-${one}`}
            aria-pressed={tier === one}
            aria-label={
              one === suggested ? t('tier.confirm', { tier: one }) : t('tier.override', { tier: one, suggested })
            }
            title={one === suggested ? t('tier.confirm', { tier: one }) : t('tier.override', { tier: one, suggested })}
            disabled={state.recordId === null}
            onClick={() => setTier(one)}
          >
            {tier === one && <IconCheck size={13} stroke={2.5} aria-hidden="true" />}
            <span data-suggested={one === suggested}>{one}</span>
          </button>
        ))}
      </div>
    </div>
  );
}
