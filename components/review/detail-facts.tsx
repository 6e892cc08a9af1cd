import { useTranslation } from 'react-i18next';
import type { SuggestionRecord } from '../../lib/quality/types';
import { Card } from './card';
import classes from './detail.module.css';
import { duration } from './format';

/** Milliseconds from the ticket being read to each step, as bars on one scale. */
export function DetailTimings({ record }: { record: SuggestionRecord }) {
  const { t, i18n } = useTranslation('review');
  const steps = Object.entries(record.timings).sort(([, a], [, b]) => a - b);
  const longest = Math.max(1, ...steps.map(([, ms]) => ms));
  if (steps.length === 0) return null;
  return (
    <Card title={t('timings.title')}>
      <dl className={classes.timings}>
        {steps.map(([name, ms]) => (
          <Step
            key={name}
            name={t(`timings.${name}`, { defaultValue: name })}
            share={ms / longest}
            value={duration(ms, i18n.language)}
          />
        ))}
      </dl>
    </Card>
  );
}

function Step({ name, share, value }: { name: string; share: number; value: string }) {
  return (
    <div style={{ display: 'contents' }}>
      <dt>
        <span>{name}</span>
      </dt>
      <dd>
        <span className={classes.timingTrack} aria-hidden="true">
          <span className={classes.timingBar} style={{ display: 'block', inlineSize: `${share * 100}%` }} />
        </span>
        <span className={classes.timingValue}>{value}</span>
      </dd>
    </div>
  );
}

/** What made this suggestion, so that it can be explained and run again. */
export function DetailVersions({ record }: { record: SuggestionRecord }) {
  const { t } = useTranslation('review');
  const facts: [string, string][] = [
    ['engine', record.engine.kind === 'knowledge' ? t('versions.knowledgeOnly') : record.engine.name],
    ['prompt', record.engine.promptVersion],
    ['policy', record.versions.policy],
    ['rules', record.versions.rules],
    ['product', record.versions.product],
    ['readBy', t(`versions.read.${record.readBy}`)],
    ['record', record.id],
  ];
  return (
    <Card title={t('versions.title')}>
      <dl className={classes.terms}>
        {facts.map(([name, value]) => (
          <div key={name} style={{ display: 'contents' }}>
            <dt>{t(`versions.${name}`)}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
    </Card>
  );
}
